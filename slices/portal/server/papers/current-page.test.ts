import { afterAll, beforeAll, expect, it } from 'vitest'
import { type PortalWorld, portalWorld } from '../../testing/portal-world.ts'

let world: PortalWorld
beforeAll(async () => {
  world = await portalWorld()
}, 60_000)
afterAll(() => world.database.close())

/** A paper as it was printed, with the status that stands on it. */
async function printed(code: string, status: string): Promise<void> {
  await world.superuser(
    `insert into strategy.papers (code, version, strategy, kind, language, format, status, marking, content, made_by,
        ledger_entry, ledger_salt)
     select $1, $2, $3, 'version', 'en', 'pdf', $4, 'restricted annex', $5, p.id, gen_random_uuid(), ''
       from identity.people p limit 1`,
    [code, world.loaded.version, world.strategy, status, 'a'.repeat(64)],
  )
}

it('an approved paper is said to be current, to anyone who holds its code, in both languages', async () => {
  await printed('AAAAAAAAAAA2', 'approved')
  expect((await world.visit('/current/AAAAAAAAAAA2')).body).toContain('approved and in force')
  expect((await world.visit('/current/aaaaaaaaaaa2?lang=ur')).body).toContain('منظور شدہ اور نافذ')
})

it('a paper of a draft is not current, though its version was approved since, and its marking is not told', async () => {
  await printed('AAAAAAAAAAA3', 'draft')
  const { body } = await world.visit('/current/AAAAAAAAAAA3')
  expect(body).toContain('not of an approved text')
  expect(body).not.toContain('approved and in force')
  expect(body).not.toMatch(/restricted/i)
})

it('a paper whose version was replaced names the version in force and its day; a draft of the same version names none', async () => {
  const replaced = await portalWorld()
  const by = (query: string, values: unknown[] = []) => replaced.superuser(query, values)
  const old = replaced.loaded.version
  for (const [code, status] of [
    ['AAAAAAAAAAA5', 'approved'],
    ['AAAAAAAAAAA6', 'draft'],
  ])
    await by(
      `insert into strategy.papers (code, version, strategy, kind, language, format, status, marking, content, made_by,
          ledger_entry, ledger_salt)
       select $1, $2, $3, 'summary', 'en', 'pdf', $4, 'public', $5, p.id, gen_random_uuid(), ''
         from identity.people p limit 1`,
      [code, old, replaced.strategy, status, 'a'.repeat(64)],
    )
  await by(`update strategy.versions set status = 'superseded' where id = $1`, [old])
  await by(
    `insert into strategy.versions (strategy, number, title_en, title_ur, status, ledger_entry, ledger_salt)
     values ($1, 7, 'Later', 'بعد کا', 'approved', gen_random_uuid(), '')`,
    [replaced.strategy],
  )
  await by(
    `insert into strategy.approvals (version, strategy, instrument, instrument_number, dated, by_letter, ledger_entry, ledger_salt)
     select id, strategy, 'Cabinet decision', '1/2027', '2027-02-03', true, gen_random_uuid(), ''
       from strategy.versions where number = 7`,
  )
  const { body } = await replaced.visit('/current/AAAAAAAAAAA5')
  expect(body).toMatch(/superseded by version 7 of <time[^>]*>3 February 2027<\/time>/)
  expect(body).toContain('It is a summary with annexes.')
  expect((await replaced.visit('/current/AAAAAAAAAAA5?lang=ur')).body).toContain('3 فروری 2027')
  expect((await replaced.visit('/current/AAAAAAAAAAA6')).body).not.toContain('version 7')
  await replaced.database.close()
}, 60_000)

it('what is published is shown the way to, and only then', async () => {
  await printed('AAAAAAAAAAA4', 'approved')
  expect((await world.visit('/current/AAAAAAAAAAA4')).body).not.toContain('Read the published text')
  const { address } = await world.publish()
  const { body } = await world.visit('/current/AAAAAAAAAAA4')
  expect(body).toContain('Read the published text')
  expect(body).toContain(address)
})

