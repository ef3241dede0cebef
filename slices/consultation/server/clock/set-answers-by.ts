import type { Handler, RecordedColumns } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import { dayAt } from '#kernel/pure/calendar.ts'
import type { consultation } from '../../contract.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { dayProblem } from '../../rules/dispositions/an-answer-is-due-by-a-day.ts'
import { holdsMandate } from '../proposals/abilities.ts'
import { getRound } from '../rounds/get-round.ts'
import { askToRemind } from './remind-of-answers.ts'

type Tx = Transaction<ConsultationRows>

/** Whoever wrote sees the day; moving it leaves the day that it was before. */
export const setAnswersBy: Handler<typeof consultation.acts.setAnswersBy, ConsultationRows> = async ({
  input,
  tx,
  session,
  refuse,
  record,
}) => {
  const { answersBy } = input
  const { id, strategy, kind, closes_on: closesOn } = await getRound(tx, input.round)
  if (!holdsMandate(session, strategy, 'secretariat')) throw new NotFound()
  const problem = dayProblem(answersBy, { kind, closesOn }, dayAt(new Date()))
  if (problem !== null) return refuse(problem)
  const recorded = await record(id, { round: id, answersBy }, { strategy })
  await keepAnswersBy(tx, { id, strategy }, answersBy, recorded)
  return { set: true }
}

/** Keeps the day, and asks for the reminders that go with it. */
export async function keepAnswersBy(
  tx: Tx,
  { id, strategy }: { readonly id: string; readonly strategy: string },
  answersBy: string,
  recorded: RecordedColumns,
): Promise<void> {
  const day = { round: id, strategy, answers_by: answersBy, ...recorded }
  await tx.db.insertInto('consultation.answer_days').values(day).execute()
  await askToRemind(tx, id, answersBy)
}
