import type { Session } from '#kernel/database/session.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import { dayAt } from '#kernel/pure/calendar.ts'
import { clockWords } from '../../contract/dispositions/clock-words.ts'
import type { ClockShown } from '../../contract/dispositions/clock.ts'
import { words } from '../../contract/words.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { daysLeft } from '../../rules/dispositions/an-answer-is-due-by-a-day.ts'
import { holdsMandate } from '../proposals/abilities.ts'

type Tx = Transaction<ConsultationRows>

/** The last day for answers of each of these rounds that has one. */
export async function answersByOf(tx: Tx, rounds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await tx.query<{ round: string; day: string | null }>(
    'select r.id as round, consultation.answers_by(r.id)::text as day from consultation.rounds r where r.id = any ($1::uuid[])',
    [rounds],
  )
  return new Map(rows.flatMap(({ round, day }) => (day === null ? [] : [[round, day] as const])))
}

/** The clock of a round, with the days that it was moved from. */
export async function readClock(
  tx: Tx,
  session: Session,
  round: { readonly id: string; readonly strategy: string; readonly kind: string },
): Promise<ClockShown> {
  const answersBy = (await answersByOf(tx, [round.id])).get(round.id) ?? null
  const days = await tx.db
    .selectFrom('consultation.answer_days')
    .select(['answers_by', 'set_at'])
    .where('round', '=', round.id)
    .orderBy('set_at')
    .execute()
  const because = holdsMandate(session, round.strategy, 'secretariat')
    ? round.kind === 'workshop'
      ? null
      : clockWords.promisedByItsCall
    : words.onlyTheSecretariat
  return {
    answersBy,
    daysLeft: daysLeft(answersBy, dayAt(new Date())),
    moved: days.slice(1).map(({ set_at }, at) => ({ from: days[at]?.answers_by ?? '', on: dayAt(set_at) })),
    may: { set: { ok: because === null, because } },
  }
}
