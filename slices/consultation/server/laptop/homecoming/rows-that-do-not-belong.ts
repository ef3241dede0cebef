import type { CarriedTable } from '../../../rules/laptop/what-a-laptop-carries.ts'
import { type CarriedRow, type CarriedRows, idsIn } from '../carried-rows.ts'
import type { Fault, OpenedHomecoming } from './open-homecoming.ts'

export interface PlannedTable {
  readonly table: CarriedTable
  readonly added: readonly CarriedRow[]
  readonly replaced: readonly CarriedRow[]
}

/**
 * A row that comes home belongs to this round by way of rows that stand here or come with it, and was recorded in the
 * laptop's ledger: its own entry stands in the tree and is about it. Rows without an entry of their own (authors, the parts
 * of a group) come with the row that they belong to and never alone. Returns the first that does not; null where all do.
 */
export function faultInRows(
  tables: readonly PlannedTable[],
  standing: CarriedRows,
  { content, entries }: Pick<OpenedHomecoming, 'content' | 'entries'>,
): Fault | null {
  const here = new Map<string, ReadonlySet<string>>([['rounds', new Set([content.round])]])
  const come = new Map<string, ReadonlySet<string>>()
  for (const { table, added } of tables) {
    come.set(table.name, new Set(idsIn(added)))
    here.set(table.name, new Set([...idsIn(standing[table.name] ?? []), ...idsIn(added)]))
  }
  const isIn = (table: string, id: unknown) => here.get(table)?.has(String(id)) === true
  for (const { table, added, replaced } of tables) {
    for (const row of [...added, ...replaced]) {
      const belongs =
        isIn(table.of, row[table.through]) &&
        (row.strategy === undefined || row.strategy === content.strategy) &&
        (row.breakout === undefined || isIn('breakouts', row.breakout)) &&
        (row.kept === undefined || isIn('proposals', row.kept)) &&
        (row.proposal === undefined || row.proposal === null || isIn('proposals', row.proposal))
      if (!belongs) return { fault: 'strange-row', table: table.name }
    }
    const alone = added.find(
      (row) => row.ledger_entry === undefined && come.get(table.of)?.has(String(row[table.through])) !== true,
    )
    if (alone !== undefined) return { fault: 'strange-row', table: table.name }
    // A row that went out keeps the entry that it has at home, whatever became of it since.
    const recordedThere = [...added, ...(table.goes === 'home' ? replaced : [])]
    const unrecorded = recordedThere.find(
      (row) => row.ledger_entry !== undefined && !isRecorded(row, entries),
    )
    if (unrecorded !== undefined) return { fault: 'row-without-entry', table: table.name }
  }
  return hiddenButNamed(tables)
}

function isRecorded(row: CarriedRow, entries: OpenedHomecoming['entries']): boolean {
  const entry = entries.get(String(row.ledger_entry))
  return entry !== undefined && Object.values(row).includes(entry.subject)
}

/** Nobody is named afterwards as the author of a proposal whose author is hidden. */
function hiddenButNamed(tables: readonly PlannedTable[]): Fault | null {
  const hidden = new Set(
    tables
      .filter(({ table }) => table.name === 'proposals')
      .flatMap(({ added }) => added)
      .flatMap((row) => (row.is_hidden === true ? [row.id] : [])),
  )
  const named = tables
    .filter(({ table }) => table.name === 'authors')
    .flatMap(({ added }) => added)
    .some(({ proposal }) => hidden.has(proposal))
  return named ? { fault: 'strange-row', table: 'authors' } : null
}
