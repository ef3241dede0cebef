import QRCode from 'qrcode'
import type { PrintedSheet } from '../contract/papers.ts'
import { newPaperCode } from './paper-code.ts'

/** A new code with its square, for a sheet that the browser prints. `site` is where people reach the installation. */
export async function newPrintedSheet(site: string, at: Date): Promise<PrintedSheet> {
  const code = newPaperCode()
  const address = `${site}/current/${code}`
  const square = await QRCode.toString(address, { type: 'svg', margin: 0 })
  return { code, address, square, madeAt: at.toISOString() }
}
