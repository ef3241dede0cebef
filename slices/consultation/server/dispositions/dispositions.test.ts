import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Refusal } from '#kernel/contract/refusal.ts'
import { dayAfter, dayAt } from '#kernel/pure/calendar.ts'
import { declared, splitAsOffered } from '../../testing/declared.ts'
import { type ConsultationWorld, consultationWorld, type Person } from '../../testing/consultation-world.ts'

let world: ConsultationWorld
let civil: Person
let focal: Person
let second: Person
beforeAll(async () => {
  world = await consultationWorld()
  civil = await world.person('participant', { sector: 'civil society' })
  focal = await world.person('focal person', { office: world.office })
  second = await world.person('secretariat', { name: 'second of the secretariat' })
})
afterAll(() => world.database.close())

const codesOf = async (work: Promise<unknown>) => {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  if (error === null) return []
  if (error instanceof Refusal) return error.reasons.map(({ code }) => code)
  throw error as Error
}
const reason = { en: 'It is said elsewhere.', ur: 'یہ کہیں اور درج ہے۔' }
const later = dayAfter(dayAt(new Date()), 40)
const answer = (who: Person, proposal: string, more: object = {}) =>
  world.call(who, 'answerProposal', { proposal, outcome: 'rejected', reason, ...more })
const several = (who: Person, proposals: readonly string[], more: object = {}) =>
  world.call(who, 'answerSeveral', { round: world.round, proposals, outcome: 'rejected', reason, ...more })
const claim = (who: Person, proposal: string) => world.call(who, 'claimProposal', { proposal })
const read = (who: Person, proposal: string) => world.call(who, 'readProposal', { proposal })
const desk = (who: Person) => world.call(who, 'readAnswerDesk', { round: world.round })
const fresh = (n = 0) => world.propose(civil, 'PUB', { after: `fresh words ${String(Math.random())} ${n}` })
const answersTo = (proposal: string) =>
  world.count('consultation.dispositions where proposal = $1', [proposal])

/** A declaration that came in and was split into its two points. */
async function declaredPoints(...lines: readonly string[]): Promise<readonly string[]> {
  const submission = await declared(world, lines)
  await splitAsOffered(world, submission)
  const { points } = await world.call(world.secretariat, 'readDeclaration', { submission })
  return points.map(({ id }) => id)
}

describe('what is deferred', () => {
  test('names a day to come and an office, and is refused without either', async () => {
    const proposal = await fresh()
    const deferred = (more: object) =>
      codesOf(answer(world.secretariat, proposal, { outcome: 'deferred', ...more }))
    expect(await deferred({})).toEqual(['deferral-needs-day-and-office'])
    expect(await deferred({ dueOn: later })).toEqual(['deferral-needs-day-and-office'])
    expect(await deferred({ dueOn: dayAt(new Date()), owner: world.office })).toEqual([
      'deferral-lies-behind',
    ])
    expect(await answersTo(proposal)).toBe(0)
    expect(await deferred({ dueOn: later, owner: world.office })).toEqual([])
    expect((await read(civil, proposal)).disposition).toMatchObject({
      outcome: 'deferred',
      deferred: { to: later, office: { en: 'Federal Investigation Agency' } },
    })
  })
  test('keeps a day and an office with no other outcome', async () => {
    const proposal = await fresh()
    await answer(world.secretariat, proposal, { dueOn: later, owner: world.office })
    expect((await read(civil, proposal)).disposition).toMatchObject({ outcome: 'rejected', deferred: null })
  })
})

