import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contestsIn } from '#slices/correspondence/testing/contests.ts'
import { type Ministries, ministries, type Person } from '../../testing/ministries.ts'

let house: Ministries
let body: string
let nccia: Person
const requests: Record<string, string> = {}
const at: Record<string, string> = {}

beforeAll(async () => {
  house = await ministries()
  nccia = house.focalPersonOf.NCCIA
  const { secretariat, strategy, version } = house
  await house.call(secretariat.credential, 'askForConcurrence', { strategy, version, dueOn: house.day(30) })
  const { activities } = await house.call(secretariat.credential, 'listRequests', { strategy, version })
  for (const { code, request } of activities) requests[code] = request ?? ''
  body = randomUUID()
  await house.database.asSuperuser((db) =>
    db.query(
      `insert into strategy.bodies (id, version, strategy, position, name_en, name_ur, terms_en, terms_ur, decides_en,
              decides_ur, rhythm_en, rhythm_ur, quorum)
       values ($1, $2, $3, 1, 'Steering committee', 'اسٹیئرنگ کمیٹی', 't', 't', 'd', 'd', 'r', 'r', 3)`,
      [body, version, strategy],
    ),
  )
})
afterAll(() => house.database.close())

const sets = async (title: string, dueOn: string, who = nccia, code = 'PUR-1.1', more: object = {}) => {
  const request = requests[code]
  const made = await house.call(who.credential, 'setMilestone', {
    ...{ request, title: { en: title }, dueOn, ...more },
  })
  at[title] = made.milestone
  return made.milestone
}
const read = async (title: string, who: Person = house.secretariat, code = 'PUR-1.1') => {
  const { milestones } = await house.call(who.credential, 'readWork', { request: requests[code] })
  const one = milestones.find(({ id }) => id === at[title])
  if (one === undefined) throw new Error(`no ${title}`)
  return one
}
const reports = (title: string, who: Person, more: object = {}) =>
  house.call(who.credential, 'reportMilestone', {
    ...{ milestone: at[title], reachedOn: house.day(-1), evidence: 'Notification S.R.O. 12' },
    ...more,
  })
const judges = (title: string, who: Person, judgement = 'seen') =>
  house.call(who.credential, 'judgeMilestone', {
    ...{ milestone: at[title], judgement, says: 'The notification, page 2' },
  })

