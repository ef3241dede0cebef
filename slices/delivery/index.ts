/** The door of the delivery slice: what other slices' servers may use. */
export {
  type BlockSeen,
  type Concurrence,
  type MatterSeen,
  type MilestoneSeen,
  concurrenceOf,
  concurrenceSummary,
  mattersOf,
  officesBehind,
  versionDelivered,
  workOf,
} from './server/doors.ts'
export { type DueUnpaid, dueUnpaidOf, moneyOf } from './server/money/money-door.ts'
export {
  enterRecommendationOf,
  type OfEvaluation,
  type RecommendationOfEvaluation,
  recommendationsOfEvaluations,
} from './server/recommendations/evaluation-door.ts'
export { deliveryPaperByCode } from './server/papers/shelf.ts'
export type { ConcurrenceSummary, MoneyRead } from './contract.ts'
export type { ContestStanding } from './rules/a-contested-answer-does-not-count.ts'
export type { ConcurrenceState } from './rules/silence-is-not-concurrence.ts'
