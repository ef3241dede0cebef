import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Ministries, ministries } from '../../testing/ministries.ts'

let house: Ministries
let body: string
let request: string

beforeAll(async () => {
  house = await ministries()
  const { secretariat, strategy, version } = house
  await house.call(secretariat.credential, 'askForConcurrence', { strategy, version, dueOn: house.day(30) })
  const { activities } = await house.call(secretariat.credential, 'listRequests', { strategy, version })
  request = activities.find(({ code }) => code === 'PUR-1.1')?.request ?? ''
  body = randomUUID()
  await house.database.asSuperuser((db) =>
    db.query(
      `insert into strategy.bodies (id, version, strategy, position, name_en, name_ur, terms_en, terms_ur, decides_en,
              decides_ur, rhythm_en, rhythm_ur, quorum)
       values ($1, $2, $3, 1, 'Steering committee', 'اسٹیئرنگ کمیٹی', 't', 't', 'd', 'd', 'r', 'r', 3)`,
      [body, version, strategy],
    ),
  )
}, 120_000)
afterAll(() => house.database.close())

/** A meeting that the secretariat called, of this strategy or another. */
async function called(strategy = house.strategy): Promise<string> {
  const id = randomUUID()
  await house.database.asSuperuser((db) =>
    db.query(
      `insert into correspondence.meetings (id, strategy, title_en, title_ur, place_en, place_ur, starts_on, ends_on,
              called_by, ledger_entry, ledger_salt)
       values ($1, $2, 'Steering committee', 'اسٹیئرنگ کمیٹی', 'p', 'p', '2026-12-01', '2026-12-01', $3, gen_random_uuid(), '')`,
      [id, strategy, house.secretariat.id],
    ),
  )
  return id
}

const drafted = (meeting: string, who = house.secretariat) =>
  house.call(who.credential, 'draftAgenda', { strategy: house.strategy, meeting, body })

it('an agenda with nothing to annotate is refused; with something, it is a draft of the meeting in both languages', async () => {
  const meeting = await called()
  await expect(drafted(meeting)).rejects.toMatchObject({
    reasons: [expect.objectContaining({ code: 'no-matters' })],
  })
  await house.call(house.secretariat.credential, 'reportBlock', {
    ...{
      request,
      body,
      obstacle: 'No host\n# is settled.',
      authority: 'Terms of reference, 3',
      dueOn: house.day(4),
    },
  })
  await house.call(house.secretariat.credential, 'setMilestone', {
    ...{ request, title: { en: 'Posts filled' }, dueOn: house.day(-10) },
  })
  expect(await drafted(meeting)).toMatchObject({ number: 1, matters: 1 })
  const { rows } = await house.database.asSuperuser((db) =>
    db.query<{ en: string; ur: string; kind: string; marking: string }>(
      `select e.text_en as en, e.text_ur as ur, p.kind, p.marking from correspondence.meeting_papers p
         join correspondence.meeting_paper_editions e on e.paper = p.id where p.meeting = $1`,
      [meeting],
    ),
  )
  const [agenda] = rows
  expect(agenda).toMatchObject({ kind: 'agenda', marking: 'government' })
  expect(agenda?.en.split('\n').filter((line) => line.startsWith('# '))).toEqual([
    ...['# 1. Minutes of the last meeting', '# 2. Action taken on earlier decisions'],
    expect.stringMatching(/^# 3\. PUR-1\.1 /) as string,
    '# 4. Late milestones',
    '# 5. Any other matter, and the day of the next meeting',
  ])
  for (const part of [
    'No host # is settled.',
    'Terms of reference, 3',
    'Decision asked by ',
    'Posts filled: 10 days late',
  ])
    expect(agenda?.en).toContain(part)
  expect(agenda?.ur).toContain('10 دن تاخیر')
})

it('nobody but the secretariat drafts one, and not into a meeting of another strategy', async () => {
  const meeting = await called()
  await expect(drafted(meeting, house.oversight)).rejects.toMatchObject({ answer: { status: 403 } })
  await expect(drafted(await called(house.elsewhere))).rejects.toMatchObject({ name: 'NotFound' })
})
