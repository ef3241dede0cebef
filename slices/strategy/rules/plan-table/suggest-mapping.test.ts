import { describe, expect, it } from 'vitest'
import { isPlanHeader, suggestMapping } from './suggest-mapping.ts'

describe('the header words of real plans', () => {
  it('of Pakistan 2021-26 are understood', () => {
    const headers =
      'No.|Proposed action|Level|Performance indicator(s)|UN Guiding Principles|SDGs|Leading entities|Additional entities'
    expect(suggestMapping(headers.split('|'))).toEqual(
      'code|action|level|indicators|frameworks|frameworks|lead|partners'.split('|'),
    )
  })

  it('of the EU 2017-20 are understood', () => {
    const headers =
      'Objective|Action|Timetable|Responsible party|Indicators|Data collection/assessment mechanism'.split(
        '|',
      )
    expect(suggestMapping(headers)).toEqual(
      'objective|action|deadline|lead|indicators|verification'.split('|'),
    )
  })

  it('of Serbia 2009 are understood: the narrowest word is the activity, stakeholders are all it names', () => {
    const headers = 'Measures|Activities|Tasks|Indicators|Stakeholders|Deadlines|Resources|Risks'.split('|')
    expect(suggestMapping(headers)).toEqual(
      'objective|output|action|indicators|lead|deadline|funding|risks'.split('|'),
    )
  })

  it('of Romania 2021-24 and of a donor logframe are understood', () => {
    expect(
      suggestMapping(['Activities', 'Budgets', 'Funding sources', 'Deadlines', 'Responsible institutions']),
    ).toEqual(['action', 'cost', 'funding', 'deadline', 'lead'])
    expect(
      suggestMapping(['Output', 'Activity', 'Indicator', 'Baseline', 'Target', 'Means of Verification']),
    ).toEqual(['output', 'action', 'indicators', 'baseline', 'target', 'verification'])
  })

  it('of rights, law and direction are understood in either language', () => {
    const headers = 'Action|Direction|Legal basis|HRDDP status|Gender assessment|سمت|قانونی بنیاد|صنفی جائزہ'
    expect(suggestMapping(headers.split('|'))).toEqual([
      'action',
      'direction',
      'legal',
      'safeguards',
      'gender',
      null,
      'legal',
      'gender',
    ])
    expect(suggestMapping(['سرگرمی', 'مطلوبہ سمت', 'حفاظتی اقدامات'])).toEqual([
      'action',
      'direction',
      'safeguards',
    ])
  })

  it('are understood in Urdu', () => {
    const headers =
      'نمبر شمار|ستون|مقصد|سرگرمی|ذمہ دار ادارہ|معاون ادارے|آخری تاریخ|اشاریے|اکائی|بنیادی سطح|ہدف|تصدیق کے ذرائع|تخمینہ لاگت'
    expect(suggestMapping(headers.split('|'))).toEqual(
      'code|pillar|objective|action|lead|partners|deadline|indicators|unit|baseline|target|verification|cost'.split(
        '|',
      ),
    )
  })

  it('that mean the same give the better word the field, and stakeholders step back behind a lead', () => {
    expect(suggestMapping(['Action', 'Lead agency', 'Stakeholders'])).toEqual(['action', 'lead', 'partners'])
    expect(suggestMapping(['Action', 'Deadline', 'Date of next meeting deadline'])).toEqual([
      'action',
      'deadline',
      null,
    ])
  })

  it('are told from other texts', () => {
    expect(['Leading entities', 'Timetable', 'ذمہ دار'].every(isPlanHeader)).toBe(true)
    expect(['', '2027', 'Ministry of Interior', 'Ongoing', 'Reviewed'].some(isPlanHeader)).toBe(false)
  })
})
