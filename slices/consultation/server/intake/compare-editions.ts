import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { FileStore } from '#kernel/files/file-store.ts'
import type { consultation } from '../../contract.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { editionsCompared } from '../../rules/intake/how-editions-differ.ts'
import { languageOfWords } from '../../rules/intake/in-which-language-words-are.ts'
import { paragraphsOfFile } from '../intake-files/read-submitted-file.ts'
import { submissionsSeen } from './submissions-seen.ts'

export const compareEditions =
  (files: FileStore): Handler<typeof consultation.acts.compareEditions, ConsultationRows> =>
  async ({ input, tx, refuse }) => {
    const [later] = await submissionsSeen(tx, { submission: input.submission })
    if (later === undefined) throw new NotFound()
    if (later.earlier === null) return refuse('no-earlier-edition')
    const [earlier] = await submissionsSeen(tx, { submission: later.earlier })
    if (earlier === undefined) throw new NotFound()
    const before = await paragraphsOfFile(files, earlier.file.sha256, earlier.summary)
    const after = await paragraphsOfFile(files, later.file.sha256, later.summary)
    const paragraphs = editionsCompared(before, after).map((one) => ({
      ...one,
      language: languageOfWords(one.after || one.before),
    }))
    return { earlier, later, paragraphs }
  }
