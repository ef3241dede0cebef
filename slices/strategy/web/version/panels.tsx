import { Text } from '@mantine/core'
import { IconHandStop, IconRosetteDiscountCheck } from '@tabler/icons-react'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { usePiece } from '#web/ui/places/pieces.tsx'
import type { Hold, Version } from '../../contract.ts'
import classes from './panels.module.css'
import { words } from './version-words.ts'

/** Where on the page of a version what holds it is listed, each with the way to where it is decided. */
export const whatHolds = 'what-holds'

/** What stops submission, said on the version itself and not only when somebody tries. */
export function HoldsPanel({ holds }: { readonly holds: readonly Hold[] }) {
  const { say, formats } = useWords()
  const WayToHold = usePiece('way to a hold')
  if (holds.length === 0) return null
  return (
    <section id={whatHolds} className={classes.panel} data-tone="warn">
      <h2 className={classes.head}>
        <IconHandStop size={18} aria-hidden />
        {say(words.held, { count: holds.length })}
      </h2>
      <ul className={classes.list}>
        {holds.map((hold) => (
          <li key={hold.id}>
            {say(hold.reason)}{' '}
            {WayToHold === null ? null : (
              <WayToHold placedBy={hold.placedBy} code={hold.code} subject={hold.subject} />
            )}{' '}
            <span className={classes.soft}>
              {say(words.since, { date: formats.date(hold.placedAt.slice(0, 10)) })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

export interface ApprovalPanelProps {
  readonly approval: NonNullable<Version['approval']>
  readonly open: readonly { readonly code: string; readonly subject: string; readonly reason: Bilingual }[]
}

/** The instrument that approved it, with what was open printed on it. */
export function ApprovalPanel({ approval, open }: ApprovalPanelProps) {
  const { say, formats } = useWords()
  return (
    <section className={classes.panel} data-tone="good">
      <h2 className={classes.head}>
        <IconRosetteDiscountCheck size={18} aria-hidden />
        {say(words.approval)}
      </h2>
      <p className={classes.line}>
        <bdi>{approval.instrument}</bdi> · <Code>{approval.number}</Code> · {formats.date(approval.dated)}
        {approval.byLetter ? ` · ${say(words.byLetter)}` : ''}
      </p>
      <Text size="sm">{say(words.openThen, { count: open.length })}</Text>
      {open.length > 0 ? (
        <ul className={classes.list}>
          {open.map((point) => (
            <li key={`${point.code} ${point.subject}`}>{say(point.reason)}</li>
          ))}
        </ul>
      ) : null}
    </section>
  )
}
