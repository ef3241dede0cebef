import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ResultsWorld, resultsWorld } from '../../testing/results-world.ts'

let world: ResultsWorld
beforeAll(async () => {
  world = await resultsWorld()
}, 120_000)
afterAll(() => world.database.close())

const quarter = { from: '2026-07-01', to: '2026-09-30' }

const duty = (code: string, questions: readonly Record<string, unknown>[]) => ({
  ...{ strategy: world.strategy, code, asker: 'donor', frequency: 'year', questions },
  name: { en: `Donor template ${code}`, ur: `عطیہ دہندہ فارم ${code}` },
  ...{ legalBasis: 'Grant agreement, article 7', form: 'Annual results table' },
  next: { due: '2027-01-31', period: { from: '2026-01-01', to: '2026-12-31' } },
})

const linesOf = async (office: string) => {
  const asked = { strategy: world.strategy, office, from: quarter.from, until: quarter.to }
  const { lines } = await world.call(world.as.secretariat, 'listLines', asked)
  // The example asks this office for other things as well, and brings duties of its own.
  return lines
    .filter(({ indicator }) => indicator.code.startsWith('CYB-'))
    .map((line) => ({ ...line, uses: line.uses.filter(({ code }) => code.startsWith('DONOR')) }))
}

test('pain 8: adding a new donor template creates no new question if all its data points exist', async () => {
  const [cases, arrests] = [await world.indicator('CYB-CASES'), await world.indicator('CYB-ARRESTS')]
  const ask = { strategy: world.strategy, office: world.office, indicators: [cases, arrests] }
  const places = ['Punjab', 'Sindh']
  expect(await world.call(world.as.secretariat, 'askOffice', { ...ask, places })).toEqual({ asked: 4 })
  expect(await world.call(world.as.secretariat, 'askOffice', { ...ask, places })).toEqual({ asked: 0 })
  const before = await linesOf(world.office)
  expect(before.map(({ indicator, place, uses }) => [indicator.code, place, uses.length])).toEqual([
    ['CYB-ARRESTS', 'Punjab', 0],
    ['CYB-ARRESTS', 'Sindh', 0],
    ['CYB-CASES', 'Punjab', 0],
    ['CYB-CASES', 'Sindh', 0],
  ])
  const declared = await world.call(
    world.as.secretariat,
    'declareDuty',
    duty('DONOR-1', [
      { field: '3.1 Cases registered', indicator: cases },
      { field: '3.2 Arrests in Punjab', indicator: arrests, place: 'punjab' },
    ]),
  )
  expect(declared).toMatchObject({ questions: 2, newQuestions: 0 })
  const after = await linesOf(world.office)
  expect(after.map(({ key }) => key)).toEqual(before.map(({ key }) => key))
  expect(after.map(({ uses }) => uses.map(({ field }) => field))).toEqual([
    ['3.2 Arrests in Punjab'],
    [],
    ['3.1 Cases registered'],
    ['3.1 Cases registered'],
  ])
  // The control: what nobody is asked for is a new question, and is shown as one that nobody can answer yet.
  const more = await world.call(
    world.as.secretariat,
    'declareDuty',
    duty('DONOR-2', [
      { field: '1', indicator: cases, breakdown: 'by sex' },
      { field: '2', indicator: cases },
      { field: '3', indicator: arrests, place: 'Gilgit-Baltistan' },
    ]),
  )
  expect(more.newQuestions).toBe(2)
  const { duties } = await world.call(world.as.evaluator, 'listDuties', { strategy: world.strategy })
  const second = duties.find(({ code }) => code === 'DONOR-2')
  expect(second?.questions.map(({ isCollected, alsoAskedBy }) => [isCollected, alsoAskedBy.at(0)])).toEqual([
    [false, undefined],
    [true, 'NA-QUESTIONS'],
    [false, undefined],
  ])
})

test('a duty is declared and dated by the secretariat, each form asking once, and participants see none of it', async () => {
  const cases = await world.indicator('CYB-CASES')
  const twice = duty('TWICE', [
    { field: '1', indicator: cases },
    { field: '2', indicator: cases },
  ])
  await expect(world.call(world.as.secretariat, 'declareDuty', twice)).rejects.toMatchObject({
    constraint: 'a_form_asks_for_a_data_point_once',
  })
  const one = duty('ONCE', [{ field: '1', indicator: cases }])
  for (const role of ['focal person', 'participant', 'of another strategy'] as const)
    await expect(world.call(world.as[role], 'declareDuty', one)).rejects.toThrow()
  const { duty: id } = await world.call(world.as.secretariat, 'declareDuty', one)
  await expect(world.call(world.as.secretariat, 'declareDuty', one)).rejects.toMatchObject({
    constraint: 'one_reporting_duty_per_code',
  })
  const next = { due: '2028-01-31', period: { from: '2027-01-01', to: '2027-12-31' } }
  await world.call(world.as.secretariat, 'dateDuty', { duty: id, ...next })
  const { duties } = await world.call(world.as['focal person'], 'listDuties', { strategy: world.strategy })
  expect(duties.find(({ code }) => code === 'ONCE')?.next).toEqual(next)
  expect(await world.count('results.duty_dates where duty = $1', [id])).toBe(2)
  await expect(
    world.call(world.as.participant, 'listDuties', { strategy: world.strategy }),
  ).rejects.toMatchObject({ answer: { status: 403 } })
  const seen = await world.database.as(world.as.participant, 'results', (tx) =>
    tx.query('select 1 from results.duty_questions'),
  )
  expect(seen.rows).toEqual([])
  await expect(
    world.call(world.as['of another strategy'], 'dateDuty', { duty: id, ...next }),
  ).rejects.toThrow()
})
