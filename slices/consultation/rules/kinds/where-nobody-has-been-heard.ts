/** A part of a country is coded below it, as ISO 3166-2 does: `PK-SD` of `PK`. A plan that names the country names no part. */
const isPart = (code: string): boolean => code.includes('-')

/**
 * The provinces that a plan names and from which no line of a meeting has come. A meeting is held in a province; callers and
 * letters name districts only, so they fill no gap here.
 */
export function provincesUnheard<Place extends { readonly code: string }>(
  named: readonly Place[],
  meetings: readonly { readonly province: string | null; readonly lines: number }[],
): readonly Place[] {
  const heard = new Set(meetings.filter(({ lines }) => lines > 0).map(({ province }) => province))
  return named.filter(({ code }) => isPart(code) && !heard.has(code))
}
