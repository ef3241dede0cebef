import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { MandateKind } from '#kernel/contract/mandates.ts'
import { dayAfter, dayAt } from '#kernel/pure/calendar.ts'
import type { ResultsRows } from '../../database/rows.ts'
import { type ResultsWorld, resultsWorld } from '../../testing/results-world.ts'

let world: ResultsWorld
const today = dayAt(new Date())
const quarter = { from: '2026-07-01', to: '2026-09-30' }

beforeAll(async () => {
  world = await resultsWorld()
}, 120_000)
afterAll(() => world.database.close())

async function letterOf(office: string, theirReference: string) {
  const scan = await world.upload(world.as.secretariat, 'scan.pdf', '%PDF-1.4')
  const letter = {
    ...{ theirReference, ourReference: `NSOC/${theirReference}`, dated: today, medium: 'letter' },
    ...{ signatory: 'Deputy Director', scan, office },
  }
  return { letter }
}

async function asked(code: string, office = world.office) {
  const { holder } = await world.call(world.as.secretariat, 'askDataHolder', {
    ...{ indicator: await world.indicator(code), office, system: 'Complaint register' },
    ...{ frequency: 'quarter', lagDays: 30 },
  })
  return holder
}

const passport = async (code: string, role: MandateKind = 'evaluator') =>
  world.call(world.as[role], 'readPassport', { indicator: await world.indicator(code) })

const list = (role: MandateKind = 'evaluator') =>
  world.call(world.as[role], 'listPassports', { strategy: world.strategy })

const agree = (holder: string) => ({ holder, agrees: true })
const firstValue = (holder: string) => ({
  ...{ holder, kind: 'value', value: '41', period: quarter, document: 'Extract of the register' },
})

