import { type CarriedTable, noteOfHiddenWords } from './what-a-laptop-carries.ts'

/** A row as JSON has it; its columns are those of its table. */
export type Row = Readonly<Record<string, unknown>>

export const keyOf = (table: Pick<CarriedTable, 'key'>, row: Row): string =>
  table.key.map((column) => String(row[column])).join(' ')

/** Of one table: what to write at home, and what of the package changes nothing. */
export interface Homecoming {
  readonly added: readonly Row[]
  readonly replaced: readonly Row[]
  /** Rows that stand at home as they came. */
  readonly same: number
  /** Rows whose later state stands at home already. */
  readonly overtaken: number
  /** Keys of rows that never change and that stand at home with other content. */
  readonly contradicting: readonly string[]
}

/** Columns that are not compared: home does not show them to whoever merges. */
const unseen = ['ledger_salt', 'position', 'sealed'] as const

/** Words were hidden at home since, or are shown again: the columns that hold them are not compared. */
function moderatedIn({ moderated = [] }: CarriedTable, brought: Row, standing: Row): readonly string[] {
  const words = moderated.flatMap((column) => [brought[column], standing[column]])
  return words.includes(noteOfHiddenWords) ? moderated : []
}

function isSame(table: CarriedTable, brought: Row, standing: Row): boolean {
  const passedOver = new Set<string>([...unseen, ...moderatedIn(table, brought, standing)])
  return Object.keys(brought).every(
    (column) =>
      passedOver.has(column) ||
      JSON.stringify(brought[column] ?? null) === JSON.stringify(standing[column] ?? null),
  )
}

/** The latest of the times that a row bears, in milliseconds; before all time where it bears none. */
export function lastTime(row: Row, columns: readonly string[]): number {
  const times = columns.map((column) => row[column]).filter((time) => typeof time === 'string')
  return Math.max(Number.NEGATIVE_INFINITY, ...times.map((time) => Date.parse(time)))
}

/** How many milliseconds to add to the times of a row, by whose clock bore them. */
export type Shift = (row: Row) => number

/**
 * What a package changes at home, table by table. A row that is not there is added; one that never changes stays; of one
 * that may change the state that came last counts, times compared after the correction of clocks, and of two that came at
 * the very same time the one with the greater ledger entry: so the order in which packages are merged does not matter.
 */
export function whatComesHome(
  table: CarriedTable,
  brought: readonly Row[],
  standing: readonly Row[],
  shift: { readonly brought: Shift; readonly standing: Shift },
): Homecoming {
  const here = new Map(standing.map((row) => [keyOf(table, row), row]))
  const added: Row[] = []
  const replaced: Row[] = []
  const contradicting: string[] = []
  let same = 0
  let overtaken = 0
  for (const row of brought) {
    const stands = here.get(keyOf(table, row))
    if (stands === undefined) added.push(row)
    else if (isSame(table, row, stands)) same += 1
    else if (table.homeStays === true) overtaken += 1
    else if (table.last === undefined) contradicting.push(keyOf(table, row))
    else if (isLater(table.last, row, stands, shift)) replaced.push(row)
    else overtaken += 1
  }
  return { added, replaced, same, overtaken, contradicting }
}

function isLater(
  columns: readonly string[],
  row: Row,
  stands: Row,
  shift: { readonly brought: Shift; readonly standing: Shift },
): boolean {
  const came = lastTime(row, columns) + shift.brought(row)
  const stood = lastTime(stands, columns) + shift.standing(stands)
  return came === stood ? String(row.ledger_entry) > String(stands.ledger_entry) : came > stood
}
