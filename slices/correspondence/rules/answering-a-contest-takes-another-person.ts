/**
 * Whether an act by letter stands against the word of its author, or falls by it, is said by somebody who had no hand in
 * it: who entered the act, printed a link to it or contested it could otherwise strike or keep an answer alone.
 */
export const faultOfAnswering = (
  hands: readonly string[],
  person: string | null,
): 'needs-another-person' | null =>
  person === null || hands.includes(person) ? 'needs-another-person' : null
