/** Agree, disagree, pass (Polis): to pass is a position too, and is counted as one. */
export const positions = ['agree', 'disagree', 'pass'] as const
export type Position = (typeof positions)[number]
