/**
 * Who entered an act may say that it was a mistake; that it stands against the word of its author is said by somebody
 * else.
 */
export const faultOfKeeping = (enteredBy: string, person: string | null): 'needs-a-second-person' | null =>
  person === enteredBy ? 'needs-a-second-person' : null
