import type { RecordedColumns } from '#kernel/contract/handler.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { StrategyRows } from '../../database/rows.ts'
import type { OpenThen } from '../approval/open-steps.ts'
import type { LockedVersion } from './lock-version.ts'
import { supersede, takeStep } from './take-step.ts'

export interface Approval {
  readonly instrument: string
  readonly number: string
  readonly dated: string
  /** Null where it is in force from the day that its change names, or from its own date. */
  readonly effectiveOn: string | null
  /** Null where it came by letter from somebody who does not sign in. */
  readonly approvedBy: string | null
  readonly submittedBy: string | null
  readonly byLetter: boolean
}

/** Keeps an approval with what was open printed on it; the version in force until now is superseded. */
export async function keepApproval(
  tx: Transaction<StrategyRows>,
  version: LockedVersion,
  approval: Approval,
  open: readonly OpenThen[],
  recorded: RecordedColumns,
): Promise<void> {
  await tx.query(
    `insert into strategy.approvals (version, strategy, instrument, instrument_number, dated, approved_by, submitted_by,
        by_letter, recorded_by, ledger_entry, ledger_salt, effective_on)
     values ($1, $2, $3, $4, $5, $6, $7, $8, (select kernel.person()), $9, $10,
       coalesce($11, (select d.effective_on from strategy.versions v
          join strategy.change_decisions d on d.change = v.change where v.id = $1)))`,
    [
      version.id,
      version.strategy,
      approval.instrument,
      approval.number,
      approval.dated,
      approval.approvedBy,
      approval.submittedBy,
      approval.byLetter,
      recorded.ledger_entry,
      recorded.ledger_salt,
      approval.effectiveOn,
    ],
  )
  for (const [place, hold] of open.entries()) {
    await tx.query(
      `insert into strategy.open_at_approval (version, strategy, place, placed_by, code, reason_en, reason_ur, subject)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        version.id,
        version.strategy,
        place + 1,
        hold.placedBy,
        hold.code,
        hold.reason.en,
        hold.reason.ur,
        hold.subject,
      ],
    )
  }
  await supersede(tx, version, 'in force', recorded)
  await supersede(tx, version, 'made from', recorded)
  await takeStep(tx, version, 'approved', recorded)
}

export async function submitterOf(tx: Transaction<StrategyRows>, version: string): Promise<string | null> {
  const { rows } = await tx.query<{ by: string | null }>(
    'select submitted_by as by from strategy.submissions where version = $1',
    [version],
  )
  return rows[0]?.by ?? null
}
