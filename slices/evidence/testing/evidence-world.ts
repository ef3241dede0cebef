import { randomUUID } from 'node:crypto'
import type { InputOf, OutputOf } from '#kernel/contract/act.ts'
import { type MandateKind, mandateKinds } from '#kernel/contract/mandates.ts'
import type { Credential } from '#kernel/database/session.ts'
import { type TestDatabase, testDatabase } from '#kernel/database/testing/test-database.ts'
import { carryOut } from '#kernel/http/carry-out.ts'
import { registerInstitutions, registerStrategy } from '#slices/identity/index.ts'
import { publishedYardsticks } from '../contract/published-yardsticks.ts'
import { evidence } from '../contract.ts'
import { served } from '../server/handlers.ts'

type Acts = typeof evidence.acts
type Role = MandateKind | 'of another strategy'

/** Two strategies, and a person for each mandate of the first. */
export interface EvidenceWorld {
  readonly database: TestDatabase
  readonly strategy: string
  readonly otherStrategy: string
  readonly as: Readonly<Record<Role, Credential>>
  call<Name extends keyof Acts & string>(
    credential: Credential,
    act: Name,
    input: InputOf<Acts[Name]> | Readonly<Record<string, unknown>>,
  ): Promise<OutputOf<Acts[Name]>>
  /** What a superuser sees: the control of every "nothing". */
  count(query: string): Promise<number>
}

export async function evidenceWorld(): Promise<EvidenceWorld> {
  const database = await testDatabase()
  const machine: Credential = { kind: 'machine', name: 'example' }
  const { strategy, otherStrategy, offices } = await database.as(machine, 'identity', async (tx) => ({
    strategy: await registerStrategy(tx, { code: 'NS', name: { en: 'A strategy' } }),
    otherStrategy: await registerStrategy(tx, { code: 'OTHER', name: { en: 'Another' } }),
    offices: await registerInstitutions(tx, {
      organisations: [
        { code: 'ORG-FIA', sector: 'law enforcement', name: { en: 'Federal Investigation Agency' } },
      ],
      offices: [
        {
          ...{ code: 'FIA', organisation: 'ORG-FIA', name: { en: 'FIA Headquarters' } },
          periods: [{ from: null, until: null }],
        },
      ],
    }),
  }))
  const office = offices.get('FIA') ?? null
  const as = new Map<Role, Credential>()
  for (const kind of mandateKinds) as.set(kind, await signedIn(database, { strategy, kind, office }))
  as.set(
    'of another strategy',
    await signedIn(database, { strategy: otherStrategy, kind: 'secretariat', office }),
  )
  return {
    ...{ database, strategy, otherStrategy },
    as: Object.fromEntries(as) as Record<Role, Credential>,
    call: async (credential, act, input) =>
      (await carryOut({ database } as never, evidence, act, served.handlers[act] as never, credential, {
        ...input,
      })) as never,
    count: (query) =>
      database.asSuperuser(async (db) => {
        const { rows } = await db.query<{ n: number }>(`select count(*)::integer as n from ${query}`)
        return rows[0]?.n ?? 0
      }),
  }
}

interface Mandate {
  readonly strategy: string
  readonly kind: MandateKind
  readonly office: string | null
}

async function signedIn(database: TestDatabase, { strategy, kind, office }: Mandate): Promise<Credential> {
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
  return { kind: 'session', token }
}

/** What a secretariat types, complete; a test changes the field that it is about. */
export const typed = {
  source: (strategy: string, more: Readonly<Record<string, unknown>> = {}) => ({
    ...{ strategy, openness: 'public', title: { en: 'Global Organized Crime Index 2025, Pakistan' } },
    ...{ publisher: 'GI-TOC', dated: '2025', licence: 'not stated' },
    link: 'https://ocindex.net/2025/country/pakistan',
    grade: { reliability: 'F', credibility: '6', reason: 'Not graded yet.' },
    ...more,
  }),
  yardstick: (strategy: string, at = 0) => ({ strategy, ...publishedYardsticks[at] }),
  finding: (strategy: string, source: string, more: Readonly<Record<string, unknown>> = {}) => ({
    ...{ strategy, openness: 'public', kind: 'as printed', confidence: 'high' },
    statement: {
      en: 'The index scores human trafficking 8.5.',
      ur: 'اشاریے میں انسانی تجارت کا اسکور 8.5 ہے۔',
    },
    confidenceReason: { en: 'Read on the page of the index.', ur: 'اشاریے کے صفحے پر پڑھا گیا۔' },
    ...{ asOf: '2026-01-01', reviewBy: '2099-01-01', sources: [{ source }] },
    ...more,
  }),
  scale: (strategy: string, more: Readonly<Record<string, unknown>> = {}) => ({
    ...{ strategy, lowest: '1', highest: '10', source: 'https://ocindex.net' },
    name: { en: 'Global Organized Crime Index', ur: 'عالمی اشاریۂ منظم جرائم' },
    ...more,
  }),
}
