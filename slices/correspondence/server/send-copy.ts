import { z } from 'zod'
import { defineJob, type Job, jobKind } from '#kernel/jobs/jobs.ts'
import type { Mail } from '#kernel/mail/mail.ts'
import type { CorrespondenceRows } from '../database/rows.ts'
import { makeLink, pathOf } from './links.ts'

export const copyOfActByLetter = jobKind(
  'correspondence: copy of an act by letter',
  z.object({ actByLetter: z.uuid() }),
)

/**
 * Mails the author of an act a link to what was entered. The secret of the link is made here and kept nowhere, so a
 * job that is tried again makes another, and both are good. `address` is the server's own, without a slash at its end.
 */
export const sendCopy = (mail: Mail, address: string): Job =>
  defineJob(copyOfActByLetter, async ({ actByLetter }, { act }) => {
    const copy = await act<CorrespondenceRows, { to: string; token: string } | null>(
      'correspondence',
      async (tx) => {
        const waiting = await tx.db
          .selectFrom('correspondence.copies')
          .select('address')
          .where('act_by_letter', '=', actByLetter)
          .where('sent_at', 'is', null)
          .executeTakeFirst()
        return waiting === undefined ? null : { to: waiting.address, token: await makeLink(tx, actByLetter) }
      },
    )
    if (copy === null) return
    await mail.send({
      to: copy.to,
      subject: { en: 'Entered in your name: a copy', ur: 'آپ کے نام سے اندراج: نقل' },
      sentence: {
        en: 'The secretariat has entered an act in your name, from what you sent; please check it, and contest it if it is not what you said.',
        ur: 'سیکرٹریٹ نے آپ کی بھیجی ہوئی تحریر کی بنیاد پر آپ کے نام سے ایک کارروائی درج کی ہے؛ براہِ کرم اسے دیکھ لیجیے، اور اگر یہ آپ کے مؤقف کے مطابق نہ ہو تو اعتراض درج کیجیے۔',
      },
      link: `${address}${pathOf(copy.token)}`,
    })
    await act<CorrespondenceRows, unknown>('correspondence', (tx) =>
      tx.db
        .updateTable('correspondence.copies')
        .set({ sent_at: new Date() })
        .where('act_by_letter', '=', actByLetter)
        .execute(),
    )
  })
