import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Credential, visitor } from '#kernel/database/session.ts'
import { type ExampleWorld, exampleWorld, signIn } from '../testing/example-world.ts'

let world: ExampleWorld
beforeAll(async () => {
  world = await exampleWorld()
  const secretariat = await world.signedIn('secretariat')
  await world.call(secretariat, 'createAccessToken', { name: 'report' })
  await world.call(secretariat, 'invite', {
    strategy: world.strategy,
    kind: 'participant',
    email: 'seat@example.org',
    name: { en: 'A seat' },
  })
})
afterAll(() => world.database.close())

/** How many rows of a table somebody sees, as the slice's own role. */
async function sees(credential: Credential, from: string): Promise<number> {
  const { rows } = await world.database.as(credential, 'identity', (tx) =>
    tx.query<{ n: number }>(`select count(*)::int as n from ${from}`),
  )
  return rows[0]?.n ?? -1
}

async function there(from: string): Promise<number> {
  const { rows } = await world.database.asSuperuser((db) =>
    db.query<{ n: number }>(`select count(*)::int as n from ${from}`),
  )
  return rows[0]?.n ?? -1
}

const attempt = (credential: Credential, sql: string) =>
  world.database.as(credential, 'identity', (tx) => tx.query(sql))

const personal = [
  'identity.people',
  'identity.email_addresses',
  'identity.memberships',
  'identity.mandates',
  'identity.invitations',
  'identity.access_tokens',
]

describe('a visitor', () => {
  test.each(personal)('sees nothing of %s, and there is something', async (table) => {
    expect(await sees(visitor, `(select 1 from ${table}) t`)).toBe(0)
    expect(await there(table)).toBeGreaterThan(0)
  })

  test('sees offices, for who holds an office is public knowledge but not by whom', async () => {
    expect(await sees(visitor, 'identity.offices')).toBe(4)
    expect(await sees(visitor, 'identity.office_register')).toBe(4)
  })

  test('writes nothing anywhere, and the secretariat registers an office', async () => {
    const office = `insert into identity.offices (organisation, code, name_en, ledger_entry, ledger_salt)
      select id, 'NEW', 'New', gen_random_uuid(), '' from identity.organisations limit 1`
    await expect(attempt(visitor, office)).rejects.toThrow(/row-level security/)
    expect((await attempt(await world.signedIn('secretariat'), office)).rowCount).toBe(1)
  })
})

describe('a participant', () => {
  test('sees themselves and who holds office, and no other participant', async () => {
    const participant = await world.signedIn('participant.justice')
    const { rows } = await attempt(participant, 'select id from identity.people')
    const seen = rows.map((row) => row.id)
    expect(seen).toContain(world.people.get('participant.justice'))
    expect(seen).toContain(world.people.get('secretariat'))
    expect(seen).not.toContain(world.people.get('participant.civil-society'))
    expect(await there(`identity.people where id = '${world.people.get('participant.civil-society')}'`)).toBe(
      1,
    )
  })

  test('sees no address but their own, and there are others', async () => {
    expect(await sees(await world.signedIn('participant.justice'), 'identity.email_addresses')).toBe(1)
    expect(await there('identity.email_addresses')).toBeGreaterThan(1)
  })

  test('gives nobody a mandate, least of all themselves', async () => {
    const give = (person: string) =>
      `insert into identity.mandates (person, strategy, kind, ledger_entry, ledger_salt)
       values ('${person}', '${world.strategy}', 'secretariat', gen_random_uuid(), '')`
    const self = world.people.get('participant.justice') ?? ''
    const participant = await world.signedIn('participant.justice')
    await expect(attempt(participant, give(self))).rejects.toThrow(/row-level security/)
    const administrator = await world.signedIn('administrator')
    expect((await attempt(administrator, give(self))).rowCount).toBe(1)
  })
})

