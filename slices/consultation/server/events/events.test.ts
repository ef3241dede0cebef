import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { NotFound } from '#kernel/contract/refusal.ts'
import { visitor } from '#kernel/database/session.ts'
import { mandateKinds } from '#kernel/contract/mandates.ts'
import { readWorkbook } from '../../testing/read-workbook.ts'
import { type BreakoutWorld, breakoutWorld } from '../../testing/breakout-world.ts'
import { attendanceSheetByCode } from '../doors/papers.ts'
import type { Person } from '../../testing/consultation-world.ts'

let world: BreakoutWorld
let event: string
let focal: Person
const scan = createHash('sha256').update('a signed sheet').digest('hex')
beforeAll(async () => {
  world = await breakoutWorld()
  focal = await world.person('focal person', { office: world.office })
  event = await plan()
  await world.database.asSuperuser(async (db) => {
    await db.query(
      `insert into files.uploads (sha256, name, media_type, size, uploaded_by)
       values ($1, 'sheet.pdf', 'application/pdf', 4, $2)`,
      [scan, world.secretariat.id],
    )
    await db.query(
      `insert into strategy.nodes (version, strategy, kind, code, position, level)
       values ($1, $2, 'pillar', 'PUR', 90, 'public')`,
      [world.version, world.strategy],
    )
    await db.query(`set session_replication_role = 'replica'`)
    await db.query(`update strategy.nodes set pillar = 'PUR' where code in ('PUB', 'GOV')`)
    await db.query(`set session_replication_role = 'origin'`)
  })
})
afterAll(() => world.database.close())

async function plan(): Promise<string> {
  const planned = await world.call(world.secretariat, 'planEvent', {
    round: world.round,
    title: { en: 'Workshop', ur: 'ورکشاپ' },
    place: { en: 'Islamabad', ur: 'اسلام آباد' },
    startsOn: '2026-12-01',
    endsOn: '2026-12-02',
    expected: [
      { name: { en: 'investigating body', ur: 'تفتیشی ادارہ' }, bodies: [body('law enforcement')] },
      { name: { en: 'court', ur: 'عدالت' }, bodies: [body('justice')] },
    ],
  })
  return planned.event
}
const body = (sector: string): string => world.organisations.get(sector) ?? ''
const letter = (more: object = {}) => ({
  ...{ theirReference: 'J/1', ourReference: 'NSOC/3', dated: '2026-11-02', signatory: 'Registrar' },
  ...{ medium: 'letter', scan, office: world.office, ...more },
})
const nominate = async (who: Person, more: object = {}) =>
  (await world.call(who, 'nominate', { event, office: world.office, ...more })).nomination
const seat = (en: string) => ({ post: { en } })
const list = (who: Person) => world.call(who, 'listNominations', { event })
const readOf = (who: Person, one: string) => world.call(who, 'readEvent', { event: one })
const read = (who: Person) => readOf(who, event)
const came = (day: string, nominations: readonly string[]) =>
  world.call(world.secretariat, 'recordAttendance', { event, day, scan, came: nominations })

test('an agenda stands in its order with the groups that meet; a later edition replaces it and both are kept', async () => {
  const item = {
    ...{ day: '2026-12-01', startsAt: '09:00', endsAt: '10:00', breakouts: [world.breakout] },
    ...{ title: { en: 'Groups', ur: 'گروپ' }, note: { en: 'Read the draft.', ur: 'مسودہ پڑھیے۔' } },
  }
  const set = (items: object[]) => world.call(world.secretariat, 'setAgenda', { event, items })
  await set([item])
  const opening = { ...item, startsAt: '08:30', endsAt: null, breakouts: [] }
  expect(await set([opening, item])).toEqual({ edition: 2 })
  const civil = await world.person('participant', { sector: 'civil society' })
  expect((await read(civil)).agenda).toEqual({ edition: 2, items: [opening, item] })
  expect(await world.count('consultation.agendas where event = $1', [event])).toBe(2)
  await expect(set([opening, { ...item, day: '2026-12-05' }])).rejects.toThrow('outside-the-days')
  await expect(world.call(civil, 'setAgenda', { event, items: [item] })).rejects.toThrow('not-allowed')
})

