import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { actAs, type Database } from '#kernel/database/act-as.ts'
import type { OpenDatabase } from '#kernel/database/open.ts'
import { fingerprintOf } from '#kernel/ledger/notes/fingerprint.ts'
import { openSigner } from '#kernel/ledger/notes/key-file.ts'
import {
  type ConsultationRows,
  heldWorkshop,
  layOutLaptop,
  type OpenedRound,
  openRoundPackage,
} from '#slices/consultation/server/index.ts'
import { type JoinCode, openJoinAccounts } from '#slices/identity/server/index.ts'
import { addressOf, type Installation, openInstallation } from '../open-installation.ts'
import type { Settings } from '../settings.ts'
import { writeJoinSheet } from './join-sheet.ts'

export interface LaptopAsked {
  /** The package of the round; null to open again what the folder holds. */
  readonly file: string | null
  /** Told what happens, a line each. */
  readonly tell: (line: string) => void
}

const machine = { kind: 'machine', name: 'command line' } as const

/**
 * Opens the workshop that a package holds, in a folder of its own: at first start register, version and round are laid out
 * in one transaction; a later start opens what is there. Throws with one line where the file or the folder does not do.
 */
export async function openLaptop(settings: Settings, { file, tell }: LaptopAsked): Promise<Installation> {
  const opened = file === null ? null : readPackage(file)
  const installation = await openInstallation(settings, async (database) => {
    const held = await heldIn(database)
    if (held === null && opened === null) {
      throw new Error('This folder holds no workshop yet. Name the package: ./sutoon workshop open FILE')
    }
    if (held !== null && opened !== null && held.package !== opened.content.package) {
      throw new Error('This folder holds another workshop. Set SUTOON_DATA to a new folder for this package.')
    }
    if (held !== null || opened === null) return undefined
    await refuseUsedFolder(database)
    const codes = await layOut(database, opened, tell)
    // Before anything listens: where that fails, the codes are on paper all the same.
    const sheet = join(settings.database.folder, 'joining-sheet.html')
    writeJoinSheet(sheet, codes, addressOf(settings))
    tell(`Codes for ${codes.length} people: print ${sheet}, hand each their own line, then delete it.`)
  })
  if (opened !== null) tellOrigin(opened, tell)
  tell(`Fingerprint of this laptop: ${fingerprintOf(openSigner(settings.ledgerKey).vkey)}`)
  return installation
}

function readPackage(file: string): OpenedRound {
  if (!existsSync(file)) throw new Error(`There is no file ${file}.`)
  const opened = openRoundPackage(readFileSync(file, 'utf8'))
  if ('en' in opened) throw new Error(opened.en)
  return opened
}

const acting = ({ pool }: OpenDatabase): Database => ({ pool, openSession: 'identity.open_session' })

const heldIn = (database: OpenDatabase) =>
  actAs<ConsultationRows, Awaited<ReturnType<typeof heldWorkshop>>>(
    acting(database),
    machine,
    'consultation',
    (tx) => heldWorkshop(tx),
  )

/** A package is laid out in a folder of its own: it never comes into a workspace that people already work in. */
async function refuseUsedFolder(database: OpenDatabase): Promise<void> {
  const used = await actAs<ConsultationRows, boolean>(
    acting(database),
    machine,
    'consultation',
    async (tx) => (await tx.query('select from identity.strategies limit 1')).rows.length > 0,
  )
  if (used) {
    throw new Error(
      'This folder holds a workspace already. Set SUTOON_DATA to a new folder for the workshop.',
    )
  }
}

function layOut(
  database: OpenDatabase,
  opened: OpenedRound,
  tell: LaptopAsked['tell'],
): Promise<readonly JoinCode[]> {
  tell('Laying out the round …')
  return actAs<ConsultationRows, readonly JoinCode[]>(
    acting(database),
    machine,
    'consultation',
    async (tx) => {
      await layOutLaptop(tx, opened)
      return openJoinAccounts(tx, (done, of) => {
        if (done === of || done % 20 === 0) tell(`Accounts: ${done} of ${of}`)
      })
    },
  )
}

function tellOrigin({ fingerprint, content }: OpenedRound, tell: LaptopAsked['tell']): void {
  tell(`Packed at home on ${content.packedAt.slice(0, 16).replace('T', ' ')} UTC by the key ${fingerprint}.`)
  tell('Compare this with the fingerprint that the round’s page shows at home.')
}
