import { createHash, randomUUID } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { InputOf, OutputOf } from '#kernel/contract/act.ts'
import type { Letter } from '#kernel/contract/shapes.ts'
import type { Credential } from '#kernel/database/session.ts'
import { type TestDatabase, testDatabase } from '#kernel/database/testing/test-database.ts'
import { createFileStore, type FileStore } from '#kernel/files/file-store.ts'
import { carryOut } from '#kernel/http/carry-out.ts'
import { record } from '#kernel/ledger/record.ts'
import { signerFrom } from '#kernel/ledger/notes/signed-note.ts'
import { correspondence } from '../../contract.ts'
import { type EnteredByLetter, enterLetter } from '../enter-letter.ts'
import { servedWith } from '../handlers.ts'

type Acts = typeof correspondence.acts

/** Two strategies with their secretariats, an office with its focal person, oversight, and somebody without mandate. */
export interface Registry {
  readonly database: TestDatabase
  readonly strategy: string
  readonly elsewhere: string
  readonly office: string
  readonly scan: string
  /** Where files are kept, by their hash. */
  readonly files: FileStore
  readonly secretariat: Person
  /** Of the same strategy: the one who did not enter the acts. */
  readonly secondSecretary: Person
  readonly thirdSecretary: Person
  readonly fourthSecretary: Person
  readonly secretariatElsewhere: Person
  readonly focalPerson: Person
  readonly oversight: Person
  readonly participant: Person
  /** For the same office, in the other strategy. */
  readonly focalPersonElsewhere: Person
  /** An office that exists and for which nobody signs in. Returns its identifier. */
  officeWithoutFocalPerson(): Promise<string>
  /** An act of the slice, by the way that a request takes. */
  call<Name extends keyof Acts & string>(
    credential: Credential,
    name: Name,
    input: InputOf<Acts[Name]> | Readonly<Record<string, unknown>>,
  ): Promise<OutputOf<Acts[Name]>>
  /** An act of another slice, entered by letter by the secretariat. Returns the act's ledger entry. */
  enter(subject: string, letter?: Partial<Letter>, more?: Partial<EnteredByLetter>): Promise<string>
}

export interface Person {
  readonly id: string
  readonly credential: Credential
}

export async function registry(): Promise<Registry> {
  const database = await testDatabase()
  const [strategy, elsewhere, organisation, office] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()]
  await database.asSuperuser((db) =>
    db.query(`
      insert into identity.strategies (id, code, name_en) values
        ('${strategy}', 'TRIAL', 'Trial strategy'), ('${elsewhere}', 'OTHER', 'Another strategy');
      insert into identity.organisations (id, code, sector, name_en, ledger_entry, ledger_salt)
        values ('${organisation}', 'MOI', 'federal', 'Ministry of Interior', gen_random_uuid(), '');
      insert into identity.offices (id, organisation, code, name_en, name_ur, ledger_entry, ledger_salt)
        values ('${office}', '${organisation}', 'FIA', 'Federal Investigation Agency', 'وفاقی تحقیقاتی ادارہ', gen_random_uuid(), '');
      insert into identity.office_periods (office) values ('${office}')`),
  )
  const secretariat = await makePerson(database, 'secretariat', strategy, null)
  const scan = createHash('sha256').update('scan').digest('hex')
  await database.asSuperuser((db) =>
    db.query(
      `insert into files.uploads (sha256, name, media_type, size, uploaded_by) values ($1, 'scan.pdf', 'application/pdf', 4, $2)`,
      [scan, secretariat.id],
    ),
  )
  const signer = signerFrom('registry.example/test', Buffer.alloc(32, 5))
  const files = createFileStore(mkdtempSync(join(tmpdir(), 'correspondence-files-')))
  const served = servedWith(files)
  return {
    database,
    strategy,
    elsewhere,
    office,
    ...{ scan, files },
    secretariat,
    ...(await peopleOf(database, { strategy, elsewhere, office })),
    officeWithoutFocalPerson: () => makeOffice(database, organisation),
    call: async (credential, name, input) => {
      const handler = served.handlers[name]
      if (handler === undefined) throw new Error(`no act ${name}`)
      const options = { database, enterLetter, signer }
      return (await carryOut(options, correspondence, name, handler as never, credential, input)) as never
    },
    enter: (subject, letter = {}, more = {}) =>
      database.as(secretariat.credential, 'kernel', async (tx) => {
        const left = await record(tx, { act: 'delivery.concur', subject, content: { answer: 'concurs' } })
        await enterLetter(tx, {
          entry: left.ledger_entry,
          act: 'delivery.concur',
          subject,
          letter: { ...letterOf(scan, office), ...letter },
          enteredBy: secretariat.id,
          strategy,
          does: { en: 'Concurs with an activity.', ur: 'سرگرمی سے اتفاق کرتا ہے۔' },
          ...whatWasEntered(office),
          ...more,
        })
        return left.ledger_entry
      }),
  }
}

