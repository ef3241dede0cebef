import type { Transaction } from '#kernel/database/transaction.ts'
import type { CarriedLetters } from '#slices/correspondence/index.ts'
import { namesOf } from '#slices/identity/index.ts'
import type { CameHome } from '../../../contract/laptop/laptop.ts'
import type { ConsultationRows } from '../../../database/rows.ts'
import { clockShift } from '../../../rules/laptop/how-far-a-clock-is-off.ts'
import { carriedTables, comesHome } from '../../../rules/laptop/what-a-laptop-carries.ts'
import { keyOf, whatComesHome } from '../../../rules/laptop/what-comes-home.ts'
import { saidOnce, withoutOwn } from '../../../rules/laptop/two-who-are-one-said-it-once.ts'
import { freeNumbers } from '../../../rules/laptop/where-a-laptops-numbers-begin.ts'
import { type CarriedRow, type CarriedRows, carriedRows, columnsOf, peopleIn } from '../carried-rows.ts'
import type { Fault, OpenedHomecoming } from './open-homecoming.ts'
import { type ComparedTable, withoutAnsweredBundles } from './bundles-answered-here.ts'
import { lettersThatCame } from './letters-that-came.ts'
import { type Arrived, asKnownHere, whoArrived } from './who-arrived.ts'
import { faultInRows, type PlannedTable } from './rows-that-do-not-belong.ts'

type Tx = Transaction<ConsultationRows>

/** What a package would change here. Nothing is written by planning it. */
export interface PlannedHomecoming {
  readonly tables: readonly PlannedTable[]
  readonly counts: readonly CameHome[]
  /** Milliseconds. */
  readonly shift: number
  readonly renumbered: readonly { readonly from: number; readonly to: number }[]
  readonly separated: number
  readonly arrived: Arrived
  /** What was entered for people without a device. */
  readonly letters: CarriedLetters
  /** Bundles that stay out, because one of what they hold was answered here alone. */
  readonly unbundled: readonly string[]
  readonly isNothingNew: boolean
}

/** Compares a package with what stands here now, row by row; or says which row does not belong. */
export async function planHomecoming(
  tx: Tx,
  opened: OpenedHomecoming,
  now: Date,
): Promise<PlannedHomecoming | Fault> {
  const { content } = opened
  const arrived = await whoArrived(tx, content)
  if (arrived === null) return { fault: 'strange-row', table: 'people' }
  const renamed = await asKnownHere(tx, content.tables, arrived.known)
  for (const { name } of carriedTables.filter(comesHome)) {
    const columns = await columnsOf(tx, name)
    const fits = (row: CarriedRow) =>
      Object.keys(row).length === columns.size && Object.keys(row).every((column) => columns.has(column))
    if (!(renamed[name] ?? []).every(fits)) return { fault: 'other-software', table: name }
  }
  const letters = await lettersThatCame(tx, opened, arrived)
  if ('fault' in letters) return letters
  const people = await peopleIn(tx, renamed)
  const known = await namesOf(tx, { people })
  const came = new Set<unknown>([...arrived.entered.people.map(({ id }) => id), ...arrived.known.values()])
  if (people.some((person) => !known.has(person) && !came.has(person))) return { fault: 'unknown-person' }
  const standing = await carriedRows(tx, content.round, comesHome)
  const { brought, folded } = oncePerPerson(renamed, standing)
  const shift = await shiftFor(tx, opened, now)
  const shiftOfStanding = await shiftsOfOthers(tx, standing)
  const compared = carriedTables.filter(comesHome).map((table) => ({
    table,
    ...whatComesHome(table, brought[table.name] ?? [], standing[table.name] ?? [], {
      brought: () => shift,
      standing: ({ ledger_entry }) => shiftOfStanding.get(String(ledger_entry)) ?? 0,
    }),
  }))
  const bad = compared.find(({ contradicting }) => contradicting.length > 0)
  if (bad !== undefined) return { fault: 'contradicts', table: bad.table.name }
  const { tables, unbundled } = await withoutAnsweredBundles(tx, compared as readonly ComparedTable[])
  const stranger = faultInRows(tables, standing, opened)
  if (stranger !== null) return stranger
  const counts = tables.map(({ table, added, replaced, same, overtaken }) => ({
    ...{ table: table.name, added: added.length, replaced: replaced.length, same },
    overtaken: overtaken + (folded.get(table.name) ?? 0),
  }))
  counts.push({ ...lettersCounted, added: letters.added.acts.length, same: letters.same })
  const isNothingNew = counts.every(({ added, replaced }) => added + replaced === 0)
  const fit = await fitted(tx, tables, standing, content.strategy, now)
  const kept = { ...letters.added, acts: aboutWhatStands(letters.added.acts, fit.tables, standing) }
  return { ...fit, counts, shift, arrived, letters: kept, unbundled, isNothingNew }
}

