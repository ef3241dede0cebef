import { randomUUID } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { InputOf, OutputOf } from '#kernel/contract/act.ts'
import type { MandateKind } from '#kernel/contract/mandates.ts'
import type { Credential } from '#kernel/database/session.ts'
import { type TestDatabase, testDatabase } from '#kernel/database/testing/test-database.ts'
import { createFileStore, type FileStore } from '#kernel/files/file-store.ts'
import { rememberUpload } from '#kernel/files/uploads.ts'
import { carryOut } from '#kernel/http/carry-out.ts'
import { type KnownKeys, knownKeysBeside } from '#kernel/ledger/notes/key-file.ts'
import { signerFrom } from '#kernel/ledger/notes/signed-note.ts'
import type { Mail } from '#kernel/mail/mail.ts'
import { enterLetter } from '#slices/correspondence/index.ts'
import { consultation } from '../contract.ts'
import { open } from '../server/handlers.ts'
import { arrangePlan, type Plan } from './arrange-plan.ts'

type Acts = typeof consultation.acts
export type Sector = 'civil society' | 'justice' | 'federal'

export interface Person {
  readonly id: string
  readonly credential: Credential
}

/** A strategy in consultation with a node at each level, an open round on it, and people to be made at need. */
export interface ConsultationWorld extends Plan {
  readonly database: TestDatabase
  readonly round: string
  readonly secretariat: Person
  /** Where files are kept, by their hash. */
  readonly files: FileStore
  /** Keys of laptops, as the command line finds them. */
  readonly knownKeys: KnownKeys
  /** Runs a job of the slice as the queue would. */
  runJob(name: string, payload?: object): Promise<void>
  person(kind: MandateKind, more?: PersonAsked): Promise<Person>
  /** An act of the slice, by the way that a request takes. */
  call<Name extends keyof Acts & string>(
    who: Person | Credential,
    name: Name,
    input: InputOf<Acts[Name]> | Readonly<Record<string, unknown>>,
  ): Promise<OutputOf<Acts[Name]>>
  /** A proposal on a node by its code; returns its identifier. */
  propose(who: Person, code: string, more?: Readonly<Record<string, unknown>>): Promise<string>
  /** A file as the web layer takes it in; returns its hash. */
  upload(who: Person, name: string, bytes: Buffer): Promise<string>
  /** What a superuser counts: the control of every "nothing". */
  count(from: string, values?: readonly unknown[]): Promise<number>
}

export interface PersonAsked {
  readonly strategy?: string
  readonly sector?: Sector
  readonly office?: string
  readonly name?: string
}

export const signer = signerFrom('consultation.example/test', Buffer.alloc(32, 7))

/** What a room of one's own is lent. */
export const ownTools = () => {
  const files = ownFiles()
  const knownKeys = knownKeysBeside(join(mkdtempSync(join(tmpdir(), 'consultation-keys-')), 'key'))
  return { address: 'https://sutoon.example', files, mail: silentMail, signer, knownKeys }
}

/** A store of files of one's own. */
export const ownFiles = () => createFileStore(mkdtempSync(join(tmpdir(), 'consultation-files-')))

/** Where no mail is expected: one that is sent fails the test. */
export const silentMail: Mail = {
  goesTo: 'folder',
  send: () => Promise.reject(new Error('no mail was expected')),
  close: () => undefined,
}

export async function consultationWorld(): Promise<ConsultationWorld> {
  const database = await testDatabase()
  const plan = await arrangePlan(database)
  const person = (kind: MandateKind, more: PersonAsked = {}) => makePerson(database, plan, kind, more)
  const tools = ownTools()
  const { files, knownKeys } = tools
  const { served, jobs } = open(tools)
  if (served === undefined) throw new Error('nothing is served')
  const call: ConsultationWorld['call'] = async (who, name, input) => {
    const handler = served.handlers[name]
    const options = { database, signer, enterLetter }
    const credential = 'credential' in who ? who.credential : who
    return (await carryOut(options, consultation, name, handler as never, credential, input)) as never
  }
  const secretariat = await person('secretariat')
  const { round } = await call(secretariat, 'openRound', {
    strategy: plan.strategy,
    version: plan.version,
    title: { en: 'First round', ur: 'پہلا دور' },
    opensOn: '2026-01-01',
    closesOn: '2099-12-31',
  })
  return {
    ...plan,
    ...{ database, round, secretariat, person, call, files, knownKeys },
    runJob: async (name, payload = {}) => {
      const job = jobs?.find((one) => one.name === name)
      if (job === undefined) throw new Error(`no job ${name}`)
      await job.run(payload, {
        id: randomUUID(),
        act: (slice, work) => database.as({ kind: 'machine', name: 'job' }, slice, work),
        progress: async () => undefined,
      })
    },
    propose: async (who, code, more = {}) => {
      const field = {
        node: plan.nodes.get(code),
        field: 'title',
        language: 'en',
        before: `${code} as it stands`,
      }
      const words = { after: `${code} as it should be`, rationale: 'Said more plainly.' }
      const { proposal } = await call(who, 'proposeAmendment', { round, ...field, ...words, ...more })
      return proposal
    },
    upload: async (who, name, bytes) => {
      const { sha256, size } = await files.put(bytes)
      const mediaType = 'application/octet-stream'
      await database.as(who.credential, 'files', (tx) =>
        rememberUpload(tx, { sha256, size, name, mediaType }),
      )
      return sha256
    },
    count: (from, values = []) =>
      database.asSuperuser(async (db) => {
        const { rows } = await db.query<{ n: number }>(`select count(*)::int as n from ${from}`, [...values])
        return rows[0]?.n ?? 0
      }),
  }
}

async function makePerson(
  database: TestDatabase,
  plan: Plan,
  kind: MandateKind,
  { strategy = plan.strategy, sector, office, name = kind }: PersonAsked,
): Promise<Person> {
  const id = randomUUID()
  const token = randomUUID().replaceAll('-', '')
  await database.asSuperuser(async (db) => {
    await db.query(`insert into identity.people (id, name_en) values ($1, $2)`, [id, name])
    await db.query(
      `insert into sign_in."user" ("id", "name", "email", "emailVerified") values ($1, $2, $3, true)`,
      [id, name, `${id}@example.org`],
    )
    await db.query(
      `insert into sign_in."session" ("expiresAt", "token", "updatedAt", "userId")
       values (now() + interval '1 hour', $1, now(), $2)`,
      [token, id],
    )
    await db.query(
      `insert into identity.mandates (person, strategy, kind, office, ledger_entry, ledger_salt)
       values ($1, $2, $3, $4, gen_random_uuid(), '')`,
      [id, strategy, kind, office ?? null],
    )
    if (sector === undefined) return
    await db.query(`insert into identity.memberships (person, organisation) values ($1, $2)`, [
      id,
      plan.organisations.get(sector),
    ])
  })
  return { id, credential: { kind: 'session', token } }
}
