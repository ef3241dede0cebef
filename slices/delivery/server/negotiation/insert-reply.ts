import type { RecordedColumns } from '#kernel/contract/handler.ts'
import type { Day } from '#kernel/pure/calendar.ts'
import type { ReplyKind } from '../../rules/a-reply-speaks-to-one-answer.ts'
import type { ConcurrenceState } from '../../rules/silence-is-not-concurrence.ts'
import { today } from '../standings/read-standings.ts'
import type { Tx } from '../standings/read-standings.ts'
import { type RequestStanding, standingOfRequest } from './standing-of-request.ts'

/** A reply as the ledger commits to it and the table keeps it. */
export interface NewReply {
  readonly kind: ReplyKind
  /** The office that it is said to: the one accountable today. */
  readonly office: string
  readonly reason: string | null
  readonly starts: Day | null
  readonly ends: Day | null
  readonly scope: string | null
  readonly money_note: string | null
  readonly body: string | null
  readonly minutes: string | null
  readonly due_on: Day | null
  readonly made_on: Day
}

export const noTerms = { starts: null, ends: null, scope: null, money_note: null } as const

interface TermsAsked {
  readonly starts?: Day | undefined
  readonly ends?: Day | undefined
  readonly scope?: string | undefined
  readonly money?: string | undefined
}

export const termsAsked = ({ starts, ends, scope, money }: TermsAsked) => ({
  starts: starts ?? null,
  ends: ends ?? null,
  scope: scope ?? null,
  money_note: money ?? null,
})

/** Only days that have come can be due: a reply is due on its day or after. */
export const isPast = (dueOn: Day | undefined): boolean => dueOn !== undefined && dueOn < today()

/** Writes a reply to what stands, after the reply that stood before it; tells where the request stands now. */
export async function insertReply(
  tx: Tx,
  { request, stood }: RequestStanding,
  reply: NewReply,
  by: { readonly person: string | null; readonly recorded: RecordedColumns },
): Promise<{ readonly state: ConcurrenceState }> {
  await tx.db
    .insertInto('delivery.replies')
    .values({
      request: request.id,
      strategy: request.strategy,
      answer: stood.answer?.id ?? null,
      previous: stood.reply?.id ?? null,
      ...reply,
      is_by_letter: by.person === null,
      made_by: by.person,
      ...by.recorded,
    })
    .execute()
  const now = await standingOfRequest(tx, request.id)
  return { state: now.stood.state }
}
