import type { Transaction } from '#kernel/database/transaction.ts'
import type { Funnel } from '../../rules/figure-checks/funnels.ts'
import type { ResultsRows } from '../../database/rows.ts'

/** The declared funnels of a strategy, their stages by the English names that the checks compare. */
export async function funnelsOf(tx: Transaction<ResultsRows>, strategy: string): Promise<readonly Funnel[]> {
  const { rows } = await tx.query<{ name: string; stages: string[] }>(
    `select f.name, array_agg(i.name_en order by s.position) as stages
       from results.funnels f
       join results.funnel_stages s on s.funnel = f.id
       join results.indicators i on i.id = s.indicator
      where f.strategy = $1 group by f.id, f.name having count(*) > 1 order by f.name`,
    [strategy],
  )
  return rows
}
