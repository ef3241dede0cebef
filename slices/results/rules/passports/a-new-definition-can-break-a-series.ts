import type { Period } from '#kernel/pure/periods.ts'

/** From which day a definition holds, and whether figures from then on cannot be compared with earlier ones. */
export interface DefinitionDay {
  readonly from: string
  readonly breaks: boolean
}

/** First days of the definitions that break a series, earliest first. */
export const breaksOf = (definitions: readonly DefinitionDay[]): readonly string[] =>
  definitions
    .filter(({ breaks }) => breaks)
    .map(({ from }) => from)
    .sort()

/** After how many breaks a period lies; null where a break falls inside it, so that it belongs to neither series. */
export function seriesOf(period: Period, breaks: readonly string[]): number | null {
  if (breaks.some((day) => day > period.from && day <= period.to)) return null
  return breaks.filter((day) => day <= period.from).length
}

/** Whether two periods lie in one series: only then is one more or less than the other. */
export function canBeCompared(a: Period, b: Period, breaks: readonly string[]): boolean {
  const [first, second] = [seriesOf(a, breaks), seriesOf(b, breaks)]
  return first !== null && first === second
}