it('a log of decisions says whether anything was decided since, in both languages', async () => {
  const by = `insert into strategy.papers (code, version, strategy, kind, language, format, status, marking, content, made_by,
      made_at, ledger_entry, ledger_salt)
    select $1, v.id, v.strategy, 'decisions', 'en', 'pdf', v.status, 'government', $2, p.id, $3, gen_random_uuid(), ''
      from strategy.versions v, identity.people p where v.id = $4 limit 1`
  await world.superuser(
    `insert into strategy.steps (version, strategy, from_status, to_status, at, ledger_entry, ledger_salt)
     select id, strategy, 'submitted', 'approved', '2026-11-22', gen_random_uuid(), '' from strategy.versions where id = $1`,
    [world.loaded.version],
  )
  for (const [code, made] of [
    ['AAAAAAAAAAC2', '2001-01-01'],
    ['AAAAAAAAAAC3', '2099-01-01'],
  ])
    await world.superuser(by, [code, 'a'.repeat(64), made, world.loaded.version])
  for (const [code, english, urdu] of [
    ['AAAAAAAAAAC2', 'more was decided about it since', 'مزید فیصلے ہوئے'],
    ['AAAAAAAAAAC3', 'nothing was decided about it since', 'کوئی فیصلہ نہیں ہوا'],
  ] as const) {
    expect((await world.visit(`/current/${code}`)).body).toContain(english)
    expect((await world.visit(`/current/${code}?lang=ur`)).body).toContain(urdu)
  }
})

it('a code that no paper has is not found', async () => {
  const answer = await world.visit('/current/ZZZZZZZZZZZZ')
  expect(answer.status).toBe(404)
  expect(answer.body).toContain('No paper has this code')
})

it('a letter, an attendance sheet and a lint report say in both languages whether they are current', async () => {
  const by = 'from identity.people p limit 1'
  const event = '5a3f6a3e-7f0c-4f56-9a55-0d7c2f2d1b01'
  await world.superuser(
    `insert into correspondence.letters_to_sign (id, code, strategy, kind, about_path, about_en, about_ur, addressee_en,
        addressee_ur, filled, content, sha256, made_by, made_on, ledger_entry, ledger_row, ledger_salt)
     select gen_random_uuid(), 'AAAAAAAAAAB2', $1, 'reminder', '/x', 'x', 'x', 'x', 'x', '{}', '{}', $2, p.id, '2026-11-22',
            gen_random_uuid(), 0, '' ${by}`,
    [world.strategy, 'a'.repeat(64)],
  )
  await world.superuser(
    `insert into strategy.lint_prints (id, code, version, strategy, status, marking, made_by, ledger_entry, ledger_salt)
     select gen_random_uuid(), 'AAAAAAAAAAB3', v.id, v.strategy, v.status, 'government', p.id, gen_random_uuid(), ''
       from strategy.versions v, identity.people p where v.id = $1 limit 1`,
    [world.loaded.version],
  )
  await world.superuser(
    `insert into consultation.events (id, strategy, round, title_en, title_ur, place_en, place_ur, starts_on, ends_on,
        ledger_entry, ledger_salt)
     select $1, r.strategy, r.id, 'x', 'x', 'x', 'x', '2026-12-01', '2026-12-01', gen_random_uuid(), ''
       from consultation.rounds r limit 1`,
    [event],
  )
  for (const [number, code] of [
    [1, 'AAAAAAAAAAB4'],
    [2, 'AAAAAAAAAAB5'],
  ])
    await world.superuser(
      `insert into consultation.attendance_prints (id, code, event, strategy, is_apart, number, made_by, ledger_entry, ledger_salt)
       select gen_random_uuid(), $1, e.id, e.strategy, true, $2, p.id, gen_random_uuid(), ''
         from consultation.events e, identity.people p where e.id = $3 limit 1`,
      [code, number, event],
    )
  for (const [code, english, urdu] of [
    ['AAAAAAAAAAB2', 'not in the register as gone out', 'رجسٹر میں ارسال شدہ درج نہیں'],
    ['AAAAAAAAAAB3', 'neither that version nor what was decided', 'نہ وہ نسخہ بدلا'],
    ['AAAAAAAAAAB4', 'sheet no. 1 of its event, and a newer one', 'حاضری پرچہ نمبر 1'],
    ['AAAAAAAAAAB5', 'sheet no. 2 of its event, the one made last', 'جو سب سے آخر میں تیار ہوا'],
  ] as const) {
    const { body } = await world.visit(`/current/${code}`)
    expect(body).toContain(english)
    expect((await world.visit(`/current/${code}?lang=ur`)).body).toContain(urdu)
    // That somebody is at risk is nobody's to learn by a code.
    expect(body).not.toMatch(/at risk|restricted/i)
  }
})
