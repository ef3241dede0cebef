import type { Handler } from '#kernel/contract/handler.ts'
import type { consultation } from '../../../contract.ts'
import type { ConsultationRows } from '../../../database/rows.ts'
import { getOwnBreakout } from '../breakout/get-breakout.ts'

/** Whom an address belongs to is told, and so is in the ledger, also where it belongs to nobody: that is an answer too. */
export const findSpeaker: Handler<typeof consultation.acts.findSpeaker, ConsultationRows> = async ({
  input,
  tx,
  record,
}) => {
  const { id } = await getOwnBreakout(tx, input.breakout)
  const { rows } = await tx.query<{ person: string; name_en: string | null; name_ur: string | null }>(
    'select person, name_en, name_ur from consultation.speaker_at($1, $2)',
    [id, input.email],
  )
  const [found] = rows
  await record(id, { breakout: id, email: input.email, person: found?.person ?? null })
  if (found === undefined) return { found: null }
  const name = found.name_en ?? found.name_ur ?? input.email
  return { found: { person: found.person, name: { en: found.name_en ?? name, ur: found.name_ur ?? name } } }
}