describe('a claim', () => {
  test('keeps the point for one, and the second is told by whom and until when', async () => {
    const proposal = await fresh()
    await claim(second, proposal)
    expect((await read(world.secretariat, proposal)).claim).toMatchObject({
      mine: false,
      name: { en: 'second of the secretariat' },
    })
    expect((await read(world.secretariat, proposal)).may.answer.ok).toBe(false)
    expect((await read(second, proposal)).may.answer.ok).toBe(true)
    const refused = await claim(world.secretariat, proposal).catch((error: unknown) => error)
    expect(refused).toMatchObject({
      reasons: [{ code: 'claimed-by-another', values: { name: 'second of the secretariat' } }],
    })
    expect(await codesOf(answer(world.secretariat, proposal))).toEqual(['claimed-by-another'])
    expect(await codesOf(several(world.secretariat, [proposal]))).toEqual(['some-claimed'])
    expect(await codesOf(answer(second, proposal))).toEqual([])
    expect((await read(second, proposal)).claim).toBeNull()
  })
  test('made by two at once is given to one', async () => {
    const proposal = await fresh()
    const told = await Promise.all([
      codesOf(claim(world.secretariat, proposal)),
      codesOf(claim(second, proposal)),
    ])
    expect(told.toSorted((a, b) => a.length - b.length)).toEqual([[], ['claimed-by-another']])
  })
  test('ends by release, which only its holder gives, and by itself', async () => {
    const proposal = await fresh()
    await claim(second, proposal)
    expect(await codesOf(world.call(world.secretariat, 'releaseClaim', { proposal }))).toEqual([
      'not-claimed',
    ])
    await world.call(second, 'releaseClaim', { proposal })
    expect(await codesOf(claim(world.secretariat, proposal))).toEqual([])
    expect(await codesOf(claim(second, proposal))).toEqual(['claimed-by-another'])
    await world.database.asSuperuser((db) =>
      db.query(
        `update consultation.answer_claims set claimed_at = now() - interval '5 hours',
                ends_at = now() - interval '1 hour' where proposal = $1`,
        [proposal],
      ),
    )
    expect(await codesOf(claim(second, proposal))).toEqual([])
  })
  test('is seen by the secretariat alone', async () => {
    const proposal = await fresh()
    await claim(second, proposal)
    expect((await read(civil, proposal)).claim).toBeNull()
    expect((await read(second, proposal)).claim).not.toBeNull()
    await expect(claim(civil, proposal)).rejects.toThrow('not-allowed')
  })
})

describe('several answered at once', () => {
  test('have each an answer and a reason of their own, under one entry', async () => {
    const proposals = [await fresh(), await fresh(), await fresh()]
    await several(world.secretariat, proposals, {
      reason: { en: 'Proposal {number} on {code} says it twice.', ur: 'تجویز {number} ({code}) دہراؤ ہے۔' },
    })
    const reasons = await Promise.all(
      proposals.map(async (one) => {
        const { number, disposition } = await read(civil, one)
        expect(disposition?.reason.ur).toBe(`تجویز ${number} (PUB) دہراؤ ہے۔`)
        return disposition?.reason.en
      }),
    )
    expect(new Set(reasons).size).toBe(3)
    const entries = await world.count(
      '(select distinct ledger_entry from consultation.dispositions where proposal = any ($1)) as x',
      [proposals],
    )
    expect(entries).toBe(1)
  })
  test('are all answered or none, with the numbers of those in the way', async () => {
    const [one, two] = [await fresh(), await fresh()]
    await answer(world.secretariat, two)
    const { number } = await read(civil, two)
    expect(await several(world.secretariat, [one, two]).catch((error: unknown) => error)).toMatchObject({
      reasons: [{ code: 'some-answered', values: { numbers: String(number) } }],
    })
    expect(await answersTo(one)).toBe(0)
    expect(await codesOf(several(world.secretariat, [one]))).toEqual([])
  })
  test('that are accepted but change the same words are told apart, and nothing is applied', async () => {
    const [one, two] = [
      await world.propose(world.secretariat, 'ANX', { after: 'one wording' }),
      await world.propose(world.secretariat, 'ANX', { after: 'another wording' }),
    ]
    expect(await codesOf(several(world.secretariat, [one, two], { outcome: 'accepted' }))).toEqual([
      'some-cannot-apply',
    ])
    expect((await answersTo(one)) + (await answersTo(two))).toBe(0)
    expect(await codesOf(several(world.secretariat, [one], { outcome: 'accepted' }))).toEqual([])
    expect((await read(world.secretariat, one)).disposition?.appliedTo).not.toBeNull()
  })
  test('take no placeholder that nobody can fill', async () => {
    const proposal = await fresh()
    const told = (en: string, more: object = {}) =>
      codesOf(several(world.secretariat, [proposal], { reason: { en, ur: 'وجہ' }, ...more }))
    expect(await told('See {clause}.')).toEqual(['unknown-placeholder'])
    expect(await told('Taken up by {office}.')).toEqual(['unknown-placeholder'])
    const deferred = { outcome: 'deferred', dueOn: later, owner: world.office }
    expect(await told('{office} takes it up by {day}.', deferred)).toEqual([])
    expect((await read(civil, proposal)).disposition?.reason.en).toBe(
      `Federal Investigation Agency takes it up by ${later}.`,
    )
  })
})