test('the groups of a session stand in the order in which they were opened, as everywhere', async () => {
  const opened: string[] = []
  for (const code of ['PUB', 'GOV', 'PUB', 'GOV']) {
    const { breakout } = await world.call(world.secretariat, 'openBreakout', {
      ...{ round: world.round, title: { en: `Group ${code}`, ur: `گروپ ${code}` } },
      nodes: [world.nodes.get(code) ?? ''],
    })
    opened.push(breakout)
  }
  const session = { day: '2026-12-01', startsAt: '11:00', endsAt: null, note: { en: '', ur: '' } }
  const items = [{ ...session, title: { en: 'Groups', ur: 'گروپ' }, breakouts: opened.toReversed() }]
  const held = await plan()
  await world.call(world.secretariat, 'setAgenda', { event: held, items })
  expect((await readOf(world.secretariat, held)).agenda.items[0]?.breakouts).toEqual(opened)
})

test('an event is moved with a reason and says from where; people who signed hold it to their day', async () => {
  const moved = await plan()
  const { id, round, isCancelled, ...now } = (await readOf(world.secretariat, moved)).event
  expect({ id, round, isCancelled }).toEqual({ id: moved, round: world.round, isCancelled: false })
  const change = (more: object, who = world.secretariat) =>
    world.call(who, 'changeEvent', { event: moved, ...now, reason: 'The hotel is closed.', ...more })
  const lahore = { place: { en: 'Lahore', ur: 'لاہور' }, startsOn: '2026-12-02', endsOn: '2026-12-03' }
  await expect(change({})).rejects.toThrow('nothing-changed')
  await expect(change({ endsOn: '2026-11-01' })).rejects.toThrow('ends-before-it-begins')
  await expect(change(lahore, focal)).rejects.toThrow('not-allowed')
  await change(lahore)
  const civil = await world.person('participant', { sector: 'civil society' })
  const seen = await readOf(civil, moved)
  expect(seen.event).toMatchObject(lahore)
  expect(seen.changes).toMatchObject([
    { isCancellation: false, reason: 'The hotel is closed.', before: { ...now } },
  ])
  const nomination = await nominate(focal, { event: moved, ...seat('Director') })
  const signed = { event: moved, day: '2026-12-02', scan, came: [nomination] }
  await world.call(world.secretariat, 'recordAttendance', signed)
  await expect(change({ ...lahore, startsOn: '2026-12-03' })).rejects.toThrow('people-came-on-another-day')
  await change({ ...lahore, endsOn: '2026-12-04', reason: 'One day more.' })
  const cancel = { event: moved, reason: 'Too late.' }
  await expect(world.call(world.secretariat, 'cancelEvent', cancel)).rejects.toThrow('people-came')
})

test('a cancelled event says why, and nothing is planned, sent or recorded for it any more', async () => {
  const gone = await plan()
  const nomination = await nominate(focal, { event: gone, ...seat('Director') })
  const cancel = () => world.call(world.secretariat, 'cancelEvent', { event: gone, reason: 'No money.' })
  await cancel()
  const seen = await readOf(world.secretariat, gone)
  expect(seen.event.isCancelled).toBe(true)
  expect(seen.changes).toMatchObject([{ isCancellation: true, reason: 'No money.' }])
  expect([seen.may.plan.ok, seen.may.nominate.ok, seen.may.change.ok]).toEqual([false, false, false])
  const head = {
    letterhead: { en: 'Secretariat', ur: 'سیکرٹریٹ' },
    ...{ fileNumber: 'NSOC/3', contact: 'secretariat@example.org' },
    signatory: { en: 'Section officer', ur: 'سیکشن افسر' },
  }
  const item = {
    ...{ day: '2026-12-01', startsAt: '09:00', endsAt: null, breakouts: [] },
    ...{ title: { en: 'Opening', ur: 'آغاز' }, note: { en: '', ur: '' } },
  }
  const { place, title, startsOn } = seen.event
  const refused = [
    cancel(),
    world.call(world.secretariat, 'changeEvent', {
      ...{ event: gone, place, title, startsOn, endsOn: '2026-12-09', reason: 'Later.' },
    }),
    nominate(focal, { event: gone, ...seat('Another') }),
    world.call(world.secretariat, 'setAgenda', { event: gone, items: [item] }),
    world.call(world.secretariat, 'inviteNominees', { event: gone, nominations: [nomination] }),
    world.call(world.secretariat, 'makeEventLetters', {
      ...{ event: gone, kind: 'nomination', organisations: [body('justice')], ...head },
    }),
    world.call(world.secretariat, 'recordAttendance', {
      ...{ event: gone, day: '2026-12-01', scan, came: [nomination] },
    }),
  ]
  for (const one of await Promise.allSettled(refused)) {
    expect(one).toMatchObject({ status: 'rejected', reason: { message: 'event-cancelled' } })
  }
})

