import type { Transaction } from '#kernel/database/transaction.ts'
import { liftHold, restateHold } from '#slices/strategy/index.ts'
import { undecidedWords as words } from '../../contract/undecided/undecided-words.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { getRound } from '../rounds/get-round.ts'

type Tx = Transaction<ConsultationRows>

const code = 'undecided-changes'

/**
 * One hold for each file, however many changes it holds: the version of its round waits until the last has a decision.
 * Participants read why a version is held, so the hold names neither the file nor who sent it. To be called after each act
 * that decides on a change or opens one again; of two at the same moment the second counts what the first left.
 */
export async function holdUndecided(
  tx: Tx,
  { id, round }: { readonly id: string; readonly round: string },
): Promise<void> {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 1))', [id])
  const { version, title_en, title_ur } = await getRound(tx, round)
  const open = await undecidedOf(tx, id)
  const of = { version, placedBy: 'consultation', code, subject: id }
  if (open.length === 0) {
    await liftHold(tx, of)
    return
  }
  const said = (text: string, title: string) =>
    text.replace('{count}', String(open.length)).replace('{round}', () => title)
  await restateHold(tx, {
    ...of,
    reason: { en: said(words.hold.en, title_en), ur: said(words.hold.ur, title_ur) },
  })
}

/** By number, what of a file has no decision yet. */
export async function undecidedOf(tx: Tx, submission: string): Promise<readonly number[]> {
  const { rows } = await tx.query<{ number: number }>(
    'select number from consultation.undecided_of($1) as u (number) order by number',
    [submission],
  )
  return rows.map(({ number }) => number)
}