describe('who holds the data', () => {
  test('pain 3: an indicator is nobody’s until an office agrees, promised until it supplies a value, then tested; the share stands first', async () => {
    const before = (await list()).counts
    expect(before).toMatchObject({ tested: 0, promised: 0, nobody: before.all })
    expect(before.all).toBeGreaterThan(40)
    const holder = await asked('CYB-COMPLAINTS')
    expect((await passport('CYB-COMPLAINTS')).state).toBe('nobody')
    await world.call(world.as['focal person'], 'answerAsDataHolder', agree(holder))
    expect((await passport('CYB-COMPLAINTS')).state).toBe('promised')
    await world.call(world.as['focal person'], 'supplyDryRun', firstValue(holder))
    expect((await passport('CYB-COMPLAINTS')).state).toBe('tested')
    expect((await list()).counts).toEqual({
      ...{ tested: 1, promised: 0, nobody: before.all - 1, all: before.all },
    })
  })

  test('a dry run is no figure', async () => {
    const { figures } = await world.call(world.as.evaluator, 'listFigures', {
      ...{ strategy: world.strategy, indicator: await world.indicator('CYB-COMPLAINTS') },
    })
    expect(figures.length).toBeGreaterThan(0)
    expect(figures.map(({ value }) => value)).not.toContain('41')
  })

  test('an office that declines says why, and leaves the indicator with nobody', async () => {
    const holder = await asked('CYB-CASES')
    const decline = { holder, agrees: false }
    await expect(world.call(world.as['focal person'], 'answerAsDataHolder', decline)).rejects.toThrow(
      'who_declines_says_why',
    )
    await world.call(world.as['focal person'], 'answerAsDataHolder', {
      ...{ ...decline, reason: 'The register does not hold it.' },
    })
    expect(await passport('CYB-CASES')).toMatchObject({
      ...{ state: 'nobody' },
      holders: [{ answers: [{ agrees: false, reason: 'The register does not hold it.' }] }],
    })
    await expect(world.call(world.as['focal person'], 'supplyDryRun', firstValue(holder))).rejects.toThrow(
      'not-agreed',
    )
  })

  test('an office answers only for itself; the secretariat only from its letter', async () => {
    const holder = await asked('CYB-ARRESTS')
    await expect(
      world.call(world.as['of another office'], 'answerAsDataHolder', agree(holder)),
    ).rejects.toThrow('office-not-yours')
    await expect(world.call(world.as.secretariat, 'answerAsDataHolder', agree(holder))).rejects.toThrow(
      'not-allowed',
    )
    await expect(
      world.call(world.as.secretariat, 'answerAsDataHolder', {
        ...agree(holder),
        ...(await letterOf(world.otherOffice, 'ANF/1')),
      }),
    ).rejects.toThrow('letter-of-another-office')
    await world.call(world.as.secretariat, 'answerAsDataHolder', {
      ...agree(holder),
      ...(await letterOf(world.office, 'NCCIA/1')),
    })
    expect(await passport('CYB-ARRESTS')).toMatchObject({
      ...{ state: 'promised' },
      holders: [{ answers: [{ agrees: true, byLetter: { theirReference: 'NCCIA/1' } }] }],
    })
  })

  test('an answer by letter that was upheld as not the office’s counts no longer, and stays marked', async () => {
    const { holders } = await passport('CYB-ARRESTS')
    await world.database.asSuperuser(async (db) => {
      await db.query(
        `insert into correspondence.contests (act_by_letter, reason, ledger_entry, ledger_salt)
         select id, 'Not ours.', gen_random_uuid(), '' from correspondence.acts_by_letter where subject = $1`,
        [holders[0]?.id],
      )
      await db.query(
        `insert into correspondence.contest_answers (act_by_letter, upheld, reason, answered_by, ledger_entry, ledger_salt)
         select id, true, 'As the office says.', $2, gen_random_uuid(), '' from correspondence.acts_by_letter where subject = $1`,
        [holders[0]?.id, world.people.administrator],
      )
    })
    expect(await passport('CYB-ARRESTS')).toMatchObject({
      ...{ state: 'nobody' },
      holders: [{ answers: [{ agrees: true, byLetter: { contest: 'upheld' } }] }],
    })
  })

  test('a value in a unit of another kind is refused, one of the same kind is taken', async () => {
    const holder = await asked('NAR-HEROIN', world.otherOffice)
    await world.call(world.as['of another office'], 'answerAsDataHolder', agree(holder))
    const supply = (unit: string) =>
      world.call(world.as['of another office'], 'supplyDryRun', { ...firstValue(holder), unit })
    await expect(supply('litre')).rejects.toThrow('of-another-unit')
    await supply('tonne')
    expect((await passport('NAR-HEROIN')).holders[0]?.dryRuns).toMatchObject([{ value: '41', unit: 'tonne' }])
  })
})

describe('who reads it', () => {
  test('officials read who holds data; a participant reads the definition, and of holders nothing', async () => {
    const all = await world.count('results.data_holders')
    expect(all).toBeGreaterThan(3)
    const seen = (role: MandateKind) =>
      world.database.as<ResultsRows, number>(world.as[role], 'results', async (tx) => {
        const { rows } = await tx.query<{ n: number }>(
          'select count(*)::int as n from results.data_holders h join results.holder_answers a on a.holder = h.id',
        )
        return rows[0]?.n ?? 0
      })
    expect(await seen('participant')).toBe(0)
    expect(await seen('evaluator')).toBeGreaterThan(2)
    const read = await passport('CYB-COMPLAINTS', 'participant')
    expect(read).toMatchObject({ state: null, holders: [] })
    await expect(list('participant')).rejects.toThrow('not-allowed')
  })

  test('the database itself refuses an answer for another office, and one changed afterwards', async () => {
    const holder = await asked('CYB-ENQUIRIES')
    const say = (role: 'focal person' | 'of another office') =>
      world.database.as<ResultsRows, number>(world.as[role], 'results', async (tx) => {
        const { rows } = await tx.query(
          `insert into results.holder_answers (holder, strategy, office, agrees, entered_by_letter, said_by, ledger_entry, ledger_salt)
           select id, strategy, office, true, false, (select kernel.person()), gen_random_uuid(), ''
             from results.data_holders where id = $1 returning id`,
          [holder],
        )
        return rows.length
      })
    await expect(say('of another office')).rejects.toThrow(/row-level security/)
    expect(await say('focal person')).toBe(1)
    await expect(
      world.database.as<ResultsRows, unknown>(world.as['focal person'], 'results', (tx) =>
        tx.query('update results.holder_answers set agrees = false where holder = $1', [holder]),
      ),
    ).rejects.toThrow(/permission denied/)
  })
})

