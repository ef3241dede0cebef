import { createHash, randomUUID } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { InputOf, OutputOf } from '#kernel/contract/act.ts'
import type { MandateKind } from '#kernel/contract/mandates.ts'
import type { Letter } from '#kernel/contract/shapes.ts'
import type { Credential } from '#kernel/database/session.ts'
import { type TestDatabase, testDatabase } from '#kernel/database/testing/test-database.ts'
import { createFileStore, type FileStore } from '#kernel/files/file-store.ts'
import { carryOut } from '#kernel/http/carry-out.ts'
import { signerFrom } from '#kernel/ledger/notes/signed-note.ts'
import { dayAt } from '#kernel/pure/calendar.ts'
import { enterLetter } from '#slices/correspondence/index.ts'
import { delivery } from '../contract.ts'
import { servedWith } from '../server/handlers.ts'

type Acts = typeof delivery.acts
type Code = 'NCCIA' | 'FIA' | 'ANF' | 'MOI'

export interface Person {
  readonly id: string
  readonly credential: Credential
}

/**
 * A submitted version with five activities, two of them of NCCIA, one of no office and one in the restricted annex;
 * a draft and a replaced version; one person of each kind; and a secretariat of another strategy.
 */
export interface Ministries {
  readonly database: TestDatabase
  /** Where files are kept, by their hash. */
  readonly files: FileStore
  readonly strategy: string
  readonly elsewhere: string
  readonly version: string
  readonly draft: string
  readonly replaced: string
  readonly offices: Readonly<Record<Code, string>>
  readonly nodes: Readonly<Record<string, string>>
  readonly secretariat: Person
  /** Of the same strategy: answers contests of what the other entered. */
  readonly secondSecretary: Person
  readonly secretariatElsewhere: Person
  readonly focalPersonOf: Readonly<Record<Code, Person>>
  readonly oversight: Person
  readonly participant: Person
  call<Name extends keyof Acts & string>(
    credential: Credential,
    name: Name,
    input: InputOf<Acts[Name]> | Readonly<Record<string, unknown>>,
  ): Promise<OutputOf<Acts[Name]>>
  /** Gives somebody one more mandate. */
  mandate(who: Person, kind: MandateKind, strategy: string): Promise<void>
  letterOf(office: string, particulars?: Partial<Letter>): Letter
  /** The register says that an office ended yesterday, with or without a successor. */
  end(office: string, successor?: string): Promise<void>
  /** Whole days from today, as `2026-11-22`. */
  day(days: number): string
}

const activities = [
  { code: 'PUR-1.1', pillar: 'PUR', level: 'public', lead: 'NCCIA' },
  { code: 'PUR-1.2', pillar: 'PUR', level: 'government', lead: 'NCCIA' },
  { code: 'PRE-1.1', pillar: 'PRE', level: 'partners', lead: 'FIA' },
  { code: 'PRO-1.1', pillar: 'PRO', level: 'public', lead: null },
  { code: 'PRM-1.1', pillar: 'PRM', level: 'restricted annex', lead: 'ANF' },
] as const

export async function ministries(): Promise<Ministries> {
  const database = await testDatabase()
  const [strategy, elsewhere] = [randomUUID(), randomUUID()]
  const offices = { NCCIA: randomUUID(), FIA: randomUUID(), ANF: randomUUID(), MOI: randomUUID() }
  const versions = { version: randomUUID(), draft: randomUUID(), replaced: randomUUID() }
  const nodes = await arrange(database, { strategy, elsewhere, offices, ...versions })
  const people = await peopleOf(database, strategy, elsewhere, offices)
  const scan = await uploadBy(database, people.secretariat)
  const files = createFileStore(mkdtempSync(join(tmpdir(), 'delivery-files-')))
  const served = servedWith(files)
  const options = {
    database,
    enterLetter,
    signer: signerFrom('ministries.example/test', Buffer.alloc(32, 7)),
  }
  return {
    ...{ database, files },
    strategy,
    elsewhere,
    ...versions,
    offices,
    nodes,
    ...people,
    call: async (credential, name, input) => {
      const handler = served.handlers[name]
      if (handler === undefined) throw new Error(`no act ${name}`)
      return (await carryOut(options, delivery, name, handler as never, credential, { ...input })) as never
    },
    mandate: async (who, kind, of) => {
      await database.asSuperuser((db) =>
        db.query(
          `insert into identity.mandates (person, strategy, kind, ledger_entry, ledger_salt)
           values ($1, $2, $3, gen_random_uuid(), '')`,
          [who.id, of, kind],
        ),
      )
    },
    letterOf: (office, particulars = {}) => ({
      theirReference: 'F.1-2/2026',
      ourReference: 'NSOC/2-3/2026',
      dated: day(0),
      signatory: 'Director General',
      medium: 'letter',
      scan,
      office,
      ...particulars,
    }),
    end: async (office, successor) => {
      await database.asSuperuser((db) =>
        db.query('update identity.office_periods set exists_until = $2, successor = $3 where office = $1', [
          office,
          day(-1),
          successor ?? null,
        ]),
      )
    },
    day,
  }
}

