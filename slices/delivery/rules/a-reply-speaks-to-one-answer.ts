import type { Day } from '#kernel/pure/calendar.ts'

/**
 * What is said to an office that did not concur. `offers` sets other terms, or asks again for the same; `escalates` takes
 * the matter to a coordinating body, and `decided` is what that body said. After an offer or a decision the office is asked
 * again: nothing but its own answer, or the acceptance of its own terms, makes concurrence.
 */
export const replyKinds = ['accepts', 'offers', 'escalates', 'decided'] as const
export type ReplyKind = (typeof replyKinds)[number]

export interface GivenReply {
  /** The answer that it speaks to; null where the office was silent. */
  readonly answer: string | null
  readonly kind: ReplyKind
  readonly on: Day
  /** By when the office is to answer or the body to decide; null of an acceptance. */
  readonly due: Day | null
}

/** The reply that stands: the newest to the answer that speaks. One to an earlier answer, or to silence, was heard. */
export const replyThatStands = <Reply extends GivenReply>(
  newestFirst: readonly Reply[],
  speaking: string | null,
): Reply | null => newestFirst.find(({ answer }) => answer === speaking) ?? null
