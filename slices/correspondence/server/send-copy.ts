import { z } from 'zod'
import { defineJob, type Job, jobKind } from '#kernel/jobs/jobs.ts'
import type { Mail } from '#kernel/mail/mail.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { CorrespondenceRows } from '../database/rows.ts'
import { makeLink, pathOf } from './links.ts'

export const copyOfActByLetter = jobKind(
  'correspondence: copy of an act by letter',
  z.object({ actByLetter: z.uuid() }),
)

const subject: Bilingual = { en: 'Entered in your name: a copy', ur: 'آپ کے نام سے اندراج: نقل' }
const sentence: Bilingual = {
  en: 'The secretariat has entered an act in your name, from what you sent; please check it, and contest it if it is not what you said.',
  ur: 'سیکرٹریٹ نے آپ کی بھیجی ہوئی تحریر کی بنیاد پر آپ کے نام سے ایک کارروائی درج کی ہے؛ براہِ کرم اسے دیکھ لیجیے، اور اگر یہ آپ کے مؤقف کے مطابق نہ ہو تو اعتراض درج کیجیے۔',
}

/**
 * Mails the authors of an act a link each to what was entered. The secret of a link is made here and kept nowhere, so
 * a job that is tried again makes another, and both are good; it goes on with those to whom no copy went. `address` is
 * the server's own, without a slash at its end.
 */
export const sendCopy = (mail: Mail, address: string): Job =>
  defineJob(copyOfActByLetter, async ({ actByLetter }, { act }) => {
    const waiting = await act<CorrespondenceRows, readonly string[]>('correspondence', async (tx) => {
      const copies = await tx.db
        .selectFrom('correspondence.copies')
        .select('address')
        .where('act_by_letter', '=', actByLetter)
        .where('sent_at', 'is', null)
        .orderBy('address')
        .execute()
      return copies.map((copy) => copy.address)
    })
    for (const to of waiting) {
      const token = await act<CorrespondenceRows, string>('correspondence', (tx) => makeLink(tx, actByLetter))
      await mail.send({ to, subject, sentence, link: `${address}${pathOf(token)}` })
      await act<CorrespondenceRows, unknown>('correspondence', (tx) =>
        tx.db
          .updateTable('correspondence.copies')
          .set({ sent_at: new Date() })
          .where('act_by_letter', '=', actByLetter)
          .where('address', '=', to)
          .execute(),
      )
    }
  })
