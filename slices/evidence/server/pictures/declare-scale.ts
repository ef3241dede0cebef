import { randomUUID } from 'node:crypto'
import type { Handler } from '#kernel/contract/handler.ts'
import type { evidence } from '../../contract.ts'
import type { EvidenceRows } from '../../database/rows.ts'

export const declareScale: Handler<typeof evidence.acts.declareScale, EvidenceRows> = async ({
  input,
  tx,
  session,
  record,
}) => {
  const { strategy, name, lowest, highest, source } = input
  const id = randomUUID()
  const recorded = await record(id, { strategy, name, lowest, highest, source })
  await tx.db
    .insertInto('evidence.scales')
    .values({
      ...{ id, strategy, name_en: name.en, name_ur: name.ur, lowest, highest, source },
      ...{ declared_by: session.person, ...recorded },
    })
    .execute()
  return { scale: id }
}
