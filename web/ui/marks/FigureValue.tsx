import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { Period } from '#kernel/pure/periods.ts'
import { Code } from '../language/Code.tsx'
import { useWords, type Words } from '../language/LanguageProvider.tsx'
import classes from './FigureValue.module.css'
import { Source } from './Source.tsx'
import { type Status, StatusMark } from './StatusMark.tsx'

/** A number, a nil report, silence and "not applicable" are four different things (design law 2). */
export type FigureContent =
  | { readonly kind: 'value'; readonly amount: number | Bilingual; readonly unit: Bilingual | null }
  | { readonly kind: 'nil' }
  | { readonly kind: 'not-reported' }
  | { readonly kind: 'not-applicable' }

/** How much of the whole stands behind a figure. */
export type Coverage =
  | { readonly reported: number; readonly expected: number; readonly who: Bilingual }
  | { readonly only: Bilingual }

/** No part can be left out: a number without them does not compile (design law 1). */
export interface Figure {
  readonly content: FigureContent
  readonly coverage: Coverage
  readonly source: Bilingual
  readonly period: Period
  readonly status: Status
  /** `F-1207`. */
  readonly reference: string
}

const words = {
  nil: { en: 'Nil', ur: 'صفر (رپورٹ شدہ)' },
  notReported: { en: 'Not reported', ur: 'رپورٹ نہیں ہوا' },
  notApplicable: { en: 'Not applicable', ur: 'قابلِ اطلاق نہیں' },
  coverage: { en: 'Coverage', ur: 'احاطہ' },
  source: { en: 'Source', ur: 'ماخذ' },
  period: { en: 'Period', ur: 'مدت' },
  reference: { en: 'Reference', ur: 'حوالہ' },
  of: { en: '{who}: {reported} of {expected}', ur: '{who}: {expected} میں سے {reported}' },
} satisfies Record<string, Bilingual>

function Amount({ content }: { readonly content: FigureContent }) {
  const { say, formats } = useWords()
  switch (content.kind) {
    case 'value': {
      const { amount, unit } = content
      return (
        <span className={classes.amount}>
          <bdi>{typeof amount === 'number' ? formats.number(amount) : say(amount)}</bdi>
          {unit ? <span className={classes.unit}>{say(unit)}</span> : null}
        </span>
      )
    }
    case 'nil':
      return <span className={classes.word}>{say(words.nil)}</span>
    case 'not-reported':
      return <span className={`${classes.word} ${classes.absent}`}>{say(words.notReported)}</span>
    case 'not-applicable':
      return <span className={`${classes.word} ${classes.absent}`}>{say(words.notApplicable)}</span>
  }
}

export function coverageIn({ say }: Pick<Words, 'say'>, coverage: Coverage): string {
  if ('only' in coverage) return say(coverage.only)
  const { who, reported, expected } = coverage
  return say(words.of, { who: say(who), reported, expected })
}

export interface FigureValueProps {
  readonly figure: Figure
  /** `card` for a page of few figures, `row` for tables and lists. */
  readonly as?: 'card' | 'row'
}

export function FigureValue({ figure, as = 'row' }: FigureValueProps) {
  const all = useWords()
  const { say, formats } = all
  return (
    <div className={classes.figure} data-as={as}>
      <div className={classes.head}>
        <Amount content={figure.content} />
        <StatusMark status={figure.status} />
      </div>
      <dl className={classes.particulars}>
        <div>
          <dt>{say(words.period)}</dt>
          <dd>
            <bdi>{formats.period(figure.period)}</bdi>
          </dd>
        </div>
        <div>
          <dt>{say(words.coverage)}</dt>
          <dd>{coverageIn(all, figure.coverage)}</dd>
        </div>
        <div>
          <dt>{say(words.source)}</dt>
          <dd>
            <Source text={say(figure.source)} />
          </dd>
        </div>
        <div>
          <dt>{say(words.reference)}</dt>
          <dd>
            <Code>{figure.reference}</Code>
          </dd>
        </div>
      </dl>
    </div>
  )
}
