import type { Transaction } from '#kernel/database/transaction.ts'
import type { CellError } from '../../../contract.ts'
import type { ChangedCell } from '../../../contract/papers/workbooks.ts'
import type { StrategyRows } from '../../../database/rows.ts'
import type { KnownOffice } from '../../../rules/plan-import/which-office-is-meant.ts'
import {
  type Fact,
  saidOfFact,
  saysTheSame,
} from '../../../rules/workbooks/a-cell-of-facts-says-what-it-may.ts'
import type { CellThatCame } from '../../../rules/workbooks/only-changed-cells-come-back.ts'
import { registeredOffices } from '../../imports/registered-offices.ts'
import { cellError } from '../cell-errors.ts'
import { factHeaders, sheets } from '../workbook-words.ts'

type Tx = Transaction<StrategyRows>

/** A fact of an activity that was changed; `values` is what is written: a day, or identifiers of offices. */
export type FactCell = ChangedCell & {
  readonly lineage: string
  readonly node: string
  readonly field: Fact
  readonly values: readonly string[]
}

interface Read {
  readonly changed: readonly FactCell[]
  readonly errors: readonly CellError[]
}

interface Standing {
  readonly node: string
  readonly code: string
  readonly isActivity: boolean
  readonly facts: Readonly<Record<Fact, readonly string[]>>
}

const factOf: ReadonlyMap<string, Fact> = new Map(
  (Object.keys(factHeaders) as Fact[]).map((fact) => [factHeaders[fact], fact]),
)

export const isFact = ({ header }: Pick<CellThatCame, 'header'>): boolean => factOf.has(header)

/** Days, the accountable office and partners that came back changed. Offices are known by the register, in either language. */
export async function factsReturned(tx: Tx, version: string, cells: readonly CellThatCame[]): Promise<Read> {
  if (cells.length === 0) return { changed: [], errors: [] }
  const offices = await registeredOffices(tx)
  const standing = await standingFacts(tx, version, cells)
  const judged = cells.map((cell) => judge(cell, standing, offices))
  const changed = judged.flatMap((one) => ('cell' in one ? [one.cell] : []))
  return {
    changed,
    errors: [
      ...judged.flatMap((one) => ('error' in one ? [one.error] : [])),
      ...endsFirst(changed, standing),
    ],
  }
}

type Judged = { readonly cell: FactCell } | { readonly error: CellError } | { readonly same: true }

function judge(
  { key, row, header, before, after }: CellThatCame,
  standing: ReadonlyMap<string, Standing>,
  offices: readonly KnownOffice[],
): Judged {
  const place = { row, column: header }
  const fact = factOf.get(header)
  const node = standing.get(key)
  if (fact === undefined || node === undefined) return { error: cellError('entry-gone', place) }
  if (!node.isActivity) return { error: cellError('no-such-text', place) }
  const said = saidOfFact(fact, after, offices)
  if (!said.ok) return { error: cellError(said.fault, place) }
  const sent = saidOfFact(fact, before, offices)
  if (sent.ok && saysTheSame(sent.values, said.values)) return { same: true }
  if (!sent.ok || !saysTheSame(sent.values, node.facts[fact]))
    return { error: cellError('text-moved-on', place) }
  return {
    cell: {
      ...{ sheet: sheets.plan, row, column: header, code: node.code, field: fact, language: null },
      ...{ before, after: after.trim(), lineage: key, node: node.node, values: said.values },
    },
  }
}

/** Two days that are well each for itself may together be none: told at the cells that made it so. */
function endsFirst(
  changed: readonly FactCell[],
  standing: ReadonlyMap<string, Standing>,
): readonly CellError[] {
  return [...standing].flatMap(([key, { facts }]) => {
    const days = changed.filter(
      ({ lineage, field }) => lineage === key && (field === 'starts' || field === 'ends'),
    )
    const dayOf = (fact: 'starts' | 'ends') =>
      (days.find(({ field }) => field === fact)?.values ?? facts[fact])[0]
    const [starts, ends] = [dayOf('starts'), dayOf('ends')]
    if (days.length === 0 || starts === undefined || ends === undefined || starts <= ends) return []
    return days.map(({ row, column }) => cellError('activity-ends-first', { row, column }))
  })
}

async function standingFacts(tx: Tx, version: string, cells: readonly CellThatCame[]) {
  const { rows } = await tx.query<Standing & { readonly lineage: string }>(
    `select n.lineage, n.id as node, n.code, a.node is not null as "isActivity",
            json_build_object(
              'lead', case when a.lead is null then '[]'::json else json_build_array(a.lead) end,
              'starts', case when a.starts is null then '[]'::json else json_build_array(a.starts) end,
              'ends', case when a.ends is null then '[]'::json else json_build_array(a.ends) end,
              'partners', coalesce((select json_agg(p.office order by p.office)
                 from strategy.activity_partners p where p.node = n.id), '[]'::json)) as facts
       from strategy.nodes n left join strategy.activities a on a.node = n.id
      where n.version = $1 and n.lineage = any ($2::uuid[])`,
    [version, cells.map(({ key }) => key)],
  )
  return new Map(rows.map((row) => [row.lineage, row]))
}
