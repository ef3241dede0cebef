import { randomUUID } from 'node:crypto'
import type { Credential } from '#kernel/database/session.ts'
import { type TestDatabase, testDatabase } from '#kernel/database/testing/test-database.ts'
import { carryOut } from '#kernel/http/carry-out.ts'
import { signerFrom } from '#kernel/ledger/notes/signed-note.ts'
import { identity } from '../contract.ts'
import type { IdentityRows } from '../database/rows.ts'
import { registerInstitutions, registerStrategy } from '../server/doors/registers.ts'
import { makeExampleAccounts } from '../server/first-start/example-accounts.ts'
import { nameWorkspace } from '../server/first-start/workspace.ts'
import { served } from '../server/handlers.ts'

/** A database with two strategies, real institutions, and one account a role in the first. */
export interface ExampleWorld {
  readonly database: TestDatabase
  readonly strategy: string
  readonly otherStrategy: string
  readonly offices: ReadonlyMap<string, string>
  readonly password: string
  /** Person identifiers by address, without `@example.org`. */
  readonly people: ReadonlyMap<string, string>
  /** A fresh sign-in of an account, as its mailbox is called. */
  signedIn(mailbox: string): Promise<Credential>
  /** Carries an act out as the server would. */
  call(credential: Credential, act: keyof typeof identity.acts, input?: object): Promise<unknown>
}

const institutions = {
  organisations: [
    { code: 'ORG-MOI', sector: 'federal', name: { en: 'Ministry of Interior and Narcotics Control' } },
    { code: 'ORG-FIA', sector: 'law enforcement', name: { en: 'Federal Investigation Agency' } },
    { code: 'ORG-CS', sector: 'civil society', name: { en: 'Civil society seats' } },
    { code: 'ORG-JUS', sector: 'justice', name: { en: 'Justice seats' } },
  ],
  offices: [
    {
      code: 'MOI',
      organisation: 'ORG-MOI',
      name: { en: 'Interior Division' },
      periods: [{ from: null, until: null }],
    },
    {
      code: 'FIA',
      organisation: 'ORG-FIA',
      name: { en: 'FIA Headquarters' },
      periods: [{ from: null, until: null }],
    },
    {
      code: 'FIA-CCW',
      organisation: 'ORG-FIA',
      name: { en: 'Cyber Crime Wing, FIA' },
      periods: [{ from: '2007-10', until: '2024-05-02', successor: 'NCCIA' }],
    },
    {
      code: 'NCCIA',
      organisation: 'ORG-MOI',
      name: { en: 'National Cyber Crime Investigation Agency' },
      periods: [
        { from: '2024-05-03', until: '2024-12', successor: 'FIA-CCW' },
        { from: '2025-04-04', until: null },
      ],
    },
  ],
} as const

export async function exampleWorld(): Promise<ExampleWorld> {
  const database = await testDatabase()
  const example: Credential = { kind: 'machine', name: 'example' }
  const made = await database.as<IdentityRows, Omit<ExampleWorld, 'database' | 'signedIn' | 'call'>>(
    example,
    'identity',
    async (tx) => {
      await nameWorkspace(tx, {
        example: { en: 'An example of nowhere.', ur: 'کہیں کی مثال نہیں۔' },
        name: { en: 'Example', ur: 'مثال' },
        host: 'Nobody',
      })
      const strategy = await registerStrategy(tx, { code: 'NS', name: { en: 'A strategy' } })
      const otherStrategy = await registerStrategy(tx, { code: 'OTHER', name: { ur: 'دوسری حکمتِ عملی' } })
      const offices = await registerInstitutions(tx, institutions)
      const organisations = await tx.query<{ code: string; id: string }>(
        'select code, id from identity.organisations',
      )
      const organisation = (code: string) => organisations.rows.find((row) => row.code === code)?.id ?? ''
      const { password, accounts } = await makeExampleAccounts(tx, {
        strategy,
        participants: { 'civil society': organisation('ORG-CS'), justice: organisation('ORG-JUS') },
        focalPersons: [
          {
            office: offices.get('NCCIA') ?? '',
            code: 'NCCIA',
            name: { en: 'NCCIA', ur: 'این سی سی آئی اے' },
          },
        ],
      })
      const people = new Map(accounts.map(({ email, person }) => [email.replace('@example.org', ''), person]))
      return { strategy, otherStrategy, offices, password, people }
    },
  )
  return {
    database,
    ...made,
    signedIn: (mailbox) => signIn(database, made.people.get(mailbox) ?? ''),
    call: (credential, act, input = {}) =>
      carryOut(actOptions(database), identity, act, served.handlers[act] as never, credential, { ...input }),
  }
}

/** What carrying an act out needs besides the act: a signer of receipts, and nowhere to enter letters. */
export const actOptions = (database: TestDatabase) => ({
  database,
  enterLetter: async () => undefined,
  signer: signerFrom('sutoon.ledger/test', Buffer.alloc(32, 7)),
})

/** A session as the library writes it, for any person with an account. */
export async function signIn(database: TestDatabase, person: string, seconds = 3600): Promise<Credential> {
  const token = randomUUID().replaceAll('-', '')
  await database.asSuperuser((db) =>
    db.query(
      `insert into sign_in.session ("token", "userId", "expiresAt", "updatedAt")
       values ($1, $2, now() + make_interval(secs => $3), now())`,
      [token, person, seconds],
    ),
  )
  return { kind: 'session', token }
}
