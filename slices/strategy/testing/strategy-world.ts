import { randomUUID } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type MandateKind, mandateKinds } from '#kernel/contract/mandates.ts'
import type { Credential } from '#kernel/database/session.ts'
import { type TestDatabase, testDatabase } from '#kernel/database/testing/test-database.ts'
import { createFileStore, type FileStore } from '#kernel/files/file-store.ts'
import { rememberUpload } from '#kernel/files/uploads.ts'
import { carryOut } from '#kernel/http/carry-out.ts'
import { readExample } from '../../../examples/pakistan/read-example.ts'
import { registerInstitutions, registerStrategy } from '#slices/identity/index.ts'
import { strategy as contract } from '../contract.ts'
import type { StrategyRows } from '../database/rows.ts'
import type { VersionStatus } from '../rules/version-statuses.ts'
import { servedWith } from '../server/handlers.ts'
import { type ExampleLoaded, loadStrategyExample } from '../server/load-example.ts'

type Act = keyof typeof contract.acts

/** A strategy with the illustrative content as version 1, real offices, and a person for each mandate. */
export interface StrategyWorld {
  readonly database: TestDatabase
  readonly strategy: string
  readonly otherStrategy: string
  readonly offices: ReadonlyMap<string, string>
  readonly loaded: ExampleLoaded
  /** Credentials by mandate, of one person each; `second secretariat` is another person with the same mandate. */
  readonly as: Readonly<
    Record<MandateKind | 'second secretariat' | 'both' | 'of another strategy', Credential>
  >
  readonly example: Credential
  readonly visitor: Credential
  readonly files: FileStore
  call<Name extends Act>(credential: Credential, act: Name, input: object): Promise<never>
  /** Puts a file into the store as if this person had sent it; returns its hash. */
  upload(credential: Credential, name: string, bytes: Buffer): Promise<string>
  /** What a superuser sees: the control of every "nothing". */
  count(query: string, values?: readonly unknown[]): Promise<number>
}

export async function strategyWorld(status: VersionStatus = 'draft'): Promise<StrategyWorld> {
  const database = await testDatabase()
  const example: Credential = { kind: 'machine', name: 'example' }
  const content = readExample()
  const { strategy, otherStrategy, offices } = await database.as(example, 'identity', async (tx) => ({
    strategy: await registerStrategy(tx, { code: 'NS', name: content.strategy.title }),
    otherStrategy: await registerStrategy(tx, { code: 'OTHER', name: { en: 'Another' } }),
    offices: await registerInstitutions(tx, {
      organisations: content.offices.organisations,
      offices: [...content.offices.offices, ...content.offices.example_roles.map(seatOf)].map((office) => ({
        ...office,
        periods: office.periods.map(({ from, until }) => ({ from, until })),
      })),
    }),
  }))
  const loaded = await database.as<StrategyRows, ExampleLoaded>(example, 'strategy', (tx) =>
    loadStrategyExample(tx, {
      ...{ strategy, offices, status },
      content: content.strategy,
      places: content.places.places,
    }),
  )
  await database.analyse()
  const office = offices.get('NCCIA') ?? ''
  const person = (...kinds: MandateKind[]) => signedIn(database, strategy, office, kinds)
  const as = {
    ...Object.fromEntries(
      await Promise.all(mandateKinds.map(async (kind) => [kind, await person(kind)] as const)),
    ),
    'second secretariat': await person('secretariat'),
    both: await person('secretariat', 'approving authority'),
    'of another strategy': await signedIn(database, otherStrategy, office, ['secretariat']),
  } as StrategyWorld['as']
  const files = createFileStore(mkdtempSync(join(tmpdir(), 'strategy-files-')))
  const served = servedWith(files)
  return {
    ...{ database, strategy, otherStrategy, offices, loaded, as, example },
    ...{ files, visitor: { kind: 'machine', name: 'public visitor' } },
    call: (credential, act, input) =>
      carryOut(
        { database, enterLetter: async () => undefined } as never,
        contract,
        act,
        served.handlers[act] as never,
        credential,
        { ...input },
      ) as Promise<never>,
    upload: async (credential, name, bytes) => {
      const { sha256, size } = await files.put(bytes)
      const mediaType = 'text/csv'
      await database.as(credential, 'files', (tx) => rememberUpload(tx, { sha256, size, name, mediaType }))
      return sha256
    },
    count: (query, values) =>
      database.asSuperuser(async (db) => {
        const { rows } = await db.query<{ n: number }>(`select count(*)::integer as n from ${query}`, values)
        return rows[0]?.n ?? 0
      }),
  }
}

/** The example's seats stand for whole sectors; as offices they belong to any organisation of the list. */
const seatOf = (seat: {
  readonly code: string
  readonly name: { readonly en: string; readonly ur: string }
}) => ({
  ...seat,
  organisation: 'ORG-MOI',
  periods: [{ from: null, until: null }],
})

async function signedIn(
  database: TestDatabase,
  strategy: string,
  office: string,
  kinds: readonly MandateKind[],
): Promise<Credential> {
  const person = randomUUID()
  const token = randomUUID().replaceAll('-', '')
  await database.asSuperuser(async (db) => {
    await db.query('insert into identity.people (id, name_en) values ($1, $2)', [person, kinds.join(', ')])
    await db.query(
      `insert into sign_in."user" ("id", "name", "email", "emailVerified") values ($1, $2, $3, true)`,
      [person, kinds.join(', '), `${person}@example.org`],
    )
    await db.query(
      `insert into sign_in."session" ("token", "userId", "expiresAt", "updatedAt")
       values ($1, $2, now() + interval '1 hour', now())`,
      [token, person],
    )
    for (const kind of kinds) {
      await db.query(
        `insert into identity.mandates (person, strategy, kind, office, ledger_entry, ledger_salt)
         values ($1, $2, $3, $4, gen_random_uuid(), '')`,
        [person, strategy, kind, kind === 'focal person' ? office : null],
      )
    }
  })
  return { kind: 'session', token }
}
