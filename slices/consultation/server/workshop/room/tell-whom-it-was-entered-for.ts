import { z } from 'zod'
import type { Transaction } from '#kernel/database/transaction.ts'
import { defineJob, enqueue, type Job, jobKind } from '#kernel/jobs/jobs.ts'
import type { Mail } from '#kernel/mail/mail.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { ConsultationRows } from '../../../database/rows.ts'

type Tx = Transaction<ConsultationRows>

export const tellOfEntry = jobKind('consultation.tell-of-entry', z.object({ entered: z.uuid() }))

const notices: Readonly<Record<string, { readonly subject: Bilingual; readonly sentence: Bilingual }>> = {
  position: {
    subject: { en: 'A position was entered in your name', ur: 'آپ کے نام سے ایک مؤقف درج ہوا' },
    sentence: {
      en: 'The facilitator of a group entered a position in your name, as you said it in the room; please sign in to check it, and change it there if it is not what you said.',
      ur: 'گروپ کے سہولت کار نے کمرے میں آپ کی کہی بات پر آپ کے نام سے ایک مؤقف درج کیا ہے؛ براہِ کرم سائن اِن کر کے اسے دیکھ لیجیے، اور اگر یہ آپ کی بات کے مطابق نہ ہو تو وہیں بدل دیجیے۔',
    },
  },
  'co-signature': {
    subject: { en: 'Your name was put under a proposal', ur: 'ایک تجویز کے نیچے آپ کا نام درج ہوا' },
    sentence: {
      en: 'The facilitator of a group put your name under a proposal, as you said it in the room; please sign in to check it, and take it back there if it is not what you said.',
      ur: 'گروپ کے سہولت کار نے کمرے میں آپ کے کہنے پر ایک تجویز کے نیچے آپ کا نام درج کیا ہے؛ براہِ کرم سائن اِن کر کے اسے دیکھ لیجیے، اور اگر یہ آپ کی بات کے مطابق نہ ہو تو وہیں واپس لے لیجیے۔',
    },
  },
}

/** Who enters for another does not choose whether they learn of it, nor read where they are told. */
export async function askToTell(tx: Tx, entry: string): Promise<void> {
  const { rows } = await tx.query<{ entered: string | null }>(
    'select consultation.say_who_is_told($1) as entered',
    [entry],
  )
  const entered = rows[0]?.entered ?? null
  if (entered !== null) await enqueue(tx, tellOfEntry, { entered })
}

/** The mail says that something was entered and where to change it; never what was said, nor on which words. */
export const tellOfEntryJob = (mail: Mail, site: string): Job =>
  defineJob(tellOfEntry, async ({ entered }, { act }) => {
    const waiting = await act('consultation', (tx: Tx) =>
      tx.db
        .selectFrom('consultation.entered_notices')
        .select(['address', 'proposal', 'what'])
        .where('entered', '=', entered)
        .where('sent_at', 'is', null)
        .orderBy('address')
        .execute(),
    )
    for (const { address, proposal, what } of waiting) {
      const notice = notices[what]
      if (notice === undefined) throw new Error(`no words for what was entered: ${what}`)
      await mail.send({ to: address, ...notice, link: `${site}/proposals/${proposal}` })
      await act('consultation', (tx: Tx) =>
        tx.db
          .updateTable('consultation.entered_notices')
          .set({ sent_at: new Date() })
          .where('entered', '=', entered)
          .where('address', '=', address)
          .execute(),
      )
    }
  })
