import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { fillPlaceholders, placeholdersIn } from '#kernel/pure/words/placeholders.ts'

/** What a reason for several proposals may take in from each of them. */
export const reasonPlaceholders = ['number', 'code', 'title', 'day', 'office'] as const
export type ReasonValues = Readonly<Record<(typeof reasonPlaceholders)[number], Bilingual>>

/** Names in braces that a reason could not fill: told before anything is answered with it. */
export const unknownInReason = ({ en, ur }: Bilingual): readonly string[] => [
  ...new Set(
    [...placeholdersIn(en), ...placeholdersIn(ur)].filter(
      (name) => !reasonPlaceholders.some((known) => known === name),
    ),
  ),
]

/** Names of placeholders that stay without a value: a day and an office stand with what is deferred only. */
export const unfilledInReason = (reason: Bilingual, isDeferred: boolean): readonly string[] =>
  isDeferred
    ? []
    : [...new Set([...placeholdersIn(reason.en), ...placeholdersIn(reason.ur)])].filter(
        (name) => name === 'day' || name === 'office',
      )

/** The reason of one proposal, each language with the values of its own. */
export const filledReason = (reason: Bilingual, values: ReasonValues): Bilingual => ({
  en: fillPlaceholders(reason.en, inOne(values, 'en')),
  ur: fillPlaceholders(reason.ur, inOne(values, 'ur')),
})

const inOne = (values: ReasonValues, language: 'en' | 'ur') =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value[language]]))
