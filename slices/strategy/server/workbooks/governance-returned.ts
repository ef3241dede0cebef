import type { Transaction } from '#kernel/database/transaction.ts'
import type { RawTable } from '#kernel/tables/table.ts'
import type { CellError } from '../../contract.ts'
import type { ChangedCell } from '../../contract/papers/workbooks.ts'
import type { StrategyRows } from '../../database/rows.ts'
import { mayReplace } from '../../rules/an-amendment-applies-only-to-the-text-it-saw.ts'
import { saidInCell } from '../../rules/workbooks/a-cell-of-governance-says-what-it-may.ts'
import { type CellThatCame, changedCells } from '../../rules/workbooks/only-changed-cells-come-back.ts'
import { carriesSomething } from '../bodies/carries-something.ts'
import { cellError } from './cell-errors.ts'
import { bodyColumns, type GovernanceColumn, riskColumns } from './governance-columns.ts'
import { faultOfBody, type StandingRow, standingBodies, standingRisks } from './standing-governance.ts'
import { headers, sheets } from './workbook-words.ts'

/** A cell of a body or a risk; `field` is the column of its row. */
export type GovernanceCell = ChangedCell & { readonly key: string; readonly now: string }

interface Read {
  readonly changed: readonly GovernanceCell[]
  readonly errors: readonly CellError[]
}

/** What the sheets of bodies and risks bring back. A sheet that is gone changes nothing. */
export async function governanceReturned(
  tx: Transaction<StrategyRows>,
  version: string,
  tables: { readonly sent: readonly RawTable[]; readonly came: readonly RawTable[] },
): Promise<Read> {
  const [bodies, risks] = [comparedIn(tables, sheets.bodies), comparedIn(tables, sheets.risks)]
  const standing = {
    bodies: await standingBodies(tx, version, keysOf(bodies)),
    risks: await standingRisks(tx, version, keysOf(risks)),
  }
  const locked = bodies.changed.length > 0 && (await carriesSomething(tx, version))
  const ofBodies = judged(sheets.bodies, bodyColumns, bodies, standing.bodies)
  const ofRisks = judged(sheets.risks, riskColumns, risks, standing.risks)
  return {
    changed: [...ofBodies.changed, ...ofRisks.changed],
    errors: [
      ...ofBodies.errors,
      ...(locked
        ? ofBodies.changed.map(({ row, column }) => told('bodies-locked', sheets.bodies)({ row, column }))
        : []),
      ...bodiesThatCannotBe(ofBodies.changed, standing.bodies),
      ...ofRisks.errors,
    ],
  }
}

type Compared = ReturnType<typeof changedCells>
type Standing = ReadonlyMap<string, StandingRow>

const keysOf = ({ changed }: Compared): readonly string[] => changed.map(({ key }) => key)

function comparedIn(
  { sent, came }: { readonly sent: readonly RawTable[]; readonly came: readonly RawTable[] },
  name: string,
): Compared {
  const [before, after] = [sent, came].map((tables) => tables.find(({ sheet }) => sheet === name))
  if (before === undefined || after === undefined) return { changed: [], faults: [] }
  return changedCells(before, after, headers.key)
}

const told =
  (code: Parameters<typeof cellError>[0], sheet: string) => (place: Parameters<typeof cellError>[1]) =>
    cellError(code, place, sheet)

function judged(
  sheet: string,
  columns: readonly GovernanceColumn[],
  compared: Compared,
  standing: Standing,
): Read {
  const byHeader = new Map(columns.map((column) => [column.header, column]))
  const each = compared.changed.map((cell) => judge(sheet, cell, byHeader.get(cell.header), standing))
  return {
    changed: each.flatMap((one) => ('cell' in one ? [one.cell] : [])),
    errors: [
      ...compared.faults.map(({ fault, row, column }) => cellError(fault, { row, column }, sheet)),
      ...each.flatMap((one) => ('error' in one ? [one.error] : [])),
    ],
  }
}

/** One changed cell: a value that may be written, or why not. */
function judge(
  sheet: string,
  { key, row, header, before, after }: CellThatCame,
  column: GovernanceColumn | undefined,
  standing: Standing,
): { readonly cell: GovernanceCell } | { readonly error: CellError } {
  const place = { row, column: header }
  if (column === undefined) return { error: cellError('column-not-read', place, sheet) }
  const stands = standing.get(key)
  if (stands === undefined) return { error: cellError('entry-gone', place, sheet) }
  const said = saidInCell(column.says, after)
  if (!said.ok) return { error: cellError(said.fault, place, sheet) }
  const now = stands.cells[column.column] ?? ''
  if (!mayReplace(now, before)) return { error: cellError('text-moved-on', place, sheet) }
  return {
    cell: {
      ...{ sheet, row, column: header, code: stands.code, field: column.column, language: column.language },
      ...{ before, after: said.text, key, now },
    },
  }
}

/** Cells that are well each for itself may together make a body that cannot meet: told at the cells that made it so. */
function bodiesThatCannotBe(changed: readonly GovernanceCell[], standing: Standing): readonly CellError[] {
  return [...standing].flatMap(([key, stands]) => {
    const mine = changed.filter((cell) => cell.key === key)
    const cells = { ...stands.cells, ...Object.fromEntries(mine.map(({ field, after }) => [field, after])) }
    const fault = faultOfBody(cells, stands.members)
    if (fault === null) return []
    return mine
      .filter(({ field }) => fault.columns.includes(field))
      .map(({ row, column }) => cellError(fault.code, { row, column }, sheets.bodies))
  })
}
