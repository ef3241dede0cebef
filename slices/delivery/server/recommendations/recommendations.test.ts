import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contestsIn } from '#slices/correspondence/testing/contests.ts'
import { type Ministries, ministries, type Person } from '../../testing/ministries.ts'

let house: Ministries
const at: Record<string, string> = {}

/** U.S. Department of State, Trafficking in Persons Reports on Pakistan: as printed (ecoi.net 2010884 and 2055126). */
const tip = {
  2019: 'At both the federal and provincial levels, increase prosecutions and convictions, particularly of forced labor—including bonded labor—and cases involving allegedly complicit officials, and stringently punish perpetrators.',
  2021: 'At both the federal and provincial levels, increase prosecutions and convictions of both sex trafficking and forced labor, including cases allegedly involving complicit officials, and stringently punish perpetrators.',
}

beforeAll(async () => {
  house = await ministries()
  await enters('2019', { dated: '2019-06-20', dueOn: house.day(-400), says: { en: tip[2019] } })
  await enters('2021', { dated: '2021-07-01', dueOn: house.day(-100), says: { en: tip[2021] } })
  await enters('audit', {
    ...{ source: 'audit', body: { en: 'Auditor' }, document: 'Performance audit', dated: '2025-01-10' },
    ...{ dueOn: house.day(-5), says: { ur: 'ریکارڈ مکمل رکھا جائے۔' } },
  })
  await enters('annex', { level: 'restricted annex', dated: '2024-01-01', says: { en: 'Of the annex.' } })
})
afterAll(() => house.database.close())

async function enters(name: string, more: object, who: Person = house.secretariat) {
  const made = await house.call(who.credential, 'registerRecommendation', {
    ...{ strategy: house.strategy, source: 'review', body: { en: 'U.S. Department of State' } },
    ...{ document: 'Trafficking in Persons Report: Pakistan', addressee: house.offices.FIA, ...more },
  })
  at[name] = made.recommendation
}
const read = (name: string, who: Person = house.secretariat) =>
  house.call(who.credential, 'readRecommendation', { recommendation: at[name] })
const list = (who: Person = house.secretariat, filters: object = {}) =>
  house.call(who.credential, 'listRecommendations', { strategy: house.strategy, ...filters })
const reports = (name: string, who: Person, more: object = {}) =>
  house.call(who.credential, 'reportOnRecommendation', {
    ...{
      recommendation: at[name],
      stage: 'done',
      says: 'Two circles were told.',
      evidence: 'Circular no. 4',
    },
    ...more,
  })
const judges = (name: string, who: Person, judgement = 'closed') =>
  house.call(who.credential, 'judgeRecommendation', {
    ...{ recommendation: at[name], judgement, says: 'The circular, page 2' },
  })
const links = (more: object, who: Person = house.secretariat) =>
  house.call(who.credential, 'linkRecommendation', {
    ...{
      recommendation: at['2021'],
      earlier: at['2019'],
      verdict: 'repeats',
      reason: 'Same demand',
      ...more,
    },
  })

/** Past the handlers: the newest entry on the recommendation of 2019 is closed by a statement. */
const closesInSql = ({ credential, id }: Person, as = 'oversight') =>
  house.database.as(credential, 'delivery', (tx) =>
    tx.query(
      `insert into delivery.recommendation_judgements (entry, recommendation, judgement, says, seen_as, made_by,
              ledger_entry, ledger_salt)
       select e.id, e.recommendation, 'closed', 'Seen', $3, $2, gen_random_uuid(), ''
         from delivery.recommendation_entries e where e.recommendation = $1 order by e.number desc limit 1`,
      [at['2019'], id, as],
    ),
  )

