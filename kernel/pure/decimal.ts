/**
 * An exact decimal number: `digits` divided by ten to the power `scale`. A binary float would turn
 * 999.603 tonnes into something else, and a check of sums must not invent a difference.
 * `scale` is how many places were written, so 12.50 keeps its two.
 */
export interface Decimal {
  readonly digits: bigint
  readonly scale: number
}

const plain = /^([+-]?)(\d+)(?:\.(\d+))?$/

/** Reads "-12.50"; no separators, no exponent. Undefined where the text is not such a number. */
export function decimalOf(text: string): Decimal | undefined {
  const found = plain.exec(text)
  if (!found) return undefined
  const fraction = found[3] ?? ''
  const digits = BigInt(`${found[2] ?? ''}${fraction}`)
  return { digits: found[1] === '-' ? -digits : digits, scale: fraction.length }
}

/** The shortest decimal that names this number, as a spreadsheet shows it. Undefined for NaN, infinities and integers too large to be exact. */
export function decimalOfNumber(value: number): Decimal | undefined {
  if (!Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER) return undefined
  const [mantissa = '', exponent] = String(value).split('e')
  const read = decimalOf(mantissa)
  if (!read || exponent === undefined) return read
  return timesPowerOfTen(read, Number(exponent))
}

export const integer = (value: number | bigint): Decimal => ({ digits: BigInt(value), scale: 0 })

export const zero: Decimal = integer(0)

export function timesPowerOfTen(value: Decimal, power: number): Decimal {
  const scale = value.scale - power
  return scale >= 0
    ? { digits: value.digits, scale }
    : { digits: value.digits * 10n ** BigInt(-scale), scale: 0 }
}

const digitsAt = (value: Decimal, scale: number) => value.digits * 10n ** BigInt(scale - value.scale)

export function add(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale)
  return { digits: digitsAt(a, scale) + digitsAt(b, scale), scale }
}

export const negated = (a: Decimal): Decimal => ({ digits: -a.digits, scale: a.scale })

export const subtract = (a: Decimal, b: Decimal): Decimal => add(a, negated(b))

export const multiply = (a: Decimal, b: Decimal): Decimal => ({
  digits: a.digits * b.digits,
  scale: a.scale + b.scale,
})

export const sum = (values: readonly Decimal[]): Decimal => values.reduce(add, zero)

/** Negative, zero or positive, as for sorting. */
export function compare(a: Decimal, b: Decimal): number {
  const difference = subtract(a, b).digits
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

export const equal = (a: Decimal, b: Decimal): boolean => compare(a, b) === 0

export const absolute = (a: Decimal): Decimal => (a.digits < 0n ? negated(a) : a)

/** For drawing and ratios only: exactness ends here. */
export const toNumber = (a: Decimal): number => Number(decimalText(a))

/** The same number without zeros at its end. */
export function shortest(a: Decimal): Decimal {
  let { digits, scale } = a
  while (scale > 0 && digits % 10n === 0n) {
    digits /= 10n
    scale -= 1
  }
  return { digits, scale }
}

/** To so many places, a half away from zero. */
export function rounded(a: Decimal, places: number): Decimal {
  if (a.scale <= places) return { digits: digitsAt(a, places), scale: places }
  const step = 10n ** BigInt(a.scale - places)
  const digits = (absolute(a).digits + step / 2n) / step
  return { digits: a.digits < 0n ? -digits : digits, scale: places }
}

/** "-1234.50": for files and databases. */
export function decimalText(a: Decimal): string {
  const text = absolute(a)
    .digits.toString()
    .padStart(a.scale + 1, '0')
  const cut = text.length - a.scale
  const sign = a.digits < 0n ? '-' : ''
  return a.scale === 0 ? `${sign}${text}` : `${sign}${text.slice(0, cut)}.${text.slice(cut)}`
}

/** Separators every three places before the point: "1234.50" becomes "1,234.50". */
export function groupedDigits(text: string): string {
  const [whole = '', fraction] = text.split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}

/** "1,234.5": for people, in groups of three, without zeros at the end. */
export const groupedText = (a: Decimal): string => groupedDigits(decimalText(shortest(a)))