const lettersCounted = { table: 'acts_by_letter', replaced: 0, overtaken: 0 }

/** A row that is replaced keeps the identifier that it has here: the letter about it leads there. */
function aboutWhatStands(
  acts: CarriedLetters['acts'],
  tables: readonly PlannedTable[],
  standing: CarriedRows,
): CarriedLetters['acts'] {
  const moved = new Map<unknown, string>()
  for (const { table, replaced } of tables) {
    const here = new Map((standing[table.name] ?? []).map((row) => [keyOf(table, row), row.id]))
    for (const row of replaced) moved.set(row.id, String(here.get(keyOf(table, row)) ?? row.id))
  }
  return acts.map((row) => ({ ...row, subject: moved.get(row.subject) ?? row.subject }))
}

/** Each person's rows once, also where they were two people on the laptop; and how many of each table fall away by that. */
function oncePerPerson(renamed: CarriedRows, standing: CarriedRows) {
  const folded = new Map<string, number>()
  const brought: CarriedRows = {}
  const authors = [...(standing.authors ?? []), ...(renamed.authors ?? [])]
  for (const table of carriedTables.filter(comesHome)) {
    const once = saidOnce(table, renamed[table.name] ?? [])
    const { rows, folded: own } =
      table.name === 'cosignatures' ? withoutOwn(once.rows, authors) : { rows: once.rows, folded: 0 }
    brought[table.name] = [...rows]
    folded.set(table.name, once.folded + own)
  }
  return { brought, folded }
}

/** Where what stands here and what comes cannot both stay as they are: a number given twice, a duplicate of two. */
async function fitted(
  tx: Tx,
  tables: readonly PlannedTable[],
  standing: CarriedRows,
  strategy: string,
  now: Date,
): Promise<Pick<PlannedHomecoming, 'tables' | 'renumbered' | 'separated'>> {
  const proposals = tables.find(({ table }) => table.name === 'proposals')?.added ?? []
  const { rows } = await tx.query<{ id: string; number: number }>(
    'select id, number from consultation.proposals where strategy = $1',
    [strategy],
  )
  const numbered = proposals.map((row) => ({ id: String(row.id), number: Number(row.number) }))
  const free = freeNumbers(new Map(rows.map(({ id, number }) => [number, id])), numbered)
  const merged = new Set(
    (standing.merges ?? []).flatMap((row) => (row.separated_at === null ? [row.proposal] : [])),
  )
  let separated = 0
  const fit = (name: string, row: CarriedRow): CarriedRow => {
    const number = name === 'proposals' ? free.get(String(row.id)) : undefined
    if (number !== undefined) return { ...row, number }
    if (name !== 'merges' || row.separated_at !== null || !merged.has(row.proposal ?? null)) return row
    separated += 1
    return { ...row, separated_at: now.toISOString() }
  }
  return {
    tables: tables.map(({ table, added, replaced }) => ({
      ...{ table, replaced, added: added.map((row) => fit(table.name, row)) },
    })),
    renumbered: numbered.flatMap(({ id, number }) => {
      const to = free.get(id)
      return to === undefined ? [] : [{ from: number, to }]
    }),
    separated,
  }
}

/** Found once for each laptop, at its first homecoming, so that a later one is compared by the same measure. */
async function shiftFor(tx: Tx, { key, content, left }: OpenedHomecoming, now: Date): Promise<number> {
  const { rows } = await tx.query<{ clock_shift: string }>(
    'select clock_shift::text from consultation.homecomings where vkey = $1 order by merged_at limit 1',
    [key.vkey],
  )
  return rows[0] === undefined
    ? clockShift({
        packedAt: left.packedAt.getTime(),
        openedAt: Date.parse(content.openedAt),
        returnedAt: Date.parse(content.returnedAt),
        receivedAt: now.getTime(),
      })
    : Number(rows[0].clock_shift)
}

/** For rows that stand here and came from a laptop themselves: by how much that laptop's clock was found to be off. */
async function shiftsOfOthers(tx: Tx, standing: CarriedRows): Promise<ReadonlyMap<string, number>> {
  const entries = Object.values(standing)
    .flat()
    .map(({ ledger_entry }) => ledger_entry)
    .filter((entry) => typeof entry === 'string')
  const { rows } = await tx.query<{ entry: string; shift: string }>(
    `select l.entry::text as entry, h.clock_shift::text as shift from ledger.known_leaves l
       join lateral (select clock_shift from consultation.homecomings h where h.vkey = l.vkey
                      order by h.merged_at limit 1) h on true
      where l.entry = any ($1::uuid[])`,
    [entries],
  )
  return new Map(rows.map(({ entry, shift }) => [entry, Number(shift)]))
}
