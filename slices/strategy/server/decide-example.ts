import { door } from '#kernel/database/door.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import { record } from '#kernel/ledger/record.ts'
import type { StrategyRows } from '../database/rows.ts'
import { copyVersion } from './copy-version.ts'
import { keepApproval } from './decisions/keep-approval.ts'
import { lockVersion } from './decisions/lock-version.ts'
import { openHolds } from './decisions/open-holds.ts'
import { takeStep } from './decisions/take-step.ts'

export interface ExampleApproval {
  readonly version: string
  readonly instrument: string
  readonly number: string
  readonly dated: string
}

/** Records an illustrative approval, with what was open printed on it. Only for the machine identity of the example. */
export const approveExampleVersion = door(
  'strategy',
  async (tx: Transaction<StrategyRows>, { version, ...instrument }: ExampleApproval): Promise<void> => {
    const locked = await lockVersion(tx, version)
    const open = await openHolds(tx, version)
    const { ledger_entry, ledger_salt } = await record(tx, {
      act: 'strategy.recordApproval',
      subject: version,
      content: { ...instrument, open: open.length, was: locked.status },
    })
    const approval = { ...instrument, effectiveOn: null, approvedBy: null, submittedBy: null, byLetter: true }
    await keepApproval(tx, locked, approval, open, { ledger_entry, ledger_salt })
  },
)

/** Makes the next version from one that is in force, and opens it for consultation. Returns its identifier. */
export const openNextExampleVersion = door(
  'strategy',
  async (tx: Transaction<StrategyRows>, from: string): Promise<string> => {
    const { ledger_entry, ledger_salt } = await record(tx, {
      act: 'strategy.openForConsultation',
      subject: from,
      content: { from },
    })
    const recorded = { ledger_entry, ledger_salt }
    const next = await copyVersion(tx, from, recorded)
    await takeStep(tx, await lockVersion(tx, next.id), 'in consultation', recorded)
    return next.id
  },
)
