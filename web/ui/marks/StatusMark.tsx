import { IconAlertOctagon, IconAlertTriangle, IconCircleCheck, IconCircleDashed } from '@tabler/icons-react'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { useWords } from '../language/LanguageProvider.tsx'
import classes from './StatusMark.module.css'

export type StatusTone = 'good' | 'warn' | 'bad' | 'plain'

export interface Status {
  readonly label: Bilingual
  readonly tone: StatusTone
}

const signs = {
  good: IconCircleCheck,
  warn: IconAlertTriangle,
  bad: IconAlertOctagon,
  plain: IconCircleDashed,
} as const

/** A status by sign, word and colour; the sign alone tells the tones apart. */
export function StatusMark({ status }: { readonly status: Status }) {
  const { say } = useWords()
  const Sign = signs[status.tone]
  return (
    <span className={classes.status} data-tone={status.tone}>
      <Sign size={16} stroke={2} aria-hidden />
      {say(status.label)}
    </span>
  )
}
