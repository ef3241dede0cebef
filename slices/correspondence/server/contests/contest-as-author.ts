import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { correspondence } from '../../contract.ts'
import type { CorrespondenceRows } from '../../database/rows.ts'
import { isEnteredFor } from './whose-act.ts'

export const contestAsAuthor: Handler<
  typeof correspondence.acts.contestAsAuthor,
  CorrespondenceRows
> = async ({ input, tx, session, refuse, record }) => {
  const { act, reason } = input
  const found = await tx.db
    .selectFrom('correspondence.acts_by_letter')
    .select(['id', 'for_person', 'for_office', 'entered_for'])
    .where('id', '=', act)
    .executeTakeFirst()
  if (found === undefined) throw new NotFound()
  if (!isEnteredFor(session, found)) return refuse('not-in-your-name')
  const recorded = await record(found.id, { act_by_letter: found.id, reason })
  const signedIn = { came_by: 'signed in' as const, contested_by: session.person }
  const { contested_at } = await tx.db
    .insertInto('correspondence.contests')
    .values({ act_by_letter: found.id, reason, ...signedIn, ...recorded })
    .returning('contested_at')
    .executeTakeFirstOrThrow()
  return { reason, at: contested_at.toISOString(), cameBy: signedIn.came_by, answer: null }
}
