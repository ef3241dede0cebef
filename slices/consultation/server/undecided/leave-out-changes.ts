import type { Handler, RecordedColumns } from '#kernel/contract/handler.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { consultation } from '../../contract.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { getSubmission } from '../intake-decisions/get-change.ts'
import { chooseUndecided, numbersTold } from './choose-undecided.ts'
import { holdUndecided } from './hold-undecided.ts'

/** All with one reason under one entry, which commits to each; who chose what another decided meanwhile is told. */
export const leaveOutChanges: Handler<typeof consultation.acts.leaveOutChanges, ConsultationRows> = async ({
  input,
  tx,
  session,
  refuse,
  recordRows,
}) => {
  const { submission, reason } = input
  const sent = await getSubmission(tx, submission)
  const { changes, decided } = await chooseUndecided(tx, submission, input.numbers)
  if (decided.length > 0)
    return refuse({ code: 'decided-already', values: { numbers: numbersTold(decided) } })
  const recorded = await recordRows(
    submission,
    changes.map(({ number }) => ({ submission, number, reason })),
    { strategy: sent.strategy },
  )
  await tx.query(
    `update consultation.change_places p
        set left_out_en = $2, left_out_ur = $3, left_out_by = $4, left_out_at = now(), ledger_entry = $5,
            ledger_row = r.ledger_row, ledger_salt = decode(r.salt, 'hex')
       from json_to_recordset($6::json) as r (number int, ledger_row int, salt text)
      where p.submission = $1 and p.number = r.number`,
    [
      ...[submission, reason.en, reason.ur, session.person, recorded.ledger_entry],
      JSON.stringify(
        changes.map(({ number }, at) => ({
          ...{ number, ledger_row: recorded.rows[at]?.index, salt: recorded.rows[at]?.salt.toString('hex') },
        })),
      ),
    ],
  )
  await holdUndecided(tx, sent)
  return { leftOut: changes.length }
}

/** One change is left out, by whoever acts, today. */
export async function leaveOut(
  tx: Transaction<ConsultationRows>,
  { submission, number }: { readonly submission: string; readonly number: number },
  said: { readonly reason: Bilingual; readonly by: string | null },
  recorded: RecordedColumns,
): Promise<void> {
  await tx.db
    .updateTable('consultation.change_places')
    .set({ left_out_en: said.reason.en, left_out_ur: said.reason.ur, left_out_by: said.by })
    .set({ left_out_at: new Date(), ledger_row: null, ...recorded })
    .where('submission', '=', submission)
    .where('number', '=', number)
    .execute()
}
