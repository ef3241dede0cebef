/**
 * What is entered from a letter is made in somebody's name: an office's or a person's of the register. Its particulars
 * name the signatory, so that its author cannot be hidden.
 */
export function letterProblem(
  letter: { readonly office?: string | undefined; readonly person?: string | undefined } | null,
  isHidden: boolean,
): 'a-letter-is-not-hidden' | 'letter-without-author' | null {
  if (letter === null) return null
  if (isHidden) return 'a-letter-is-not-hidden'
  return letter.office === undefined && letter.person === undefined ? 'letter-without-author' : null
}
