import { randomUUID } from 'node:crypto'
import type { Acting, Handler } from '#kernel/contract/handler.ts'
import type { RoomTools } from '#kernel/contract/room-tools.ts'
import type { Session } from '#kernel/database/session.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { RecordedRows } from '#kernel/ledger/record.ts'
import { keepKnownTree } from '#kernel/ledger/known/known-ledgers.ts'
import { fingerprintOf, isFingerprintOf } from '#kernel/ledger/notes/fingerprint.ts'
import { bringLetters } from '#slices/correspondence/index.ts'
import { bringArrived } from '#slices/identity/index.ts'
import type { consultation } from '../../../contract.ts'
import type { ConsultationRows } from '../../../database/rows.ts'
import { keyOf } from '../../../rules/laptop/what-comes-home.ts'
import { holdForAnswer } from '../../proposals/keep-proposal.ts'
import { getRound } from '../../rounds/get-round.ts'
import { lockDoor } from '../../workshop/breakout/doors.ts'
import { bringRows, type CarriedRow, replaceRows } from '../carried-rows.ts'
import { endAbsence } from '../absence.ts'
import { rowOfLetter } from './letters-that-came.ts'
import { askToKeepKeys } from './keep-known-keys.ts'
import { type OpenedHomecoming, openHomecoming } from './open-homecoming.ts'
import { type PlannedHomecoming, planHomecoming } from './plan-homecoming.ts'

type Tx = Transaction<ConsultationRows>
type Tools = Pick<RoomTools, 'files' | 'signer'>
type Acts = typeof consultation.acts

/** Minutes, for people. */
const minutesOf = (milliseconds: number): number => Math.round(milliseconds / 60_000)

/** What a package would bring, and what of it collides with what moved on here. Writes nothing. */
export const previewHomecomingWith =
  ({ files, signer }: Tools): Handler<Acts['previewHomecoming'], ConsultationRows> =>
  async ({ input, tx, refuse }) => {
    const round = await getRound(tx, input.round)
    const opened = await openHomecoming(tx, files, signer, input)
    if ('fault' in opened) return refuse({ code: opened.fault, values: { table: opened.table ?? '' } })
    const planned = await planHomecoming(tx, opened, new Date())
    if ('fault' in planned) return refuse({ code: planned.fault, values: { table: planned.table ?? '' } })
    const { content, key, isKnown, left } = opened
    const rowsOf = (name: string) => planned.tables.find(({ table }) => table.name === name)
    const touched = [...(rowsOf('positions')?.added ?? []), ...(rowsOf('positions')?.replaced ?? [])]
    return {
      ...{ fingerprint: fingerprintOf(key.vkey), isKnown },
      packedAt: left.packedAt.toISOString(),
      openedAt: content.openedAt,
      returnedAt: content.returnedAt,
      minutesOff: minutesOf(planned.shift),
      counts: [...planned.counts],
      hidden: (rowsOf('proposals')?.added ?? []).filter(({ is_hidden }) => is_hidden === true).length,
      renumbered: [...planned.renumbered],
      separated: planned.separated,
      unbundled: [...planned.unbundled],
      ...{ entered: planned.arrived.entered.people.length, recognised: [...planned.arrived.pairs] },
      sharingAddress: [...planned.arrived.sharingAddress],
      answeredMeanwhile: await answered(tx, [...new Set(touched.map(({ proposal }) => String(proposal)))]),
      roundClosedMeanwhile: !round.isOpen,
      isNothingNew: planned.isNothingNew,
    }
  }

async function answered(tx: Tx, proposals: readonly string[]): Promise<number> {
  const { rows } = await tx.query<{ n: number }>(
    'select count(*)::int as n from consultation.dispositions where proposal = any ($1::uuid[])',
    [proposals],
  )
  return rows[0]?.n ?? 0
}

/** Takes in what a laptop brought, all of it or nothing, under one entry that commits to each row. */
export const mergeHomecomingWith =
  ({ files, signer }: Tools): Handler<Acts['mergeHomecoming'], ConsultationRows> =>
  async ({ input, tx, session, refuse, recordRows }) => {
    await lockDoor(tx, input.round, 'to close')
    const round = await getRound(tx, input.round)
    const opened = await openHomecoming(tx, files, signer, input)
    if ('fault' in opened) return refuse({ code: opened.fault, values: { table: opened.table ?? '' } })
    const planned = await planHomecoming(tx, opened, new Date())
    if ('fault' in planned) return refuse({ code: planned.fault, values: { table: planned.table ?? '' } })
    if (planned.isNothingNew) return refuse('nothing-new')
    if (!opened.isKnown && !isFingerprintOf(input.fingerprint ?? '', opened.key.vkey)) {
      return refuse('fingerprint-differs')
    }
    const homecoming = randomUUID()
    const recorded = await recordEach(recordRows, homecoming, planned)
    await endAbsence(tx, { id: opened.left.id, version: round.version }, 'came home')
    await keepHomecoming(tx, session, { homecoming, opened, planned, file: input.file, recorded })
    await write(tx, homecoming, opened, planned, recorded)
    await keepKnownTree(tx, opened.tree, recorded.ledger_entry)
    // After the tree: the database takes in only what a ledger known here holds.
    await bringLetters(tx, files, planned.letters)
    await askToKeepKeys(tx)
    return { homecoming, counts: [...planned.counts] }
  }

