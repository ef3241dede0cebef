import type { Transaction } from '#kernel/database/transaction.ts'
import { entriesOf } from '#kernel/pure/values/changed-values.ts'
import type { StrategyRows } from '../../database/rows.ts'
import { type Fact, termsIn } from '../../rules/facts/facts-of-an-activity.ts'
import { type ValueProblem, valueProblem } from '../../rules/facts/what-a-fact-may-hold.ts'

type Tx = Transaction<StrategyRows>

/** Why a value cannot stand in a fact of an activity, its offices and codes looked up; null where it can. */
export async function problemOfFact(
  tx: Tx,
  strategy: string,
  field: Fact,
  text: string,
): Promise<ValueProblem | null> {
  const problem = valueProblem(field, text, false)
  if (problem !== null || text === '') return problem
  if (field === 'lead' || field === 'partners') {
    const known = await officesAmong(tx, entriesOf(text))
    return known === entriesOf(text).length ? null : 'no-such-office'
  }
  const kind = termsIn(field)
  if (kind === null) return null
  const { rows } = await tx.query<{ known: number }>(
    `select count(*)::int as known from strategy.terms where strategy = $1 and kind = $2 and code = any ($3::text[])`,
    [strategy, kind, entriesOf(text)],
  )
  return rows[0]?.known === entriesOf(text).length ? null : 'not-listed'
}

async function officesAmong(tx: Tx, ids: readonly string[]): Promise<number> {
  const { rows } = await tx.query<{ known: number }>(
    'select count(*)::int as known from identity.offices where id = any ($1::uuid[])',
    [ids],
  )
  return rows[0]?.known ?? 0
}
