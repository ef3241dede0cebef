import { describe, expect, it } from 'vitest'
import { rowsOfPlan } from '../plan-table/rows-of-a-plan.ts'
import { suggestMapping } from '../plan-table/suggest-mapping.ts'
import type { OtherPlan } from './finding.ts'
import type { LintCode } from './lint-codes.ts'
import { lintPlan } from './lint-plan.ts'

type Texts = Readonly<Record<string, string>>

function planOf(rows: readonly Texts[]) {
  const headers = Object.keys(rows[0] ?? {})
  const numbered = rows.map((row, at) => ({
    number: at + 2,
    cells: headers.map((header) => row[header] ?? ''),
    notes: [],
  }))
  return rowsOfPlan({ file: '', sheet: '', headerRow: 1, headers, rows: numbered }, suggestMapping(headers))
}

/** Rows in which this rule finds something. */
const found = (code: LintCode, rows: readonly Texts[], others: readonly OtherPlan[] = []) =>
  lintPlan({ plan: planOf(rows), others })
    .filter((finding) => finding.code === code)
    .map(({ row }) => row)

const action = (text: string, more: Texts = {}): Texts => ({ Action: text, ...more })

describe('an intrusive measure', () => {
  const finds = (text: string, more?: Texts) => found('intrusive-without-legal-basis', [action(text, more)])

  it.each([
    'Intercept telephone calls of smuggling networks',
    'Expand covert surveillance of landing points',
    'Use facial recognition at 27 crossing points',
    'Carry out undercover operations against recruiters',
    'Obtain call detail records within 24 hours',
    'ہوائی اڈوں پر چہرے کی شناخت کا نظام نصب کرنا',
  ])('without law and authoriser is found: %s', (text) => {
    expect(finds(text)).toEqual([2])
  })

  it.each([
    'Intercept shipments of precursors at the dry ports',
    'Set up market surveillance for precursors',
    'Train 40 officers in controlled delivery',
    'Draft rules on undercover operations',
    'Review the use of facial recognition',
    'Use facial recognition under the Investigation for Fair Trial Act, by warrant of a judge',
    'Intercept calls (row cut in excerpt)',
  ])('is not found in: %s', (text) => {
    expect(finds(text)).toEqual([])
  })

  it('is found for want of the one or the other, wherever in the row they may stand', () => {
    const measure = 'Carry out undercover operations against recruiters'
    expect(finds(measure, { 'Legal basis': 'Act XXXIV of 2013, section 5' })).toEqual([2])
    expect(finds(measure, { Remarks: 'Each authorised by the Director General' })).toEqual([2])
    expect(finds(measure, { 'Legal basis': 'Act of 2013', Remarks: 'Warrant of the High Court' })).toEqual([])
    const [finding] = lintPlan({ plan: planOf([action(measure, { 'Legal basis': 'Act of 2013' })]) }).filter(
      ({ code }) => code === 'intrusive-without-legal-basis',
    )
    expect(finding?.messages.en).toContain('does not say who authorises it')
  })
})

describe('support to a force', () => {
  const finds = (text: string, more?: Texts) => found('support-without-hrddp', [action(text, more)])
  const help = 'Equip and train police investigators in Sindh'

  it('that others pay for is found where no human rights check is stated', () => {
    expect(finds(help, { 'Source of funds': 'UNODC, USD 40,000' })).toEqual([2])
    expect(finds('UNODC to provide forensic kits to FIA')).toEqual([2])
    expect(finds('پولیس کو آلات فراہم کرنا', { 'Source of funds': 'ڈونر' })).toEqual([2])
  })

  it('is not found where it is checked, is the state’s own, teaches rights, or is no force', () => {
    const donor = { 'Source of funds': 'UNODC, USD 40,000' }
    expect(finds(help, { ...donor, HRDDP: 'Assessed March 2026, medium risk' })).toEqual([])
    expect(finds(help, { ...donor, Remarks: 'HRDDP reference 12' })).toEqual([])
    expect(finds(help, { 'Source of funds': 'Provincial budget 2026-27' })).toEqual([])
    expect(finds('Train police in human rights', donor)).toEqual([])
    expect(finds('Train teachers in 40 schools', donor)).toEqual([])
    expect(finds(help, { ...donor, HRDDP: '(not in excerpt)' })).toEqual([])
  })
})

describe('gender', () => {
  it('is assessed, or its column is missing from a table in which nothing speaks of it', () => {
    const rows = [action('Issue rules'), action('Appoint judges')]
    expect(found('no-gender-assessment', rows)).toEqual([null])
    expect(found('no-gender-assessment', [...rows, action('Open shelters for women')])).toEqual([])
    expect(found('no-gender-assessment', [...rows, action('خواتین کے لیے پناہ گاہیں')])).toEqual([])
    expect(found('no-gender-assessment', [...rows, action('Train (row cut in excerpt)')])).toEqual([])
  })

  it('is asked of each row where there is a column', () => {
    const rows = ['Marker 0', '', 'TBD', '(not in excerpt)'].map((text) =>
      action('Issue it', { Gender: text }),
    )
    expect(found('no-gender-assessment', rows)).toEqual([3, 4])
  })
})

