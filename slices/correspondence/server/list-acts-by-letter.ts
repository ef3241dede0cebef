import type { Handler } from '#kernel/contract/handler.ts'
import type { correspondence, ListedActByLetter } from '../contract.ts'
import type { CorrespondenceRows } from '../database/rows.ts'
import { isEnteredFor } from './contests/whose-act.ts'
import { officeNames, shownContest, shownParticulars, shownWords } from './shown.ts'

/** One screen's worth, newest first; the filter by subject reaches what is older. */
const atMost = 200

export const listActsByLetter: Handler<
  typeof correspondence.acts.listActsByLetter,
  CorrespondenceRows
> = async ({ input, tx, session }) => {
  let query = tx.db
    .selectFrom('correspondence.acts_by_letter as a')
    .leftJoin('correspondence.contests as c', 'c.act_by_letter', 'a.id')
    .selectAll('a')
    .select(['c.reason', 'c.contested_at'])
    .select(({ selectFrom, fn }) => [
      selectFrom('correspondence.copies as k')
        .whereRef('k.act_by_letter', '=', 'a.id')
        .select(fn.countAll<number>().as('copies'))
        .as('copies'),
      selectFrom('correspondence.copies as k')
        .whereRef('k.act_by_letter', '=', 'a.id')
        .where('k.sent_at', 'is', null)
        .select(fn.countAll<number>().as('waiting'))
        .as('waiting'),
    ])
    .orderBy('a.entered_at', 'desc')
    .limit(atMost)
  if (input.subject !== undefined) query = query.where('a.subject', '=', input.subject)
  if (input.contested !== undefined) {
    query = query.where('c.act_by_letter', input.contested ? 'is not' : 'is', null)
  }
  const rows = await query.execute()
  const offices = await officeNames(
    tx,
    rows.map((row) => row.for_office),
  )
  const entersForOthers = session.mandates.some(({ kind }) => kind === 'secretariat')
  const acts = rows.map(
    (row): ListedActByLetter => ({
      ...shownParticulars(row),
      id: row.id,
      act: row.act,
      subject: row.subject,
      does: shownWords(row),
      scan: row.scan,
      office: offices.get(row.for_office ?? '') ?? null,
      enteredAt: row.entered_at.toISOString(),
      contest: shownContest(row),
      mayContest: row.contested_at === null && isEnteredFor(session, row),
      copy: entersForOthers ? wayOfCopy(row) : null,
    }),
  )
  return { acts }
}

function wayOfCopy(row: { copies: number | null; waiting: number | null }): ListedActByLetter['copy'] {
  if (!row.copies) return 'posted'
  return row.waiting ? 'waiting' : 'mailed'
}
