import { dayAt } from '#kernel/pure/calendar.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import { versionState } from '#slices/strategy/index.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { cameInTime } from '../../rules/intake/what-came-in-time-may-be-proposed-later.ts'
import { getRound } from '../rounds/get-round.ts'
import type { getSubmission } from './get-change.ts'

/** The round of a submission, and why nothing more of it can be proposed; null where it can. */
export async function roundFor(
  tx: Transaction<ConsultationRows>,
  sent: Awaited<ReturnType<typeof getSubmission>>,
) {
  const round = await getRound(tx, sent.round)
  const closedOn = round.closed_at === null ? round.closes_on : dayAt(round.closed_at)
  const days = {
    opensOn: round.opens_on,
    closesOn: closedOn < round.closes_on ? closedOn : round.closes_on,
  }
  const status = (await versionState(tx, round.version))?.status
  const why: 'version-not-in-consultation' | 'came-too-late' | null =
    status !== 'in consultation'
      ? 'version-not-in-consultation'
      : cameInTime(days, sent.received_on)
        ? null
        : 'came-too-late'
  return { round, why }
}
