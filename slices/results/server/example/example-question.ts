import { randomUUID } from 'node:crypto'
import type { Transaction } from '#kernel/database/transaction.ts'
import { record } from '#kernel/ledger/record.ts'
import type { ResultsRows } from '../../database/rows.ts'

/** A question as the National Assembly asks it, whose answer is still to be written; marked as illustrative. */
const question = {
  ...{ asker: 'parliament', askedBy: 'National Assembly Secretariat, starred question', theirReference: '' },
  en: 'Will the Minister for Interior be pleased to state the number of complaints of cybercrime received, and of arrests and convictions made, in each year since 2021?',
  ur: 'کیا وزیرِ داخلہ بیان فرمائیں گے کہ 2021 سے اب تک ہر سال سائبر جرائم کی کتنی شکایات موصول ہوئیں، اور کتنی گرفتاریاں اور سزائیں ہوئیں؟',
  ...{ receivedOn: '2026-11-16', dueOn: '2026-12-01' },
} as const

export async function enterExampleQuestion(tx: Transaction<ResultsRows>, strategy: string): Promise<void> {
  const id = randomUUID()
  const { ledger_entry, ledger_salt } = await record(tx, {
    ...{ act: 'results.enterQuestion', subject: id, content: { strategy, ...question } },
  })
  const { asker, askedBy, theirReference, en, ur, receivedOn, dueOn } = question
  await tx.db
    .insertInto('results.questions')
    .values({
      ...{
        id,
        strategy,
        asker,
        asked_by: askedBy,
        their_reference: theirReference,
        text_en: en,
        text_ur: ur,
      },
      ...{ received_on: receivedOn, due_on: dueOn, is_illustrative: true, ledger_entry, ledger_salt },
    })
    .execute()
}
