import { randomUUID } from 'node:crypto'
import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import { versionState } from '#slices/strategy/index.ts'
import type { consultation } from '../../contract.ts'
import type { ConsultationRows } from '../../database/rows.ts'

export const openRound: Handler<typeof consultation.acts.openRound, ConsultationRows> = async ({
  input,
  tx,
  refuse,
  record,
}) => {
  const version = await versionState(tx, input.version)
  if (version === null || version.strategy !== input.strategy) throw new NotFound()
  if (version.status !== 'in consultation') return refuse('version-not-in-consultation')
  const id = randomUUID()
  const recorded = await record(id, { ...input })
  await tx.db
    .insertInto('consultation.rounds')
    .values({
      id,
      strategy: input.strategy,
      version: input.version,
      title_en: input.title.en,
      title_ur: input.title.ur,
      opens_on: input.opensOn,
      closes_on: input.closesOn,
      closed_at: null,
      ...recorded,
    })
    .execute()
  return { round: id }
}
