import fc from 'fast-check'
import { expect, test } from 'vitest'
import { partedAtNumbers } from './numbers-in-a-row.ts'

const numbersIn = (text: string) => partedAtNumbers(text).flatMap((part) => (part.isNumbers ? part.text : []))

test('a day, years and a file number stand apart, in either digits; a number alone and a hyphened word do not', () => {
  expect(numbersIn('31 اضلاع 2026-12-31 تک، پھر 2027–2030 میں')).toEqual(['2026-12-31', '2027–2030'])
  expect(numbersIn('۲۰۲۶-۱۲-۳۱ تک، فائل 12/7')).toEqual(['۲۰۲۶-۱۲-۳۱', '12/7'])
  expect(numbersIn('40 officers, PRV-1.1 and well-known')).toEqual([])
})

test('joined again, the parts are the text', () => {
  const part = fc.constantFrom('2026-12-31', '12/7', 'تک', ' ', '-', '5', 'a')
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const text = parts.join('')
      expect(
        partedAtNumbers(text)
          .map((one) => one.text)
          .join(''),
      ).toBe(text)
    }),
  )
})
