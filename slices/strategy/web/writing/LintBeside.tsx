import { useDebouncedValue } from '@mantine/hooks'
import { useMemo } from 'react'
import type { StoredRow } from '../../rules/plan-import/a-version-reads-as-a-plan.ts'
import { foundAsOneWrites } from '../../rules/plan-lint/writing/what-is-found-as-one-writes.ts'
import type { PlanField } from '../../rules/plan-table/plan-fields.ts'
import { FindingsBeside } from './FindingsBeside.tsx'
import { useWhatTheLintAsks } from './use-what-the-lint-asks.ts'

export interface LintBesideProps {
  readonly strategy: string
  /** The activity as it would stand with what is typed now. */
  readonly row: StoredRow
  readonly field: PlanField
}

/** Long enough that nobody is corrected in the middle of a word. */
export const pause = 600

/** What the lint says of a text beside it as one writes. */
export function LintBeside({ strategy, row, field }: LintBesideProps) {
  const { ask } = useWhatTheLintAsks(strategy)
  const [written] = useDebouncedValue(JSON.stringify(row), pause)
  const found = useMemo(
    () => (ask === undefined ? [] : foundAsOneWrites(JSON.parse(written) as StoredRow, field, ask)),
    [ask, written, field],
  )
  return <FindingsBeside found={found} />
}