async function peopleOf(
  database: TestDatabase,
  strategy: string,
  elsewhere: string,
  offices: Ministries['offices'],
) {
  const person = (kind: MandateKind, of = strategy, office: string | null = null) =>
    makePerson(database, kind, of, office)
  const focalPerson = (code: Code) => person('focal person', strategy, offices[code])
  return {
    secretariat: await person('secretariat'),
    secondSecretary: await person('secretariat'),
    secretariatElsewhere: await person('secretariat', elsewhere),
    oversight: await person('oversight'),
    participant: await person('participant'),
    focalPersonOf: {
      NCCIA: await focalPerson('NCCIA'),
      FIA: await focalPerson('FIA'),
      ANF: await focalPerson('ANF'),
      MOI: await focalPerson('MOI'),
    },
  }
}

async function uploadBy(database: TestDatabase, { id }: Person): Promise<string> {
  const scan = createHash('sha256').update('scan').digest('hex')
  await database.asSuperuser((db) =>
    db.query(
      `insert into files.uploads (sha256, name, media_type, size, uploaded_by) values ($1, 'scan.pdf', 'application/pdf', 4, $2)`,
      [scan, id],
    ),
  )
  return scan
}

const day = (days: number) => dayAt(new Date(Date.now() + days * 86_400_000))

interface Arranged {
  readonly strategy: string
  readonly elsewhere: string
  readonly offices: Readonly<Record<Code, string>>
  readonly version: string
  readonly draft: string
  readonly replaced: string
}

async function arrange(database: TestDatabase, it: Arranged): Promise<Record<string, string>> {
  const organisation = randomUUID()
  const nodes: Record<string, string> = {}
  await database.asSuperuser(async (db) => {
    await db.query(`
      insert into identity.strategies (id, code, name_en) values
        ('${it.strategy}', 'TRIAL', 'Trial strategy'), ('${it.elsewhere}', 'OTHER', 'Another strategy');
      insert into identity.organisations (id, code, sector, name_en, ledger_entry, ledger_salt)
        values ('${organisation}', 'ORG', 'federal', 'Government', gen_random_uuid(), '');
      insert into strategy.versions (id, strategy, number, title_en, status, opened_at, ledger_entry, ledger_salt) values
        ('${it.replaced}', '${it.strategy}', 1, 'Version 1', 'superseded', now(), gen_random_uuid(), ''),
        ('${it.version}', '${it.strategy}', 2, 'Version 2', 'submitted', now(), gen_random_uuid(), ''),
        ('${it.draft}', '${it.strategy}', 3, 'Version 3', 'draft', null, gen_random_uuid(), '')`)
    for (const [code, office] of Object.entries(it.offices)) {
      await db.query(
        `insert into identity.offices (id, organisation, code, name_en, name_ur, ledger_entry, ledger_salt)
         values ($1, $2, $3, $3, $3, gen_random_uuid(), '')`,
        [office, organisation, code],
      )
      await db.query(`insert into identity.office_periods (office, exists_from) values ($1, '2024-05-03')`, [
        office,
      ])
    }
    for (const version of [it.version, it.draft, it.replaced]) {
      for (const [position, { code, pillar, level, lead }] of activities.entries()) {
        const node = randomUUID()
        if (version === it.version) nodes[code] = node
        await db.query(
          `insert into strategy.nodes (id, version, strategy, kind, pillar, code, position, level)
           values ($1, $2, $3, 'activity', $4, $5, $6, $7)`,
          [node, version, it.strategy, pillar, code, position, level],
        )
        await db.query(
          `insert into strategy.activities (node, version, strategy, node_level, lead) values ($1, $2, $3, $4, $5)`,
          [node, version, it.strategy, level, lead === null ? null : it.offices[lead]],
        )
      }
    }
  })
  return nodes
}

async function makePerson(
  database: TestDatabase,
  kind: MandateKind,
  strategy: string,
  office: string | null,
): Promise<Person> {
  const id = randomUUID()
  const token = randomUUID().replaceAll('-', '')
  await database.asSuperuser(async (db) => {
    await db.query(`insert into identity.people (id, name_en) values ($1, $2)`, [id, kind])
    await db.query(
      `insert into sign_in."user" ("id", "name", "email", "emailVerified") values ($1, 'role', $2, true)`,
      [id, `${id}@example.org`],
    )
    await db.query(
      `insert into sign_in."session" ("expiresAt", "token", "updatedAt", "userId")
       values (now() + interval '1 hour', $1, now(), $2)`,
      [token, id],
    )
    await db.query(
      `insert into identity.mandates (person, strategy, kind, office, ledger_entry, ledger_salt)
       values ($1, $2, $3, $4, gen_random_uuid(), '')`,
      [id, strategy, kind, office],
    )
  })
  return { id, credential: { kind: 'session', token } }
}
