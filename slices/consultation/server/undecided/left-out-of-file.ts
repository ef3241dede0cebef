import type { Transaction } from '#kernel/database/transaction.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { whatWasSaid } from '../../rules/intake/what-offers-no-words-becomes-a-point.ts'
import { type ChangeKept, changesSeen } from '../intake/changes-seen.ts'

/** What of a file was not taken up, as its sender wrote it, and why. */
export interface LeftOutOfFile {
  readonly number: number
  readonly at: ChangeKept['at']
  readonly where: Pick<ChangeKept, 'paragraph' | 'sheet' | 'row' | 'author'>
  readonly said: string
  readonly reason: Bilingual
  readonly on: string | null
  /** The entry of the ledger that says so. */
  readonly under: string
}

/** In the order of the file; of several files one after the other. */
export async function leftOutOf(
  tx: Transaction<ConsultationRows>,
  which: { readonly submission: string } | { readonly round: string },
): Promise<readonly (LeftOutOfFile & { readonly submission: string })[]> {
  return (await changesSeen(tx, which)).flatMap((change) => {
    const { submission, number, at, leftOut, paragraph, sheet, row, author } = change
    if (leftOut === null) return []
    const { en, ur, on, entry } = leftOut
    const where = { paragraph, sheet, row, author }
    return [
      { submission, number, at, where, said: whatWasSaid(change), reason: { en, ur }, on, under: entry },
    ]
  })
}
