import { z } from 'zod'
import { defineJob, type Job, jobKind } from '#kernel/jobs/jobs.ts'
import type { Mail } from '#kernel/mail/mail.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { CorrespondenceRows } from '../../database/rows.ts'
import { makeLink, pathOf } from './links.ts'

export const copyOfActByLetter = jobKind(
  'correspondence: copy of an act by letter',
  z.object({ actByLetter: z.uuid() }),
)

export type CopyKind = 'entered' | 'contest answered'

const notices: Readonly<Record<CopyKind, { readonly subject: Bilingual; readonly sentence: Bilingual }>> = {
  entered: {
    subject: { en: 'Entered in your name: a copy', ur: 'آپ کے نام سے اندراج: نقل' },
    sentence: {
      en: 'An act has been entered in your name, from what you sent or said; please check it, and contest it if it is not what you said.',
      ur: 'آپ کی بھیجی ہوئی تحریر یا کہی ہوئی بات کی بنیاد پر آپ کے نام سے ایک کارروائی درج کی گئی ہے؛ براہِ کرم اسے دیکھ لیجیے، اور اگر یہ آپ کے مؤقف کے مطابق نہ ہو تو اعتراض درج کیجیے۔',
    },
  },
  'contest answered': {
    subject: { en: 'Your contest was answered', ur: 'آپ کے اعتراض کا جواب' },
    sentence: {
      en: 'The secretariat has answered the contest of an act that it had entered in your name; please read the answer.',
      ur: 'سیکرٹریٹ نے آپ کے نام سے درج کارروائی پر کیے گئے اعتراض کا جواب دے دیا ہے؛ براہِ کرم جواب پڑھ لیجیے۔',
    },
  },
}

interface Waiting {
  readonly address: string
  readonly kind: CopyKind
}

/**
 * Mails the authors of an act a link each to what was entered, or to what their contest was answered. The secret of a link is made here and kept nowhere, so
 * a job that is tried again makes another, and both are good; it goes on with those to whom no copy went. `address` is
 * the server's own, without a slash at its end.
 */
export const sendCopy = (mail: Mail, address: string): Job =>
  defineJob(copyOfActByLetter, async ({ actByLetter }, { act }) => {
    const waiting = await act<CorrespondenceRows, readonly Waiting[]>('correspondence', (tx) =>
      tx.db
        .selectFrom('correspondence.copies')
        .select(['address', 'kind'])
        .where('act_by_letter', '=', actByLetter)
        .where('sent_at', 'is', null)
        .orderBy('address')
        .$narrowType<{ kind: CopyKind }>()
        .execute(),
    )
    for (const { address: to, kind } of waiting) {
      const token = await act<CorrespondenceRows, string>('correspondence', (tx) =>
        makeLink(tx, actByLetter, null),
      )
      await mail.send({ to, ...notices[kind], link: `${address}${pathOf(token)}` })
      await act<CorrespondenceRows, unknown>('correspondence', (tx) =>
        tx.db
          .updateTable('correspondence.copies')
          .set({ sent_at: new Date() })
          .where('act_by_letter', '=', actByLetter)
          .where('address', '=', to)
          .where('kind', '=', kind)
          .execute(),
      )
    }
  })
