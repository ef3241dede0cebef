import { IconArrowsSplit2 } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { useWords } from '../language/LanguageProvider.tsx'
import { type Status, StatusMark } from './StatusMark.tsx'
import classes from './StatusPair.module.css'

const words = {
  office: { en: 'The office reports', ur: 'دفتر کے مطابق' },
  figures: { en: 'The figures show', ur: 'اعداد و شمار کے مطابق' },
  silent: { en: 'No report', ur: 'رپورٹ موصول نہیں ہوئی' },
  unknown: { en: 'Cannot be computed', ur: 'حساب ممکن نہیں' },
  differ: { en: 'The two differ', ur: 'دونوں میں فرق ہے' },
} satisfies Record<string, Bilingual>

export interface StatusPairProps {
  /** Self-reported; null is silence, and is said. */
  readonly reported: Status | null
  /** Computed from figures; null when there is not enough to compute. */
  readonly computed: Status | null
  /** What the computation rests on. */
  readonly because?: ReactNode
}

/** What the office says and what the data say, side by side, neither hiding the other (design law 5). */
export function StatusPair({ reported, computed, because }: StatusPairProps) {
  const { say } = useWords()
  const differ = reported !== null && computed !== null && reported.tone !== computed.tone
  return (
    <div className={classes.pair}>
      <dl className={classes.sides}>
        <div>
          <dt>{say(words.office)}</dt>
          <dd>
            <StatusMark status={reported ?? { label: words.silent, tone: 'plain' }} />
          </dd>
        </div>
        <div>
          <dt>{say(words.figures)}</dt>
          <dd>
            <StatusMark status={computed ?? { label: words.unknown, tone: 'plain' }} />
          </dd>
        </div>
      </dl>
      {differ ? (
        <p className={classes.differ}>
          <IconArrowsSplit2 size={15} aria-hidden /> {say(words.differ)}
        </p>
      ) : null}
      {because ? <div className={classes.because}>{because}</div> : null}
    </div>
  )
}
