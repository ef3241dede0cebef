import type { Selectable } from 'kysely'
import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { FileStore } from '#kernel/files/file-store.ts'
import { dayAt } from '#kernel/pure/calendar.ts'
import type { correspondence } from '../../contract.ts'
import type { CorrespondenceRows, LettersToSign } from '../../database/rows.ts'
import { asSent, written } from './compose-letter.ts'
import { keptLetter } from './list-letters-to-sign.ts'

type Acts = typeof correspondence.acts
type Tx = Transaction<CorrespondenceRows>

export const openLetterToSign: Handler<Acts['openLetterToSign'], CorrespondenceRows> = async ({
  input,
  tx,
}) => {
  const row = await tx.db
    .selectFrom('correspondence.letters_to_sign')
    .select(['sha256', 'kind', 'id'])
    .where('id', '=', input.toSign)
    .executeTakeFirst()
  if (row === undefined) throw new NotFound()
  return { sha256: row.sha256, name: `${row.kind.replace(' ', '-')}-${row.id.slice(0, 8)}` }
}

export const printLetters =
  (files: FileStore): Handler<Acts['printLetters'], CorrespondenceRows> =>
  async ({ input, tx, refuse, record }) => {
    const { rows, missing } = await chosenLetters(tx, input.strategy, input.letters)
    if (missing > 0) return refuse({ code: 'letters-missing', values: { count: missing } })
    const lines = new Map(
      (
        await tx.db
          .selectFrom('correspondence.letters')
          .select(['id', 'diary_year', 'diary_number'])
          .where(
            'id',
            'in',
            rows.map(({ line }) => line ?? input.strategy),
          )
          .execute()
      ).map((line) => [line.id, `${line.diary_year}/${line.diary_number}`]),
    )
    const letters = rows.map((row) => {
      const diary = lines.get(row.line ?? '')
      return diary === undefined || row.sent_on === null
        ? keptLetter(row)
        : asSent(keptLetter(row), diary, row.sent_on)
    })
    const { sha256 } = await files.put(await written(...letters))
    await record(input.strategy, { letters: rows.map(({ id }) => id), sha256 })
    return { sha256, name: `letters-${dayAt(new Date())}` }
  }

/** The chosen letters in the order in which they were made, and how many of them are not there. */
export async function chosenLetters(
  tx: Tx,
  strategy: string,
  letters: readonly string[],
): Promise<{ readonly rows: readonly Selectable<LettersToSign>[]; readonly missing: number }> {
  const chosen = [...new Set(letters)]
  const rows = await tx.db
    .selectFrom('correspondence.letters_to_sign')
    .selectAll()
    .where('strategy', '=', strategy)
    .where('id', 'in', chosen)
    .orderBy('made_at')
    .orderBy('ledger_row')
    .execute()
  return { rows, missing: chosen.length - rows.length }
}