describe('the register of recommendations', () => {
  it('pain 14: duplicates across sources are linked, with the first year; overdue is told by age band', async () => {
    const before = await read('2021')
    expect(before.candidates.map(({ id }) => id)).toEqual([at['2019']])
    expect(before.recommendation.raised.members).toBe(1)
    await expect(links({ recommendation: at['2019'], earlier: at['2021'] })).rejects.toThrow(
      'not-an-earlier-one',
    )
    await expect(links({}, house.focalPersonOf.FIA)).rejects.toThrow('not-allowed')
    await links({})
    await links({ recommendation: at.audit, reason: 'The auditor asks for the records of the same cases' })
    await expect(links({})).rejects.toThrow('said-already')
    const { recommendation, thread, candidates } = await read('2019')
    expect(recommendation.raised).toEqual({ members: 3, firstYear: 2019, since: 2 })
    expect(thread.map(({ source }) => source)).toEqual(['review', 'review', 'audit'])
    expect(candidates).toEqual([])
    expect(await list()).toMatchObject({
      ...{ inAll: 4, repeated: 3, unanswered: 4 },
      overdue: [
        { band: 'up to 90 days', count: 1 },
        { band: '91 to 365 days', count: 1 },
        { band: 'over a year', count: 1 },
      ],
    })
    const old = await list(house.secretariat, { band: 'over a year', repeated: 'yes' })
    expect(old.recommendations.map(({ id, daysLate }) => [id, daysLate])).toEqual([[at['2019'], 400]])
  })

  it('refuses what has no text, no body, no date that has come, or a link that is none, and writes nothing', async () => {
    const wrong = (more: object) =>
      expect(enters('wrong', { dated: '2024-01-01', says: { en: 'A' }, ...more })).rejects
    const violates = (constraint: string) => ({ constraint })
    await wrong({ says: {} }).toMatchObject(violates('a_recommendation_says_something'))
    await wrong({ body: {} }).toMatchObject(violates('a_recommendation_names_its_body'))
    await wrong({ dated: house.day(2) }).toMatchObject(
      violates('a_recommendation_was_made_before_it_is_entered'),
    )
    await wrong({ dueOn: '2023-01-01' }).toMatchObject(violates('a_recommendation_is_due_after_it_was_made'))
    await wrong({ link: 'ecoi.net' }).toMatchObject(violates('a_link_is_a_web_address'))
    await wrong({ addressee: house.strategy }).toMatchObject(violates('recommendations_address_an_office'))
    await wrong({ lineage: house.strategy }).toThrow('no-such-activity')
    const { activities } = await house.call(house.secretariat.credential, 'listRequests', {
      strategy: house.strategy,
    })
    const annex = activities.find(({ code }) => code === 'PRM-1.1')?.lineage
    await wrong({ lineage: annex }).toThrow('activity-is-restricted')
    expect((await list()).inAll).toBe(4)
  })

  it('shows the restricted annex to its readers only, and nothing to another strategy', async () => {
    expect((await list(house.oversight)).inAll).toBe(4)
    expect((await list(house.focalPersonOf.FIA)).inAll).toBe(3)
    expect((await list(house.participant)).inAll).toBe(0)
    await expect(read('annex', house.focalPersonOf.FIA)).rejects.toThrow()
    await expect(read('2019', house.secretariatElsewhere)).rejects.toThrow()
    await expect(list(house.secretariatElsewhere)).rejects.toThrow('not-allowed')
  })
})

