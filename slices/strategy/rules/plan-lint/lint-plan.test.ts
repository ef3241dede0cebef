import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rowsOfPlan } from '../plan-table/rows-of-a-plan.ts'
import { suggestMapping } from '../plan-table/suggest-mapping.ts'
import type { LintQuestion } from './finding.ts'
import { type LintCode, lintCodes } from './lint-codes.ts'
import { lintPlan, summaryOf } from './lint-plan.ts'

type Texts = Readonly<Record<string, string>>

function question(rows: readonly Texts[], more: Omit<LintQuestion, 'plan'> = {}): LintQuestion {
  const headers = Object.keys(rows[0] ?? {})
  const sheet = {
    file: 'plan.csv',
    sheet: '',
    headerRow: 1,
    headers,
    rows: rows.map((row, at) => ({
      number: at + 2,
      cells: headers.map((header) => row[header] ?? ''),
      notes: [],
    })),
  }
  return { plan: rowsOfPlan(sheet, suggestMapping(headers)), ...more }
}

const codes = (rows: readonly Texts[], more?: Omit<LintQuestion, 'plan'>): readonly string[] =>
  lintPlan(question(rows, more)).map(({ code, row }) => (row === null ? `${code} (table)` : `${code} ${row}`))

/** A row with nothing to say against it: the control of every test below. */
const sound: Texts = {
  Pillar: 'Pursue',
  Objective: 'Cases end in a judgment',
  'No.': 'PUR-1.1',
  Action: 'Issue rules for joint investigation teams',
  Level: 'Federal',
  'Lead agency': 'Ministry of Interior',
  Deadline: '30 June 2027',
  Indicators: 'Number of joint teams at work',
  Unit: 'teams',
  Baseline: '0 (2025)',
  Target: '12',
  'Means of verification': 'Register of joint teams',
  Frequency: 'Quarterly',
  'Gender assessment': 'No effect found, March 2026',
  Cost: 'PKR 4,000,000',
  'Source of funds': 'Development budget 2026-27',
}

const without = (header: string): Texts =>
  Object.fromEntries(Object.entries(sound).filter(([key]) => key !== header))

describe('the lint of a plan', () => {
  it('has nothing to say of a sound row', () => {
    expect(codes([sound])).toEqual([])
  })

  it.each<[string, string, string, readonly LintCode[]]>([
    ['no owner', 'Lead agency', 'TBD', ['no-owner']],
    ['several owners', 'Lead agency', 'FIA; ANF', ['several-owners']],
    [
      'several ministries as owners',
      'Lead agency',
      'Ministry of Interior; Ministry of Finance',
      ['several-owners', 'several-ministries-lead'],
    ],
    [
      'provincial work led by a ministry',
      'Level',
      'Federal and Provincial',
      ['provincial-work-led-federally'],
    ],
    ['no deadline', 'Deadline', '', ['no-deadline']],
    ['an open end', 'Deadline', 'ongoing', ['open-ended-deadline']],
    ['an open end in Urdu', 'Deadline', 'مسلسل', ['open-ended-deadline']],
    ['no indicator', 'Indicators', '-', ['no-indicator']],
    ['an indicator that restates', 'Indicators', 'Rules issued', ['indicator-restates-action']],
    ['no baseline', 'Baseline', '', ['indicator-without-baseline', 'target-without-baseline']],
    ['no source', 'Means of verification', 'n/a', ['indicator-without-source']],
    ['no frequency', 'Frequency', 'TBD', ['indicator-without-frequency']],
    ['no gender assessment', 'Gender assessment', '', ['no-gender-assessment']],
    ['no cost', 'Cost', '', ['no-cost']],
    ['sources without amounts', 'Source of funds', 'donor/budget', ['undifferentiated-source']],
    ['sources without amounts in Urdu', 'Source of funds', 'بجٹ / عطیات', ['undifferentiated-source']],
    ['money from what there is', 'Source of funds', 'Within approved budgets', ['undifferentiated-source']],
    ['no objective', 'Objective', '', ['activity-without-objective']],
  ])('finds %s in its cell', (_, header, text, expected) => {
    const findings = lintPlan(question([{ ...sound, [header]: text }]))
    expect(findings.map(({ code }) => code).sort()).toEqual([...expected].sort())
    expect(findings.every(({ row }) => row === 2)).toBe(true)
  })

  it('finds a unit missing from the words of an indicator, where a column for it stands empty', () => {
    const row = { ...sound, Unit: '', Indicators: 'Improved cooperation' }
    expect(codes([row])).toEqual(['indicator-without-unit 2'])
    expect(codes([{ ...sound, Unit: '' }])).toEqual([])
  })

  it('finds a vague verb only where nothing in the row can be counted', () => {
    const vague = { ...sound, Action: 'Strengthen joint teams', Target: '', Unit: 'yes/no' }
    expect(codes([{ ...vague, Indicators: 'Better cooperation' }])).toEqual(['vague-verb 2'])
    expect(codes([{ ...vague, Action: 'HDG to facilitate it', Indicators: 'Better cooperation' }])).toEqual([
      'vague-verb 2',
    ])
    expect(codes([vague])).toEqual([])
    expect(
      codes([{ ...vague, Indicators: 'Better cooperation', Action: 'Amend the act to strengthen it' }]),
    ).toEqual([])
    expect(codes([{ ...vague, Action: 'مشترکہ ٹیموں کو مضبوط بنانا', Indicators: 'بہتر تعاون' }])).toEqual([
      'vague-verb 2',
    ])
  })

  it.each<[string, LintCode]>([
    ['Lead agency', 'no-owner'],
    ['Deadline', 'no-deadline'],
    ['Indicators', 'no-indicator'],
    ['Baseline', 'indicator-without-baseline'],
    ['Means of verification', 'indicator-without-source'],
    ['Frequency', 'indicator-without-frequency'],
    ['Gender assessment', 'no-gender-assessment'],
    ['Cost', 'no-cost'],
  ])('says once that there is no column "%s"', (header, code) => {
    const row = { ...without(header), Target: '' }
    expect(codes([row, { ...row, 'No.': 'PUR-1.2' }])).toEqual([`${code} (table)`])
  })

  it('lets an open end stand where milestones have dates', () => {
    const open = { ...sound, Deadline: 'ongoing' }
    expect(codes([{ ...open, Target: '40 courts by June 2027; 80 by June 2028' }])).toEqual([])
    expect(codes([{ ...open, Target: '40 courts' }])).toEqual(['open-ended-deadline 2'])
  })

  it('lets a federal office lead provincial work of which a province leads a part', () => {
    const whole = { ...sound, 'No.': '4', Level: 'Federal and Provincial' }
    const part = { ...sound, 'No.': '4.1', Level: 'Provincial', 'Lead agency': 'Home Department, Sindh' }
    expect(codes([whole, part])).toEqual([])
    expect(codes([whole, { ...part, 'No.': '5.1' }])).toEqual(['provincial-work-led-federally 2'])
  })

  it('concludes nothing from a cell that was not seen', () => {
    const unseen = Object.fromEntries(Object.keys(sound).map((header) => [header, '(not in excerpt)']))
    expect(codes([{ ...unseen, Action: 'Strengthen training (row cut in excerpt)', 'No.': '13' }])).toEqual(
      [],
    )
    expect(codes([{ ...sound, Objective: '(not in excerpt)' }])).toEqual([])
  })
})

