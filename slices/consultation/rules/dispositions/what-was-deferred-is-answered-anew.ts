/**
 * Whether an answer may be given now: there is none, or the one that stands only put it off. Not only once its day has
 * come: a body may decide sooner, and a further deferral is an answer too.
 */
export const mayBeAnswered = (outcome: string | null): boolean => outcome === null || outcome === 'deferred'
