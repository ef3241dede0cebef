import { type Decimal, equal, toNumber, zero } from '#kernel/pure/decimal.ts'
import type { Amount } from './a-total-says-its-rates-and-what-it-leaves-out.ts'
import { type MoneySource, type MoneyState, moneyStates } from './money-has-a-source-and-a-state.ts'

export interface LineOfNeed extends Amount {
  readonly lineage: string
  readonly year_from: string
  readonly source: MoneySource
  readonly payer: string | null
  readonly state: MoneyState
}

/**
 * What is needed: of the same money (activity, year, source, payer, currency) the earliest state that is stated, since
 * what was estimated and what was released of it are one amount on its way, and not two.
 */
export function neededIn<Line extends LineOfNeed>(lines: readonly Line[]): readonly Line[] {
  const earliest = new Map<string, number>()
  for (const line of lines) {
    const at = moneyStates.indexOf(line.state)
    earliest.set(sameMoney(line), Math.min(at, earliest.get(sameMoney(line)) ?? at))
  }
  return lines.filter((line) => moneyStates.indexOf(line.state) === earliest.get(sameMoney(line)))
}

const sameMoney = ({ lineage, year_from, source, payer, currency }: LineOfNeed) =>
  [lineage, year_from, source, payer ?? '', currency].join('|')

/** A part of a whole, from 0 to 1; null where there is no whole to be a part of. */
export const shareOf = (part: Decimal, whole: Decimal): number | null =>
  equal(whole, zero) ? null : toNumber(part) / toNumber(whole)
