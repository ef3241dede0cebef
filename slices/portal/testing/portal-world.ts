import { randomUUID } from 'node:crypto'
import type { MandateKind } from '#kernel/contract/mandates.ts'
import type { Credential } from '#kernel/database/session.ts'
import { visitor } from '#kernel/database/session.ts'
import { type TestDatabase, testDatabase } from '#kernel/database/testing/test-database.ts'
import { carryOut } from '#kernel/http/carry-out.ts'
import type { Page } from '#kernel/http/options.ts'
import { signerFrom } from '#kernel/ledger/notes/signed-note.ts'
import { type ExampleLoaded, loadStrategyExample } from '#slices/strategy/index.ts'
import { readExample } from '../../../examples/pakistan/read-example.ts'
import { portal } from '../contract.ts'
import { pagesOf, served } from '../server/handlers.ts'
import { loadFigures, loadProposals, type Superuser } from './portal-content.ts'

export interface Answered {
  readonly status: number
  readonly type: string
  readonly body: string
  readonly bytes: number
}

/** An approved illustrative strategy with proposals and figures of every openness, and a person for some mandates. */
export interface PortalWorld {
  readonly database: TestDatabase
  readonly strategy: string
  readonly loaded: ExampleLoaded
  readonly as: Readonly<
    Record<'secretariat' | 'approver' | 'participant' | 'oversight' | 'stranger', Credential>
  >
  call(credential: Credential, act: keyof typeof portal.acts, input: object): Promise<never>
  /** Publishes as the secretariat; returns the address. */
  publish(embargoUntil?: string): Promise<{ readonly snapshot: string; readonly address: string }>
  /** A page as the server would answer a visitor. */
  visit(path: string, form?: Readonly<Record<string, string>>): Promise<Answered>
  readonly superuser: Superuser
}

export const ledgerKey = signerFrom('ledger.example/test', Buffer.alloc(32, 7))
const example: Credential = { kind: 'machine', name: 'example' }

export async function portalWorld(status: 'approved' | 'submitted' = 'approved'): Promise<PortalWorld> {
  const database = await testDatabase()
  const content = readExample()
  const superuser: Superuser = (query, values) =>
    database.asSuperuser(async (db) => (await db.query<never>(query, values)).rows)
  const { strategy, otherStrategy, offices } = await registers(superuser, content)
  const loaded = await database.as(example, 'strategy', (tx) =>
    loadStrategyExample(tx, {
      ...{ strategy, offices, status },
      content: content.strategy,
      places: content.places.places,
    }),
  )
  await loadProposals({ superuser, strategy, loaded })
  await loadFigures({ superuser, strategy, loaded })
  const person = (kind: MandateKind, of = strategy) => signedIn(superuser, kind, of)
  const as = {
    secretariat: await person('secretariat'),
    approver: await person('approver'),
    participant: await person('participant'),
    oversight: await person('oversight'),
    stranger: await person('secretariat', otherStrategy),
  }
  const call: PortalWorld['call'] = (credential, act, input) =>
    carryOut(
      { database, enterLetter: async () => undefined } as never,
      portal,
      act,
      served.handlers[act] as never,
      credential,
      { ...input },
    ) as Promise<never>
  const pages = pagesOf('https://plan.example', ledgerKey)
  return {
    ...{ database, strategy, loaded, as, call, superuser },
    publish: (embargoUntil) =>
      call(as.secretariat, 'publishSnapshot', {
        strategy,
        version: loaded.version,
        ...(embargoUntil === undefined ? {} : { embargoUntil }),
      }),
    visit: (path, form) => visitPage(database, pages, path, form),
  }
}

/** Strategies and real offices as identity keeps them: the portal does not know identity's own door. */
async function registers(superuser: Superuser, content: ReturnType<typeof readExample>) {
  const [strategy, otherStrategy, organisation] = [randomUUID(), randomUUID(), randomUUID()]
  await superuser(
    `insert into identity.strategies (id, code, name_en) values ($1, 'EX-NS', 'Example'), ($2, 'OTHER', 'Other')`,
    [strategy, otherStrategy],
  )
  await superuser(
    `insert into identity.organisations (id, code, sector, name_en, ledger_entry, ledger_salt)
     values ($1, 'ORG', 'federal', 'Organisation', gen_random_uuid(), '')`,
    [organisation],
  )
  const seats = [...content.offices.offices, ...content.offices.example_roles]
  const offices = new Map(seats.map(({ code }) => [code, randomUUID()]))
  for (const { code, name } of seats) {
    await superuser(
      `insert into identity.offices (id, organisation, code, name_en, name_ur, ledger_entry, ledger_salt)
       values ($1, $2, $3, $4, $5, gen_random_uuid(), '')`,
      [offices.get(code), organisation, code, name.en, name.ur],
    )
    await superuser('insert into identity.office_periods (office) values ($1)', [offices.get(code)])
  }
  return { strategy, otherStrategy, offices }
}

async function visitPage(
  database: TestDatabase,
  pages: readonly Page[],
  address: string,
  form: Readonly<Record<string, string>> = {},
): Promise<Answered> {
  const url = new URL(address, 'https://plan.example')
  const query = { ...Object.fromEntries(url.searchParams), ...form }
  for (const page of pages) {
    const params = paramsOf(page.path, url.pathname)
    if (params === null) continue
    const language = query.lang === 'ur' ? 'ur' : 'en'
    const answer = await database.as<never, Awaited<ReturnType<Page['render']>>>(visitor, page.as, (tx) =>
      page.render(tx, { params, query, language, host: 'plan.example' }),
    )
    if (answer === null) break
    const body = String(answer.body)
    const { status = 200, type = 'text/html' } = answer
    return { status, type, body, bytes: Buffer.byteLength(answer.body) }
  }
  return { status: 404, type: 'text/plain', body: '', bytes: 0 }
}

/** As the router does: fixed steps before named ones, which the order of the pages gives. */
function paramsOf(path: string, pathname: string): Record<string, string> | null {
  const [steps, given] = [path.split('/'), pathname.split('/')]
  if (steps.length !== given.length) return null
  const params: Record<string, string> = {}
  for (const [at, step] of steps.entries()) {
    const value = decodeURIComponent(given[at] ?? '')
    if (step.startsWith(':')) params[step.slice(1)] = value
    else if (step !== value) return null
  }
  return params
}

async function signedIn(superuser: Superuser, kind: MandateKind, strategy: string): Promise<Credential> {
  const person = randomUUID()
  const token = randomUUID().replaceAll('-', '')
  await superuser('insert into identity.people (id, name_en) values ($1, $2)', [person, kind])
  await superuser(
    `insert into sign_in."user" ("id", "name", "email", "emailVerified") values ($1, $2, $3, true)`,
    [person, kind, `${person}@example.org`],
  )
  await superuser(
    `insert into sign_in."session" ("token", "userId", "expiresAt", "updatedAt")
     values ($1, $2, now() + interval '1 hour', now())`,
    [token, person],
  )
  await superuser(
    `insert into identity.mandates (person, strategy, kind, ledger_entry, ledger_salt)
     values ($1, $2, $3, gen_random_uuid(), '')`,
    [person, strategy, kind],
  )
  return { kind: 'session', token }
}
