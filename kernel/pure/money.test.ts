import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type Money,
  addMoney,
  amountText,
  compareMoney,
  moneyText,
  parseMoney,
  shareOut,
  subtractMoney,
  sumMoney,
} from './money.ts'

const rupees = (text: string): Money => {
  const read = parseMoney(text, 'PKR')
  return read.ok ? read.value : expect.fail(read.problem.messages.en)
}

test('an amount is kept to the paisa', () => {
  expect(moneyText(rupees('1,23,456.5'))).toBe('PKR 123,456.50')
  expect(amountText(rupees('0.07'))).toBe('0.07')
  const yen = parseMoney('1200', 'JPY')
  expect(yen.ok && moneyText(yen.value)).toBe('JPY 1,200')
})

test('half a paisa is refused rather than rounded away', () => {
  const read = parseMoney('1.005', 'PKR')
  expect(read.ok ? '' : read.problem.code).toBe('amount-too-fine')
  expect(parseMoney('1.500', 'PKR').ok).toBe(true)
  const noCurrency = parseMoney('1', 'rupees')
  expect(noCurrency.ok ? '' : noCurrency.problem.code).toBe('currency-unknown')
})

test('amounts in two currencies refuse to add, subtract, sum or compare', () => {
  const dollars: Money = { currency: 'USD', minor: 100n }
  const refusals = [
    addMoney(rupees('1'), dollars),
    subtractMoney(rupees('1'), dollars),
    sumMoney([rupees('1'), dollars], 'PKR'),
    compareMoney(rupees('1'), dollars),
  ]
  for (const refusal of refusals) expect(refusal.ok ? '' : refusal.problem.code).toBe('currencies-differ')
  expect(addMoney(rupees('1'), rupees('2'))).toEqual({ ok: true, value: rupees('3') })
  expect(compareMoney(rupees('1'), rupees('2'))).toEqual({ ok: true, value: -1 })
})

test('shares of an amount add up to the amount, whatever the weights', () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
      fc.array(fc.bigInt({ min: 0n, max: 1000n }), { minLength: 1, maxLength: 12 }),
      (minor, weights) => {
        fc.pre(weights.some((w) => w > 0n))
        const shares = shareOut({ currency: 'PKR', minor }, weights)
        expect(sumMoney(shares, 'PKR')).toEqual({ ok: true, value: { currency: 'PKR', minor } })
        for (const [i, share] of shares.entries()) if (weights[i] === 0n) expect(share.minor).toBe(0n)
      },
    ),
  )
})
