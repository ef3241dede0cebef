import { commit } from '#kernel/ledger/commitment.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import {
  type CarriedAct,
  type CarriedLetters,
  hasNote,
  isAsRecorded,
  lettersStanding,
} from '#slices/correspondence/index.ts'
import { namesOf } from '#slices/identity/index.ts'
import { enteredOnALaptop } from '../../../contract/laptop/acts-on-a-laptop.ts'
import type { ConsultationRows } from '../../../database/rows.ts'
import { namesAnother, withoutLetter } from '../../../rules/laptop/an-act-for-an-office-has-its-letter.ts'
import type { CarriedRow } from '../carried-rows.ts'
import type { Fault, OpenedHomecoming } from './open-homecoming.ts'
import type { Arrived } from './who-arrived.ts'

type Tx = Transaction<ConsultationRows>
type Entries = OpenedHomecoming['entries']

/** What was entered on the laptop for people without a device, as it is kept here. */
export interface LettersThatCame {
  readonly added: CarriedLetters
  readonly same: number
}

const fault = (name: Fault['fault']): Fault => ({ fault: name, table: 'acts_by_letter' })

/**
 * Acts by letter of a package, everybody under the name by which they are known here; or what is wrong with one. Each is
 * what the laptop's ledger committed to, is about a row of this round, and has its note.
 */
export async function lettersThatCame(
  tx: Tx,
  { content, entries }: OpenedHomecoming,
  { known, entered }: Arrived,
): Promise<LettersThatCame | Fault> {
  const { acts, copies, notes } = content.letters
  const authors = content.tables.authors ?? []
  const isOfLaptop = (proposal: unknown) => {
    const row = content.tables.proposals?.find(({ id }) => id === proposal)
    return row !== undefined && entries.has(String(row.ledger_entry))
  }
  if (withoutLetter(authors, acts, isOfLaptop) !== undefined) return fault('letter-missing')
  if (!acts.every((row) => hasNote(row, notes))) return fault('letter-missing')
  if (!acts.every((row) => isAsRecorded(row, entries))) return fault('row-without-entry')
  const about = new Map(
    ['proposals', 'cosignatures', 'bundles'].flatMap((table) =>
      (content.tables[table] ?? []).map((row) => [row.id, row] as const),
    ),
  )
  const belongs = (row: CarriedAct) =>
    enteredOnALaptop.has(row.act) &&
    row.entered_for[0] === content.strategy &&
    isOf(row, about.get(row.subject), entries)
  if (!acts.every(belongs) || namesAnother(authors, acts) !== undefined) return fault('strange-row')
  const standing = await lettersStanding(
    tx,
    acts.map(({ id }) => id),
  )
  if (acts.some(({ id, ledger_entry }) => (standing.get(id) ?? ledger_entry) !== ledger_entry)) {
    return fault('contradicts')
  }
  const renamed = acts.map((row) => ({
    ...row,
    entered_by: known.get(row.entered_by) ?? row.entered_by,
    for_person: row.for_person === null ? null : (known.get(row.for_person) ?? row.for_person),
  }))
  const came = new Set<unknown>([...entered.people.map(({ id }) => id), ...known.values()])
  if (!(await areKnown(tx, renamed, came))) return fault('unknown-person')
  const added = renamed.filter(({ id }) => !standing.has(id))
  return { added: { acts: added, copies, notes }, same: acts.length - added.length }
}

/** About a row that comes or came from here; where that bears the entry of the act, it commits to what the letter tells. */
function isOf({ act_entry, content }: CarriedAct, row: CarriedRow | undefined, of: Entries): boolean {
  if (row === undefined) return false
  if (row.ledger_entry !== act_entry) return true
  const salt = Buffer.from(String(row.ledger_salt).slice(2), 'hex')
  const committed = of.get(act_entry)?.commitment
  return salt.length === 32 && committed !== undefined && commit(salt, content).equals(committed)
}

async function areKnown(tx: Tx, acts: readonly CarriedAct[], came: ReadonlySet<unknown>): Promise<boolean> {
  const people = acts.flatMap(({ entered_by, for_person }) =>
    for_person === null ? [entered_by] : [entered_by, for_person],
  )
  const offices = acts.flatMap(({ for_office }) => (for_office === null ? [] : [for_office]))
  const here = await namesOf(tx, { people, offices })
  return [...people, ...offices].every((one) => here.has(one) || came.has(one))
}

/** As the entry of the homecoming commits to it. */
export const rowOfLetter = (row: CarriedAct): CarriedRow => row
