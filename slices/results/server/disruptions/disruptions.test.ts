import { afterAll, beforeAll, expect, it } from 'vitest'
import { dayAfter, dayAt } from '#kernel/pure/calendar.ts'
import { type ResultsWorld, resultsWorld } from '../../testing/results-world.ts'

let world: ResultsWorld
beforeAll(async () => {
  world = await resultsWorld()
}, 120_000)
afterAll(() => world.database.close())

type Role = keyof ResultsWorld['as']
const refusedWith = (code: string) => ({ reasons: [expect.objectContaining({ code })] })
const day = (days: number) => dayAfter(dayAt(new Date()), days)
let files = 0
const reports = (more: object = {}, role: Role = 'focal person') =>
  world.call(world.as[role], 'reportDisruption', {
    ...{ strategy: world.strategy, office: world.office, supports: [world.otherOffice], pillar: 'PUR' },
    ...{ target: 'group', happenedOn: day(-10), proposed: 'major', effect: 'It lost its payment route.' },
    ...{ ownReference: `NCCIA/OPS/${(files += 1)}`, ...more },
  })
const grades = (disruption: string, more: object = {}, role: Role = 'verifier') =>
  world.call(world.as[role], 'gradeDisruption', {
    ...{ disruption, kind: 'moderated', grade: 'moderate', reason: 'Seen by the panel.' },
    ...{ minutes: 'Panel, 3rd meeting', decidedOn: day(-1), ...more },
  })
const list = (role: Role = 'evaluator', more: object = {}) =>
  world.call(world.as[role], 'listDisruptions', { strategy: world.strategy, ...more })
const count = async () => (await list()).counts.find(({ pillar }) => pillar === 'PUR')

it('is reported by its office, once, and counts for nothing until others have moderated it', async () => {
  const { disruption } = await reports({ ownReference: 'NCCIA/OPS/A' })
  await expect(reports({ ownReference: 'NCCIA/OPS/A' })).rejects.toThrow('a_disruption_is_reported_once')
  await expect(reports({ office: world.otherOffice })).rejects.toMatchObject(refusedWith('office-not-yours'))
  await expect(reports({ pillar: 'XYZ' })).rejects.toMatchObject(refusedWith('no-such-pillar'))
  await expect(reports({ happenedOn: day(2) })).rejects.toThrow('a_disruption_has_happened')
  await expect(reports({}, 'secretariat')).rejects.toThrow('not-allowed')
  await expect(reports({}, 'participant')).rejects.toThrow('not-allowed')
  expect(await count()).toMatchObject({ major: 0, toModerate: 1 })
  const [seen] = (await list()).disruptions
  expect(seen).toMatchObject({ id: disruption, state: 'to moderate', grade: null, proposed: 'major' })
  expect(seen?.supports.map(({ id }) => id)).toEqual([world.otherOffice])
})

it('is moderated by somebody else, in whose count it then stands; its own office cannot', async () => {
  const { disruption } = await reports()
  await expect(grades(disruption, {}, 'office verifier')).rejects.toMatchObject(refusedWith('of-themselves'))
  await expect(grades(disruption, {}, 'oversight')).rejects.toThrow('not-allowed')
  await expect(grades(disruption, { decidedOn: day(3) })).rejects.toThrow('a_panel_has_decided')
  await grades(disruption)
  await expect(grades(disruption, { grade: 'major' })).rejects.toThrow(
    'a_disruption_is_graded_once_of_a_kind',
  )
  expect(await count()).toMatchObject({ major: 0, moderate: 1, toModerate: 1 })
  const seen = (await list('verifier')).disruptions.find(({ id }) => id === disruption)
  expect(seen).toMatchObject({ state: 'moderated', grade: 'moderate' })
  expect(seen?.may.moderate.ok).toBe(false)
})

it('is looked at again six months later, and not before', async () => {
  const { disruption: fresh } = await reports()
  await expect(grades(fresh, { kind: 'reviewed' })).rejects.toMatchObject(refusedWith('not-moderated-yet'))
  await grades(fresh)
  await expect(grades(fresh, { kind: 'reviewed' })).rejects.toMatchObject(refusedWith('too-early-to-review'))
  const { disruption: old } = await reports({ happenedOn: day(-200) })
  await grades(old, { grade: 'major' })
  expect((await list()).disruptions.find(({ id }) => id === old)).toMatchObject({
    state: 'to review',
    grade: 'major',
  })
  expect((await count())?.toReview).toBe(1)
  await grades(old, { kind: 'reviewed', grade: 'minor' }, 'approver')
  expect((await list()).disruptions.find(({ id }) => id === old)).toMatchObject({
    state: 'reviewed',
    grade: 'minor',
  })
  expect(await count()).toMatchObject({ major: 0, moderate: 2, minor: 1, toReview: 0 })
})

it('is refused by the database to whoever may not say it, and read by officials of the strategy only', async () => {
  const grading = (role: Role, kind: string) =>
    world.database.as(world.as[role], 'results', (tx) =>
      tx.query(
        `insert into results.disruption_gradings (disruption, strategy, kind, grade, reason, minutes, decided_on, made_by, ledger_entry, ledger_salt)
         select id, strategy, $1, 'major', 'r', 'm', current_date, $2, gen_random_uuid(), '' from results.disruptions
          where own_reference = 'NCCIA/OPS/A'`,
        [kind, world.people[role]],
      ),
    )
  await expect(grading('office verifier', 'moderated')).rejects.toThrow(/row-level security/)
  await expect(grading('evaluator', 'moderated')).rejects.toThrow(/row-level security/)
  await expect(grading('verifier', 'reviewed')).rejects.toThrow(/row-level security/)
  await grading('verifier', 'moderated')
  await expect(
    world.database.asSuperuser((db) => db.query('delete from results.disruptions')),
  ).rejects.toThrow(/appended/)
  const seenBy = (role: Role) =>
    world.database.as(world.as[role], 'results', async (tx) => {
      const { rows } = await tx.query('select from results.disruptions')
      return rows.length
    })
  const all = await world.count('results.disruptions')
  expect([
    await seenBy('oversight'),
    await seenBy('participant'),
    await seenBy('of another strategy'),
  ]).toEqual([...[all, 0, 0]])
})
