import { randomUUID } from 'node:crypto'
import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { consultation } from '../../contract.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { unknownInReason } from '../../rules/dispositions/a-reason-fills-its-placeholders.ts'

export const keepReasonTemplate: Handler<
  typeof consultation.acts.keepReasonTemplate,
  ConsultationRows
> = async ({ input, tx, refuse, record }) => {
  const { strategy, name, reason } = input
  const names = unknownInReason(reason)
  if (names.length > 0) return refuse({ code: 'unknown-placeholder', values: { names: names.join(', ') } })
  const id = input.template ?? randomUUID()
  const recorded = await record(id, { strategy, name, reason })
  const words = { reason_en: reason.en, reason_ur: reason.ur, kept_at: new Date(), ...recorded }
  if (input.template === undefined) {
    await tx.db
      .insertInto('consultation.reason_templates')
      .values({ id, strategy, name, ...words })
      .execute()
    return { template: id }
  }
  const kept = await tx.db
    .updateTable('consultation.reason_templates')
    .set(words)
    .where('id', '=', id)
    .where('strategy', '=', strategy)
    .returning('id')
    .executeTakeFirst()
  if (kept === undefined) throw new NotFound()
  return { template: id }
}
