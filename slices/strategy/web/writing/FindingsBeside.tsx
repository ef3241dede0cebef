import { Anchor, VisuallyHidden } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { StatusMark } from '#web/ui/marks/StatusMark.tsx'
import type { Finding } from '../../rules/plan-lint/finding.ts'
import { type LintCode, lintCodes } from '../../rules/plan-lint/lint-codes.ts'
import { severityWords } from '../findings/lint-words.ts'
import classes from './FindingsBeside.module.css'
import { writingWords as words } from './writing-words.ts'

/** Found against what does not stand in the field itself, such as the day on which an office ends: said in full. */
const saidInFull: ReadonlySet<LintCode> = new Set([
  'owner-not-in-existence',
  'provincial-work-led-federally',
  'several-ministries-lead',
  'support-without-hrddp',
])

/** What the lint says of a field. Its place is kept, so that nothing moves while one writes. */
export function FindingsBeside({ found }: { readonly found: readonly Finding[] }) {
  const { say } = useWords()
  return (
    <div className={classes.beside}>
      <VisuallyHidden role="status">
        {say(words.found, { count: found.length })}
        {found.map(({ code }) => ` ${say(lintCodes[code].name)}.`)}
      </VisuallyHidden>
      <ul className={classes.list}>
        {found.map(({ code, severity, messages, hint }, at) => (
          <li key={at}>
            <StatusMark status={{ label: lintCodes[code].name, tone: severityWords[severity].tone }} />{' '}
            {saidInFull.has(code) ? `${say(messages)} ` : ''}
            {say(hint)}{' '}
            <Anchor component={Link} to={`/lint-rules/${code}`} target="_blank" size="sm" underline="always">
              {say(words.why)}
            </Anchor>
          </li>
        ))}
      </ul>
    </div>
  )
}

export interface FieldWithFindingsProps {
  readonly found: readonly Finding[] | undefined
  readonly children: ReactNode
}

/** A field of a form with what the lint says of it: at its side where there is room, else below it. */
export function FieldWithFindings({ found = [], children }: FieldWithFindingsProps) {
  return (
    <div className={classes.pair}>
      <div>{children}</div>
      <FindingsBeside found={found} />
    </div>
  )
}
