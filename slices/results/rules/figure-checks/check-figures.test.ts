import { describe, expect, test } from 'vitest'
import { checkFigures, type FiguresReport } from './check-figures.ts'
import { type FigureRow, figureColumns } from './rows-become-statements.ts'
import { needsTheSeries } from './series/check-series.ts'

/** Rows as "indicator,part_of,place,period,unit,value,agency,document,kind", the first on line 2. */
const rowsOf = (...lines: string[]): FigureRow[] =>
  lines.map((line, i) => {
    const cells = line.split(',')
    return {
      row: i + 2,
      cells: Object.fromEntries(figureColumns.map((column, c) => [column, cells[c] ?? ''])),
    }
  })

const check = (...lines: string[]) => checkFigures(rowsOf(...lines), [])
/** What cannot be true at once. What is unusual in a series has tests of its own, and chance makes it in any table. */
const contradictions = (report: FiguresReport) => report.findings.filter(({ code }) => !needsTheSeries(code))
const codes = (report: FiguresReport) => contradictions(report).map((f) => `${f.code} ${f.row}`)

const funnel = [{ name: 'to court', stages: ['complaints', 'verifications', 'enquiries', 'cases'] }]

describe('a printed total is held against its parts', () => {
  const years = [
    'arrests,,Pakistan,2021,count,1306,FIA,Reply,value',
    'arrests,,Pakistan,2022,count,1700,FIA,Reply,value',
  ]

  test('over periods: a wrong total is found, and the right one gives nothing', () => {
    expect(codes(check(...years, 'arrests,,Pakistan,2021/2022,count,3007,FIA,Reply,total'))).toEqual([
      'sum-differs 4',
    ])
    const control = check(...years, 'arrests,,Pakistan,2021/2022,count,3006,FIA,Reply,total')
    expect(codes(control)).toEqual([])
    expect(control.summary).toMatchObject({ totals: 1, totalsChecked: 1, errors: 0 })
  })

  test('over places: declared by part_of, or all of one table with one total', () => {
    const places = [
      'listed,Pakistan,Lahore,2025,count,14,FIA,Red Book,value',
      'listed,Pakistan,Kohat,2025,count,6,FIA,Red Book,value',
    ]
    const undeclared = places.map((line) => line.replace('listed,Pakistan', 'listed,'))
    for (const parts of [places, undeclared]) {
      expect(codes(check(...parts, 'listed,,Pakistan,2025,count,21,FIA,Red Book,total'))).toEqual([
        'sum-differs 4',
      ])
      expect(codes(check(...parts, 'listed,,Pakistan,2025,count,20,FIA,Red Book,total'))).toEqual([])
    }
  })

  test('over sub-indicators, converting within a kind of unit', () => {
    const parts = [
      'heroin,narcotics,Punjab,2018,kg,213.778,ANF,Table,value',
      'charas,narcotics,Punjab,2018,kg,1479.522,ANF,Table,value',
    ]
    expect(codes(check(...parts, 'narcotics,,Punjab,2018,tonne,1.6933,ANF,Table,total'))).toEqual([])
    expect(codes(check(...parts, 'narcotics,,Punjab,2018,tonne,1.6943,ANF,Table,total'))).toEqual([
      'sum-differs 4',
    ])
  })

  test('quarters under years under a grand total: each total is held against its own parts', () => {
    const quarters = [1, 2, 3, 4].map((q) => `cases,,Punjab,2021-Q${q},count,10,X,D,value`)
    const rest = ['cases,,Punjab,2021,count,40,X,D,total', 'cases,,Punjab,2022,count,60,X,D,value']
    expect(codes(check(...quarters, ...rest, 'cases,,Punjab,2021/2022,count,100,X,D,total'))).toEqual([])
    expect(codes(check(...quarters, ...rest, 'cases,,Punjab,2021/2022,count,101,X,D,total'))).toEqual([
      'sum-differs 8',
    ])
  })

  test('the parts of another document are never mixed in', () => {
    const other = 'arrests,,Pakistan,2022,count,1700,FIA,Other,value'
    const report = check(
      'arrests,,Pakistan,2021,count,1306,FIA,Reply,value',
      other,
      'arrests,,Pakistan,2021/2022,count,9000,FIA,Reply,total',
    )
    expect(codes(report)).toEqual([])
    expect(report.coverage[0]).toMatchObject({ row: 4, checked: false })
  })

  test('a total ten times too high, or with two digits swapped, is said to be so; another difference is not explained', () => {
    const explained = (total: string) =>
      contradictions(
        check(
          'a,,P,2021,count,9000,X,D,value',
          'a,,P,2022,count,615,X,D,value',
          `a,,P,2021/2022,count,${total},X,D,total`,
        ),
      ).map((f) => f.explanation)
    expect(explained('96150')).toEqual(['factor-of-ten'])
    expect(explained('96246')).toEqual(['factor-of-ten'])
    expect(explained('96247')).toEqual([undefined])
    expect(explained('9165')).toEqual(['swapped-digits'])
    expect(explained('9651')).toEqual(['swapped-digits'])
    expect(explained('5619')).toEqual([undefined])
    expect(explained('9616')).toEqual([undefined])
  })

  test('the findings speak of the same figures in both languages', () => {
    const [found] = check(...years, 'arrests,,Pakistan,2021/2022,count,3060,FIA,Reply,total').findings
    for (const text of [found?.messages.en, found?.messages.ur]) expect(text).toMatch(/3,060.*3,006/s)
    expect(found?.messages.ur).toMatch(/مجموعہ/)
    expect(found?.rows).toEqual([2, 3, 4])
  })
})

