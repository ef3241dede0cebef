/** An approved version with the days that say when it was in force. */
export interface InForce {
  readonly number: number
  /** By its approval, or the date of the instrument where that says nothing else. */
  readonly effectiveOn: string
  /** The day on which it was withdrawn; null where it was not. */
  readonly withdrawnOn: string | null
}

/**
 * The version that was in force on a day: of those effective by then the last, and of two on one day the later. What was
 * withdrawn by then is not in force, and nothing before it comes back: then there was no plan.
 */
export function planOn<Version extends InForce>(versions: readonly Version[], day: string): Version | null {
  const last = inOrder(versions)
    .filter(({ effectiveOn }) => effectiveOn <= day)
    .at(-1)
  if (last === undefined) return null
  return last.withdrawnOn !== null && last.withdrawnOn <= day ? null : last
}

/** The day before which a version was in force, or null where nothing has followed it yet. */
export function until<Version extends InForce>(
  versions: readonly Version[],
  version: Version,
): string | null {
  const order = inOrder(versions)
  const next = order[order.indexOf(version) + 1]?.effectiveOn ?? null
  const { withdrawnOn } = version
  if (next === null || withdrawnOn === null) return next ?? withdrawnOn
  return next < withdrawnOn ? next : withdrawnOn
}

const inOrder = <Version extends InForce>(versions: readonly Version[]): readonly Version[] =>
  versions.toSorted((a, b) => a.effectiveOn.localeCompare(b.effectiveOn, 'en') || a.number - b.number)
