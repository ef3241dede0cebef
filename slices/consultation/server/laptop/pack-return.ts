import type { Handler } from '#kernel/contract/handler.ts'
import type { RoomTools } from '#kernel/contract/room-tools.ts'
import { entriesForFile, treeForFile } from '#kernel/ledger/known/carried-tree.ts'
import { writePackage } from '#kernel/ledger/packages/signed-package.ts'
import { packLetters } from '#slices/correspondence/index.ts'
import { type ArrivedRegister, packArrived } from '#slices/identity/index.ts'
import type { consultation } from '../../contract.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { comesHome } from '../../rules/laptop/what-a-laptop-carries.ts'
import { getRound } from '../rounds/get-round.ts'
import { lockDoor } from '../workshop/breakout/doors.ts'
import { type CarriedRows, carriedRows } from './carried-rows.ts'
import { laptopOf } from './absence.ts'
import { kindHome, writeHome } from './package-content.ts'

/** On a laptop: what stands here now, with the tree of the laptop's own ledger, signed with its key. */
export const packReturnWith =
  ({
    files,
    signer,
  }: Pick<RoomTools, 'files' | 'signer'>): Handler<typeof consultation.acts.packReturn, ConsultationRows> =>
  async ({ input, tx, refuse, record }) => {
    // Whoever is coming in comes in first: what arrived before stands whole in the package.
    await lockDoor(tx, input.round, 'to close')
    const round = await getRound(tx, input.round)
    const laptop = await laptopOf(tx, round.id)
    if (laptop === undefined) return refuse('no-laptop')
    const tables = await carriedRows(tx, round.id, comesHome)
    const letters = await packLetters(tx, files, round.strategy)
    const ofLetters = letters.acts.flatMap(({ act_entry, ledger_entry }) => [act_entry, ledger_entry])
    const entries = await entriesForFile(tx, [...new Set([...entriesIn(tables), ...ofLetters])])
    const tree = await treeForFile(tx)
    const leaves = new Set(tree?.leaves.map(({ entry }) => entry))
    if (tree === null || entries.some(({ id }) => !leaves.has(id))) return refuse('still-writing')
    const admitted = (tables.arrivals ?? []).filter(({ is_admitted }) => is_admitted === true)
    const register = await packArrived(
      tx,
      admitted.map(({ person }) => String(person)),
    )
    const text = writePackage(
      signer,
      kindHome,
      writeHome({
        ...{ package: laptop.package, round: round.id, strategy: round.strategy, home: laptop.home },
        ...{ openedAt: laptop.opened_at.toISOString(), returnedAt: new Date().toISOString() },
        ...{
          ...{ tables, letters },
          register: asRows(register),
          tree: { ...tree, leaves: [...tree.leaves] },
          entries: [...entries],
        },
      }),
    )
    const { sha256 } = await files.put(Buffer.from(text, 'utf8'))
    await record(round.id, { package: laptop.package, round: round.id, sha256, leaves: leaves.size })
    return { sha256, name: `${round.title_en} - from the laptop`.slice(0, 120) }
  }

const asRows = (register: ArrivedRegister) =>
  JSON.parse(JSON.stringify(register)) as Parameters<typeof writeHome>[0]['register']

export const entriesIn = (tables: CarriedRows): readonly string[] => [
  ...new Set(
    Object.values(tables)
      .flat()
      .map((row) => row.ledger_entry)
      .filter((entry) => typeof entry === 'string'),
  ),
]