describe('what it means', () => {
  const text = { en: 'Complaints received, whatever the channel.', ur: 'کسی بھی ذریعے سے موصولہ شکایات۔' }

  test('a new definition stands beside the old one, and a break keeps the two series apart', async () => {
    const indicator = await world.indicator('CYB-COMPLAINTS')
    const define = (from: string, breaks: boolean) =>
      world.call(world.as.secretariat, 'defineIndicator', {
        ...{ indicator, from, breaks, text, reason: 'The portal of complaints opened.' },
      })
    expect(await define('2020-01-01', false)).toEqual({ version: 1 })
    await expect(define('2020-01-01', false)).rejects.toThrow('not-after-the-last')
    expect(await define('2024-01-01', true)).toEqual({ version: 2 })
    const { definitions } = await passport('CYB-COMPLAINTS', 'participant')
    expect(definitions).toMatchObject([
      { version: 2, from: '2024-01-01', breaks: true },
      { version: 1, from: '2020-01-01', breaks: false },
    ])
    const { indicator: shown } = await world.call(world.as.participant, 'readIndicator', { indicator })
    expect(shown).toMatchObject({ breaks: ['2024-01-01'], definition: text })
  })

  test('a definition of a day to come is told, and the one before holds until then', async () => {
    const indicator = await world.indicator('CYB-COMPLAINTS')
    await world.call(world.as.secretariat, 'defineIndicator', {
      ...{ indicator, from: dayAfter(today, 90), breaks: false, reason: 'The new form begins then.' },
      text: { en: 'Complaints by the new form.', ur: 'نئے فارم کے مطابق شکایات۔' },
    })
    const { indicator: shown } = await world.call(world.as.participant, 'readIndicator', { indicator })
    expect(shown.definition).toEqual(text)
    expect((await passport('CYB-COMPLAINTS')).definitions[0]).toMatchObject({ version: 3 })
  })

  test('no status is computed across a break, and one is within a series', async () => {
    const { indicator } = await world.call(world.as.secretariat, 'declareIndicator', {
      ...{ strategy: world.strategy, code: 'BROKEN', unit: 'count', measure: 'number', direction: 'up' },
      ...{ level: 'outcome', source: 'register', name: { en: 'Cases closed', ur: 'نمٹائے گئے مقدمات' } },
    })
    await world.call(world.as.secretariat, 'setBaselineAndTarget', {
      ...{ indicator, target: { value: '100', due: '2027-12-31' } },
      baseline: { value: '10', period: { from: '2025-01-01', to: '2025-12-31' }, source: 'register' },
    })
    const header = 'indicator,part_of,place,period,unit,value,agency,document,kind'
    const file = await world.upload(
      world.as['focal person'],
      'b.csv',
      `${header}\nBROKEN,,Hunza,2026-Q3,count,60,,a report,value`,
    )
    await world.call(world.as['focal person'], 'importFigures', { strategy: world.strategy, file })
    const computed = async () =>
      (await world.call(world.as.evaluator, 'readIndicator', { indicator })).indicator.computed
    expect((await computed()).colour).not.toBeNull()
    await world.call(world.as.secretariat, 'defineIndicator', {
      ...{ indicator, from: '2026-01-01', breaks: true, text, reason: 'Closed now means disposed of.' },
    })
    expect(await computed()).toMatchObject({ status: 'cannot be computed', colour: null })
    expect((await computed()).because.en).toContain('new definition')
  })

  test('a formula is worked out from its parts, and refuses units that do not add', async () => {
    const indicator = await world.indicator('CYB-ACQUITTALS')
    const { indicator: share } = await world.call(world.as.secretariat, 'declareIndicator', {
      ...{ strategy: world.strategy, code: 'CYB-RATE', unit: '%', measure: 'percentage', direction: 'up' },
      ...{ level: 'outcome', source: 'worked out', name: { en: 'Conviction rate', ur: 'سزا کی شرح' } },
    })
    const define = (formula: string) =>
      world.call(world.as.secretariat, 'defineIndicator', {
        ...{ indicator: share, from: '2018-01-01', breaks: false, text, formula, reason: 'A first one.' },
      })
    await expect(define('[NAR-HEROIN] + [CYB-CONVICTIONS]')).rejects.toThrow('units-do-not-add')
    await expect(define('[NO-SUCH] / [CYB-CASES]')).rejects.toThrow('no-such-indicator')
    await expect(define('[CYB-CASES] /')).rejects.toThrow('formula-unreadable')
    await define('[CYB-CONVICTIONS] / ([CYB-CONVICTIONS] + [CYB-ACQUITTALS])')
    const { workedOut } = await passport('CYB-RATE')
    const whole = workedOut.filter(({ value }) => value !== null)
    expect(whole.length).toBeGreaterThan(0)
    for (const { value, references, silent } of whole) {
      expect(Number(value)).toBeGreaterThan(0)
      expect(Number(value)).toBeLessThan(100)
      expect([references.length, silent]).toEqual([2, []])
    }
    for (const { value, silent } of workedOut) if (silent.length > 0) expect(value).toBeNull()
    expect(indicator).not.toBe('')
  })

  test('nationality needs leave that has not ended: by the act, and by the database', async () => {
    const indicator = await world.indicator('TIP-DETECTED')
    const write = () =>
      world.call(world.as.secretariat, 'writePassport', {
        ...{ indicator, speaksOf: 'situation', comesFrom: 'government', breakdowns: ['sex', 'nationality'] },
      })
    await expect(write()).rejects.toThrow('leave-needed')
    const leave = { indicator, dimension: 'nationality', authority: 'NCHR, decision 4', reason: 'Treaty' }
    await expect(
      world.call(world.as.secretariat, 'giveLeave', { ...leave, until: dayAfter(today, 30) }),
    ).rejects.toThrow('not-allowed')
    await expect(
      world.call(world.as.oversight, 'giveLeave', { ...leave, until: dayAfter(today, -30) }),
    ).rejects.toThrow('a_leave_ends_after_it_is_given')
    await world.call(world.as.oversight, 'giveLeave', { ...leave, until: dayAfter(today, 30) })
    await write()
    expect((await passport('TIP-DETECTED', 'participant')).breakdowns).toMatchObject([
      { dimension: 'nationality', leave: { authority: 'NCHR, decision 4', hasEnded: false } },
      { dimension: 'sex', leave: null },
    ])
    const slip = world.database.as<ResultsRows, unknown>(world.as.secretariat, 'results', (tx) =>
      tx.query(
        `insert into results.passport_breakdowns (passport, indicator, strategy, openness, dimension)
         select id, indicator, strategy, openness, 'ethnicity' from results.passports where indicator = $1`,
        [indicator],
      ),
    )
    await expect(slip).rejects.toThrow(/nationality_and_ethnicity_need_leave/)
  })
})

describe('when an office ends', () => {
  test('an office that is no more holds nothing, whatever it had agreed to', async () => {
    const holder = await asked('NAR-CASES', world.otherOffice)
    await world.call(world.as['of another office'], 'answerAsDataHolder', agree(holder))
    expect((await passport('NAR-CASES')).state).toBe('promised')
    await world.database.asSuperuser((db) =>
      db.query(
        `update identity.office_periods set exists_until = current_date - 1, exists_from = current_date - 400
          where office = $1`,
        [world.otherOffice],
      ),
    )
    expect((await passport('NAR-CASES')).state).toBe('nobody')
  })
})
