import { expect, test } from 'vitest'
import { costStateOf } from './cost-states.ts'

test('an amount that the plan writes is a cost as written; words without a figure are none yet', () => {
  for (const written of ['PKR 5 million', '۵۰ لاکھ روپے', '10,000 EUR from the budget'])
    expect(costStateOf(written)).toBe('as-written')
  for (const written of ['', 'TBD', 'budget funds', 'n/a'])
    expect(costStateOf(written)).toBe('not-yet-costed')
})