test('an office nominates for itself, the secretariat only by letter, and another office not at all', async () => {
  const mine = await nominate(focal, { ...seat('Director'), province: 'Punjab', sex: 'female' })
  await expect(nominate(world.secretariat, seat('Director'))).rejects.toThrow('needs-a-letter')
  await expect(nominate(focal, { office: undefined, organisation: body('justice') })).rejects.toThrow(
    'not-your-office',
  )
  await expect(nominate(focal)).rejects.toThrow('nobody-named')
  const byLetter = await nominate(world.secretariat, {
    ...{ office: undefined, organisation: body('justice'), ...seat('Registrar') },
    letter: letter(),
  })
  const listed = async (who: Person) => (await list(who)).nominations.map(({ nomination }) => nomination)
  expect(await listed(world.secretariat)).toEqual(expect.arrayContaining([mine, byLetter]))
  expect(await listed(focal)).toEqual([mine])
  expect((await list(focal)).byProvince).toEqual([{ value: 'Punjab', nominated: 1, came: 0 }])
})

test('one person is nominated once, and again after the nomination was withdrawn', async () => {
  const person = (await world.person('participant', { sector: 'justice' })).id
  const first = await nominate(focal, { person })
  await expect(nominate(focal, { person })).rejects.toThrow()
  await world.call(focal, 'withdrawNomination', { nomination: first })
  await expect(world.call(focal, 'withdrawNomination', { nomination: first })).rejects.toThrow(
    'already-withdrawn',
  )
  expect(await nominate(focal, { person })).not.toBe(first)
})

test('the person reads their own nomination and cannot withdraw it in the name of the office', async () => {
  const person = await world.person('participant', { sector: 'justice' })
  const nomination = await nominate(focal, { person: person.id })
  expect((await list(person)).nominations).toMatchObject([{ nomination, may: { withdraw: { ok: false } } }])
  expect((await read(person)).mine).toEqual({ nomination, isShown: false })
  await expect(world.call(person, 'withdrawNomination', { nomination })).rejects.toThrow()
})

test('nobody but the secretariat and the person reads who is at risk, and the open sheet does not bear the name', async () => {
  const person = await world.person('participant', { sector: 'civil society', name: 'a witness at risk' })
  await nominate(focal, { person: person.id, isAtRisk: true })
  const open = await world.call(world.secretariat, 'makeAttendanceSheet', { event })
  const apart = await world.call(world.secretariat, 'openSheetAtRisk', { event })
  expect(JSON.stringify(open)).not.toContain('a witness at risk')
  expect(open.lines.length).toBeGreaterThan(0)
  expect(apart.lines.map(({ name }) => name?.en)).toEqual(['a witness at risk'])
  expect(await world.count(`ledger.entries where act = 'consultation.openSheetAtRisk'`)).toBe(1)
  const rows = (who: Person) =>
    world.database.as(who.credential, 'consultation', async (tx) => {
      const { rows: found } = await tx.query('select * from consultation.nominees_at_risk')
      return found.length
    })
  expect(await rows(world.secretariat)).toBe(1)
  expect(await rows(person)).toBe(1)
  expect(await rows(focal)).toBe(0)
  for (const kind of mandateKinds.filter((one) => one !== 'secretariat')) {
    const other = await world.person(kind, { sector: 'federal', office: world.office })
    expect(await rows(other), kind).toBe(0)
    await expect(world.call(other, 'openSheetAtRisk', { event }), kind).rejects.toThrow('not-allowed')
  }
})

test('people of other mandates read no nomination, attendance or sheet (the control: there are some)', async () => {
  await came('2026-12-01', [await nominate(focal, seat('Deputy'))])
  const tables = ['nominations', 'attendances', 'attendance_sheets', 'nominees_at_risk', 'invitations']
  const seen = (who: Person) =>
    world.database.as(who.credential, 'consultation', async (tx) => {
      let rows = 0
      for (const table of tables) rows += (await tx.query(`select * from consultation.${table}`)).rows.length
      return rows
    })
  expect(await seen(world.secretariat)).toBeGreaterThan(3)
  for (const kind of mandateKinds.filter((one) => one !== 'secretariat' && one !== 'focal person')) {
    expect(await seen(await world.person(kind, { sector: 'federal' })), kind).toBe(0)
  }
  const stranger = await world.person('secretariat', { strategy: world.otherStrategy })
  expect(await seen(stranger)).toBe(0)
  await expect(list(stranger)).rejects.toThrow(NotFound)
})