describe('a secretariat', () => {
  test('sees people and addresses of its own strategy, and nothing of another', async () => {
    const person = world.people.get('oversight') ?? ''
    await world.database.asSuperuser((db) =>
      db.query(
        `insert into identity.people (id, name_en) values ('00000000-0000-4000-8000-000000000001', 'A role elsewhere');
         insert into identity.email_addresses values ('00000000-0000-4000-8000-000000000001', 'elsewhere@example.org');
         insert into identity.mandates (person, strategy, kind, ledger_entry, ledger_salt) values
           ('00000000-0000-4000-8000-000000000001', '${world.otherStrategy}', 'secretariat', gen_random_uuid(), '')`,
      ),
    )
    const secretariat = await world.signedIn('secretariat')
    expect(await sees(secretariat, `identity.email_addresses where person = '${person}'`)).toBe(1)
    const elsewhere = `where person = '00000000-0000-4000-8000-000000000001'`
    expect(await sees(secretariat, `identity.email_addresses ${elsewhere}`)).toBe(0)
    expect(await sees(secretariat, `identity.mandates ${elsewhere}`)).toBe(0)
    expect(await there(`identity.mandates ${elsewhere}`)).toBe(1)
  })

  test('names participants, and no approving authority', async () => {
    const secretariat = await world.signedIn('secretariat')
    const give = (kind: string) =>
      `insert into identity.mandates (person, strategy, kind, ledger_entry, ledger_salt)
       values ('${world.people.get('verifier')}', '${world.strategy}', '${kind}', gen_random_uuid(), '')`
    await expect(attempt(secretariat, give('approving authority'))).rejects.toThrow(/row-level security/)
    expect((await attempt(secretariat, give('participant'))).rowCount).toBe(1)
  })
})

describe('an administrator', () => {
  test('gives themselves no mandate', async () => {
    const self = world.people.get('administrator') ?? ''
    const give = (person: string) =>
      `insert into identity.mandates (person, strategy, kind, ledger_entry, ledger_salt)
       values ('${person}', '${world.strategy}', 'approving authority', gen_random_uuid(), '')`
    const administrator = await signIn(world.database, self)
    await expect(attempt(administrator, give(self))).rejects.toThrow(/row-level security/)
    expect((await attempt(administrator, give(world.people.get('evaluator') ?? ''))).rowCount).toBe(1)
  })

  test('does not see the access tokens of others, and there are some', async () => {
    expect(
      await sees(await world.signedIn('administrator'), '(select id from identity.access_tokens) t'),
    ).toBe(0)
    expect(await sees(await world.signedIn('secretariat'), '(select id from identity.access_tokens) t')).toBe(
      1,
    )
  })
})

describe('nobody', () => {
  test.each(['administrator', 'secretariat', 'participant.justice'])(
    '%s reads the hash of a secret',
    async (who) => {
      const credential = await world.signedIn(who)
      await expect(attempt(credential, 'select sha256 from identity.access_tokens')).rejects.toThrow(
        /permission denied/,
      )
      await expect(attempt(credential, 'select token_sha256 from identity.invitations')).rejects.toThrow(
        /permission denied/,
      )
    },
  )

  test.each(['user', 'session', 'account', 'verification'])(
    '%s of the sign-in library is in reach',
    async (table) => {
      const administrator = await world.signedIn('administrator')
      await expect(attempt(administrator, `select * from sign_in."${table}"`)).rejects.toThrow(
        /permission denied/,
      )
      expect(await there('sign_in.account')).toBeGreaterThan(0)
    },
  )

  test('opens an account without an invitation, as a person', async () => {
    const administrator = await world.signedIn('administrator')
    await expect(
      attempt(administrator, `select identity.open_account('${world.people.get('oversight')}', 'hash')`),
    ).rejects.toThrow(/only the machine of the console/)
  })

  test('believes itself somebody else by calling what is for functions only', async () => {
    const administrator = await world.signedIn('administrator')
    await expect(
      attempt(administrator, `select identity.write_account('${world.people.get('oversight')}', 'hash')`),
    ).rejects.toThrow(/permission denied/)
  })
})