describe('the desk', () => {
  test('groups points, assigns them and counts how far each person is', async () => {
    const proposals = [await fresh(), await fresh()]
    const { group } = await world.call(world.secretariat, 'groupProposals', {
      ...{ round: world.round, proposals, into: { name: 'Reporting', person: second.id } },
    })
    const again = { round: world.round, proposals, into: { name: 'Reporting' } }
    await expect(world.call(world.secretariat, 'groupProposals', again)).rejects.toMatchObject({
      constraint: 'one_group_by_a_name',
    })
    await answer(second, proposals[0] ?? '')
    const { progress, groups, points, people } = await desk(world.secretariat)
    expect(groups).toEqual([{ id: group, name: 'Reporting', person: second.id }])
    expect(progress.groups.find(({ key }) => key === group)).toMatchObject({ all: 2, answered: 1 })
    expect(progress.people.find(({ key }) => key === second.id)).toMatchObject({ answered: 1 })
    expect(points.filter((point) => point.group === group)).toHaveLength(2)
    expect(people.map(({ id }) => id)).toContain(second.id)
    await world.call(world.secretariat, 'assignGroup', { group, person: null })
    expect((await desk(second)).groups).toMatchObject([{ person: null }])
    await expect(world.call(world.secretariat, 'assignGroup', { group, person: civil.id })).rejects.toThrow(
      'not found',
    )
  })
  test('keeps reasons under a name, with placeholders that are known', async () => {
    const keep = (more: object) =>
      world.call(second, 'keepReasonTemplate', {
        strategy: world.strategy,
        name: 'Said twice',
        reason,
        ...more,
      })
    expect(await codesOf(keep({ reason: { en: '{colour}', ur: '{رنگ}' } }))).toEqual(['unknown-placeholder'])
    const { template } = await keep({})
    await expect(keep({})).rejects.toMatchObject({ constraint: 'one_reason_template_by_a_name' })
    const anew = { en: 'Proposal {number} is said twice.', ur: 'تجویز {number} مکرر ہے۔' }
    await keep({ template, reason: anew })
    expect((await desk(world.secretariat)).templates).toEqual([
      { id: template, name: 'Said twice', reason: anew },
    ])
  })
  test('holds the points of declarations too, in the same groups and under the same claims', async () => {
    const points = await declaredPoints('1. Open shelters.', '2. Report yearly.')
    const { groups } = await desk(second)
    const group = groups[0]?.id ?? ''
    await world.call(second, 'groupPoints', { round: world.round, points, into: { group } })
    const told = await Promise.all(
      [world.secretariat, second].map((who) =>
        codesOf(world.call(who, 'claimPoint', { point: points[0] ?? '' })),
      ),
    )
    expect(told.toSorted((a, b) => a.length - b.length)).toEqual([[], ['claimed-by-another']])
    const { declared: shown, progress } = await desk(world.secretariat)
    expect(shown.filter(({ point }) => points.includes(point))).toMatchObject([
      { label: { en: '1.' }, group, outcome: null, claim: { mine: told[0]?.length === 0 } },
      { label: { en: '2.' }, group, outcome: null, claim: null },
    ])
    expect(progress.declarations).toMatchObject([{ all: 2, answered: 0 }])
    expect(progress.groups.find(({ key }) => key === group)).toMatchObject({ all: 4 })
  })
  test('lets a claim on a point lapse, and answers several points once, whoever of two comes first', async () => {
    const points = await declaredPoints('1. Train inspectors.', '2. Count harm apart.')
    await world.call(second, 'claimPoint', { point: points[0] ?? '' })
    const answerAll = (who: Person, more: object = {}) =>
      codesOf(
        world.call(who, 'answerSeveralPoints', {
          ...{ round: world.round, points, outcome: 'rejected', ...more },
          reason: { en: 'Point {number} is said elsewhere.', ur: 'نکتہ {number} کہیں اور درج ہے۔' },
        }),
      )
    const given = () => world.count('consultation.point_answers where point = any ($1)', [points])
    expect(await answerAll(world.secretariat)).toEqual(['some-points-claimed'])
    expect(await answerAll(second, { outcome: 'deferred' })).toEqual(['deferral-needs-day-and-office'])
    expect(await given()).toBe(0)
    await world.database.asSuperuser((db) =>
      db.query(`update consultation.point_claims set claimed_at = now() - interval '5 hours'`),
    )
    const told = await Promise.all([answerAll(world.secretariat), answerAll(second)])
    expect(told.toSorted((a, b) => a.length - b.length)).toEqual([[], ['some-points-answered']])
    expect(await given()).toBe(2)
    const answers = await world.database.asSuperuser((db) =>
      db.query<{ reason_en: string; ledger_entry: string }>(
        `select a.reason_en, a.ledger_entry from consultation.point_answers a
           join consultation.points p on p.id = a.point where a.point = any ($1) order by p.number`,
        [points],
      ),
    )
    expect(answers.rows.map((one) => one.reason_en)).toEqual([
      'Point 1 is said elsewhere.',
      'Point 2 is said elsewhere.',
    ])
    expect(new Set(answers.rows.map((one) => one.ledger_entry)).size).toBe(1)
  })
  test('is nobody’s but the secretariat’s of this strategy', async () => {
    const elsewhere = await world.person('secretariat', { strategy: world.otherStrategy })
    await expect(desk(civil)).rejects.toThrow('not-allowed')
    await expect(desk(elsewhere)).rejects.toThrow('not found')
    expect((await desk(world.secretariat)).points.length).toBeGreaterThan(0)
    for (const table of [
      ...['answer_claims', 'answer_groups', 'grouped_proposals', 'grouped_points', 'reason_templates'],
    ]) {
      const seen = (who: Person) =>
        world.database.as(who.credential, 'consultation', async (tx) => {
          const { rows } = await tx.query<{ n: number }>(
            `select count(*)::int as n from consultation.${table}`,
          )
          return rows[0]?.n
        })
      expect([await seen(civil), await seen(focal), await seen(elsewhere)]).toEqual([0, 0, 0])
      expect(await seen(second)).toBeGreaterThan(0)
    }
  })
})

