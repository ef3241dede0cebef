import type { Row } from './what-comes-home.ts'

/** An act that was entered for somebody who has no device, as its letter names it. */
export interface EnteredFor {
  readonly act_entry: string
  readonly subject: string
  readonly for_office: string | null
  readonly for_person: string | null
}

/**
 * Of what was proposed on a laptop: an office is the author of what was entered for it, and of nothing else. Where the
 * letter is missing, it was cut out of the package. Returns the first such proposal; undefined where each has its letter.
 */
export function withoutLetter(
  authors: readonly Row[],
  letters: readonly EnteredFor[],
  isOfLaptop: (proposal: unknown) => boolean,
): Row | undefined {
  const told = new Set<unknown>(letters.map(({ subject }) => subject))
  return authors.find(
    ({ proposal, person, office }) =>
      person === null && office !== null && isOfLaptop(proposal) && !told.has(proposal),
  )
}

/** The author whom a letter names is the one of the proposal; a proposal that was answered for another is no letter's. */
export function namesAnother(
  authors: readonly Row[],
  letters: readonly EnteredFor[],
): EnteredFor | undefined {
  const authorOf = new Map(authors.map((row) => [row.proposal, row]))
  return letters.find(({ subject, for_office, for_person }) => {
    const author = authorOf.get(subject)
    return author !== undefined && (author.office !== for_office || author.person !== for_person)
  })
}
