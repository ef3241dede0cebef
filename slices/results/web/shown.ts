import { clientOf } from '#kernel/contract/client.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { carry } from '#web/carry.ts'
import type { Figure as ShownFigure, FigureContent } from '#web/ui/marks/FigureValue.tsx'
import type { Status } from '#web/ui/marks/StatusMark.tsx'
import { type Figure, type Indicator, results } from '../contract.ts'
import { standingNames, statusNames } from '../contract/figure-names.ts'
import { words } from './words.ts'

export const client = clientOf(results, carry)

const same = (text: string): Bilingual => ({ en: text, ur: text })

export function contentOf(figure: Figure): FigureContent {
  switch (figure.kind) {
    case 'nil':
      return { kind: 'nil' }
    case 'not reported':
      return { kind: 'not-reported' }
    case 'not applicable':
      return { kind: 'not-applicable' }
    default: {
      const isCount = figure.unit === 'count' || figure.words !== null
      const unit = isCount ? null : figure.unitName
      // A long number is shown as it was written: a float would round it.
      const exact = figure.value !== null && figure.value.length <= 15 ? Number(figure.value) : null
      return { kind: 'value', amount: exact ?? same(figure.words ?? figure.value ?? ''), unit }
    }
  }
}

/** A figure of the register as the screen shows it; `coverage` where it speaks for more than its own place. */
export const shownFigure = (figure: Figure, coverage: Indicator['coverage'] = null): ShownFigure => ({
  content: contentOf(figure),
  coverage:
    coverage === null || coverage.expected <= 1
      ? { only: same(figure.place) }
      : { reported: coverage.reported, expected: coverage.expected, who: words.places },
  source: same(figure.document),
  period: figure.period,
  status: { label: standingNames[figure.standing], tone: 'plain' },
  reference: figure.reference,
})

const tones = { green: 'good', amber: 'warn', red: 'bad' } as const

/** Null where arithmetic has no right to a status: then the words beside it say why. */
export const computedStatus = ({ computed }: Pick<Indicator, 'computed'>): Status | null =>
  computed.status === 'cannot be computed'
    ? null
    : {
        label: statusNames[computed.status],
        tone: computed.colour === null ? 'plain' : tones[computed.colour],
      }

const saidTones = { met: 'good', 'on track': 'good', behind: 'warn', 'off track': 'bad' } as const

export const saidStatus = ({ said }: Pick<Indicator, 'said'>): Status | null =>
  said === null ? null : { label: statusNames[said.status], tone: saidTones[said.status] }
