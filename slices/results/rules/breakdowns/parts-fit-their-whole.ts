import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { type Decimal, absolute, compare, decimalText, subtract, sum } from '#kernel/pure/decimal.ts'
import { isolated } from '#kernel/pure/parsed.ts'
import { type FigureFinding, askTheOffice, subjectOf } from '../figure-checks/finding.ts'
import type { Statement } from '../figure-checks/statement.ts'
import { amountOf, type FigureValue } from '../figures/nil-is-not-silence.ts'
import { type Part, type Shape, shapeOf, shapes } from './parts-of-a-figure.ts'

/** What parts of one shape add to, where that cannot be true beside their whole. */
export interface Misfit {
  readonly shape: Shape
  readonly added: Decimal
  readonly whole: Decimal
}

/**
 * Parts against their whole, shape by shape. More than the whole is never true. Less is true as long as some persons may
 * be in no part; where the breakdown says how many were not recorded and keeps silent on nobody, parts and whole are equal.
 */
export function misfitsOf(value: FigureValue, parts: readonly Part[]): Misfit[] {
  const whole = amountOf(value)
  if (whole === undefined) return []
  return shapes.flatMap((shape) => {
    const own = parts.filter((part) => shapeOf(part) === shape)
    const amounts = own.flatMap((part) => amountOf(part.value) ?? [])
    if (amounts.length === 0) return []
    const added = sum(amounts)
    const saysAll =
      amounts.length === own.length &&
      own.some(({ sex, ages }) => sex === 'not recorded' || (sex === null && ages === 'not recorded'))
    const apart = compare(added, whole)
    return apart > 0 || (saysAll && apart !== 0) ? [{ shape, added, whole }] : []
  })
}

const shapeNames: Readonly<Record<Shape, Bilingual>> = {
  sex: { en: 'by sex', ur: 'جنس کے لحاظ سے' },
  age: { en: 'by age', ur: 'عمر کے لحاظ سے' },
  'sex and age': { en: 'by sex and age', ur: 'جنس اور عمر کے لحاظ سے' },
}

export function misfitSentence({ shape, added, whole }: Misfit): Bilingual {
  const [parts, total, apart] = [added, whole, absolute(subtract(added, whole))].map(decimalText)
  return {
    en: `the parts ${shapeNames[shape].en} add up to ${parts}, and the whole is ${total} (difference ${apart}).`,
    ur: `${shapeNames[shape].ur} حصوں کا مجموعہ ${isolated(parts ?? '')} ہے جبکہ کل ${isolated(total ?? '')} (فرق ${isolated(apart ?? '')})۔`,
  }
}

/** `breakdown-differs`: figures whose parts by sex or age cannot be those of their whole. */
export const checkParts = (statements: readonly Statement[]): FigureFinding[] =>
  statements.flatMap((statement) =>
    misfitsOf(statement.value, statement.parts ?? []).map((misfit): FigureFinding => {
      const [subject, says] = [subjectOf(statement), misfitSentence(misfit)]
      return {
        ...{ code: 'breakdown-differs', severity: 'error', column: 'value' },
        ...{ row: statement.row, rows: [statement.row], hint: askTheOffice },
        messages: { en: `${subject.en}: ${says.en}`, ur: `${subject.ur}: ${says.ur}` },
      }
    }),
  )
