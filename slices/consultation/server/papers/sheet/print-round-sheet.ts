import { randomUUID } from 'node:crypto'
import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import { newPrintedSheet } from '#kernel/papers/printed-sheet.ts'
import { versionState } from '#slices/strategy/index.ts'
import type { consultation } from '../../../contract.ts'
import type { ConsultationRows } from '../../../database/rows.ts'
import { findCall } from '../../kinds/find-call.ts'
import { readRounds } from '../../rounds/list-rounds.ts'

/** Only its code is kept: what stands on it the round says, whenever it is asked. */
export const printRoundSheet =
  (site: string): Handler<typeof consultation.acts.printRoundSheet, ConsultationRows> =>
  async ({ input, tx, session, refuse, record }) => {
    const [round] = await readRounds(tx, { round: input.round })
    if (round === undefined || session.person === null) throw new NotFound()
    if ((await findCall(tx, round.id)) === null) return refuse('no-call')
    const printed = await newPrintedSheet(site, new Date())
    const { code } = printed
    const recorded = await record(round.id, { round: round.id, code })
    await tx.db
      .insertInto('consultation.sheet_prints')
      .values({
        ...{ id: randomUUID(), code, round: round.id, strategy: round.strategy, made_by: session.person },
        ...{ made_at: new Date(printed.madeAt), ...recorded },
      })
      .execute()
    const version = (await versionState(tx, round.version))?.number ?? null
    return { printed, version, isOpen: round.isOpen }
  }