describe('silence is not zero', () => {
  const parts = (third: string) => [
    'a,,P,2021,count,5,X,D,value',
    'a,,P,2022,count,7,X,D,value',
    `a,,P,2023,count,${third}`,
  ]

  test('a total with a part that is not reported is not held to equality, and says 2 of 3', () => {
    const report = check(...parts(',X,D,not reported'), 'a,,P,2021/2023,count,20,X,D,total')
    expect(codes(report)).toEqual([])
    expect(report.coverage[0]).toMatchObject({
      checked: false,
      coverage: { expected: 3, reported: 2, complete: false },
    })
    expect(report.coverage[0]?.messages.en).toContain('2 of 3 units reported')
  })

  test('nil is a report of zero, so the same total is then wrong', () => {
    expect(codes(check(...parts(',X,D,nil'), 'a,,P,2021/2023,count,20,X,D,total'))).toEqual(['sum-differs 5'])
    expect(codes(check(...parts(',X,D,nil'), 'a,,P,2021/2023,count,12,X,D,total'))).toEqual([])
  })

  test('a part to which the indicator does not apply is not missing', () => {
    const report = check(...parts(',X,D,not applicable'), 'a,,P,2021/2023,count,12,X,D,total')
    expect(report.coverage[0]).toMatchObject({ checked: true, coverage: { expected: 2, reported: 2 } })
  })

  test('parts that already exceed the total contradict it, whatever the silent one holds', () => {
    const report = check(...parts(',X,D,not reported'), 'a,,P,2021/2023,count,11,X,D,total')
    expect(codes(report)).toEqual(['sum-differs 5'])
    expect(report.findings[0]?.messages.en).toContain('2 of 3')
  })
})

describe('units that differ refuse to add', () => {
  const kilograms = 'opium,seized,P,2022,kg,100,ANF,D,value'
  test('kilograms and litres under one total', () => {
    const report = check(
      kilograms,
      'acid,seized,P,2022,litre,50,ANF,D,value',
      'seized,,P,2022,kg,150,ANF,D,total',
    )
    expect(codes(report)).toEqual(['units-do-not-add 4'])
    expect(report.findings[0]?.rows).toEqual([2, 3, 4])
  })
  test('kilograms and tonnes under one total are fine', () => {
    expect(
      codes(
        check(kilograms, 'hashish,seized,P,2022,tonne,2,ANF,D,value', 'seized,,P,2022,kg,2100,ANF,D,total'),
      ),
    ).toEqual([])
  })
  test('percentages are not added up at all', () => {
    expect(
      codes(check('a,,P,2021,%,40,X,D,value', 'a,,P,2022,%,50,X,D,value', 'a,,P,2021/2022,%,45,X,D,total')),
    ).toEqual([])
  })
})

