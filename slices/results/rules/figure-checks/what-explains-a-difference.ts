import {
  type Decimal,
  absolute,
  compare,
  decimalText,
  multiply,
  shortest,
  subtract,
  timesPowerOfTen,
} from '#kernel/pure/decimal.ts'
import type { Explanation } from './finding.ts'

const perMille: Decimal = { digits: 1n, scale: 3 }

/** Whether `larger` is ten times `smaller`, within a thousandth of that. */
function isTenTimes(larger: Decimal, smaller: Decimal): boolean {
  const tenfold = timesPowerOfTen(smaller, 1)
  return compare(absolute(subtract(larger, tenfold)), multiply(absolute(tenfold), perMille)) <= 0
}

/** Whether one becomes the other by exchanging two neighbouring digits, as a hand that types does. */
function areSwapped(a: Decimal, b: Decimal): boolean {
  const [x, y] = [decimalText(shortest(a)), decimalText(shortest(b))]
  if (x.length !== y.length) return false
  const differing = [...x].flatMap((digit, i) => (digit === y[i] ? [] : [i]))
  const [first = 0, second = 0] = differing
  return differing.length === 2 && second === first + 1 && x[first] === y[second] && x[second] === y[first]
}

/** The slip that turns one of two unequal amounts into the other, where one does. Two zeros explain nothing. */
export function explanationOf(a: Decimal, b: Decimal): Explanation | undefined {
  if (a.digits === 0n || b.digits === 0n) return undefined
  if (isTenTimes(a, b) || isTenTimes(b, a)) return 'factor-of-ten'
  return areSwapped(a, b) ? 'swapped-digits' : undefined
}