describe('the second round', () => {
  const reply = (who: Person, proposal: string, more: object = {}) =>
    world.call(who, 'replyToAnswer', {
      proposal,
      stand: 'dissents',
      said: 'It is not said elsewhere.',
      ...more,
    })

  test('is the author’s word on the answer, once, shown to whoever reads the proposal', async () => {
    const proposal = await fresh()
    expect(await codesOf(reply(civil, proposal))).toEqual(['not-answered'])
    await answer(world.secretariat, proposal)
    expect((await read(civil, proposal)).may.reply.ok).toBe(true)
    expect((await read(focal, proposal)).may.reply.ok).toBe(false)
    expect(await codesOf(reply(focal, proposal))).toEqual(['not-its-author'])
    expect(await codesOf(reply(civil, proposal, { said: ' ' }))).toEqual(['dissent-needs-words'])
    await reply(civil, proposal)
    expect(
      await codesOf(
        reply(civil, proposal, { stand: 'confirms' }).catch((error: unknown) => {
          expect(error).toMatchObject({ constraint: 'author_replies_pkey' })
        }),
      ),
    ).toEqual([])
    expect((await read(focal, proposal)).reply).toMatchObject({
      stand: 'dissents',
      said: 'It is not said elsewhere.',
    })
    const { points } = await desk(second)
    expect(points.find((point) => point.proposal === proposal)?.reply?.stand).toBe('dissents')
  })
  test('of a hidden author is nobody’s to speak: no row names one', async () => {
    const proposal = await world.propose(civil, 'PUB', { hidden: true, after: 'hidden words' })
    await answer(world.secretariat, proposal)
    expect(await codesOf(reply(civil, proposal))).toEqual(['not-its-author'])
    expect((await read(world.secretariat, proposal)).may.replyByLetter.ok).toBe(false)
  })
  test('comes by letter from the office in whose name it was proposed, and from no other', async () => {
    const scan = 'd'.repeat(64)
    await world.database.asSuperuser((db) =>
      db.query(
        `insert into files.uploads (sha256, name, media_type, size, uploaded_by)
         values ($1, 'scan.pdf', 'application/pdf', 4, $2)`,
        [scan, world.secretariat.id],
      ),
    )
    const letter = {
      ...{ theirReference: 'FIA/HQ/18', ourReference: 'NSOC/2-4/2026', dated: '2026-11-02' },
      ...{ signatory: 'Director General, FIA', medium: 'letter', scan, office: world.office },
    }
    const proposal = await world.propose(world.secretariat, 'GOV', { letter })
    await answer(world.secretariat, proposal)
    const other = { ...letter, office: undefined, person: civil.id }
    expect(await codesOf(reply(world.secretariat, proposal, { letter: other }))).toEqual(['not-its-author'])
    await reply(world.secretariat, proposal, { letter })
    expect((await read(focal, proposal)).reply?.stand).toBe('dissents')
  })
})
