import { randomUUID } from 'node:crypto'
import type { Handler } from '#kernel/contract/handler.ts'
import type { RoomTools } from '#kernel/contract/room-tools.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import { writePackage } from '#kernel/ledger/packages/signed-package.ts'
import { packRegister } from '#slices/identity/index.ts'
import { packVersion, placeHold } from '#slices/strategy/index.ts'
import type { consultation } from '../../contract.ts'
import { laptopWords } from '../../contract/laptop/laptop-words.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { goesOut } from '../../rules/laptop/what-a-laptop-carries.ts'
import { firstNumber } from '../../rules/laptop/where-a-laptops-numbers-begin.ts'
import { getRound } from '../rounds/get-round.ts'
import { lockDoor } from '../workshop/breakout/doors.ts'
import { carriedRows, peopleIn } from './carried-rows.ts'
import { laptopOf, openPackageOf } from './absence.ts'
import { kindOut, writeOut } from './package-content.ts'

type Tx = Transaction<ConsultationRows>

/** Packs a round for a laptop, signed with the key of this installation's ledger. From then on its groups are run there. */
export const packRoundWith =
  ({
    files,
    signer,
  }: Pick<RoomTools, 'files' | 'signer'>): Handler<typeof consultation.acts.packRound, ConsultationRows> =>
  async ({ input, tx, session, refuse, record }) => {
    await lockDoor(tx, input.round, 'to close')
    const round = await getRound(tx, input.round)
    if ((await laptopOf(tx, round.id)) !== undefined) return refuse('done-at-home')
    if (!round.isOpen) return refuse('round-closed')
    if ((await openPackageOf(tx, round.id)) !== undefined) return refuse('already-away')
    const id = randomUUID()
    const packedAt = new Date()
    const first_number = await numbersBegin(tx, round.strategy)
    const content = await contentFor(tx, round)
    const about = { package: id, round: round.id, strategy: round.strategy }
    const text = writePackage(
      signer,
      kindOut,
      writeOut({ ...about, packedAt: packedAt.toISOString(), firstNumber: first_number, ...content }),
    )
    const { sha256 } = await files.put(Buffer.from(text, 'utf8'))
    const holds = { proposals: content.tables.proposals?.length ?? 0, people: content.register.people.length }
    const recorded = await record(round.id, { ...about, sha256, firstNumber: first_number, ...holds })
    await tx.db
      .insertInto('consultation.round_packages')
      .values({
        ...{ id, strategy: round.strategy, round: round.id, sha256, first_number },
        ...{ packed_by: session.person ?? '', packed_at: packedAt, ...recorded },
      })
      .execute()
    await holdVersion(tx, round, id)
    return { sha256, name: `${round.title_en} - for the laptop`.slice(0, 120) }
  }

async function contentFor(tx: Tx, round: { id: string; version: string; strategy: string }) {
  const version = await packVersion(tx, round.version)
  const nodes = new Set(version.nodes.map(({ id }) => id))
  const travelling = new Set<unknown>()
  // The restricted annex stays at home, with what was proposed on it and all that is about such a proposal.
  const tables = await carriedRows(tx, round.id, goesOut, ({ name }, row) => {
    const isOnAnnex = (row.node !== undefined && !nodes.has(row.node)) || row.level === 'restricted annex'
    if (isOnAnnex || (row.proposal != null && !travelling.has(row.proposal))) return false
    if (name === 'proposals') travelling.add(row.id)
    return true
  })
  const register = await packRegister(tx, round.strategy, await peopleIn(tx, tables))
  return JSON.parse(JSON.stringify({ version, tables, register })) as Pick<
    Parameters<typeof writeOut>[0],
    'version' | 'tables' | 'register'
  >
}

async function numbersBegin(tx: Tx, strategy: string): Promise<number> {
  const { rows } = await tx.query<{ greatest: number; reserved: number }>(
    `select (select coalesce(max(number), 0) from consultation.proposals where strategy = $1) as greatest,
            (select coalesce(max(first_number), 0) from consultation.round_packages where strategy = $1) as reserved`,
    [strategy],
  )
  return firstNumber(rows[0]?.greatest ?? 0, rows[0]?.reserved ?? 0)
}

/** What may still come home is waited for before the version is submitted. */
const holdVersion = (
  tx: Tx,
  round: { version: string; title_en: string; title_ur: string },
  subject: string,
): Promise<void> =>
  placeHold(tx, {
    version: round.version,
    placedBy: 'consultation',
    code: 'away-on-a-laptop',
    reason: {
      en: laptopWords.holdAway.en.replace('{round}', round.title_en),
      ur: laptopWords.holdAway.ur.replace('{round}', round.title_ur),
    },
    subject,
  })
