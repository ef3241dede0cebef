import type { CoverLine } from '#kernel/contract/room-tools.ts'
import { door } from '#kernel/database/door.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import { logframeWords as words } from '../../contract/passports/logframe-words.ts'
import { sourcesSaid } from '../../contract/passports/sources-said.ts'
import type { ResultsRows } from '../../database/rows.ts'
import { sourceCounts } from '../../rules/passports/where-the-source-of-an-indicator-stands.ts'
import { indicatorsKept } from '../reading/indicators.ts'
import { holdersByIndicator, sourceOf } from '../passports/passports-kept.ts'

/** How many indicators have a tested source, for the first page of the strategy. Who holds data is read by officials. */
export const sourcesOnCover = door(
  'results',
  async (tx: Transaction<ResultsRows>, strategy: string): Promise<readonly CoverLine[]> => {
    const { rows } = await tx.query<{ isOfficial: boolean }>(
      'select $1 = any ((select results.strategies_as_official())::uuid[]) as "isOfficial"',
      [strategy],
    )
    if (rows[0]?.isOfficial !== true) return []
    const indicators = await indicatorsKept(tx, { strategy })
    const holders = await holdersByIndicator(tx, strategy)
    const counts = sourceCounts(indicators.map(({ id }) => sourceOf(holders.get(id) ?? [])))
    return [{ label: words.withATestedSource, text: sourcesSaid(counts) }]
  },
)