describe('the direction of an indicator', () => {
  const finds = (indicator: string, more: Texts = {}) =>
    found('indicator-without-direction', [action('Find victims', { Indicators: indicator, ...more })])

  it.each(['Number of victims identified', 'Number of arrests', '% of cases', 'متاثرین کی تعداد'])(
    'is asked where more can be good or bad: %s',
    (indicator) => {
      expect(finds(indicator)).toEqual([2])
    },
  )

  it.each([
    'Number of laws updated',
    'Number of reports published',
    'Number of cases referred, with qualitative context',
    'Fewer complaints',
    'Increase in the number of complaints',
  ])('is not asked of: %s', (indicator) => {
    expect(finds(indicator)).toEqual([])
  })

  it('is said by a column of its own or by a target', () => {
    expect(finds('Number of arrests', { Direction: 'ambiguous' })).toEqual([])
    expect(finds('Number of arrests', { Target: '400' })).toEqual([])
    expect(finds('Number of arrests', { Direction: '', Target: '' })).toEqual([2])
  })
})

describe('a survey', () => {
  const poll = { Indicators: 'Percentage of citizens who trust the police' }
  const finds = (rows: readonly Texts[]) => found('survey-without-budget', rows)

  it('needs an amount, in its row or in an activity of its own', () => {
    expect(finds([action('Open desks', { ...poll, Cost: '' })])).toEqual([2])
    expect(finds([action('Open desks', poll)])).toEqual([2])
    expect(
      finds([action('Open desks', { 'Means of verification': 'Victimisation survey', Cost: '' })]),
    ).toEqual([2])
    expect(finds([action('Open desks', { ...poll, Cost: 'PKR 4 million' })])).toEqual([])
    expect(finds([action('Open desks', { ...poll, Cost: '(not in excerpt)' })])).toEqual([])
    const held = action('Hold a survey of victims each year', { Indicators: '', Cost: 'PKR 9 million' })
    expect(finds([action('Open desks', { ...poll, Cost: '' }), held])).toEqual([])
  })

  it('that is held anyway costs nothing more', () => {
    const source = {
      Indicators: 'Share of households who report theft',
      'Means of verification': 'PSLM survey',
    }
    expect(finds([action('Open desks', { ...source, Cost: '' })])).toEqual([])
  })
})

describe('an objective', () => {
  const rows = (...indicators: readonly string[]) =>
    indicators.map((Indicators, at) => ({
      Objective: 'Dismantle networks',
      Action: `Step ${at}`,
      Indicators,
    }))
  const finds = (...indicators: readonly string[]) =>
    found('objective-counts-only-pursuit', rows(...indicators))

  it('that counts only what enforcement does is found once', () => {
    expect(finds('Number of arrests', 'Kilograms seized; Number of convictions')).toEqual([2])
    expect(finds('گرفتاریوں کی تعداد', 'ضبط شدہ اسلحہ')).toEqual([2])
  })

  it('that counts anything else is not, nor one of which a part was not seen', () => {
    expect(finds('Number of arrests', 'Victims who received shelter')).toEqual([])
    expect(finds('Number of arrests', 'Days from complaint to prosecution')).toEqual([])
    expect(finds('Number of arrests', '(not in excerpt)')).toEqual([])
    expect(finds('Number of arrests')).toEqual([])
  })
})

describe('an action that stands in another plan', () => {
  const others = [
    {
      title: 'TIP plan 2021-25',
      plan: planOf([action('Establish a national referral mechanism for victims of trafficking')]),
    },
  ]

  it('is found by its words, and the other plan is named', () => {
    const mine = action('1.2 Establish the national referral mechanism for trafficking victims')
    expect(found('same-action-elsewhere', [mine], others)).toEqual([2])
    const [finding] = lintPlan({ plan: planOf([mine]), others }).filter(
      ({ code }) => code === 'same-action-elsewhere',
    )
    expect(finding?.messages.en).toContain('TIP plan 2021-25')
    expect(finding?.messages.ur).toContain('TIP plan 2021-25')
  })

  it('is not found where only the subject is the same, or without another plan', () => {
    expect(
      found('same-action-elsewhere', [action('Train judges on trafficking in persons')], others),
    ).toEqual([])
    const mine = action('Establish the national referral mechanism for trafficking victims')
    expect(found('same-action-elsewhere', [mine])).toEqual([])
  })
})