describe('what an office says of a recommendation', () => {
  it('is its own, on screen or by its letter; contested, a response counts for nothing', async () => {
    const responds = (who: Person, more: object = {}) =>
      house.call(who.credential, 'respondToRecommendation', {
        ...{
          recommendation: at['2021'],
          response: 'partly accepted',
          reason: 'Provinces prosecute.',
          ...more,
        },
      })
    await expect(responds(house.focalPersonOf.ANF)).rejects.toThrow('another-office-speaks')
    const letter = house.letterOf(house.offices.ANF)
    await expect(responds(house.secretariat, { letter })).rejects.toThrow('another-office-speaks')
    await responds(house.secretariat, { letter: house.letterOf(house.offices.FIA) })
    expect((await read('2021')).recommendation).toMatchObject({
      response: 'partly accepted',
      state: 'not begun',
    })
    const [said] = (await read('2021')).responses
    expect(said?.byLetter).toMatchObject({ signatory: 'Director General' })
    const contests = contestsIn(house.database)
    await contests.contest(house.focalPersonOf.FIA.credential, at['2021'] ?? '')
    expect((await read('2021')).recommendation).toMatchObject({ response: null, state: 'unanswered' })
    await responds(house.focalPersonOf.FIA, { response: 'accepted' })
    expect((await read('2021')).recommendation.response).toBe('accepted')
  })

  it('is closed only by somebody else, whom the page names; the database refuses the owner and who gave it', async () => {
    const { FIA } = house.focalPersonOf
    await expect(judges('2019', house.secretariat)).rejects.toThrow('nothing-to-see')
    await expect(reports('2019', FIA, { evidence: undefined })).rejects.toThrow('needs-evidence')
    await expect(reports('2019', FIA, { file: 'a'.repeat(64) })).rejects.toThrow('file-not-received')
    await reports('2019', house.secretariat, { letter: house.letterOf(house.offices.FIA) })
    await expect(judges('2019', house.secretariat)).rejects.toThrow('not-the-owner-nor-who-gave-it')
    await judges('2019', house.secondSecretary, 'returned')
    expect((await read('2019')).recommendation).toMatchObject({ state: 'under way', daysLate: 400 })
    await reports('2019', FIA)
    await house.mandate(FIA, 'oversight', house.strategy)
    await expect(judges('2019', FIA)).rejects.toThrow('not-the-owner-nor-who-gave-it')
    await expect(closesInSql(FIA)).rejects.toThrow('row-level security')
    await expect(closesInSql(house.secretariat, 'secretariat')).rejects.toThrow('row-level security')
    await judges('2019', house.oversight)
    const { recommendation, entries } = await read('2019')
    expect(recommendation).toMatchObject({ state: 'closed', daysLate: 0, band: null })
    expect(entries.at(-1)?.judgement).toMatchObject({ seenAs: 'oversight', by: { en: 'oversight' } })
    await expect(reports('2019', FIA)).rejects.toThrow('closed-already')
  })

  it('is owed by a day and an owner that change with a reason; what stood before stays', async () => {
    const changes = (more: object) =>
      house.call(house.secretariat.credential, 'changeRecommendation', {
        ...{ recommendation: at.audit, reason: 'Rules of Business changed', ...more },
      })
    await expect(changes({ dueOn: house.day(-5) })).rejects.toThrow('nothing-changes')
    await changes({ owner: house.offices.NCCIA, dueOn: house.day(30) })
    const { recommendation, changes: kept } = await read('audit')
    expect(recommendation).toMatchObject({
      dueOn: house.day(30),
      owner: { id: house.offices.NCCIA },
      daysLate: 0,
    })
    expect(kept).toMatchObject([{ reason: 'Rules of Business changed' }])
    await expect(reports('audit', house.focalPersonOf.FIA)).rejects.toThrow('another-office-speaks')
    await reports('audit', house.focalPersonOf.NCCIA, { stage: 'under way', evidence: undefined })
    expect((await read('audit')).recommendation.state).toBe('under way')
  })

  it('goes on paper as it is filtered, with who may read it', async () => {
    for (const format of ['docx', 'xlsx'])
      await house.call(house.secretariat.credential, 'makeRecommendationList', {
        ...{ strategy: house.strategy, language: 'both', format, source: 'review' },
      })
    const { papers } = await house.call(house.secretariat.credential, 'listPapers', {
      ...{ strategy: house.strategy, kind: 'recommendations' },
    })
    expect(papers.map(({ format, marking }) => [format, marking])).toEqual([
      ['xlsx', 'restricted annex'],
      ['docx', 'restricted annex'],
    ])
  })
})
