import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ResultsWorld, resultsWorld } from '../../testing/results-world.ts'

let world: ResultsWorld
beforeAll(async () => {
  world = await resultsWorld()
}, 120_000)
afterAll(() => world.database.close())

type Role = keyof ResultsWorld['as']
const subject = 'trafficking in persons'
const refusedWith = (code: string) => ({ reasons: [expect.objectContaining({ code })] })
const read = (more: object = {}, role: Role = 'evaluator') =>
  world.call(world.as[role], 'readOperationalResults', { strategy: world.strategy, ...more })
const catalogue = (role: Role = 'secretariat') =>
  world.call(world.as[role], 'readOperationalCatalogue', { strategy: world.strategy, subject })
const adopt = (entries: readonly string[], more: object = {}, role: Role = 'secretariat') =>
  world.call(world.as[role], 'adoptStandardIndicators', {
    ...{ strategy: world.strategy, subject, entries, ...more },
  })
const adoptedRows = () => world.count('results.standard_indicators')

describe('the catalogue of operational indicators', () => {
  it('says before what adopting would do, and nobody but the secretariat adopts', async () => {
    const before = await catalogue('evaluator')
    expect(before.subject.iccs).toBe('0204')
    expect(before.may.adopt.ok).toBe(false)
    expect(new Set(before.entries.map(({ state }) => state))).toEqual(new Set(['new']))
    await expect(adopt(['police cases'], {}, 'focal person')).rejects.toThrow('not-allowed')
    await expect(adopt(['no such entry'])).rejects.toThrow()
    expect(await adoptedRows()).toBe(0)
  })

  it('adopts all that is chosen under one entry of the ledger, or nothing', async () => {
    const declareTaken = {
      ...{
        strategy: world.strategy,
        code: 'TIP-ENQUIRIES',
        name: { en: 'Other', ur: 'دیگر' },
        unit: 'count',
      },
      ...{ measure: 'number', direction: 'ambiguous', level: 'output', source: 'Registry' },
    }
    await world.call(world.as.secretariat, 'declareIndicator', declareTaken)
    await expect(adopt(['police cases', 'enquiries'])).rejects.toMatchObject(refusedWith('code-taken'))
    expect(await adoptedRows()).toBe(0)

    const persons = ['persons arrested', 'persons prosecuted', 'persons convicted', 'days to decision']
    expect(await adopt(persons)).toEqual({ indicators: 4, funnels: 1 })
    expect(await adopt(['persons acquitted'], { openness: 'partners' })).toEqual({
      indicators: 1,
      funnels: 1,
    })
    const entries = "ledger.entries where act = 'results.adoptStandardIndicators'"
    expect([await world.count(entries), await adoptedRows()]).toEqual([2, 5])
    await expect(adopt(['persons acquitted'])).rejects.toMatchObject(refusedWith('adopted-already'))
    const after = await catalogue()
    expect(after.funnels.map(({ state }) => state)).toEqual(['incomplete', 'new', 'declared', 'declared'])
  })

  it('is read with its indicators: a participant sees what is open to partners, another strategy nothing', async () => {
    const seenBy = (role: Role) =>
      world.database.as(world.as[role], 'results', async (tx) => {
        const { rows } = await tx.query('select from results.standard_indicators')
        return rows.length
      })
    expect([
      await seenBy('oversight'),
      await seenBy('participant'),
      await seenBy('of another strategy'),
    ]).toEqual([...[5, 1, 0]])
  })
})

