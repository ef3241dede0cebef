import { describe, expect, it } from 'vitest'
import { readDeadline } from './deadlines-in-words.ts'
import { itemsIn } from './items-in-a-cell.ts'
import { isMinistry, isProvincial, leadingOffices } from './offices-in-a-cell.ts'
import { isCut, saidBy } from './silent-cells.ts'
import { hasNoUnit, restates } from './words-of-indicators.ts'

describe('a cell', () => {
  it.each(['', ' ', '-', '—', 'TBD', 'n/a', 'N/A', 'To be determined.', 'زیر غور', '...'])(
    '%j says nothing',
    (text) => {
      expect(saidBy(text).kind).toBe('empty')
    },
  )

  it.each(['(not in excerpt)', '(list cut in excerpt)', '[illegible]'])('%j was not seen', (text) => {
    expect(saidBy(text).kind).toBe('not-seen')
  })

  it.each(['Nilofar Centre', 'N/A office', 'Approved (budget cut)', '0', 'None of the courts'])(
    '%j says something',
    (text) => {
      expect(saidBy(text).kind).toBe('text')
      expect(isCut(text)).toBe(false)
    },
  )

  it('holds a list by lines, semicolons and bullets, but not by commas', () => {
    expect(itemsIn('1. One, and more\n2) Two; • Three؛ چار')).toEqual([
      'One, and more',
      'Two',
      'Three',
      'چار',
    ])
    expect(itemsIn('2017-2020 reports')).toEqual(['2017-2020 reports'])
  })
})

describe('offices in a cell', () => {
  it.each([
    ['Ministry of Law and Justice', 1],
    ['Ministry of Planning, Development and Special Initiatives', 1],
    ['Ministry of Overseas Pakistanis and HRD', 1],
    ['Ministry of Industries & Production', 1],
    ['Ministry of National Health Services, Regulations and Coordination', 1],
    ['Security Intelligence Agency', 1],
    ['Ministry of Justice; courts', 2],
    ['FIA, ANF and NCCIA', 3],
    ['FIA/ANF', 2],
    ['Ministry of Interior and Provincial Home Departments', 2],
    ['Ministry of Interior (lead), FIA, ANF', 1],
    ['وزارت قانون و انصاف', 1],
    ['وزارت داخلہ، وزارت خارجہ اور محکمہ داخلہ پنجاب', 3],
    ['Member States; (list cut in excerpt)', 1],
  ])('%s: %i', (text, count) => {
    expect(leadingOffices(text)).toHaveLength(count)
  })

  it('are ministries, or of a province, by their names', () => {
    expect(['Ministry of Interior', 'وزارت داخلہ'].every(isMinistry)).toBe(true)
    expect(['Federal Cabinet', 'Member States', 'courts'].some(isMinistry)).toBe(false)
    expect(['Provincial Home Departments', 'Punjab Police', 'محکمہ داخلہ'].every(isProvincial)).toBe(true)
    expect(['Ministry of Commerce', 'FIA'].some(isProvincial)).toBe(false)
  })
})

describe('a deadline', () => {
  it.each([
    ['2027-06-30', '2027-06-30'],
    ['31.12.2027', '2027-12-31'],
    ['31/12/2027', '2027-12-31'],
    ['June 2027', '2027-06-30'],
    ['30 June 2027', '2027-06-30'],
    ['دسمبر ۲۰۲۷', '2027-12-31'],
    ['Q1 2028', '2028-03-31'],
    ['February 2028', '2028-02-29'],
    ['2021-26', '2026-12-31'],
    ['2017', '2017-12-31'],
    ['FY 2026-27', '2027-06-30'],
    ['Ongoing until December 2027', '2027-12-31'],
  ])('%s ends on %s', (text, until) => {
    expect(readDeadline(text)).toEqual({ kind: 'date', until })
  })

  it.each([
    ['Ongoing', 'open-ended'],
    ['Continuously', 'open-ended'],
    ['On-going, as required', 'open-ended'],
    ['مسلسل', 'open-ended'],
    ['جاری', 'open-ended'],
    ['Twice a year', 'rhythm'],
    ['Ongoing, reviewed annually', 'rhythm'],
    ['within six months of adoption', 'unclear'],
    ['03/04/2027', 'two-readings'],
  ])('%s is %s', (text, kind) => {
    expect(readDeadline(text).kind).toBe(kind)
  })
})

describe('an indicator', () => {
  it.each(['Improved motivation of employees', 'Extent to which the plan is used', 'بہتر تعاون'])(
    '%s does not say what is counted',
    (text) => {
      expect(hasNoUnit(text)).toBe(true)
    },
  )

  it.each([
    'Number of laws updated',
    'Ratification',
    'Increase in convictions by 20%',
    'Levels of satisfaction (score 0-10)',
    'سزاؤں کی تعداد',
    'Overarching indicators 7 and 15',
  ])('%s does, or is yes or no', (text) => {
    expect(hasNoUnit(text)).toBe(false)
  })

  it('restates an activity where it has no word of its own', () => {
    expect(restates('Ratification', 'Ratify the Protocol')).toBe(true)
    expect(restates('Feasibility study report', 'Feasibility study of certification')).toBe(true)
    expect(restates('Number of studies', 'Studies of certification')).toBe(false)
    expect(restates('Steps taken required prior to ratification', 'Ratify the Protocol')).toBe(false)
    expect(restates('Development of guidelines', 'Issue guidelines')).toBe(false)
  })
})
