import { z } from 'zod'
import type { Transaction } from '#kernel/database/transaction.ts'
import { defineJob, enqueue, type Job, jobKind } from '#kernel/jobs/jobs.ts'
import type { Mail } from '#kernel/mail/mail.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { addressesForCopies } from '#slices/identity/index.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import type { FoundCase } from './get-case.ts'

type Tx = Transaction<ConsultationRows>
type Stage = 'first' | 'appeal'

export const tellAuthor = jobKind(
  'consultation.tell-author',
  z.object({ case: z.uuid(), stage: z.enum(['first', 'appeal']) }),
)

const notices: Readonly<Record<Stage, { readonly subject: Bilingual; readonly sentence: Bilingual }>> = {
  first: {
    subject: { en: 'Words of yours were hidden', ur: 'آپ کے کچھ الفاظ چھپائے گئے ہیں' },
    sentence: {
      en: 'Words that you wrote in the consultation were hidden under its published policy; please read the reason, and appeal if you hold it to be wrong.',
      ur: 'مشاورت میں آپ کے لکھے ہوئے کچھ الفاظ شائع شدہ ضابطے کے تحت چھپائے گئے ہیں؛ براہِ کرم وجہ پڑھ لیجیے، اور اگر آپ اسے غلط سمجھیں تو اپیل کیجیے۔',
    },
  },
  appeal: {
    subject: { en: 'Your appeal was decided', ur: 'آپ کی اپیل کا فیصلہ ہو گیا' },
    sentence: {
      en: 'Your appeal against the hiding of your words was decided by somebody else than before; please read the decision.',
      ur: 'آپ کے الفاظ چھپانے کے خلاف آپ کی اپیل کا فیصلہ پہلے سے مختلف فرد نے کیا ہے؛ براہِ کرم فیصلہ پڑھ لیجیے۔',
    },
  },
}

/** Where whoever wrote it is told. Of a hidden author nothing is known: they see the note on the page. */
export async function noteWhoIsTold(tx: Tx, found: FoundCase): Promise<void> {
  if (found.isByHiddenAuthor) return
  const { rows } = await tx.query<{ person: string | null; office: string | null }>(
    `select a.person, a.office from consultation.authors a where a.proposal = $1
     union all select v.said_by, null from consultation.signatory_views v where v.id = $2 and v.said_by is not null`,
    [found.proposal, found.view],
  )
  for (const whose of rows) {
    for (const address of await addressesForCopies(tx, { ...whose, strategies: [found.strategy] })) {
      await tx.query(
        `insert into consultation.moderation_notices (moderation_case, address, strategy, path)
         values ($1, $2, $3, $4) on conflict do nothing`,
        [found.id, address, found.strategy, found.path],
      )
    }
  }
}

export const askToTell = (tx: Tx, moderationCase: string, stage: Stage) =>
  enqueue(tx, tellAuthor, { case: moderationCase, stage })

/** The mail says that something was decided and where to read it; never the words, nor the reason. */
export const tellAuthorJob = (mail: Mail, site: string): Job =>
  defineJob(tellAuthor, async ({ case: id, stage }, { act }) => {
    const column = stage === 'first' ? 'first_sent_at' : 'appeal_sent_at'
    const waiting = await act('consultation', (tx: Tx) =>
      tx.db
        .selectFrom('consultation.moderation_notices')
        .select(['address', 'path'])
        .where('moderation_case', '=', id)
        .where(column, 'is', null)
        .orderBy('address')
        .execute(),
    )
    for (const { address, path } of waiting) {
      await mail.send({ to: address, ...notices[stage], link: `${site}${path}` })
      await act('consultation', (tx: Tx) =>
        tx.db
          .updateTable('consultation.moderation_notices')
          .set({ [column]: new Date() })
          .where('moderation_case', '=', id)
          .where('address', '=', address)
          .execute(),
      )
    }
  })
