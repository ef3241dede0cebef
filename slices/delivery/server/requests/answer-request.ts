import { randomUUID } from 'node:crypto'
import type { Handler } from '#kernel/contract/handler.ts'
import type { delivery } from '../../contract.ts'
import type { DeliveryRows } from '../../database/rows.ts'
import { stateAfter } from '../../rules/silence-is-not-concurrence.ts'
import { aboutRequest, getRequest } from './get-request.ts'
import { readStandings, today } from '../standings/read-standings.ts'
import { faultsOf } from './who-answers.ts'

export const answerRequest: Handler<typeof delivery.acts.answerRequest, DeliveryRows> = async ({
  input,
  tx,
  session,
  letter,
  refuse,
  record,
}) => {
  const request = await getRequest(tx, input.request)
  const [fault, ...others] = faultsOf(request, session, letter)
  if (fault !== undefined || request.office === null)
    return refuse(fault ?? 'no-accountable-office', ...others)
  const { stood } = await readStandings(tx, request.version)
  const said = stood.find(({ asked }) => asked?.request === request.id)?.reply ?? null
  // A letter answers on the day that it bears: the office is not late because it was entered late.
  const answeredOn = letter?.dated ?? today()
  const asksAgain = said?.kind === 'offers' || said?.kind === 'decided'
  const isOnTerms = input.answer === 'concurs' && asksAgain && said.made_on <= answeredOn
  const answer = {
    answer: input.answer,
    on_terms: isOnTerms ? said.id : null,
    reason: input.reason ?? null,
    proposed_starts: input.proposedStarts ?? null,
    proposed_ends: input.proposedEnds ?? null,
    proposed_scope: input.proposedScope ?? null,
    money_note: input.moneyNote ?? null,
    answered_on: answeredOn,
  }
  const about = letter === null ? null : await aboutRequest(tx, request)
  const recorded = await record(
    request.id,
    { office: request.office, ...answer },
    { strategy: request.strategy, ...(about && { about }) },
  )
  await tx.db
    .insertInto('delivery.answers')
    .values({
      id: randomUUID(),
      request: request.id,
      strategy: request.strategy,
      office: request.office,
      ...answer,
      is_by_letter: letter !== null,
      answered_by: letter === null ? session.person : null,
      ...recorded,
    })
    .execute()
  return { state: stateAfter[input.answer] }
}
