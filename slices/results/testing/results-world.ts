import { randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { InputOf, OutputOf } from '#kernel/contract/act.ts'
import { type MandateKind, mandateKinds } from '#kernel/contract/mandates.ts'
import { projectRoot } from '#kernel/database/project-root.ts'
import type { Credential } from '#kernel/database/session.ts'
import { type TestDatabase, testDatabase } from '#kernel/database/testing/test-database.ts'
import { createFileStore, type FileStore } from '#kernel/files/file-store.ts'
import { rememberUpload } from '#kernel/files/uploads.ts'
import { carryOut } from '#kernel/http/carry-out.ts'
import { readExample } from '../../../examples/pakistan/read-example.ts'
import { signerFrom } from '#kernel/ledger/notes/signed-note.ts'
import { enterLetter } from '#slices/correspondence/index.ts'
import { registerInstitutions, registerStrategy } from '#slices/identity/index.ts'
import { results } from '../contract.ts'
import { servedWith } from '../server/handlers.ts'
import type { IndicatorList } from '../server/example/example-results.ts'
import { type ExampleResultsLoaded, loadExampleResults } from '../server/index.ts'

type Acts = typeof results.acts

type Role = MandateKind | 'of another office' | 'of another strategy' | 'office verifier'

interface Person {
  readonly person: string
  readonly credential: Credential
}

/** A strategy with real offices, the example's indicators and published figures, and a person for each mandate. */
export interface ResultsWorld {
  readonly database: TestDatabase
  readonly strategy: string
  readonly office: string
  readonly otherOffice: string
  readonly loaded: ExampleResultsLoaded
  readonly people: Readonly<Record<Role, string>>
  readonly as: Readonly<Record<Role, Credential>>
  readonly example: Credential
  readonly files: FileStore
  call<Name extends keyof Acts & string>(
    credential: Credential,
    act: Name,
    input: InputOf<Acts[Name]> | Readonly<Record<string, unknown>>,
  ): Promise<OutputOf<Acts[Name]>>
  /** Puts a file into the store as if this person had sent it; returns its hash. */
  upload(credential: Credential, name: string, bytes: Buffer | string): Promise<string>
  /** Identifier of an indicator by its code. */
  indicator(code: string): Promise<string>
  /** What a superuser sees: the control of every "nothing". */
  count(query: string, values?: readonly unknown[]): Promise<number>
}

const read = (name: string) => readFileSync(join(projectRoot(), 'examples/pakistan', name))

/** The example's content as the loader takes it. */
export const exampleFiles = () =>
  ['cybercrime.csv', 'figures.csv'].map((name) => ({ name, bytes: read(name) }))
export const exampleList = (): IndicatorList =>
  JSON.parse(read('indicators.json').toString('utf8')) as IndicatorList

const example: Credential = { kind: 'machine', name: 'example' }

/** Two strategies, the real offices, and the example's indicators and figures in the first. */
async function filled(database: TestDatabase) {
  const content = readExample()
  const registered = await database.as(example, 'identity', async (tx) => ({
    strategy: await registerStrategy(tx, { code: 'NS', name: content.strategy.title }),
    otherStrategy: await registerStrategy(tx, { code: 'OTHER', name: { en: 'Another' } }),
    offices: await registerInstitutions(tx, {
      organisations: content.offices.organisations,
      offices: content.offices.offices.map((office) => ({
        ...office,
        periods: office.periods.map(({ from, until }) => ({ from, until })),
      })),
    }),
  }))
  const { strategy, offices } = registered
  const loaded = await database.as(example, 'results', (tx) =>
    loadExampleResults(tx, {
      ...{ strategy, version: randomUUID(), plan: content.strategy, offices, list: exampleList() },
      ...{ files: exampleFiles(), places: content.places.places },
    }),
  )
  return { ...registered, loaded }
}

export async function resultsWorld(): Promise<ResultsWorld> {
  const database = await testDatabase()
  const { strategy, otherStrategy, offices, loaded } = await filled(database)
  const office = offices.get('NCCIA') ?? ''
  const otherOffice = offices.get('ANF') ?? ''
  const people = new Map<Role, Person>()
  for (const kind of mandateKinds) people.set(kind, await signedIn(database, strategy, office, kind))
  people.set('of another office', await signedIn(database, strategy, otherOffice, 'focal person'))
  people.set('of another strategy', await signedIn(database, otherStrategy, office, 'secretariat'))
  people.set('office verifier', await signedIn(database, strategy, office, 'focal person'))
  await database.asSuperuser((db) =>
    db.query(
      `insert into identity.mandates (person, strategy, kind, ledger_entry, ledger_salt)
       select $1, $2, kind, gen_random_uuid(), '' from unnest(array['verifier', 'approver']) kind`,
      [people.get('office verifier')?.person, strategy],
    ),
  )
  const files = createFileStore(mkdtempSync(join(tmpdir(), 'results-files-')))
  const signer = signerFrom('results.example/test', Buffer.alloc(32, 7))
  const tools = { files, signer, address: 'https://sutoon.example' }
  const served = servedWith(tools)
  const only = <T>(pick: (one: Person) => T) =>
    Object.fromEntries([...people].map(([role, one]) => [role, pick(one)])) as Record<Role, T>
  const count: ResultsWorld['count'] = (query, values) =>
    database.asSuperuser(async (db) => {
      const { rows } = await db.query<{ n: number }>(`select count(*)::integer as n from ${query}`, values)
      return rows[0]?.n ?? 0
    })
  return {
    ...{ database, strategy, office, otherOffice, loaded, example, count, files },
    people: only(({ person }) => person),
    as: only(({ credential }) => credential),
    call: async (credential, act, input) =>
      (await carryOut(
        { database, enterLetter } as never,
        results,
        act,
        served.handlers[act] as never,
        credential,
        { ...input },
      )) as never,
    upload: async (credential, name, bytes) => {
      const { sha256, size } = await files.put(Buffer.from(bytes as never))
      await database.as(credential, 'files', (tx) =>
        rememberUpload(tx, { sha256, size, name, mediaType: 'text/csv' }),
      )
      return sha256
    },
    indicator: (code) =>
      database.asSuperuser(async (db) => {
        const { rows } = await db.query<{ id: string }>(
          'select id from results.indicators where strategy = $1 and code = $2',
          [strategy, code],
        )
        return rows[0]?.id ?? ''
      }),
  }
}

async function signedIn(
  database: TestDatabase,
  strategy: string,
  office: string,
  kind: MandateKind,
): Promise<Person> {
  const person = randomUUID()
  const token = randomUUID().replaceAll('-', '')
  await database.asSuperuser(async (db) => {
    await db.query('insert into identity.people (id, name_en) values ($1, $2)', [person, kind])
    await db.query(
      `insert into sign_in."user" ("id", "name", "email", "emailVerified") values ($1, $2, $3, true)`,
      [person, kind, `${person}@example.org`],
    )
    await db.query(
      `insert into sign_in."session" ("token", "userId", "expiresAt", "updatedAt")
       values ($1, $2, now() + interval '1 hour', now())`,
      [token, person],
    )
    await db.query(
      `insert into identity.mandates (person, strategy, kind, office, ledger_entry, ledger_salt)
       values ($1, $2, $3, $4, gen_random_uuid(), '')`,
      [person, strategy, kind, kind === 'focal person' ? office : null],
    )
  })
  return { person, credential: { kind: 'session', token } }
}