describe('a milestone', () => {
  it('is set by the accountable office or the secretariat, in one language at least, and by nobody else', async () => {
    await sets('Posts filled', house.day(-10))
    await sets('Rules notified', house.day(20), house.secretariat)
    expect(await read('Posts filled')).toMatchObject({ code: 'PUR-1.1', state: 'late', daysLate: 10 })
    await expect(sets('Theirs', house.day(9), house.focalPersonOf.FIA)).rejects.toThrow(
      'another-office-is-accountable',
    )
    const blank = { request: requests['PUR-1.1'], title: {}, dueOn: house.day(9) }
    await expect(house.call(nccia.credential, 'setMilestone', blank)).rejects.toThrow('no-title')
  })

  it('is moved with a reason; the day before stays, and two cannot move it at one moment', async () => {
    await sets('Lab opened', house.day(5))
    const move = (dueOn: string, who = nccia) =>
      house.call(who.credential, 'moveMilestone', {
        milestone: at['Lab opened'],
        dueOn,
        reason: 'Tender failed.',
      })
    await move(house.day(40))
    expect(await read('Lab opened')).toMatchObject({
      dueOn: house.day(40),
      moves: [{ dueOn: house.day(40), reason: 'Tender failed.' }],
    })
    await expect(move(house.day(40))).rejects.toThrow('same-day')
    const both = await Promise.allSettled([move(house.day(50)), move(house.day(60), house.secretariat)])
    const done = both.filter(({ status }) => status === 'fulfilled').length
    expect((await read('Lab opened')).moves).toHaveLength(1 + done)
    expect(done).toBeGreaterThan(0)
  })

  it('is reached once somebody else saw the evidence; a report that is sent back leaves it open', async () => {
    await sets('Staff trained', house.day(-3))
    await expect(reports('Staff trained', nccia, { reachedOn: house.day(1) })).rejects.toThrow(
      'reached-tomorrow',
    )
    await expect(reports('Staff trained', nccia, { file: 'a'.repeat(64) })).rejects.toThrow(
      'file-not-received',
    )
    await reports('Staff trained', nccia)
    expect(await read('Staff trained')).toMatchObject({
      state: 'reported',
      daysLate: 2,
      reachedOn: house.day(-1),
    })
    await expect(reports('Staff trained', nccia)).rejects.toThrow('reported-already')
    await expect(judges('Staff trained', nccia)).rejects.toThrow('not-allowed')
    await judges('Staff trained', house.secretariat, 'returned')
    expect(await read('Staff trained')).toMatchObject({ state: 'late', daysLate: 3, reachedOn: null })
    await reports('Staff trained', nccia)
    await judges('Staff trained', house.secretariat)
    expect(await read('Staff trained')).toMatchObject({ state: 'reached' })
    await expect(judges('Staff trained', house.secretariat)).rejects.toThrow('nothing-to-see')
    const { reports: said } = await read('Staff trained')
    expect(said.map(({ judgement }) => judgement?.judgement)).toEqual(['returned', 'seen'])
  })

  it('that a letter says was reached is seen by another of the secretariat than who entered it', async () => {
    await sets('Survey done', house.day(3))
    const letter = house.letterOf(house.offices.NCCIA)
    const entered = {
      ...{ milestone: at['Survey done'], reachedOn: house.day(-1), evidence: 'Report no. 4' },
      letter,
    }
    await expect(
      house.call(house.secretariat.credential, 'reportMilestone', {
        ...entered,
        letter: house.letterOf(house.offices.FIA),
      }),
    ).rejects.toThrow('another-office-is-accountable')
    await house.call(house.secretariat.credential, 'reportMilestone', entered)
    expect((await read('Survey done')).reports).toMatchObject([
      { byLetter: { signatory: 'Director General' } },
    ])
    expect((await read('Survey done')).may.judge.ok).toBe(false)
    await expect(judges('Survey done', house.secretariat)).rejects.toThrow('needs-a-second-person')
    await judges('Survey done', house.secondSecretary)
    expect((await read('Survey done')).state).toBe('reached')
  })

  it('is read by whoever reads the activity: of the annex by few, and there was something', async () => {
    await sets('Raid unit', house.day(9), house.focalPersonOf.ANF, 'PRM-1.1').catch(() => undefined)
    await sets('Raid unit', house.day(9), house.secretariat, 'PRM-1.1')
    const listed = async (who: Person) =>
      (
        await house.call(who.credential, 'listMilestones', {
          strategy: house.strategy,
          version: house.version,
        })
      ).milestones.map(({ id }) => id)
    expect(await listed(house.oversight)).toContain(at['Raid unit'])
    expect(await listed(house.participant)).not.toContain(at['Raid unit'])
    expect(await listed(nccia)).not.toContain(at['Raid unit'])
    expect(await listed(house.participant)).toContain(at['Posts filled'])
  })
})

describe('what follows what', () => {
  it('a slip is told before it is made, a ring is refused by its way, and what became impossible is named', async () => {
    const [first, second] = [await sets('First', house.day(10)), await sets('Second', house.day(20))]
    const follows = (milestone: string, before: string) =>
      house.call(house.secretariat.credential, 'sayWhatFollows', { milestone, first: before })
    await follows(second, first)
    await expect(follows(first, second)).rejects.toMatchObject({
      reasons: [{ values: { ring: 'First > Second' } }],
    })
    await expect(follows(first, first)).rejects.toThrow('waits-for-itself')
    const preview = await house.call(nccia.credential, 'previewMove', {
      milestone: first,
      dueOn: house.day(33),
    })
    expect(preview.slips).toMatchObject([{ milestone: second, notBefore: house.day(33), days: 13 }])
    expect((await read('Second')).impossibleBecauseOf).toEqual([])
    const move = { milestone: first, dueOn: house.day(33), reason: 'Late.' }
    await house.call(nccia.credential, 'moveMilestone', move)
    expect((await read('Second')).impossibleBecauseOf).toEqual([first])
  })
})

