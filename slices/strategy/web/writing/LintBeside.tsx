import { Anchor, VisuallyHidden } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { StatusMark } from '#web/ui/marks/StatusMark.tsx'
import { lintCodes } from '../../rules/plan-lint/lint-codes.ts'
import { foundAsOneWrites } from '../../rules/plan-lint/writing/what-is-found-as-one-writes.ts'
import type { StoredRow } from '../../rules/plan-import/a-version-reads-as-a-plan.ts'
import type { PlanField } from '../../rules/plan-table/plan-fields.ts'
import { lintSettingsQuery } from '../calls.ts'
import { severityWords } from '../findings/lint-words.ts'
import classes from './LintBeside.module.css'
import { writingWords as words } from './writing-words.ts'

export interface LintBesideProps {
  readonly strategy: string
  /** The activity as it would stand with what is typed now. */
  readonly row: StoredRow
  readonly field: PlanField
}

/** Long enough that nobody is corrected in the middle of a word. */
const pause = 600

/** What the lint says of a field beside the field as one writes. Its place is kept, so that nothing moves. */
export function LintBeside({ strategy, row, field }: LintBesideProps) {
  const { say } = useWords()
  const { data } = useQuery(lintSettingsQuery(strategy))
  const [written] = useDebouncedValue(JSON.stringify(row), pause)
  const found = useMemo(() => {
    if (data === undefined) return []
    const rules = Object.fromEntries(data.settings.map(({ code, severity }) => [code, severity]))
    return foundAsOneWrites(JSON.parse(written) as StoredRow, field, { rules })
  }, [data, written, field])
  return (
    <div className={classes.beside}>
      <VisuallyHidden role="status">
        {say(words.found, { count: found.length })}
        {found.map(({ code }) => ` ${say(lintCodes[code].name)}.`)}
      </VisuallyHidden>
      <ul className={classes.list}>
        {found.map(({ code, severity, hint }, at) => (
          <li key={at}>
            <StatusMark status={{ label: lintCodes[code].name, tone: severityWords[severity].tone }} />{' '}
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
