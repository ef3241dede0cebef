/**
 * Whether one who holds `own` mandates for a strategy may give or end a mandate of `kind` for it. Administrators
 * may give any; the secretariat brings in those whom it works with. Row security says the same.
 */
export function mayGiveMandate(own: readonly string[], kind: string): boolean {
  if (own.includes('administrator')) return true
  return own.includes('secretariat') && (kind === 'focal person' || kind === 'participant')
}
