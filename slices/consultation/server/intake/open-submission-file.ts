import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { consultation } from '../../contract.ts'
import type { ConsultationRows } from '../../database/rows.ts'

/** For whoever may read the submission, as row security has it. The server gives the file the ending of its kind. */
export const openSubmissionFile: Handler<
  typeof consultation.acts.openSubmissionFile,
  ConsultationRows
> = async ({ input, tx }) => {
  const found = await tx.db
    .selectFrom('consultation.submissions')
    .select(['file_sha256', 'file_name'])
    .where('id', '=', input.submission)
    .executeTakeFirst()
  if (found === undefined) throw new NotFound()
  return { sha256: found.file_sha256, name: found.file_name.replace(/\.[a-z0-9]{1,5}$/i, '') || 'file' }
}