async function peopleOf(
  database: TestDatabase,
  { strategy, elsewhere, office }: Pick<Registry, 'strategy' | 'elsewhere' | 'office'>,
) {
  const person = (kind: string, of: string, itsOffice: string | null = null) =>
    makePerson(database, kind, of, itsOffice)
  return {
    secondSecretary: await person('secretariat', strategy),
    thirdSecretary: await person('secretariat', strategy),
    fourthSecretary: await person('secretariat', strategy),
    secretariatElsewhere: await person('secretariat', elsewhere),
    focalPerson: await person('focal person', strategy, office),
    oversight: await person('oversight', strategy),
    participant: await person('participant', strategy),
    focalPersonElsewhere: await person('focal person', elsewhere, office),
  }
}

const whatWasEntered = (office: string) => ({
  content: { answer: 'concurs', office, answered_on: '2026-11-02', entered_as: 'not told' },
  readBack: {
    office: { label: { en: 'Office', ur: 'دفتر' } },
    answer: {
      label: { en: 'Answer', ur: 'جواب' },
      values: { concurs: { en: 'Concurs', ur: 'رضامند ہے' } },
    },
    answered_on: { label: { en: 'Answered on', ur: 'تاریخِ جواب' } },
  },
  done: { en: 'Concurred', ur: 'رضامندی دی گئی' },
  ifUpheld: { en: 'It no longer counts.', ur: 'یہ اب شمار نہیں ہوتا۔' },
  about: { code: 'PUR-1.1', title: { en: 'An activity', ur: null }, path: '/concurrence/1' },
})

const letterOf = (scan: string, office: string): Letter => ({
  theirReference: 'FIA/HQ/17',
  ourReference: 'NSOC/2-3/2026',
  dated: '2026-11-02',
  signatory: 'Director General, FIA',
  medium: 'letter',
  scan,
  office,
  address: 'registry@example.org',
})

async function makeOffice(database: TestDatabase, organisation: string): Promise<string> {
  const id = randomUUID()
  await database.asSuperuser((db) =>
    db.query(
      `insert into identity.offices (id, organisation, code, name_en, ledger_entry, ledger_salt)
       values ($1, $2, $3, 'An office', gen_random_uuid(), '')`,
      [id, organisation, `O-${id.slice(0, 8).toUpperCase()}`],
    ),
  )
  return id
}

async function makePerson(
  database: TestDatabase,
  kind: string | null,
  strategy: string,
  office: string | null,
): Promise<Person> {
  const id = randomUUID()
  const token = randomUUID().replaceAll('-', '')
  await database.asSuperuser(async (db) => {
    await db.query(`insert into identity.people (id, name_en) values ($1, $2)`, [id, kind ?? 'no mandate'])
    await db.query(
      `insert into sign_in."user" ("id", "name", "email", "emailVerified") values ($1, 'role', $2, true)`,
      [id, `${id}@example.org`],
    )
    await db.query(
      `insert into sign_in."session" ("expiresAt", "token", "updatedAt", "userId")
       values (now() + interval '1 hour', $1, now(), $2)`,
      [token, id],
    )
    await db.query('insert into identity.email_addresses (person, email) values ($1, $2)', [
      id,
      `${id}@example.org`,
    ])
    if (kind === null) return
    await db.query(
      `insert into identity.mandates (person, strategy, kind, office, ledger_entry, ledger_salt)
       values ($1, $2, $3, $4, gen_random_uuid(), '')`,
      [id, strategy, kind, office],
    )
  })
  return { id, credential: { kind: 'session', token } }
}