test('a sheet that is made anew takes the place of the one before, and a new nomination of both, by the code on their pages', async () => {
  const made = () => world.call(world.secretariat, 'makeAttendanceSheet', { event })
  const asked = (code: string) =>
    world.database.as(visitor, 'portal', async (tx) => (await attendanceSheetByCode(tx, code))?.stands)
  const first = await made()
  expect(first.printed.address).toContain(`/current/${first.printed.code}`)
  expect(await asked(first.printed.code)).toBe('stands')
  const second = await made()
  expect(second.number).toBe(first.number + 1)
  expect(await asked(first.printed.code)).toBe('replaced')
  // The sheet apart is another one, and replaces nothing here.
  await world.call(world.secretariat, 'openSheetAtRisk', { event })
  expect(await asked(second.printed.code)).toBe('stands')
  await nominate(focal, { person: (await world.person('participant', { sector: 'federal' })).id })
  expect(await asked(second.printed.code)).toBe('list changed')
  expect(await asked('ZZZZZZZZZZZZ')).toBeUndefined()
  const rows = async (who: Person) =>
    world.database.as(
      who.credential,
      'consultation',
      async (tx) => (await tx.query('select * from consultation.attendance_prints')).rows.length,
    )
  expect(await rows(world.secretariat)).toBeGreaterThan(2)
  expect(await rows(focal)).toBe(0)
})

test('a sheet is recorded with its scan, on a day of the event, for nominees only', async () => {
  const nomination = await nominate(focal, seat('Analyst'))
  const record = (more: object) =>
    world.call(world.secretariat, 'recordAttendance', {
      ...{ event, day: '2026-12-02', scan, came: [nomination], ...more },
    })
  await expect(record({ day: '2026-12-03' })).rejects.toThrow('not-on-that-day')
  await expect(record({ scan: 'f'.repeat(64) })).rejects.toThrow('scan-not-received')
  await expect(record({ came: [world.round] })).rejects.toThrow('not-nominated')
  expect(await record({})).toEqual({ came: 1 })
  const listed = (await list(world.secretariat)).nominations.find((one) => one.nomination === nomination)
  expect(listed?.came).toEqual(['2026-12-02'])
})

test('attendance is hidden until each says otherwise, and the person alone or their letter says so', async () => {
  const person = await world.person('participant', { sector: 'justice', name: 'a judge' })
  const reader = await world.person('oversight')
  const nomination = await nominate(focal, { person: person.id })
  await came('2026-12-01', [nomination])
  const names = async () => (await read(reader)).shown.length
  expect(await names()).toBe(0)
  const say = (who: Person, shown: boolean, more: object = {}) =>
    world.call(who, 'sayAttendanceShown', { nomination, shown, ...more })
  await expect(say(focal, true)).rejects.toThrow('their-own-choice')
  await expect(say(world.secretariat, true)).rejects.toThrow('their-own-choice')
  await expect(say(world.secretariat, true, { letter: letter() })).rejects.toThrow('their-own-choice')
  await say(person, true)
  expect(await names()).toBe(1)
  await say(person, false)
  expect(await names()).toBe(0)
  await say(world.secretariat, true, { letter: letter({ office: undefined, person: person.id }) })
  expect(await names()).toBe(1)
})

test('a sector of fewer than five is shown without counts, one of five with them', async () => {
  const another = await plan()
  const reader = await world.person('participant', { sector: 'civil society' })
  const sector = async () =>
    (await world.call(reader, 'readEvent', { event: another })).sectors.find(
      (one) => one.sector === 'law enforcement',
    )
  const nominateThere = async (en: string) =>
    (await world.call(focal, 'nominate', { event: another, office: world.office, post: { en } })).nomination
  const four = await Promise.all(['1', '2', '3', '4'].map(nominateThere))
  expect(await sector()).toEqual({ sector: 'law enforcement', nominated: null, came: 0 })
  const all = [...four, await nominateThere('5')]
  await world.call(world.secretariat, 'recordAttendance', {
    ...{ event: another, day: '2026-12-01', scan, came: four },
  })
  expect(await sector()).toEqual({ sector: 'law enforcement', nominated: 5, came: null })
  await world.call(world.secretariat, 'recordAttendance', {
    ...{ event: another, day: '2026-12-02', scan, came: all },
  })
  expect(await sector()).toEqual({ sector: 'law enforcement', nominated: 5, came: 5 })
})

