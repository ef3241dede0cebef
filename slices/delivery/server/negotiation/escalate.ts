import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { delivery } from '../../contract.ts'
import type { DeliveryRows } from '../../database/rows.ts'
import { maySpeak } from '../../rules/a-reply-has-something-to-speak-to.ts'
import { faultsOfAnswering } from '../../rules/only-the-accountable-office-answers.ts'
import { aboutRequest } from '../requests/get-request.ts'
import { isSecretariat, ownOffices } from '../standings/shown.ts'
import { today } from '../standings/read-standings.ts'
import { insertReply, isPast, type NewReply, noTerms } from './insert-reply.ts'
import { standingOfRequest } from './standing-of-request.ts'

export const escalate: Handler<typeof delivery.acts.escalate, DeliveryRows> = async ({
  input,
  tx,
  session,
  letter,
  refuse,
  record,
}) => {
  const standing = await standingOfRequest(tx, input.request)
  const { request, stood, inForce } = standing
  const bySecretariat = isSecretariat(session, request.strategy)
  if (letter !== null && !bySecretariat) throw new NotFound()
  if (!inForce) return refuse('no-longer-in-force')
  const own = { on: 'screen', offices: ownOffices(session, request.strategy) } as const
  const answering = letter === null ? own : ({ on: 'letter', office: letter.office ?? null } as const)
  const isTheirs = letter !== null || !bySecretariat
  const [another, ...others] = isTheirs ? faultsOfAnswering(stood.office, answering) : []
  if (another !== undefined) return refuse(another, ...others)
  if (stood.office === null || !maySpeak('escalates', stood.state)) return refuse('nothing-to-escalate')
  if (!standing.hasBody(input.body)) return refuse('no-such-body')
  if (isPast(input.dueOn)) return refuse('due-in-the-past')
  const reply: NewReply = {
    kind: 'escalates',
    office: stood.office,
    reason: input.question,
    ...noTerms,
    ...{ body: input.body, minutes: null },
    due_on: input.dueOn,
    made_on: today(),
  }
  const about = letter === null ? null : await aboutRequest(tx, request)
  const said = { question: input.question, answer: stood.answer?.id ?? null, ...reply }
  const recorded = await record(request.id, said, { strategy: request.strategy, ...(about && { about }) })
  return insertReply(tx, standing, reply, { person: letter === null ? session.person : null, recorded })
}
