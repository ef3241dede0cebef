import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { urduDigits } from '#kernel/pure/digits.ts'
import { saidInCell } from './a-cell-of-governance-says-what-it-may.ts'

const point = { kind: 'whole', from: 1, to: 5 } as const
const day = { kind: 'day', mayBeEmpty: false } as const

describe('a cell of a returned sheet', () => {
  it('takes a whole number of its range, in Urdu digits too, and nothing else', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20, max: 20 }), (number) => {
        const isIn = number >= 1 && number <= 5
        expect(saidInCell(point, String(number)).ok).toBe(isIn)
        if (isIn)
          expect(saidInCell(point, urduDigits(` ${number} `))).toEqual({ ok: true, text: `${number}` })
      }),
    )
    for (const written of ['4: Likely', '2.5', 'two', '1e0'])
      expect(saidInCell(point, written)).toEqual({ ok: false, fault: 'not-a-whole-number' })
  })

  it('takes every day that there is, and none that there is not', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true }),
        (at) => {
          const text = at.toISOString().slice(0, 10)
          expect(saidInCell(day, urduDigits(text))).toEqual({ ok: true, text })
        },
      ),
    )
    for (const written of ['2027-02-29', '2027-04-31', '2027-13-01', '1 June 2027', '01-06-2027'])
      expect(saidInCell(day, written)).toEqual({ ok: false, fault: 'not-a-day' })
  })

  it('is empty only where nothing may be said, and no longer than its words may be', () => {
    expect(saidInCell({ kind: 'day', mayBeEmpty: true }, ' ')).toEqual({ ok: true, text: '' })
    expect(saidInCell(day, '')).toEqual({ ok: false, fault: 'cell-empty' })
    expect(saidInCell({ kind: 'words', longest: 3 }, '')).toEqual({ ok: false, fault: 'cell-empty' })
    expect(saidInCell({ kind: 'words', longest: 3 }, 'four')).toEqual({ ok: false, fault: 'text-too-long' })
    expect(saidInCell({ kind: 'words', longest: 4 }, 'four')).toEqual({ ok: true, text: 'four' })
  })
})