describe('what is blocked', () => {
  const decisions = (who: Person = house.oversight) =>
    house.call(who.credential, 'listEscalated', { strategy: house.strategy, version: house.version })
  const blocked = (more: object, who: Person = nccia) =>
    house.call(who.credential, 'reportBlock', {
      ...{ request: requests['PUR-1.1'], obstacle: 'No posts.', authority: 'Rules of Business 1973, rule 8' },
      ...{ dueOn: house.day(14), ...more },
    })

  it('names who can unblock it, one and of this version, and stands in the decision list with what is late behind it', async () => {
    await expect(blocked({})).rejects.toThrow('one-who-can-unblock')
    await expect(blocked({ body, unblocker: house.offices.MOI })).rejects.toThrow('one-who-can-unblock')
    await expect(blocked({ body: randomUUID() })).rejects.toThrow('one-who-can-unblock')
    await expect(blocked({ body, dueOn: house.day(-1) })).rejects.toThrow('due-in-the-past')
    await expect(blocked({ unblocker: randomUUID() })).rejects.toMatchObject({
      constraint: 'blocks_name_an_office',
    })
    await blocked({ body, milestone: at['Posts filled'] })
    await blocked({ unblocker: house.offices.MOI, obstacle: 'No rules.' }, house.secretariat)
    const { bodies, offices } = await decisions()
    expect(bodies).toMatchObject([
      {
        body: { en: 'Steering committee' },
        waiting: [],
        blocked: [
          { obstacle: 'No posts.', milestone: { en: 'Posts filled' }, office: { name: { en: 'NCCIA' } } },
        ],
      },
    ])
    expect(bodies[0]?.blocked[0]?.lateBehind).toBeGreaterThan(0)
    expect(offices).toMatchObject([{ office: { name: { en: 'MOI' } }, blocked: [{ obstacle: 'No rules.' }] }])
    expect((await read('Posts filled')).isBlocked).toBe(true)
  })

  it('by letter of its office waits for nobody while that office contests it, and again once it was kept', async () => {
    const request = requests['PRE-1.1'] ?? ''
    const letter = house.letterOf(house.offices.FIA)
    await blocked({ request, body, obstacle: 'No vehicles.', letter }, house.secretariat)
    const all = async () =>
      (await decisions()).bodies.flatMap((one) => one.blocked.map(({ obstacle }) => obstacle))
    expect(await all()).toContain('No vehicles.')
    await contestsIn(house.database).contest(house.focalPersonOf.FIA.credential, request)
    expect(await all()).not.toContain('No vehicles.')
    await contestsIn(house.database).answer(house.secondSecretary.credential, request, false)
    expect(await all()).toContain('No vehicles.')
    const { blocks } = await house.call(house.secretariat.credential, 'readWork', { request })
    const ended = { block: blocks[0]?.id, kind: 'unblocked', says: 'Delivered.' }
    await house.call(house.secretariat.credential, 'endBlock', ended)
  })

  it('is a paper for the meeting, with what is asked, of whom, by when and a line for the decision', async () => {
    const asked = { strategy: house.strategy, language: 'both', format: 'docx' }
    const { paper } = await house.call(house.secretariat.credential, 'makeDecisionList', asked)
    const { rows } = await house.database.asSuperuser((db) =>
      db.query<{ content: string; marking: string }>(
        'select content, marking from delivery.papers where id = $1',
        [paper],
      ),
    )
    expect(rows[0]?.marking).toBe('government')
    const order = (await house.files.get(rows[0]?.content ?? '')).toString('utf8')
    for (const said of ['Steering committee', 'No posts.', 'Rules of Business 1973', 'Posts filled', 'فیصلہ'])
      expect(order).toContain(said)
    await expect(house.call(house.participant.credential, 'makeDecisionList', asked)).rejects.toThrow(
      'not-allowed',
    )
  })

  it('ends by a decision with its minutes, or because it was taken away, once; then it waits for nobody', async () => {
    const { bodies, offices } = await decisions()
    const [before, other] = [bodies[0]?.blocked[0]?.id, offices[0]?.blocked[0]?.id]
    const ends = (block: string | undefined, more: object, who: Person = house.secretariat) =>
      house.call(who.credential, 'endBlock', { block, kind: 'decided', says: 'Posts approved.', ...more })
    await expect(ends(before, {})).rejects.toThrow('decision-needs-minutes')
    await expect(ends(before, { minutes: 'SC/3' }, nccia)).rejects.toThrow('another-office-is-accountable')
    await expect(ends(other, { minutes: 'SC/3' })).rejects.toThrow('only-bodies-decide')
    await ends(before, { minutes: 'SC/3' })
    await expect(ends(before, { minutes: 'SC/3' })).rejects.toThrow('ended-already')
    await ends(other, { kind: 'unblocked' }, nccia)
    expect(await decisions()).toMatchObject({ bodies: [], offices: [] })
    expect(
      (await house.call(nccia.credential, 'readWork', { request: requests['PUR-1.1'] })).blocks,
    ).toHaveLength(2)
  })
})

