import type { Handler } from '#kernel/contract/handler.ts'
import type { consultation } from '../../../contract.ts'
import type { ConsultationRows } from '../../../database/rows.ts'
import { getOwnBreakout } from '../breakout/get-breakout.ts'

export const findSpeaker: Handler<typeof consultation.acts.findSpeaker, ConsultationRows> = async ({
  input,
  tx,
  refuse,
}) => {
  const { id } = await getOwnBreakout(tx, input.breakout)
  const { rows } = await tx.query<{ person: string; name_en: string | null; name_ur: string | null }>(
    'select person, name_en, name_ur from consultation.speaker_at($1, $2)',
    [id, input.email],
  )
  const [found] = rows
  if (found === undefined) return refuse('nobody-at-this-address')
  const name = found.name_en ?? found.name_ur ?? input.email
  return { person: found.person, name: { en: found.name_en ?? name, ur: found.name_ur ?? name } }
}
