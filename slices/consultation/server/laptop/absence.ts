import type { Handler } from '#kernel/contract/handler.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import { liftHold } from '#slices/strategy/index.ts'
import type { consultation } from '../../contract.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { getRound } from '../rounds/get-round.ts'

type Tx = Transaction<ConsultationRows>

/** The workshop that this installation holds, where it is a laptop that was made from a package. */
export const laptopOf = (tx: Tx, round: string) =>
  tx.db.selectFrom('consultation.laptops').selectAll().where('round', '=', round).executeTakeFirst()

/** The package with which a round is away now. */
export const openPackageOf = (tx: Tx, round: string) =>
  tx.db
    .selectFrom('consultation.round_packages')
    .selectAll()
    .where('round', '=', round)
    .where('ended_at', 'is', null)
    .executeTakeFirst()

/** A laptop that is lost, or that nobody took along. What it may bring later is merged all the same. */
export const callOffLaptop: Handler<typeof consultation.acts.callOffLaptop, ConsultationRows> = async ({
  input,
  tx,
  refuse,
  record,
}) => {
  const round = await getRound(tx, input.round)
  const away = await openPackageOf(tx, round.id)
  if (away === undefined) return refuse('not-away')
  await record(round.id, { package: away.id, round: round.id, ending: 'called off' })
  await endAbsence(tx, { id: away.id, version: round.version }, 'called off')
  return { ended: true }
}

/** Ends the absence with a package, where it has not ended; the version waits for it no longer. */
export async function endAbsence(
  tx: Tx,
  { id, version }: { readonly id: string; readonly version: string },
  ending: 'called off' | 'came home',
): Promise<void> {
  await tx.db
    .updateTable('consultation.round_packages')
    .set({ ended_at: new Date(), ending })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .execute()
  await liftHold(tx, { version, placedBy: 'consultation', code: 'away-on-a-laptop', subject: id })
}