test('an expected voice is silent in a pillar until somebody nominated for it proposes under their own name', async () => {
  const silent = async () =>
    (await read(world.secretariat)).expected.map(({ name, silentIn }) => [name.en, silentIn])
  expect(await silent()).toEqual([
    ['investigating body', ['PUR']],
    ['court', ['PUR']],
  ])
  const judge = await world.person('participant', { sector: 'justice' })
  await nominate(focal, { person: judge.id, seat: body('justice') })
  await world.propose(judge, 'PUB', { hidden: true })
  expect(await silent()).toContainEqual(['court', ['PUR']])
  await world.propose(judge, 'PUB')
  expect(await silent()).toContainEqual(['court', []])
  await world.propose(world.secretariat, 'GOV', { letter: letter() })
  expect(await silent()).toContainEqual(['investigating body', []])
  // Whoever may not read the proposal is not told of it.
  const civil = await world.person('participant', { sector: 'civil society' })
  expect((await read(civil)).expected.map(({ silentIn }) => silentIn)).toEqual([['PUR'], []])
})

test('the workbook for travel holds whom one invited, without those at risk, and no cell begins as a formula', async () => {
  const nominations = [
    await nominate(focal, { ...seat('=cmd()'), province: 'Sindh' }),
    await nominate(focal, { ...seat('Clerk at risk'), isAtRisk: true }),
  ]
  await nominate(focal, seat('Not invited'))
  await world.call(world.secretariat, 'inviteNominees', { event, nominations })
  await expect(world.call(world.secretariat, 'inviteNominees', { event, nominations })).rejects.toThrow()
  const { sha256 } = await world.call(world.secretariat, 'makeTravelList', { event, language: 'ur' })
  const { cells, isRightToLeft } = await readWorkbook(await world.files.get(sha256))
  expect(isRightToLeft).toBe(true)
  expect(cells).toContain(`'=cmd()`)
  expect(cells).toContain('Sindh')
  expect(cells.filter((cell) => /^[=+\-@]/.test(cell))).toEqual([])
  expect(cells.join(' ')).not.toMatch(/at risk|Not invited/)
})

test('a name written by hand counts in its sector, is read by the secretariat alone and shown once a letter says so', async () => {
  const another = await plan()
  const reader = await world.person('oversight')
  const written = (name: string) => ({ name, organisation: 'A district bar', sector: 'justice' })
  const record = (day: string, names: readonly string[]) =>
    world.call(world.secretariat, 'recordAttendance', {
      event: another,
      day,
      scan,
      written: names.map(written),
    })
  const justice = async () =>
    (await readOf(reader, another)).sectors.find(({ sector }) => sector === 'justice')
  await expect(record('2026-12-01', [])).rejects.toThrow('nobody-came')
  await expect(record('2026-12-01', ['a seat', 'a seat'])).rejects.toMatchObject({
    constraint: 'a_name_stands_on_a_sheet_once',
  })
  expect(await justice()).toBeUndefined()
  const four = ['seat 1', 'seat 2', 'seat 3', 'seat 4']
  expect(await record('2026-12-01', four)).toEqual({ came: 4 })
  expect(await justice()).toEqual({ sector: 'justice', nominated: 0, came: null })
  // Who signs on the second day as well came once.
  await record('2026-12-02', [...four, 'seat 5'])
  expect(await justice()).toEqual({ sector: 'justice', nominated: 0, came: 5 })
  const lines = (who: Person) => world.call(who, 'listSpareLines', { event: another })
  await expect(lines(reader)).rejects.toThrow('not-allowed')
  const { lines: listed } = await lines(world.secretariat)
  expect(listed).toHaveLength(9)
  const line = listed.find(({ name }) => name === 'seat 5')?.line ?? ''
  const say = (shown: boolean, more: object = {}) =>
    world.call(world.secretariat, 'saySpareLineShown', { line, shown, ...more })
  await expect(say(true)).rejects.toThrow('their-letter-says-so')
  expect((await readOf(reader, another)).shown).toEqual([])
  await say(true, { letter: letter({ office: undefined }) })
  expect((await readOf(reader, another)).shown).toMatchObject([{ name: { en: 'seat 5' } }])
  await say(false, { letter: letter({ office: undefined }) })
  expect((await readOf(reader, another)).shown).toEqual([])
  const seen = (who: Person) =>
    world.database.as(who.credential, 'consultation', async (tx) => {
      const { rows } = await tx.query('select from consultation.spare_lines')
      return rows.length
    })
  expect([await seen(reader), await seen(focal), await seen(world.secretariat)]).toEqual([0, 0, 9])
})