describe('operational results', () => {
  const imports = async (rows: readonly string[]) => {
    const header = 'indicator,part_of,place,period,unit,value,agency,document,kind'
    const file = await world.upload(world.as['focal person'], 'r.csv', [header, ...rows].join('\n'))
    return world.call(world.as['focal person'], 'importFigures', { strategy: world.strategy, file })
  }
  const stages = async (start: string) => {
    const { funnels } = await read({ year: 2027 })
    return funnels.find(({ name }) => name.en.includes(start))?.stages
  }

  it('give a share only where the same places stand behind both stages, and never add a median', async () => {
    await imports([
      'TIP-PERSONS-ARRESTED,,Punjab,2027,persons,80,,Annual report,value',
      'TIP-PERSONS-ARRESTED,,Sindh,2027,persons,20,,Annual report,value',
      'TIP-PERSONS-PROSECUTED,,Punjab,2027,persons,40,,Annual report,value',
      'TIP-PERSONS-PROSECUTED,,Sindh,2027,persons,10,,Annual report,value',
      'TIP-PERSONS-CONVICTED,,Punjab,2027,persons,9,,Annual report,value',
      'TIP-DAYS-TO-DECISION,,Punjab,2027,median days,410,,Annual report,value',
      'TIP-DAYS-TO-DECISION,,Sindh,2027,median days,520,,Annual report,value',
    ])
    expect(await stages('arrest to conviction')).toMatchObject([
      { total: '100', counting: 'persons', share: null, documents: ['Annual report'] },
      { total: '50', share: { of: 0.5, because: null }, coverage: { reported: 2 } },
      { total: '9', share: { of: null, because: 'other coverage' }, coverage: { reported: 1 } },
    ])
    const { asGiven } = await read({ year: 2027 })
    expect(asGiven.map(({ value }) => value).sort()).toEqual(['410', '520'])
    const indicator = await world.indicator('TIP-DAYS-TO-DECISION')
    await expect(
      world.call(world.as.evaluator, 'sumByQuarter', {
        ...{ strategy: world.strategy, indicator, from: '2027-01-01', until: '2027-12-31' },
      }),
    ).rejects.toMatchObject(refusedWith('has-no-sum'))
  })

  it('follow a correction, and show whoever may not read a stage only those that are open', async () => {
    const [, prosecuted] = (await stages('arrest to conviction')) ?? []
    await world.call(world.as['focal person'], 'correctFigure', {
      ...{ reference: prosecuted?.references[0], kind: 'value', value: '20', document: 'Errata' },
    })
    expect((await stages('arrest to conviction'))?.[1]).toMatchObject({ total: '30', share: { of: 0.3 } })
    const seen = await read({ year: 2027 }, 'participant')
    expect(seen.asGiven).toEqual([])
    const codes = seen.funnels.flatMap((funnel) => funnel.stages.map(({ code }) => code))
    expect(codes).toContain('TIP-PERSONS-ACQUITTED')
    expect(codes).not.toContain('TIP-PERSONS-ARRESTED')
    const acquitted = seen.funnels
      .flatMap((funnel) => funnel.stages)
      .find(({ code }) => code.endsWith('ACQUITTED'))
    expect(acquitted?.share).toBeNull()
  })

  it('read the funnel of the example: documents that disagree are told, and no share is worked out over them', async () => {
    const { years, funnels } = await read({ year: 2022 })
    expect(years).toContain(2022)
    const cyber = funnels.find(({ name }) => name.en === 'from complaint to police case')
    expect(cyber?.stages[0]).toMatchObject({ code: 'CYB-COMPLAINTS', counting: null, disputed: 1 })
    expect(cyber?.stages[1]?.share).toEqual({ of: null, because: 'disputed' })
  })

  it('tell seizures by quantity, purity and value apart, and victims from smuggled migrants', async () => {
    const adopting = (subject: string, entries: readonly string[], more: object = {}) =>
      world.call(world.as.secretariat, 'adoptStandardIndicators', {
        ...{ strategy: world.strategy, subject, entries, ...more },
      })
    const all = ['seizures', 'quantity seized', 'purity', 'stated value']
    await expect(adopting('heroin', all)).rejects.toMatchObject(refusedWith('currency-needed'))
    expect(await adopting('heroin', all, { currency: 'PKR' })).toEqual({ indicators: 4, funnels: 0 })
    expect(await adopting('victims of trafficking', ['identified victims', 'assisted: shelter'])).toEqual({
      ...{ indicators: 2, funnels: 0 },
    })
    await adopting('smuggled migrants', ['smuggled migrants'])
    const assets = [
      'assets frozen or seized',
      'assets confiscated',
      'assets realised',
      'assets returned or shared',
    ]
    expect(await adopting('criminal assets', assets, { currency: 'PKR' })).toEqual({
      indicators: 4,
      funnels: 1,
    })
    await imports([
      'HER-SEIZURES,,Pakistan,2027,count,12,ANF,Report,',
      'HER-QUANTITY,,Pakistan,2027,tonne,1.5,ANF,Report,',
      'HER-PURITY,,Pakistan,2027,%,61,ANF,Report,',
      'HER-VALUE,,Pakistan,2027,PKR million,40,ANF,Report,',
      'VOT-IDENTIFIED,,Pakistan,2027,persons,30,FIA,Report,',
      'SMI-MIGRANTS,,Pakistan,2027,persons,900,FIA,Report,',
      // Rupees of one year, as a national daily printed them in 2017: frozen, forfeited, realised.
      'AST-FROZEN,,Pakistan,2027,PKR million,933.42,ANF,Report,',
      'AST-CONFISCATED,,Pakistan,2027,PKR million,21.14,ANF,Report,',
      'AST-REALISED,,Pakistan,2027,PKR million,0.582,ANF,Report,',
    ])
    const { counts, asGiven, funnels } = await read({ year: 2027 })
    expect(
      counts.map(({ subject, rows }) => [subject, rows.map(({ code, total }) => `${code} ${total}`)]),
    ).toEqual([
      ['heroin', ['HER-QUANTITY 1500', 'HER-SEIZURES 12', 'HER-VALUE 40000000']],
      ['victims of trafficking', ['VOT-ASSISTED-SHELTER null', 'VOT-IDENTIFIED 30']],
      ['smuggled migrants', ['SMI-MIGRANTS 900']],
    ])
    expect(asGiven.map(({ code, value }) => `${code} ${value}`)).toContain('HER-PURITY 61')
    const frozen = funnels.find(({ name }) => name.en.startsWith('criminal assets'))
    expect(frozen?.stages.map(({ total, share }) => [total, share?.of?.toFixed(6)])).toEqual([
      ['933420000', undefined],
      ['21140000', '0.022648'],
      ['582000', '0.027531'],
      [null, undefined],
    ])
    expect(frozen?.name.ur).toContain('اثاثے')
    // What was adopted is asked apart from the first day.
    const { breakdowns } = await world.call(world.as.evaluator, 'readPassport', {
      indicator: await world.indicator('VOT-IDENTIFIED'),
    })
    expect(breakdowns.map(({ dimension }) => dimension).sort()).toEqual(['age band', 'place', 'sex'])
  })

  it('tell posts and requests between states: a stock is not added over time, a median not at all', async () => {
    const adopting = (subject: string, entries: readonly string[]) =>
      world.call(world.as.secretariat, 'adoptStandardIndicators', {
        ...{ strategy: world.strategy, subject, entries },
      })
    expect(
      await adopting('work on organised crime', [
        'posts sanctioned',
        'posts filled',
        'persons trained',
        'score after',
      ]),
    ).toEqual({ indicators: 4, funnels: 1 })
    expect(
      await adopting('mutual legal assistance', [
        ...['requests made', 'made, granted', 'made, refused', 'made, median days'],
      ]),
    ).toEqual({ indicators: 4, funnels: 2 })
    await imports([
      'CAP-POSTS-SANCTIONED,,Pakistan,2027-Q1,on the last day,500,NPB,Report,',
      'CAP-POSTS-SANCTIONED,,Pakistan,2027-Q2,on the last day,520,NPB,Report,',
      'CAP-POSTS-FILLED,,Pakistan,2027-04,on the last day,300,NPB,Report,',
      'CAP-POSTS-FILLED,,Pakistan,2027-05,on the last day,390,NPB,Report,',
      'CAP-SCORE-AFTER,,Pakistan,2027,%,71,NPB,Report,',
      'MLA-MADE,,Pakistan,2027,count,40,FIA,Report,',
      'MLA-MADE-GRANTED,,Pakistan,2027,count,10,FIA,Report,',
      'MLA-MADE-DAYS,,Pakistan,2027,median days,410,FIA,Report,',
    ])
    const { funnels, asGiven } = await read({ year: 2027 })
    const posts = funnels.find(({ name }) => name.en.includes('sanctioned to filled'))
    expect(posts?.stages.map(({ total, share }) => [total, share?.of])).toEqual([
      ['520', undefined],
      ['390', 0.75],
    ])
    const granted = funnels.find(({ name }) => name.en.endsWith('made to other states, granted'))
    expect(granted?.stages[1]).toMatchObject({ total: '10', share: { of: 0.25 } })
    expect(asGiven.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['CAP-SCORE-AFTER', 'MLA-MADE-DAYS']),
    )
    const { quarters } = await world.call(world.as.evaluator, 'sumByQuarter', {
      ...{ strategy: world.strategy, indicator: await world.indicator('CAP-POSTS-FILLED') },
      ...{ from: '2027-01-01', until: '2027-12-31' },
    })
    expect(quarters.map(({ total }) => total)).toEqual(['390'])
    const { discrepancies } = await world.call(world.as.evaluator, 'checkFigures', {
      ...{ strategy: world.strategy, from: '2027-01-01', until: '2027-06-30' },
    })
    expect(
      discrepancies.filter(({ figures }) =>
        figures.some(({ indicator }) => indicator.code.startsWith('CAP')),
      ),
    ).toEqual([])
  })
})
