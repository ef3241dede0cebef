import { type RawBuilder, sql } from 'kysely'
import type { Session } from '#kernel/database/session.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { ListedActByLetter } from '../contract.ts'
import type { CorrespondenceRows } from '../database/rows.ts'
import { answeringOf } from './contests/who-answers.ts'
import { isEnteredFor } from './contests/whose-act.ts'
import { keptAbout, keptWords, type SomeName, shownContest, shownParticulars, shownWords } from './shown.ts'

/** Who had a hand in an act, and so does not answer its contest. */
export const handsIn = (act: string): RawBuilder<string[]> =>
  sql<string[]>`correspondence.hands_in(${sql.ref(act)})`

/** Acts by letter that may be read, newest first, each with its contest and how its copies went. */
export const actsByLetter = (tx: Transaction<CorrespondenceRows>) =>
  tx.db
    .selectFrom('correspondence.acts_by_letter as a')
    .leftJoin('correspondence.contests as c', 'c.act_by_letter', 'a.id')
    .leftJoin('correspondence.contest_answers as w', 'w.act_by_letter', 'a.id')
    .selectAll('a')
    .select([
      'c.reason',
      'c.came_by',
      'c.contested_at',
      'w.upheld',
      'w.reason as answer_reason',
      'w.answered_at',
    ])
    .select(
      sql<string[] | null>`case when c.contested_at is not null then ${handsIn('a.id')} end`.as('hands'),
    )
    .select(sql<boolean>`correspondence.was_printed(a.id)`.as('printed'))
    .select(({ selectFrom, fn }) => [
      selectFrom('correspondence.copies as k')
        .whereRef('k.act_by_letter', '=', 'a.id')
        .where('k.kind', '=', 'entered')
        .select(fn.countAll<number>().as('copies'))
        .as('copies'),
      selectFrom('correspondence.copies as k')
        .whereRef('k.act_by_letter', '=', 'a.id')
        .where('k.kind', '=', 'entered')
        .where('k.sent_at', 'is', null)
        .select(fn.countAll<number>().as('waiting'))
        .as('waiting'),
    ])
    .orderBy('a.entered_at', 'desc')

export type ActRow = Awaited<ReturnType<ReturnType<typeof actsByLetter>['execute']>>[number]

export function listedAct(
  row: ActRow,
  session: Session,
  offices: ReadonlyMap<string, SomeName>,
): ListedActByLetter {
  const entersForOthers = session.mandates.some(({ kind }) => kind === 'secretariat')
  return {
    ...shownParticulars(row),
    id: row.id,
    act: row.act,
    subject: row.subject,
    about: keptAbout(row.about),
    does: shownWords(row),
    done: keptWords(row.done),
    ifUpheld: keptWords(row.if_upheld),
    scan: row.scan,
    office: offices.get(row.for_office ?? '') ?? null,
    enteredAt: row.entered_at.toISOString(),
    contest: shownContest(row),
    mayContest: row.contested_at === null && isEnteredFor(session, row),
    mayAnswer: answeringOf(session, row),
    copy: entersForOthers ? wayOfCopy(row) : null,
  }
}

function wayOfCopy({
  copies,
  waiting,
  printed,
}: Pick<ActRow, 'copies' | 'waiting' | 'printed'>): ListedActByLetter['copy'] {
  if (!copies) return printed ? 'posted' : 'to post'
  return waiting ? 'waiting' : 'mailed'
}
