import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ResultsWorld, resultsWorld } from '../../testing/results-world.ts'

let world: ResultsWorld
let evaluation: string

type Role = keyof ResultsWorld['as']
const refusedWith = (code: string) => ({ reasons: [expect.objectContaining({ code })] })

beforeAll(async () => {
  world = await resultsWorld()
}, 120_000)
afterAll(() => world.database.close())

const plans = (more: object = {}, role: Role = 'secretariat') =>
  world.call(world.as[role], 'planEvaluation', {
    ...{ strategy: world.strategy, kind: 'mid-term', scope: 'strategy', title: { en: 'Mid-term' } },
    ...{ evaluator: 'Auditor General', isInside: false, terms: 'All six criteria.' },
    ...{ startsOn: '2026-01-01', endsOn: '2026-06-30', ...more },
  })
const finds = (evidence: string, role: Role = 'evaluator', more: object = {}) =>
  world.call(world.as[role], 'enterEvaluationFinding', {
    ...{
      evaluation,
      criterion: 'effectiveness',
      finding: { en: 'Few cases end in court.' },
      evidence,
      ...more,
    },
  })
const read = (role: Role = 'oversight') => world.call(world.as[role], 'readEvaluation', { evaluation })
const recommends = (more: object = {}, role: Role = 'secretariat') =>
  world.call(world.as[role], 'recommendFromEvaluation', {
    ...{ evaluation, says: { en: 'Publish the reasons for delay.' }, addressee: world.office, ...more },
  })

describe('an evaluation', () => {
  it('is planned by the secretariat, of the whole or a part that there is, and is due until it reports', async () => {
    await expect(plans({ scope: 'pillar' })).rejects.toMatchObject(refusedWith('no-such-part'))
    await expect(plans({ lineage: world.strategy })).rejects.toMatchObject(refusedWith('no-such-part'))
    await expect(plans({ endsOn: '2025-01-01' })).rejects.toMatchObject({
      constraint: 'an_evaluation_ends_after_it_starts',
    })
    await expect(plans({ title: {} })).rejects.toMatchObject({ constraint: 'an_evaluation_has_a_title' })
    await expect(plans({}, 'focal person')).rejects.toThrow('not-allowed')
    evaluation = (await plans()).evaluation
    const { evaluations, may } = await world.call(world.as.oversight, 'listEvaluations', {
      strategy: world.strategy,
    })
    expect(evaluations).toMatchObject([{ state: 'overdue', report: null, recommendations: 0 }])
    expect(evaluations[0]?.daysLate).toBeGreaterThan(0)
    expect(evaluations[0]?.without).toHaveLength(6)
    expect(may.plan.ok).toBe(false)
  })

  it('finds by a criterion on evidence whose figures there are; nothing is rated that the evaluator did not rate', async () => {
    const { figures } = await world.call(world.as.secretariat, 'listFigures', {
      ...{ strategy: world.strategy, indicator: await world.indicator('CYB-COMPLAINTS') },
    })
    const reference = figures[0]?.reference ?? ''
    await expect(finds('[F-999999]')).rejects.toMatchObject(refusedWith('no-such-figure'))
    await expect(finds('Reply', 'focal person')).rejects.toThrow('not-allowed')
    await expect(finds('Reply', 'evaluator', { finding: {} })).rejects.toMatchObject({
      constraint: 'a_finding_of_an_evaluation_says_something',
    })
    await finds(`Reply of 2 December 2025; [${reference}]`)
    await finds('The same, read again', 'secretariat', { rating: 'Partly satisfactory' })
    const { findings, evaluation: seen } = await read()
    expect(findings).toMatchObject([
      { rating: 'Partly satisfactory', figures: [] },
      { rating: null, figures: [reference] },
    ])
    expect(seen.without).not.toContain('effectiveness')
    expect(seen.without).toHaveLength(5)
  })

  it('brings its recommendations into the register, with its report as their document, both or neither', async () => {
    await expect(recommends()).rejects.toMatchObject(refusedWith('not-reported-yet'))
    await world.call(world.as.evaluator, 'enterEvaluationReport', {
      ...{ evaluation, reportedOn: '2026-07-15', document: 'Mid-term report' },
    })
    const entered = () => world.count("ledger.entries where act = 'results.recommendFromEvaluation'")
    await expect(recommends({ dueOn: '2026-01-01' })).rejects.toMatchObject({
      constraint: 'a_recommendation_is_due_after_it_was_made',
    })
    await expect(recommends({ says: {} })).rejects.toMatchObject({
      constraint: 'a_recommendation_says_something',
    })
    expect([await entered(), await world.count('delivery.recommendations')]).toEqual([0, 0])
    const { recommendation } = await recommends({ dueOn: '2026-08-01', place: 'Page 12' })
    expect([await entered(), await world.count('delivery.recommendations')]).toEqual([1, 1])
    const { recommendations, evaluation: seen } = await read()
    expect(recommendations).toMatchObject([{ id: recommendation, state: 'unanswered' }])
    expect(recommendations[0]?.daysLate).toBeGreaterThan(0)
    expect(seen).toMatchObject({ state: 'reported', daysLate: 0, recommendations: 1 })
  })

  it('is read inside government: not by a participant, nor by another strategy, and there was something', async () => {
    await expect(read('participant')).rejects.toThrow('not-allowed')
    await expect(read('of another strategy')).rejects.toThrow()
    const seenBy = (role: Role) =>
      world.database.as(world.as[role], 'results', async (tx) => {
        const { rows } = await tx.query('select from results.evaluation_findings')
        return rows.length
      })
    expect([
      await seenBy('participant'),
      await seenBy('of another strategy'),
      await seenBy('verifier'),
    ]).toEqual([...[0, 0, 2]])
  })
})
