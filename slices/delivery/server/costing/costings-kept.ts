import type { Day } from '#kernel/pure/calendar.ts'
import { type LetterBehindAct, lettersForEntries } from '#slices/correspondence/index.ts'
import { isTheirWord } from '../../rules/a-contested-answer-does-not-count.ts'
import { type CostingInput } from '../../rules/money/a-costing-adds-inputs-by-year.ts'
import { exact } from '../money/read-money.ts'
import { contestOf, type Tx } from '../standings/read-standings.ts'

interface Kept {
  readonly id: string
  readonly currency: string
  readonly document: string
  readonly office: string | null
  readonly entered_on: Day
  readonly ledger_entry: string
}

export interface CostingKept extends Kept {
  readonly letters: ReadonlyMap<string, LetterBehindAct>
  readonly inputs: readonly CostingInput[]
}

/** The newest sheet of an activity that its office does not contest, and how many there are in all. */
export async function costingOf(
  tx: Tx,
  lineage: string,
): Promise<{ readonly costing: CostingKept | null; readonly inAll: number }> {
  const { rows } = await tx.query<Kept>(
    `select id, currency, document, office, entered_on, ledger_entry from delivery.costings
      where lineage = $1 order by number desc`,
    [lineage],
  )
  const letters = await lettersForEntries(
    tx,
    rows.flatMap(({ office, ledger_entry }) => (office === null ? [] : [ledger_entry])),
  )
  const newest = rows.find(({ ledger_entry }) => isTheirWord(contestOf(letters.get(ledger_entry))))
  if (newest === undefined) return { costing: null, inAll: rows.length }
  const inputs = await inputsOf(tx, newest.id)
  return { costing: { ...newest, letters, inputs }, inAll: rows.length }
}

async function inputsOf(tx: Tx, costing: string): Promise<readonly CostingInput[]> {
  const { rows } = await tx.query<
    Pick<CostingInput, 'input' | 'unit' | 'basis'> & {
      readonly quantity: string
      readonly unitCost: string
      readonly year: number
    }
  >(
    `select input, unit, basis, quantity::text as quantity, unit_cost::text as "unitCost",
            extract(year from year_from)::int as year
       from delivery.costing_inputs where costing = $1 order by position`,
    [costing],
  )
  return rows.map((row) => ({ ...row, quantity: exact(row.quantity), unitCost: exact(row.unitCost) }))
}