it('in time each activity stands with its milestones, on the days that were agreed, and what waits for what', async () => {
  const { strategy, version } = house
  await house.call(nccia.credential, 'answerRequest', {
    ...{ request: requests['PUR-1.2'], answer: 'counter-proposes', reason: 'Later.' },
    ...{ proposedStarts: '2028-01-01', proposedEnds: '2031-06-30' },
  })
  const read = async (who = house.oversight) =>
    (await house.call(who.credential, 'readGantt', { strategy, version })).activities
  const find = (all: Awaited<ReturnType<typeof read>>, code: string) => all.find((one) => one.code === code)
  expect(find(await read(), 'PUR-1.2')).toMatchObject({ starts: null, ends: null })
  await house.call(house.secretariat.credential, 'replyToOffice', {
    request: requests['PUR-1.2'],
    reply: 'accepts',
  })
  expect(find(await read(), 'PUR-1.2')).toMatchObject({ starts: '2028-01-01', ends: '2031-06-30' })
  expect(find(await read(), 'PUR-1.1')?.milestones.map(({ id }) => id)).toContain(at['Posts filled'])
  expect(find(await read(), 'PRM-1.1')).toBeDefined()
  expect(find(await read(house.participant), 'PRM-1.1')).toBeUndefined()
  const later = await sets('Only then', house.day(300), nccia, 'PUR-1.2')
  await house.call(house.secretariat.credential, 'sayWhatFollows', {
    milestone: later,
    first: at['Rules notified'],
  })
  expect(find(await read(), 'PUR-1.2')?.waitsFor).toEqual(['PUR-1.1'])
})

it('the database itself refuses: in another office’s name, of one’s own evidence, and any change of what was said', async () => {
  const as = (who: Person, sql: string, values: readonly unknown[]) =>
    house.database.as(who.credential, 'delivery', (tx) => tx.query(sql, [...values]))
  const milestone = `insert into delivery.milestones (request, strategy, lineage, office, title_en, due_on, made_by, ledger_entry, ledger_salt)
    select id, strategy, lineage, $2, 'x', current_date, $3, gen_random_uuid(), '' from delivery.concurrence_requests where id = $1`
  const fia = house.focalPersonOf.FIA
  const refused = /row-level security|permission denied/
  await expect(as(fia, milestone, [requests['PUR-1.1'], house.offices.NCCIA, fia.id])).rejects.toThrow(
    refused,
  )
  await as(nccia, milestone, [requests['PUR-1.1'], house.offices.NCCIA, nccia.id])
  await sets('Own', house.day(1))
  const letter = house.letterOf(house.offices.NCCIA)
  await house.call(house.secretariat.credential, 'reportMilestone', {
    ...{ milestone: at.Own, reachedOn: house.day(-1), evidence: 'x', letter },
  })
  const judgement = `insert into delivery.milestone_judgements (report, milestone, judgement, says, made_by, ledger_entry, ledger_salt)
    select id, milestone, 'seen', 'x', $2, gen_random_uuid(), '' from delivery.milestone_reports where milestone = $1`
  await expect(as(house.secretariat, judgement, [at.Own, house.secretariat.id])).rejects.toThrow(refused)
  await as(house.secondSecretary, judgement, [at.Own, house.secondSecretary.id])
  await expect(
    as(nccia, `update delivery.milestones set due_on = current_date where id = $1`, [at.Own]),
  ).rejects.toThrow(refused)
})
