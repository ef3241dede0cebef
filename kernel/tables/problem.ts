import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { maxListedProblems } from './limits.ts'

/**
 * Why a file, or one cell of it, cannot be read as it stands, and what the person can do next.
 * `row` is the row number that the office's own program shows; `column` is the header or, where none
 * is known, the letter.
 */
export interface Problem {
  readonly code: string
  readonly row?: number
  readonly column?: string
  readonly messages: Bilingual
  readonly hint: Bilingual
}

export interface Place {
  readonly row?: number
  readonly column?: string
}

export const problem = (code: string, messages: Bilingual, hint: Bilingual, place: Place = {}): Problem => ({
  code,
  ...place,
  messages,
  hint,
})

/** The first problems, and one more that counts the rest, so that a broken file of 100,000 rows stays readable. */
export function listed(problems: readonly Problem[]): readonly Problem[] {
  const rest = problems.length - maxListedProblems
  if (rest <= 0) return problems
  return [
    ...problems.slice(0, maxListedProblems),
    problem(
      'more-problems',
      {
        en: `${rest} more problems are not listed.`,
        ur: `مزید ${rest} نقائص درج نہیں کیے گئے۔`,
      },
      {
        en: 'Mend those above first, then read the file again.',
        ur: 'پہلے اوپر درج نقائص دور کریں، پھر فائل دوبارہ پڑھوائیں۔',
      },
    ),
  ]
}
