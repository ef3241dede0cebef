export const donorWarnings = ['nobody-pays-after', 'salaries-of-a-permanent-function'] as const
export type DonorWarning = (typeof donorWarnings)[number]

/** What stands against a function that a donor pays for; empty where nothing does. */
export function warningsOf({
  isPermanent,
  paysSalaries,
  afterPayer,
}: {
  readonly isPermanent: boolean
  readonly paysSalaries: boolean
  readonly afterPayer: string | null
}): readonly DonorWarning[] {
  return [
    ...(isPermanent && afterPayer === null ? (['nobody-pays-after'] as const) : []),
    ...(isPermanent && paysSalaries ? (['salaries-of-a-permanent-function'] as const) : []),
  ]
}
