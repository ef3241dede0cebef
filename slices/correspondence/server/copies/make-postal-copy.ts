import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { correspondence } from '../../contract.ts'
import type { CorrespondenceRows } from '../../database/rows.ts'
import { makeLink, pathOf } from './links.ts'

export const makePostalCopy: Handler<typeof correspondence.acts.makePostalCopy, CorrespondenceRows> = async ({
  input,
  tx,
  session,
  record,
}) => {
  const found = await tx.db
    .selectFrom('correspondence.acts_by_letter')
    .select('id')
    .where('id', '=', input.act)
    .executeTakeFirst()
  if (found === undefined) throw new NotFound()
  const token = await makeLink(tx, found.id, session.person)
  await record(found.id, { act_by_letter: found.id })
  return { path: pathOf(token) }
}
