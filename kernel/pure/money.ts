import { type Decimal, compare, decimalText, groupedDigits, shortest, timesPowerOfTen } from './decimal.ts'
import { parseNumber } from './digits.ts'
import { type Parsed, isolated, parsed, unreadable } from './parsed.ts'

/** An amount in whole minor units (paisa, pence), so that nothing is lost in adding. */
export interface Money {
  readonly currency: string
  readonly minor: bigint
}

/** Decimal places of currencies that do not have two (ISO 4217). */
const placesOf: Readonly<Record<string, number>> = {
  BIF: 0,
  CLP: 0,
  DJF: 0,
  GNF: 0,
  ISK: 0,
  JPY: 0,
  KMF: 0,
  KRW: 0,
  PYG: 0,
  RWF: 0,
  UGX: 0,
  UYI: 0,
  VND: 0,
  VUV: 0,
  XAF: 0,
  XOF: 0,
  XPF: 0,
  BHD: 3,
  IQD: 3,
  JOD: 3,
  KWD: 3,
  LYD: 3,
  OMR: 3,
  TND: 3,
}

export const minorPlaces = (currency: string): number => placesOf[currency] ?? 2

const decimalAmount = (money: Money): Decimal => ({ digits: money.minor, scale: minorPlaces(money.currency) })

/** From an exact decimal; a fraction of a minor unit is a problem, not rounded away. */
export function moneyOf(amount: Decimal, currency: string): Parsed<Money> {
  if (!/^[A-Z]{3}$/.test(currency))
    return unreadable(
      'currency-unknown',
      `"${currency}" is not a currency code. Write three capital letters, as in PKR.`,
      `${isolated(currency)} کرنسی کا کوڈ نہیں ہے۔ تین بڑے حروف لکھیں، جیسے ${isolated('PKR')}۔`,
    )
  const places = minorPlaces(currency)
  const inMinor = shortest(timesPowerOfTen(amount, places))
  if (inMinor.scale === 0) return parsed({ currency, minor: inMinor.digits })
  return unreadable(
    'amount-too-fine',
    `${decimalText(amount)} ${currency} has more than ${places} decimal places.`,
    `${isolated(`${decimalText(amount)} ${currency}`)} میں اعشاریہ کے بعد ${places} سے زیادہ ہندسے ہیں۔`,
  )
}

/** Reads "1,23,456.50" as rupees and paisa when the currency is PKR. */
export function parseMoney(text: string, currency: string): Parsed<Money> {
  const amount = parseNumber(text)
  return amount.ok ? moneyOf(amount.value, currency) : amount
}

const currenciesDiffer = (a: Money, b: Money) =>
  unreadable(
    'currencies-differ',
    `${a.currency} and ${b.currency} do not add. Convert one of them first, at a rate with a date and a source.`,
    `${isolated(a.currency)} اور ${isolated(b.currency)} جمع نہیں ہو سکتے۔ پہلے ایک کو تبدیل کریں اور شرحِ مبادلہ کی تاریخ اور ماخذ درج کریں۔`,
  )

export function addMoney(a: Money, b: Money): Parsed<Money> {
  if (a.currency !== b.currency) return currenciesDiffer(a, b)
  return parsed({ currency: a.currency, minor: a.minor + b.minor })
}

export function subtractMoney(a: Money, b: Money): Parsed<Money> {
  return addMoney(a, { ...b, minor: -b.minor })
}

/** The sum of amounts of one currency; nothing in that currency for an empty list. */
export function sumMoney(amounts: readonly Money[], currency: string): Parsed<Money> {
  let total: Money = { currency, minor: 0n }
  for (const amount of amounts) {
    const added = addMoney(total, amount)
    if (!added.ok) return added
    total = added.value
  }
  return parsed(total)
}

export function compareMoney(a: Money, b: Money): Parsed<number> {
  return a.currency === b.currency
    ? parsed(compare(decimalAmount(a), decimalAmount(b)))
    : currenciesDiffer(a, b)
}

/** Splits without losing a paisa: shares follow the weights, and what is left over goes to the first ones. Weights are whole, not negative, and not all zero. */
export function shareOut(money: Money, weights: readonly bigint[]): Money[] {
  const whole = weights.reduce((a, b) => a + b, 0n)
  const shares = weights.map((weight) => (money.minor * weight) / whole)
  let left = money.minor - shares.reduce((a, b) => a + b, 0n)
  const step = left < 0n ? -1n : 1n
  return shares.map((share, i) => {
    const takes = left !== 0n && (weights[i] ?? 0n) > 0n
    if (takes) left -= step
    return { currency: money.currency, minor: takes ? share + step : share }
  })
}

/** "PKR 1,234.50": the code first, so that no sign is taken for another country's. */
export const moneyText = (money: Money): string => `${money.currency} ${groupedDigits(amountText(money))}`

/** "1234.50": for files and databases. */
export const amountText = (money: Money): string => decimalText(decimalAmount(money))
