import { randomUUID } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { InputOf, OutputOf } from '#kernel/contract/act.ts'
import type { Credential } from '#kernel/database/session.ts'
import { type TestDatabase, testDatabase } from '#kernel/database/testing/test-database.ts'
import { rememberUpload } from '#kernel/files/uploads.ts'
import { carryOut } from '#kernel/http/carry-out.ts'
import { knownKeysBeside } from '#kernel/ledger/notes/key-file.ts'
import { type Signer, signerFrom } from '#kernel/ledger/notes/signed-note.ts'
import { takeIn } from '#kernel/ledger/sequencer.ts'
import { dayAt } from '#kernel/pure/calendar.ts'
import { enterLetter } from '#slices/correspondence/index.ts'
import { consultation } from '../contract.ts'
import type { ConsultationRows } from '../database/rows.ts'
import { open } from '../server/handlers.ts'
import { layOutLaptop, openRoundPackage } from '../server/laptop/lay-out-laptop.ts'
import { type ConsultationWorld, ownFiles, type Person, silentMail } from './consultation-world.ts'

type Acts = typeof consultation.acts

/** A laptop that was made from the package of a round of the world at home. */
export interface LaptopWorld {
  readonly database: TestDatabase
  readonly signer: Signer
  /** Somebody of home, signed in here. */
  person(who: Person): Promise<Person>
  call<Name extends keyof Acts & string>(
    who: Person,
    name: Name,
    input: InputOf<Acts[Name]> | Readonly<Record<string, unknown>>,
  ): Promise<OutputOf<Acts[Name]>>
  propose(who: Person, code: string, more?: Readonly<Record<string, unknown>>): Promise<string>
  /** The letter of somebody who says something here and has no device, with the typed note of it. */
  spoken(
    who: Person,
    forWhom: { readonly office: string } | { readonly person: string },
    note: string,
  ): Promise<object>
  /** The text of the package that goes home, once the ledger has written all down. */
  packs(who: Person): Promise<string>
  count(from: string, values?: readonly unknown[]): Promise<number>
}

/** The text of the package with which a round leaves home. */
export async function packed(home: ConsultationWorld): Promise<string> {
  // As every installation says of itself from its first start on.
  await home.database.asSuperuser((db) =>
    db.query(
      `insert into identity.workspace (example, name_en, name_ur, host)
       values (false, 'Sutoon', 'ستون', '') on conflict do nothing`,
    ),
  )
  const { sha256 } = await home.call(home.secretariat, 'packRound', { round: home.round })
  return (await home.files.get(sha256)).toString('utf8')
}

/** A package that came home, sent in as the browser does. */
export const sentHome = (home: ConsultationWorld, text: string): Promise<string> =>
  home.upload(home.secretariat, 'from the laptop.txt', Buffer.from(text, 'utf8'))

/** The ledger takes in what was recorded, as its sequencer does every half second. */
export const takeInAll = (database: TestDatabase, signer: Signer) =>
  database.as({ kind: 'machine', name: 'sequencer' }, 'ledger', (tx) => takeIn(tx, signer))

export async function laptopFrom(home: ConsultationWorld, text: string, seed = 9): Promise<LaptopWorld> {
  const database = await testDatabase()
  const signer = signerFrom(`laptop.example/${seed}`, Buffer.alloc(32, seed))
  const opened = openRoundPackage(text)
  if ('en' in opened) throw new Error(opened.en)
  await database.as<ConsultationRows, void>({ kind: 'machine', name: 'command line' }, 'consultation', (tx) =>
    layOutLaptop(tx, opened),
  )
  const files = ownFiles()
  const knownKeys = knownKeysBeside(join(mkdtempSync(join(tmpdir(), 'laptop-keys-')), 'key'))
  const tools = { address: 'http://laptop.example', files, mail: silentMail, signer, knownKeys }
  const { served } = open(tools)
  const call: LaptopWorld['call'] = async (who, name, input) => {
    const handler = served?.handlers[name]
    const options = { database, signer, enterLetter }
    return (await carryOut(options, consultation, name, handler as never, who.credential, input)) as never
  }
  const { round, nodes } = home
  return {
    ...{ database, signer, call },
    person: async ({ id }) => ({ id, credential: await signedIn(database, id) }),
    propose: async (who, code, more = {}) => {
      const field = { node: nodes.get(code), field: 'title', language: 'en', before: `${code} as it stands` }
      const words = { after: `${code} as said in the room`, rationale: 'Said in the room.' }
      return (await call(who, 'proposeAmendment', { round, ...field, ...words, ...more })).proposal
    },
    spoken: async (who, forWhom, note) => {
      const { sha256, size } = await files.put(Buffer.from(note, 'utf8'))
      await database.as(who.credential, 'files', (tx) =>
        rememberUpload(tx, { sha256, size, name: 'note.txt', mediaType: 'text/plain' }),
      )
      const references = { theirReference: 'none', ourReference: 'Laptop' }
      const said = { dated: dayAt(new Date()), signatory: 'a seat without a device', medium: 'spoken' }
      return { ...references, ...said, scan: sha256, ...forWhom }
    },
    packs: async (who) => {
      await takeInAll(database, signer)
      const { sha256 } = await call(who, 'packReturn', { round })
      return (await files.get(sha256)).toString('utf8')
    },
    count: (from, values = []) =>
      database.asSuperuser(async (db) => {
        const { rows } = await db.query<{ n: number }>(`select count(*)::int as n from ${from}`, [...values])
        return rows[0]?.n ?? 0
      }),
  }
}

async function signedIn(database: TestDatabase, id: string): Promise<Credential> {
  const token = randomUUID().replaceAll('-', '')
  await database.asSuperuser(async (db) => {
    await db.query(
      `insert into sign_in."user" ("id", "name", "email", "emailVerified")
       values ($1, 'somebody', $2, true) on conflict do nothing`,
      [id, `${id}@example.org`],
    )
    await db.query(
      `insert into sign_in."session" ("expiresAt", "token", "updatedAt", "userId")
       values (now() + interval '1 hour', $1, now(), $2)`,
      [token, id],
    )
  })
  return { kind: 'session', token }
}
