import { randomUUID } from 'node:crypto'
import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { correspondence } from '../../contract.ts'
import type { CorrespondenceRows } from '../../database/rows.ts'
import { mayReport } from './decisions-of-meeting.ts'
import { getMeeting } from './papers-of-meeting.ts'

type Acts = typeof correspondence.acts

export const enterDecision: Handler<Acts['enterDecision'], CorrespondenceRows> = async ({
  input,
  tx,
  session,
  record,
}) => {
  if (session.person === null) throw new NotFound()
  const { id: meeting, strategy } = await getMeeting(tx, input.meeting)
  const { decision, office = null, responsible = null, dueOn = null } = input
  const { last } = await tx.db
    .selectFrom('correspondence.meeting_decisions')
    .select(({ fn }) => fn.max('number').as('last'))
    .where('meeting', '=', meeting)
    .executeTakeFirstOrThrow()
  const [id, number] = [randomUUID(), (last ?? 0) + 1]
  const recorded = await record(id, { meeting, number, decision, office, responsible, dueOn })
  await tx.db
    .insertInto('correspondence.meeting_decisions')
    .values({
      ...{ id, meeting, strategy, number, decision_en: decision.en, decision_ur: decision.ur, office },
      ...{ responsible, due_on: dueOn, entered_by: session.person, ...recorded },
    })
    .execute()
  return { decision: id, number }
}

export const reportOnDecision: Handler<Acts['reportOnDecision'], CorrespondenceRows> = async ({
  input,
  tx,
  session,
  refuse,
  record,
}) => {
  if (session.person === null) throw new NotFound()
  const found = await tx.db
    .selectFrom('correspondence.meeting_decisions')
    .select(['id', 'strategy', 'office'])
    .where('id', '=', input.decision)
    .executeTakeFirst()
  if (found === undefined) throw new NotFound()
  if (!mayReport(session, found.strategy, found.office)) return refuse('another-office-acts')
  const { isDone, evidence } = input
  const id = randomUUID()
  const recorded = await record(found.id, { decision: found.id, isDone, evidence })
  await tx.db
    .insertInto('correspondence.decision_reports')
    .values({
      ...{ id, decision: found.id, is_done: isDone, evidence, reported_by: session.person },
      ...recorded,
    })
    .execute()
  return { isDone }
}
