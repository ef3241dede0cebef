import type { Handler } from '#kernel/contract/handler.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import { dayAt } from '#kernel/pure/calendar.ts'
import type { strategy } from '../../contract.ts'
import type { PeriodInForce } from '../../contract/governance/change-control.ts'
import type { StrategyRows } from '../../database/rows.ts'
import { planOn as planOnDay, until } from '../../rules/changes/the-plan-on-a-day.ts'
import { listVersionsOf } from '../doors/tree.ts'
import { toldVersion } from '../versions/told-version.ts'

export const planOn: Handler<typeof strategy.acts.planOn, StrategyRows> = async ({ input, tx }) => {
  const versions = await listVersionsOf(tx, input.strategy)
  const approved = (await approvedOf(tx, input.strategy)).flatMap((row) => {
    const state = versions.find(({ id }) => id === row.id)
    return state === undefined ? [] : [{ ...row, state }]
  })
  const told = (row: (typeof approved)[number]): PeriodInForce => ({
    version: toldVersion(row.state),
    effectiveOn: row.effectiveOn,
    until: until(approved, row),
    actionYear: row.actionYear,
    change: row.change,
  })
  const inForce = planOnDay(approved, input.on)
  // A yearly plan leaves the strategy's own part as the version below it, of the same line, had it.
  let below = inForce
  while (below !== null && below.actionYear !== null) {
    const base: string | null = below.state.basedOn
    below = approved.find(({ id }) => id === base) ?? null
  }
  return {
    inForce: inForce === null ? null : told(inForce),
    strategyPart: inForce === null || inForce === below || below === null ? null : told(below),
    periods: approved.map(told),
  }
}

interface ApprovedRow {
  readonly id: string
  readonly number: number
  readonly effectiveOn: string
  readonly withdrawnOn: string | null
  readonly actionYear: number | null
  readonly change: { readonly id: string; readonly number: number } | null
}

async function approvedOf(tx: Transaction<StrategyRows>, strategy: string): Promise<readonly ApprovedRow[]> {
  const { rows } = await tx.query<Omit<ApprovedRow, 'withdrawnOn'> & { readonly withdrawnAt: Date | null }>(
    `select v.id, v.number, coalesce(a.effective_on, a.dated) as "effectiveOn", v.action_year as "actionYear",
            case when c.id is not null then json_build_object('id', c.id, 'number', c.number) end as change,
            (select min(s.at) from strategy.steps s where s.version = v.id and s.to_status = 'withdrawn') as "withdrawnAt"
       from strategy.versions v
       join strategy.approvals a on a.version = v.id
       left join strategy.changes c on c.id = v.change
      where v.strategy = $1 order by coalesce(a.effective_on, a.dated), v.number`,
    [strategy],
  )
  return rows.map(({ withdrawnAt, ...row }) => ({
    ...row,
    withdrawnOn: withdrawnAt === null ? null : dayAt(withdrawnAt),
  }))
}
