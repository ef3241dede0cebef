import { compare, type Decimal } from '#kernel/pure/decimal.ts'

export interface Scale {
  readonly lowest: Decimal
  readonly highest: Decimal
}

export const standsOn = ({ lowest, highest }: Scale, score: Decimal): boolean =>
  compare(score, lowest) >= 0 && compare(score, highest) <= 0
