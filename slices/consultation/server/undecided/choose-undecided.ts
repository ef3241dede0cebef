import type { Transaction } from '#kernel/database/transaction.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { type ChangeKept, changesSeen } from '../intake/changes-seen.ts'
import { undecidedOf } from './hold-undecided.ts'

export interface Chosen {
  readonly changes: readonly ChangeKept[]
  /** Numbers that were chosen and have a decision already, or are not in the file. */
  readonly decided: readonly number[]
}

/** The changes that were chosen, each once, locked in the order of the file, so that two who choose the same ones wait. */
export async function chooseUndecided(
  tx: Transaction<ConsultationRows>,
  submission: string,
  numbers: readonly number[],
): Promise<Chosen> {
  await tx.query(
    `select 1 from consultation.change_places where submission = $1 and number = any ($2::int[])
      order by number for update`,
    [submission, numbers],
  )
  const undecided = new Set(await undecidedOf(tx, submission))
  const asked = new Set(numbers)
  const changes = (await changesSeen(tx, { submission })).filter(({ number }) => asked.has(number))
  return { changes, decided: [...asked].filter((number) => !undecided.has(number)).toSorted((a, b) => a - b) }
}

const most = 12

/** `3, 7, 12`; of many the first, and that there are more. */
export const numbersTold = (numbers: readonly number[]): string =>
  numbers.length <= most ? numbers.join(', ') : `${numbers.slice(0, most).join(', ')} …`
