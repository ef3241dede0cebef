import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { SetOfActivity, StoredRow } from '../../rules/plan-import/a-version-reads-as-a-plan.ts'
import type { Finding } from '../../rules/plan-lint/finding.ts'
import { foundInAForm } from '../../rules/plan-lint/writing/what-is-found-as-one-writes.ts'
import type { PlanField } from '../../rules/plan-table/plan-fields.ts'
import { versionQuery } from '../calls.ts'
import type { NodeRead } from '../node/node-read.ts'
import { pause } from './LintBeside.tsx'
import { rowAsSet } from './row-as-written.ts'
import { useWhatTheLintAsks } from './use-what-the-lint-asks.ts'

/**
 * What the lint would say of an activity if the form were saved as it stands, by field. `set` says the form in the words of
 * the lint. The other activities of the version are asked only who leads them: a part of this one may be a province's.
 */
export function useFoundInForm(
  read: NodeRead,
  fields: readonly PlanField[],
  set: Partial<SetOfActivity>,
): ReadonlyMap<PlanField, readonly Finding[]> {
  const { ask, nameOf } = useWhatTheLintAsks(read.version.strategy)
  const { data: version } = useQuery(versionQuery(read.version.id))
  const others = useMemo(
    () =>
      (version?.nodes ?? []).flatMap(({ id, code, activity }): readonly StoredRow[] => {
        if (activity === null || id === read.node.id) return []
        const lead = activity.leadOffice === null ? null : nameOf(activity.leadOffice)
        return [{ kind: 'activity', code, texts: lead === null ? {} : { lead } }]
      }),
    [version, nameOf, read.node.id],
  )
  const [row] = useDebouncedValue(JSON.stringify(rowAsSet(read, nameOf, set)), pause)
  return useMemo(
    () =>
      ask === undefined ? new Map() : foundInAForm(JSON.parse(row) as StoredRow, fields, { ...ask, others }),
    [ask, row, fields, others],
  )
}
