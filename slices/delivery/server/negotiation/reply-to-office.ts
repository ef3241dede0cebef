import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { delivery } from '../../contract.ts'
import type { DeliveryRows } from '../../database/rows.ts'
import { maySpeak } from '../../rules/a-reply-has-something-to-speak-to.ts'
import { isSecretariat } from '../standings/shown.ts'
import { today } from '../standings/read-standings.ts'
import { insertReply, isPast, type NewReply, termsAsked } from './insert-reply.ts'
import { standingOfRequest } from './standing-of-request.ts'

export const replyToOffice: Handler<typeof delivery.acts.replyToOffice, DeliveryRows> = async ({
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
  if (stood.office === null || !maySpeak(input.reply, stood.state))
    return refuse(input.reply === 'accepts' ? 'nothing-to-accept' : 'nothing-to-reply-to')
  if (isPast(input.dueOn)) return refuse('due-in-the-past')
  const reply: NewReply = {
    kind: input.reply,
    office: stood.office,
    reason: input.reason ?? null,
    ...termsAsked(input),
    ...{ body: null, minutes: null },
    due_on: input.reply === 'accepts' ? null : (input.dueOn ?? null),
    made_on: today(),
  }
  const answer = stood.answer?.id ?? null
  const recorded = await record(request.id, { answer, ...reply }, { strategy: request.strategy })
  return insertReply(tx, standing, reply, { person: session.person, recorded })
}
