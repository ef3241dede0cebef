import { NotFound } from '#kernel/contract/refusal.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { Language } from '#kernel/pure/bilingual.ts'
import type { Submission } from '../../contract/intake-shapes.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { languageOfWords } from '../../rules/intake/in-which-language-words-are.ts'
import type { ParagraphRead } from '../../rules/points/a-document-is-split-into-points.ts'
import { submissionsSeen } from '../intake/submissions-seen.ts'

interface Paragraph extends ParagraphRead {
  /** The number of the change as which it was kept. */
  readonly number: number
  /** The numbers that Word prints above and before it, outermost first. */
  readonly numbers: readonly string[]
}

export interface DocumentRead {
  readonly submission: Submission
  readonly paragraphs: readonly Paragraph[]
  readonly language: Language
}

/** What a submission says of its own, paragraph by paragraph. Throws NotFound where the reader may not see it. */
export async function documentOf(
  tx: Transaction<ConsultationRows>,
  submission: string,
): Promise<DocumentRead> {
  const [seen] = await submissionsSeen(tx, { submission })
  if (seen === undefined) throw new NotFound()
  const kept = await tx.db
    .selectFrom('consultation.submission_changes')
    .select(['number', 'remark', 'numbers', 'headings'])
    .where('submission', '=', submission)
    .where('kind', '=', 'point')
    .orderBy('number')
    .execute()
  const paragraphs = kept.map(({ remark, numbers, ...rest }) => {
    const printed = numbers.at(-1) ?? ''
    return { ...rest, numbers, printed, text: `${printed} ${remark}`.trim() }
  })
  return {
    submission: seen,
    paragraphs,
    language: languageOfWords(paragraphs.map(({ text }) => text).join()),
  }
}