describe('objectives', () => {
  it('without an activity are found, and those with one are not', () => {
    const empty = Object.fromEntries(Object.keys(sound).map((header) => [header, '']))
    const served = { ...empty, Pillar: 'Pursue', Objective: 'Cases end in a judgment' }
    const alone = { ...empty, Pillar: 'Pursue', Objective: 'Money is confiscated' }
    expect(codes([served, sound, alone])).toEqual(['objective-without-activity 4'])
  })

  it('are too many from the eighth in one pillar on', () => {
    const rows = (count: number, pillar: string) =>
      Array.from({ length: count }, (_, at) => ({
        ...sound,
        Pillar: pillar,
        Objective: `Objective ${at + 1}`,
        'No.': `${pillar}-${at + 1}`,
      }))
    expect(codes([...rows(7, 'Prevent'), ...rows(7, 'Pursue')])).toEqual([])
    expect(codes(rows(9, 'Prevent'))).toEqual(['too-many-objectives 9'])
  })
})

describe('the existence of owners', () => {
  const offices = [
    { name: 'National Cyber Crime Investigation Agency', alsoCalled: ['NCCIA'], from: '2024-05-03' },
    { name: 'Ministry of Narcotics Control', until: '2024-03-31', successor: 'Ministry of Interior' },
  ]
  const led = (office: string, deadline: string): Texts => ({
    ...sound,
    'Lead agency': office,
    Deadline: deadline,
  })

  it('is asked of the register, on the day when the work is due', () => {
    const asked = { offices, startsOn: '2023-01-01' }
    expect(codes([led('NCCIA', 'Twice a year')], asked)).toEqual(['owner-not-in-existence 2'])
    expect(codes([led('NCCIA', '2027')], asked)).toEqual([])
    expect(codes([led('Ministry of Interior', '2027')], asked)).toEqual([])
    const [finding] = lintPlan(question([led('Ministry of Narcotics Control', '2027')], asked))
    expect(finding?.code).toBe('owner-not-in-existence')
    expect(finding?.messages.en).toContain('its successor is Ministry of Interior')
  })

  it('is not asked without a register', () => {
    expect(codes([led('Ministry of Narcotics Control', '2027')])).toEqual([])
  })
})

describe('findings', () => {
  it('speak both languages, and are counted', () => {
    const asked = question([{ ...sound, Deadline: '', Cost: '' }])
    const findings = lintPlan(asked)
    for (const { messages, hint, code, severity } of findings) {
      expect(messages.ur).toMatch(/[\u0600-\u06ff]/)
      expect(hint).toBe(lintCodes[code].hint)
      expect(severity).toBe(lintCodes[code].severity)
    }
    expect(summaryOf([asked.plan], findings, [])).toEqual({
      activities: 1,
      errors: 1,
      warnings: 1,
      notices: 0,
      byCode: { 'no-deadline': 1, 'no-cost': 1 },
      cellsNotSeen: 0,
      notAsked: [],
    })
  })

  it('come back for any texts whatever, without an exception', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom('', 'TBD', 'ongoing', '2027', 'Ministry of A; Ministry of B', '(not in excerpt)'),
    )
    const row = fc.record(Object.fromEntries(Object.keys(sound).map((header) => [header, cell])))
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
        for (const { row: at } of lintPlan(question(rows)))
          expect(at === null || (at >= 2 && at <= rows.length + 1)).toBe(true)
      }),
      { numRuns: 100 },
    )
  })
})
