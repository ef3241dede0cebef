/** Line ends and outer blanks are not a change of text. */
const plain = (text: string): string => text.replaceAll('\r\n', '\n').trim()

/**
 * Whether an amendment that was written against `before` may replace what stands now. A text that somebody has
 * changed since is not overwritten: the amendment goes back to be read again.
 */
export const mayReplace = (now: string | null, before: string): boolean => plain(now ?? '') === plain(before)

/** An amendment that says what already stands changes nothing. */
export const changesNothing = (now: string | null, after: string): boolean =>
  plain(now ?? '') === plain(after)
