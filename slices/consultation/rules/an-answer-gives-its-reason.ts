export const outcomes = ['accepted', 'partly', 'rejected', 'deferred'] as const
export type Outcome = (typeof outcomes)[number]
