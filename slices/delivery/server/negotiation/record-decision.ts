import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { delivery } from '../../contract.ts'
import type { DeliveryRows } from '../../database/rows.ts'
import { maySpeak } from '../../rules/a-reply-has-something-to-speak-to.ts'
import { isSecretariat } from '../standings/shown.ts'
import { today } from '../standings/read-standings.ts'
import { insertReply, isPast, type NewReply, termsAsked } from './insert-reply.ts'
import { standingOfRequest } from './standing-of-request.ts'

export const recordDecision: Handler<typeof delivery.acts.recordDecision, DeliveryRows> = async ({
  input,
  tx,
  session,
  refuse,
  record,
}) => {
  const standing = await standingOfRequest(tx, input.request)
  const { request, stood, inForce } = standing
  if (!isSecretariat(session, request.strategy)) throw new NotFound()
  if (!inForce) return refuse('no-longer-in-force')
  if (stood.office === null || !maySpeak('decided', stood.state)) return refuse('nothing-to-decide')
  if (isPast(input.dueOn)) return refuse('due-in-the-past')
  const reply: NewReply = {
    kind: 'decided',
    office: stood.office,
    reason: input.decision,
    ...termsAsked(input),
    // It is the decision of the body that was asked.
    body: stood.reply?.body ?? null,
    minutes: input.minutes,
    due_on: input.dueOn,
    made_on: today(),
  }
  const answer = stood.answer?.id ?? null
  const recorded = await record(request.id, { answer, ...reply }, { strategy: request.strategy })
  return insertReply(tx, standing, reply, { person: session.person, recorded })
}