/** What changes, in the order in which it is written and committed to. */
const changesOf = ({ tables, arrived, letters }: PlannedHomecoming) => [
  ...tables.flatMap(({ table, added, replaced }) => [...added, ...replaced].map((row) => ({ table, row }))),
  ...arrived.entered.people.map((person) => ({
    table: { name: 'people', key: ['id'] },
    row: { ...person, email: addressOf(arrived, person.id) } as CarriedRow,
  })),
  ...arrived.invited.map((row) => ({ table: { name: 'mandates', key: ['id'] }, row })),
  ...letters.acts.map((row) => ({ table: { name: 'acts_by_letter', key: ['id'] }, row: rowOfLetter(row) })),
]

const addressOf = ({ entered }: PlannedHomecoming['arrived'], id: unknown) =>
  entered.email_addresses.find(({ person }) => person === id)?.email ?? null

const recordEach = (
  recordRows: Acting<Acts['mergeHomecoming'], ConsultationRows>['recordRows'],
  homecoming: string,
  planned: PlannedHomecoming,
): Promise<RecordedRows> =>
  recordRows(
    homecoming,
    changesOf(planned).map(({ table, row }) => ({ table: table.name, row })),
  )

interface Merged {
  readonly homecoming: string
  readonly opened: OpenedHomecoming
  readonly planned: PlannedHomecoming
  readonly file: string
  readonly recorded: RecordedRows
}

async function keepHomecoming(tx: Tx, session: Session, merged: Merged): Promise<void> {
  const { homecoming, opened, planned, file, recorded } = merged
  const { content, key, tree } = opened
  await tx.db
    .insertInto('consultation.homecomings')
    .values({
      ...{ id: homecoming, package: content.package, strategy: content.strategy, round: content.round },
      ...{ sha256: file, vkey: key.vkey, leaves: tree.head.size, clock_shift: planned.shift },
      counts: JSON.stringify(planned.counts),
      merged_by: session.person ?? '',
      ledger_entry: recorded.ledger_entry,
    })
    .execute()
}

async function write(
  tx: Tx,
  homecoming: string,
  { content }: OpenedHomecoming,
  planned: PlannedHomecoming,
  recorded: RecordedRows,
): Promise<void> {
  const { entered, invited } = planned.arrived
  await bringArrived(tx, { ...entered, mandates: [...entered.mandates, ...invited] })
  for (const [person_there, person] of planned.arrived.recognised) {
    await tx.db
      .insertInto('consultation.people_come_home')
      .values({ person_there, person, strategy: content.strategy, homecoming })
      .execute()
  }
  for (const { table, added, replaced } of planned.tables) {
    await bringRows(tx, table.name, added)
    await replaceRows(tx, table, replaced)
  }
  const proposals = planned.tables.find(({ table }) => table.name === 'proposals')?.added ?? []
  const numbers = proposals.map(({ number }) => Number(number))
  if (numbers.length > 0) await tx.query('select consultation.number_from($1)', [Math.max(...numbers) + 1])
  for (const row of proposals) {
    await holdForAnswer(tx, {
      id: String(row.id),
      version: String(row.version),
      number: Number(row.number),
    })
  }
  const proofs = changesOf(planned).map(({ table, row }, at) => ({
    ...{ homecoming, ledger_row: at, strategy: content.strategy, of_table: table.name },
    // Of a position it is kept on which proposal it was taken, never by whom.
    ...{ row_key: keyOf({ key: table.key.filter((column) => column !== 'person') }, row) },
    ...{ ledger_salt: `\\x${recorded.rows[at]?.salt.toString('hex') ?? ''}` },
  }))
  await tx.query(
    `insert into consultation.rows_come_home
     select * from jsonb_populate_recordset(null::consultation.rows_come_home, $1::jsonb)`,
    [JSON.stringify(proofs)],
  )
}
