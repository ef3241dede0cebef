import { describe, expect, test } from 'vitest'
import { type Drawable, type PeriodDrawn, placesDrawn, whatAChartDraws } from './what-a-chart-draws.ts'

const year = (of: number, values: readonly (string | null)[], complete = true): PeriodDrawn => ({
  period: { from: `${of}-01-01`, to: `${of}-12-31` },
  complete,
  figures: values.map(
    (value, at): Drawable => ({
      ...{ reference: `F-${of}${at}`, place: 'Pakistan', value, unit: 'kg' },
      period: { from: `${of}-01-01`, to: `${of}-12-31` },
      kind: value === null ? 'not reported' : 'value',
    }),
  ),
})

const lines = (periods: readonly PeriodDrawn[], breaks: readonly string[] = []) =>
  whatAChartDraws(periods, 'Pakistan', { unit: 'kg', breaks }).stretches.map((points) =>
    points.map(({ value }) => value),
  )

describe('a line', () => {
  test('joins years that follow one another, in whatever order they come', () => {
    expect(lines([year(2022, ['3']), year(2020, ['1']), year(2021, ['2'])])).toEqual([[1, 2, 3]])
  })

  test('has a hole where a year is silent, told or not', () => {
    expect(lines([year(2020, ['1']), year(2022, ['3'])])).toEqual([[1], [3]])
    expect(lines([year(2020, ['1']), year(2021, [null]), year(2022, ['3'])])).toEqual([[1], [3]])
  })

  test('ends at a break, and a period with the break inside belongs to neither side', () => {
    const years = [year(2020, ['1']), year(2021, ['2']), year(2022, ['3'])]
    expect(lines(years, ['2021-01-01'])).toEqual([[1], [2, 3]])
    expect(lines(years, ['2021-07-01'])).toEqual([[1], [2], [3]])
  })

  test('leaves out five years beside each of them', () => {
    const five = { ...year(2020, ['9']), period: { from: '2020-01-01', to: '2024-12-31' } }
    expect(lines([five, year(2020, ['1']), year(2021, ['2'])])).toEqual([[1, 2]])
  })
})

test('of documents that disagree all are drawn, and told as such', () => {
  const { stretches, apart } = whatAChartDraws([year(2020, ['1', '4', '1'])], 'Pakistan', {
    ...{ unit: 'kg', breaks: [] },
  })
  expect(stretches).toMatchObject([[{ value: 1, state: 'disputed' }]])
  expect(apart).toMatchObject([{ value: 4, state: 'disputed' }])
})

test('units of one kind are drawn in that of the indicator; another kind is not drawn', () => {
  const drawn = (unit: string) =>
    whatAChartDraws([year(2020, ['1500'])], 'Pakistan', { unit, breaks: [] }).stretches
  expect(drawn('tonne')).toMatchObject([[{ value: 1.5 }]])
  expect(drawn('litre')).toEqual([])
})

test('what was not said by all is told as incomplete', () => {
  expect(
    whatAChartDraws([year(2020, ['1'], false)], 'Pakistan', { unit: 'kg', breaks: [] }).stretches,
  ).toMatchObject([[{ state: 'incomplete' }]])
})

test('the place with the most periods comes first', () => {
  const other = year(2020, ['1'])
  const figures = other.figures.map((one) => ({ ...one, place: 'Hunza' }))
  expect(placesDrawn([{ ...other, figures }, year(2020, ['1']), year(2021, ['1'])])).toEqual([
    'Pakistan',
    'Hunza',
  ])
})
