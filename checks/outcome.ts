import { pathToFileURL } from 'node:url'

/** What a check saw: how much it looked at, and each breach in one line that starts with the place. */
export interface Outcome {
  readonly lookedAt: Readonly<Record<string, number>>
  readonly breaches: readonly string[]
}

/**
 * A check that looked at nothing has not passed. TypeScript 7 once made a boundary tool read 0 modules and
 * report success, so every check says how much it read and fails on a zero.
 */
export function breachesOf(outcome: Outcome): readonly string[] {
  const idle = Object.entries(outcome.lookedAt)
    .filter(([, count]) => count === 0)
    .map(([what]) => `the check itself: it looked at 0 ${what}, so it proves nothing`)
  return [...idle, ...outcome.breaches]
}

/** Prints the outcome and leaves exit code 1 behind where there was a breach. */
export function report(law: string, outcome: Outcome): void {
  const breaches = breachesOf(outcome)
  const counted = Object.entries(outcome.lookedAt).map(([what, count]) => `${count} ${what}`)
  for (const breach of breaches) console.error(`  ${breach}`)
  console.log(`${law}: ${counted.join(', ')}; ${breaches.length} breaches`)
  if (breaches.length > 0) process.exitCode = 1
}

/** Whether this file was started by hand (`tsx checks/sizes.ts`) rather than imported by a test. */
export const startedByHand = (moduleUrl: string): boolean =>
  process.argv[1] !== undefined && pathToFileURL(process.argv[1]).href === moduleUrl
