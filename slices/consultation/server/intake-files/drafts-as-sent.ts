import type { Transaction } from '#kernel/database/transaction.ts'
import type { FileStore } from '#kernel/files/file-store.ts'
import { textBefore } from '#kernel/pure/words/revised-text.ts'
import { readWord } from '#kernel/word/read-word.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import {
  areSerial,
  numbersNamed,
  type PrintedParagraph,
  PrintedReferences,
} from '../../rules/intake/references/a-reference-names-a-number.ts'
import type { ReadFile } from './found.ts'

/** Copies of one draft print the same numbers; a few say whether that is so. */
const copies = 3

/**
 * The numbers that the draft bore when it was sent, as the files with tracked changes which came back of it print them
 * before any change. They are read only where a row of a matrix names a number.
 */
export async function numbersAsSent(
  tx: Transaction<ConsultationRows>,
  files: FileStore,
  asked: { readonly round: string; readonly version: string; readonly read: ReadFile },
): Promise<PrintedReferences> {
  const references = asked.read.changes.flatMap(({ kind, reference }) => (kind === 'row' ? [reference] : []))
  const named = references.some((reference) => numbersNamed(reference ?? '').length > 0)
  if (!named || areSerial(references)) return new PrintedReferences([])
  const sent = await tx.db
    .selectFrom('consultation.submissions')
    .select('file_sha256')
    .where('round', '=', asked.round)
    .where('version', '=', asked.version)
    .where('kind', '=', 'tracked changes')
    .orderBy('found', 'desc')
    .orderBy('id')
    .limit(copies)
    .execute()
  const drafts: (readonly PrintedParagraph[])[] = []
  for (const { file_sha256 } of sent) {
    const word = readWord(await files.get(file_sha256))
    if (!word.ok) continue
    drafts.push(
      word.document.paragraphs.map(({ numbersBefore, pieces }) => ({
        numbers: numbersBefore,
        text: textBefore(pieces),
      })),
    )
  }
  return new PrintedReferences(drafts)
}
