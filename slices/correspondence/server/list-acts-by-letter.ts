import type { Handler } from '#kernel/contract/handler.ts'
import type { correspondence } from '../contract.ts'
import type { CorrespondenceRows } from '../database/rows.ts'
import { actsByLetter, listedAct } from './listed-acts.ts'
import { officeNames } from './shown.ts'

/** One screen's worth, newest first; the filter by subject reaches what is older. */
const atMost = 200

export const listActsByLetter: Handler<
  typeof correspondence.acts.listActsByLetter,
  CorrespondenceRows
> = async ({ input, tx, session }) => {
  let query = actsByLetter(tx).limit(atMost)
  if (input.subject !== undefined) query = query.where('a.subject', '=', input.subject)
  if (input.contested !== undefined) {
    query = query.where('c.act_by_letter', input.contested ? 'is not' : 'is', null)
  }
  const rows = await query.execute()
  const offices = await officeNames(
    tx,
    rows.map((row) => row.for_office),
  )
  return { acts: rows.map((row) => listedAct(row, session, offices)) }
}
