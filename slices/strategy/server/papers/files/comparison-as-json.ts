import type { Transaction } from '#kernel/database/transaction.ts'
import { namesOf } from '#slices/identity/index.ts'
import type { ComparisonFile } from '../../../contract/papers/comparison-file.ts'
import type { StrategyRows } from '../../../database/rows.ts'
import type { VersionState } from '../../doors/tree.ts'
import { toldDifferences } from '../../versions/comparison/told-differences.ts'
import { versionInFile } from './version-as-json.ts'

/** What differs as the page of the comparison tells it, with the names of the offices that it speaks of. */
export async function comparisonAsJson(
  tx: Transaction<StrategyRows>,
  head: Pick<ComparisonFile, '$schema' | 'paper'>,
  { version, earlier }: { readonly version: VersionState; readonly earlier: VersionState },
): Promise<ComparisonFile> {
  const differences = await toldDifferences(tx, earlier, version)
  const offices = differences.flatMap(({ fields }) =>
    fields.filter(({ field }) => field === 'lead').flatMap(({ before, after }) => [before, after]),
  )
  const names = await namesOf(tx, { offices: [...new Set(offices)].filter((id) => id !== '') })
  return {
    ...{ ...head, version: versionInFile(version), earlier: versionInFile(earlier), differences },
    offices: Object.fromEntries(names),
  }
}
