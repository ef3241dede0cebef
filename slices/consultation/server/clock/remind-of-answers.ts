import { z } from 'zod'
import type { Queryable } from '#kernel/database/queryable.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import { defineJob, enqueue, type Job, jobKind } from '#kernel/jobs/jobs.ts'
import type { Mail } from '#kernel/mail/mail.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { dayAfter, dayAt } from '#kernel/pure/calendar.ts'
import type { ConsultationRows } from '../../database/rows.ts'

type Tx = Transaction<ConsultationRows>

export const remindOfAnswers = jobKind('consultation.remind-of-answers', z.object({ round: z.uuid() }))

const daysBefore = 7
const daysBetween = 7

interface Reminder {
  readonly subject: Bilingual
  readonly sentence: Bilingual
  readonly page: (round: string) => string
}

const reminders: Readonly<Record<string, Reminder>> = {
  secretariat: {
    subject: { en: 'Answers of a consultation are due', ur: 'مشاورت کے جوابات کا وقت آ گیا ہے' },
    sentence: {
      en: 'What was said in a round of consultation waits for an answer whose day is near or has passed; please open the desk, which lists what is late first.',
      ur: 'مشاورت کے ایک دور میں کہی گئی باتیں جواب کی منتظر ہیں، جن کا دن قریب ہے یا گزر چکا ہے؛ براہِ کرم جوابات کی میز کھولیے، جس پر تاخیر والے جواب الگ درج ہیں۔',
    },
    page: (round) => `/rounds/${round}/answers`,
  },
  office: {
    subject: {
      en: 'What was deferred to your office is due',
      ur: 'آپ کے دفتر کے سپرد مؤخر امور کا دن آ گیا ہے',
    },
    sentence: {
      en: 'A proposal or point was deferred until today or before, to be taken up by your office; please tell the secretariat how it is to be answered.',
      ur: 'ایک تجویز یا نکتہ آج یا اس سے پہلے تک مؤخر تھا اور آپ کے دفتر کو اسے دوبارہ لینا تھا؛ براہِ کرم سیکرٹریٹ کو بتائیے کہ اس کا جواب کیا ہو۔',
    },
    page: (round) => `/rounds/${round}`,
  },
}

/** At six in the morning of Karachi, when nobody has begun. */
const morningOf = (day: string) => new Date(`${day}T01:00:00Z`)

/** Asks that those who answer are reminded from a week before the day on; at once where that is behind. */
export const askToRemind = (tx: Queryable, round: string, answersBy: string) =>
  enqueue(tx, remindOfAnswers, { round }, { notBefore: morningOf(dayAfter(answersBy, -daysBefore)) })

/** Asks that the office to which something was deferred is reminded on its day. */
export const askToRemindOfDeferral = (tx: Queryable, round: string, dueOn: string) =>
  enqueue(tx, remindOfAnswers, { round }, { notBefore: morningOf(dueOn) })

/** Reminds whoever owes answers of a round, and asks to be run again in a week while something may still come. */
export const remindOfAnswersJob = (mail: Mail, site: string): Job =>
  defineJob(remindOfAnswers, async ({ round }, { act }) => {
    const today = dayAt(new Date())
    const { goesOn, waiting } = await act('consultation', async (tx: Tx) => {
      const { rows } = await tx.query<{ on: boolean }>(
        'select consultation.say_who_is_reminded($1, $2) as "on"',
        [round, today],
      )
      return {
        goesOn: rows[0]?.on === true,
        waiting: await tx.db
          .selectFrom('consultation.answer_reminders')
          .select(['day', 'address', 'reader'])
          .where('round', '=', round)
          .where('sent_at', 'is', null)
          .orderBy('address')
          .execute(),
      }
    })
    for (const { day, address, reader } of waiting) {
      const reminder = reminders[reader]
      if (reminder === undefined) throw new Error(`no words to remind: ${reader}`)
      const { subject, sentence, page } = reminder
      await mail.send({ to: address, subject, sentence, link: `${site}${page(round)}` })
      await act('consultation', (tx: Tx) =>
        tx.db
          .updateTable('consultation.answer_reminders')
          .set({ sent_at: new Date() })
          .where('round', '=', round)
          .where('day', '=', day)
          .where('address', '=', address)
          .execute(),
      )
    }
    if (goesOn) {
      const notBefore = morningOf(dayAfter(today, daysBetween))
      await act('consultation', (tx: Tx) => enqueue(tx, remindOfAnswers, { round }, { notBefore }))
    }
  })