describe('two documents on one question', () => {
  const first = 'acquittals,,Pakistan,2022,count,102,FIA,Reply of 2025,value'
  test('another amount is a disagreement, the same amount is none', () => {
    expect(codes(check(first, 'acquittals,,Pakistan,2022,count,177,FIA,Reply of 2024,value'))).toEqual([
      'documents-disagree 2',
    ])
    expect(codes(check(first, 'acquittals,,Pakistan,2022,count,102,FIA,Reply of 2024,value'))).toEqual([])
  })
  test('another period, place or unit is another question', () => {
    for (const other of [
      'acquittals,,Pakistan,2023,count',
      'acquittals,,Punjab,2022,count',
      'acquittals,,Pakistan,2022,persons',
    ])
      expect(codes(check(first, `${other},177,FIA,Reply of 2024,value`))).toEqual([])
  })
  test('nil contradicts a number; silence contradicts nothing', () => {
    expect(codes(check(first, 'acquittals,,Pakistan,2022,count,,FIA,Other,nil'))).toEqual([
      'documents-disagree 2',
    ])
    expect(codes(check(first, 'acquittals,,Pakistan,2022,count,,FIA,Other,not reported'))).toEqual([])
  })
  test('a rounded amount agrees with the exact one', () => {
    expect(codes(check('s,,P,2016,tonne,240,X,A,value', 's,,P,2016,kg,240110,X,B,value'))).toEqual([])
    expect(codes(check('s,,P,2016,tonne,239,X,A,value', 's,,P,2016,kg,240110,X,B,value'))).toEqual([
      'documents-disagree 2',
    ])
  })
  test('one document that states a thing twice contradicts itself, or repeats itself', () => {
    const twice = check(first, first.replace('102', '103'))
    expect(twice.findings).toMatchObject([{ code: 'stated-twice', severity: 'error', rows: [2, 3] }])
    expect(check(first, first).findings).toMatchObject([{ code: 'stated-twice', severity: 'warning' }])
  })
  test('slips between documents are named too', () => {
    expect(check(first, first.replace('102', '1020').replace('2025', '2024')).findings[0]?.explanation).toBe(
      'factor-of-ten',
    )
  })
})

describe('part of a period against the whole', () => {
  const half = 'cases,,P,2025-01-01/2025-06-30,count,60,X,Half-year report,value'
  test('a half-year larger than the year is found, a smaller one is not', () => {
    expect(codes(check(half, 'cases,,P,2025,count,50,X,Annual report,value'))).toEqual(['periods-differ 3'])
    expect(codes(check(half, 'cases,,P,2025,count,60,X,Annual report,value'))).toEqual([])
  })
  test('stretches that make up the whole must come to it, in either direction', () => {
    const other = 'cases,,P,2025-07-01/2025-12-31,count,30,X,Half-year report,value'
    expect(codes(check(half, other, 'cases,,P,2025,count,95,X,Annual report,value'))).toEqual([
      'periods-differ 4',
    ])
    expect(codes(check(half, other, 'cases,,P,2025,count,90,X,Annual report,value'))).toEqual([])
  })
  test('stretches that overlap are not added to one another', () => {
    const overlapping = 'cases,,P,2025-03-01/2025-08-31,count,40,X,Half-year report,value'
    expect(codes(check(half, overlapping, 'cases,,P,2025,count,90,X,Annual report,value'))).toEqual([])
  })
  test('a silent half says nothing about the year', () => {
    const silent = 'cases,,P,2025-07-01/2025-12-31,count,,X,Half-year report,not reported'
    expect(codes(check(half, silent, 'cases,,P,2025,count,95,X,Annual report,value'))).toEqual([])
  })
  test('a percentage of a part may exceed that of the whole', () => {
    expect(codes(check('rate,,P,2025-01,%,9,X,A,value', 'rate,,P,2025,%,3,X,B,value'))).toEqual([])
  })
})

describe('a declared funnel narrows', () => {
  const stage = (name: string, value: string, kind = 'value') => `${name},,P,2025,count,${value},X,D,${kind}`
  const narrowing = [
    stage('complaints', '90'),
    stage('verifications', '50'),
    stage('enquiries', '50'),
    stage('cases', '7'),
  ]
  const run = (lines: string[], funnels = funnel) => codes(checkFigures(rowsOf(...lines), funnels))

  test('a later stage that is larger is found; equal stages are not', () => {
    expect(run(narrowing)).toEqual([])
    expect(run([...narrowing.slice(0, 2), stage('enquiries', '51'), stage('cases', '7')])).toEqual([
      'funnel-order 4',
    ])
  })
  test('nothing is guessed: without a declaration the same rows give nothing', () => {
    expect(run([stage('complaints', '1'), stage('cases', '7')], [])).toEqual([])
    expect(run([stage('complaints', '1'), stage('cases', '7')])).toEqual(['funnel-order 3'])
  })
  test('a silent stage is passed over, and the next held against the last known one', () => {
    expect(
      run([stage('complaints', '90'), stage('verifications', '', 'not reported'), stage('cases', '91')]),
    ).toEqual(['funnel-order 4'])
  })
  test('stages of another document, place or period are not compared', () => {
    expect(
      run([
        stage('complaints', '1'),
        'cases,,P,2025,count,7,X,Other,value',
        'cases,,Q,2025,count,7,X,D,value',
        'cases,,P,2024,count,7,X,D,value',
      ]),
    ).toEqual([])
  })
  test('stages in different units are said not to be comparable', () => {
    expect(run([stage('complaints', '1'), 'cases,,P,2025,persons,7,X,D,value'])).toEqual([
      'funnel-units-differ 3',
    ])
  })
})
