import QRCode from 'qrcode'
import type { Timetable } from '../timetable.ts'
import { setByTypst } from './set-by-typst.ts'
import { timetableTemplate } from './timetable-template.ts'

/** The timetable as a tagged PDF. Like `writePdf` it belongs in a thread of its own. */
export async function writeTimetable(timetable: Timetable): Promise<Buffer> {
  const square = await QRCode.toString(timetable.current.address, { type: 'svg', margin: 0 })
  return setByTypst(timetableTemplate, { ...timetable, square })
}
