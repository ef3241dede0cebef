/** What a code on a paper tells whoever holds it. */
export type Currency = 'current' | 'superseded' | 'withdrawn' | 'not-approved'

/**
 * Only what was printed as approved can be current. A paper of a draft says that it is one whatever became of the draft
 * since: whether a text was approved that is not published yet is nobody's to learn from an old paper.
 */
export function currencyOf(printed: string, now: string): Currency {
  if (printed !== 'approved')
    return printed === 'superseded' || printed === 'withdrawn' ? printed : 'not-approved'
  if (now === 'superseded' || now === 'withdrawn') return now
  return 'current'
}
