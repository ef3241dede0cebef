/**
 * Whether a letter's date can be right on the day on which it is entered. Dates are `YYYY-MM-DD` and compare as text.
 * A day of grace: where the letter was written it may already be tomorrow.
 */
export function isFromTomorrow(dated: string, today: string): boolean {
  const grace = new Date(`${today}T00:00:00Z`)
  grace.setUTCDate(grace.getUTCDate() + 1)
  return dated > grace.toISOString().slice(0, 10)
}
