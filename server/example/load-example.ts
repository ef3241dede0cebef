import { actAs, type Database } from '#kernel/database/act-as.ts'
import type { Queryable } from '#kernel/database/queryable.ts'
import type { IdentityRows } from '#slices/identity/server/index.ts'
import { registerInstitutions, registerStrategy, type Sector } from '#slices/identity/index.ts'
import { type ExampleAccount, makeExampleAccounts, nameWorkspace } from '#slices/identity/server/index.ts'
import { type Example, readExample } from '../../examples/pakistan/read-example.ts'
import type { Cast } from './cast.ts'
import { comeIn, type Door } from './guest.ts'
import { holdConsultation } from './hold-consultation.ts'
import { loadThread } from './load-thread.ts'

export interface ExampleMade {
  readonly password: string
  readonly accounts: readonly ExampleAccount[]
  /** What its accounts do themselves when the application stands; then the workspace has its name. */
  finish(door: Door): Promise<void>
}

/** Fills a fresh workspace with the illustrative strategy and one whole thread, as the machine `example`. */
export async function loadExample(database: Database): Promise<ExampleMade> {
  const example = readExample()
  const { password, ...cast } = await loadCast(database, example)
  const version = await loadThread(database, example, cast)
  const { declaration } = example
  return {
    ...{ password, accounts: cast.accounts },
    finish: async (door) => {
      const guest = (account: string) => comeIn(door, `${account}@example.org`, password)
      const secretariat = await guest('secretariat')
      const civilSociety = await guest('participant.civil-society')
      await holdConsultation({ secretariat, civilSociety, cast, declaration, version })
      await nameExample(database, example)
    },
  }
}

/** Last: a workspace has its name when all of it is there, and a first start that was cut off is seen as such. */
const nameExample = (database: Database, example: Example) =>
  actAs<IdentityRows, void>(database, { kind: 'machine', name: 'example' }, 'identity', (tx) =>
    nameWorkspace(tx, {
      example: example.strategy.banner,
      name: example.strategy.title,
      host: 'Example secretariat · مثالی سیکرٹریٹ',
    }),
  )

function loadCast(database: Database, example: Example): Promise<Cast & { readonly password: string }> {
  return actAs<IdentityRows, Cast & { readonly password: string }>(
    database,
    { kind: 'machine', name: 'example' },
    'identity',
    async (tx) => {
      const { offices, strategy } = example
      await refuseHalfAnExample(tx)
      const id = await registerStrategy(tx, { code: strategy.code, name: strategy.title })
      const registered = await registerInstitutions(tx, institutionsOf(example))
      const seatOf = (sector: Sector) => offices.example_roles.find((role) => role.sector === sector)
      const organisations = await organisationsByCode(tx)
      const participants = Object.fromEntries(
        offices.example_roles.map((role) => [role.sector, organisations.get(seatsOf(role.code))]),
      ) as Partial<Record<Sector, string>>
      const { password, accounts } = await makeExampleAccounts(tx, {
        strategy: id,
        participants,
        focalPersons: offices.offices
          .filter(({ code }) => focalOffices.includes(code))
          .map(({ code, name }) => ({ office: registered.get(code) ?? '', code, name })),
      })
      const seats = new Map(
        (Object.keys(participants) as Sector[]).flatMap((sector) => {
          const account = accounts.find(({ email }) =>
            email.startsWith(`participant.${sector.replaceAll(' ', '-')}@`),
          )
          const role = seatOf(sector)
          return account === undefined || role === undefined
            ? []
            : [[role.code, { person: account.person, sector }] as const]
        }),
      )
      return { strategy: id, offices: registered, organisations, accounts, seats, password }
    },
  )
}

async function refuseHalfAnExample(tx: Queryable): Promise<void> {
  const { rows } = await tx.query('select from identity.strategies limit 1')
  if (rows.length === 0) return
  throw new Error('The first start of this example was cut off. Delete its data folder and start again.')
}

/** Offices whose focal person has an account in the example; the others answer by letter, or not at all. */
const focalOffices: readonly string[] = ['FIA-HQ', 'NCCIA', 'ANF', 'FMU', 'NPB']

async function organisationsByCode(tx: Queryable): Promise<ReadonlyMap<string, string>> {
  const { rows } = await tx.query<{ code: string; id: string }>('select code, id from identity.organisations')
  return new Map(rows.map(({ code, id }) => [code, id]))
}

function institutionsOf({ offices }: Example): Parameters<typeof registerInstitutions>[1] {
  return {
    organisations: [
      ...offices.organisations,
      ...offices.example_roles.map(({ code, sector, name }) => ({ code: seatsOf(code), sector, name })),
    ],
    offices: [...offices.offices, ...offices.example_roles.map(asOffice)].map(
      ({ code, organisation, name, periods }) => ({
        code,
        organisation,
        name,
        periods: periods.map(({ from, until, successor, source }) => ({
          from,
          until,
          successor,
          source: `${source.text} (${source.mark}) ${source.url}`,
        })),
      }),
    ),
  }
}

/** A sector's seats are an organisation of their own, and an office that can be named as a partner. */
const seatsOf = (role: string): string => `ORG-${role}`
const asOffice = ({ code, name }: Example['offices']['example_roles'][number]) => ({
  code,
  organisation: seatsOf(code),
  name,
  periods: [] as Example['offices']['offices'][number]['periods'],
})
