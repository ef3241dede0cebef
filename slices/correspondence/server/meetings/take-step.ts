import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { correspondence } from '../../contract.ts'
import type { CorrespondenceRows } from '../../database/rows.ts'
import { faultOfStep, leavesBy } from '../../rules/meetings/a-paper-goes-its-way.ts'
import { getPaper } from './papers-of-meeting.ts'
import { holds } from './read-meeting.ts'

export const takePaperStep: Handler<typeof correspondence.acts.takePaperStep, CorrespondenceRows> = async ({
  input,
  tx,
  session,
  refuse,
  record,
}) => {
  if (session.person === null) throw new NotFound()
  const { step, edition, corrections } = input
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 3))', [input.paper])
  const paper = await getPaper(tx, input.paper)
  if (step !== 'cleared' && !holds(session, paper.strategy, 'secretariat'))
    return refuse('only-the-secretariat')
  const isWriter = paper.writtenBy === session.person
  const fault = faultOfStep(paper, { step, edition, isWriter })
  if (fault !== null) return refuse(fault)
  if (step === 'confirmed' && input.said === undefined) return refuse('confirmed-by-whom')
  if (step !== 'confirmed' && corrections.length > 0) return refuse('only-minutes-are-corrected')
  const said = input.said ?? null
  const recorded = await record(paper.id, { paper: paper.id, step, edition, said, corrections })
  if (corrections.length > 0) {
    await tx.db
      .insertInto('correspondence.minute_corrections')
      .values(
        corrections.map(({ passage, corrected, askedBy }, place) => ({
          ...{ paper: paper.id, place, passage, corrected, asked_by: askedBy },
        })),
      )
      .execute()
  }
  await tx.db
    .insertInto('correspondence.meeting_paper_steps')
    .values({
      ...{ paper: paper.id, place: paper.steps.length, step, edition, said, taken_by: session.person },
      ...recorded,
    })
    .execute()
  if (leavesBy(step)) {
    await tx.db
      .updateTable('correspondence.meeting_papers')
      .set({ left_at: new Date() })
      .where('id', '=', paper.id)
      .execute()
  }
  return { state: step }
}
