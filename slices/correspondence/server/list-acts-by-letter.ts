import type { Handler } from '#kernel/contract/handler.ts'
import type { correspondence, ListedActByLetter } from '../contract.ts'
import type { CorrespondenceRows } from '../database/rows.ts'
import { officeNames, shownContest, shownParticulars, shownWords } from './shown.ts'

/** One screen's worth, newest first; the filter by subject reaches what is older. */
const atMost = 200

export const listActsByLetter: Handler<
  typeof correspondence.acts.listActsByLetter,
  CorrespondenceRows
> = async ({ input, tx }) => {
  let query = tx.db
    .selectFrom('correspondence.acts_by_letter as a')
    .leftJoin('correspondence.contests as c', 'c.act_by_letter', 'a.id')
    .leftJoin('correspondence.copies as k', 'k.act_by_letter', 'a.id')
    .selectAll('a')
    .select(['c.reason', 'c.contested_at', 'k.address', 'k.sent_at'])
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
  const { rows: held } = await tx.query<{ strategies: string[] }>(
    `select kernel.mandated('secretariat') as strategies`,
  )
  const entersForOthers = (held[0]?.strategies.length ?? 0) > 0
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
      copy: entersForOthers ? wayOfCopy(row) : null,
    }),
  )
  return { acts }
}

function wayOfCopy(row: { address: string | null; sent_at: Date | null }): ListedActByLetter['copy'] {
  if (row.address === null) return 'posted'
  return row.sent_at === null ? 'waiting' : 'mailed'
}
