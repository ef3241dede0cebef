import qrcode from 'qrcode'
import type { Handler } from '#kernel/contract/handler.ts'
import type { consultation } from '../../../contract.ts'
import type { ConsultationRows } from '../../../database/rows.ts'
import { getBreakout } from './get-breakout.ts'

/** The square leads to a page and spends nothing: forty people use the same one, and each signs in as themselves. */
export function showBreakoutCodeAt(
  address: string,
): Handler<typeof consultation.acts.showBreakoutCode, ConsultationRows> {
  return async ({ input, tx }) => {
    const { id } = await getBreakout(tx, input.breakout)
    const page = `${address}/b/${id}`
    return {
      address: page,
      square: await qrcode.toString(page, { type: 'svg', errorCorrectionLevel: 'M', margin: 2 }),
    }
  }
}
