import QRCode from 'qrcode'
import type { Form } from '../form.ts'
import { formTemplate } from './form-template.ts'
import { setByTypst } from './set-by-typst.ts'

/** The form as a tagged PDF, ready to print. Like `writePdf` it belongs in a thread of its own. */
export async function writeForm(form: Form): Promise<Buffer> {
  const square = await QRCode.toString(form.current.address, { type: 'svg', margin: 0 })
  return setByTypst(formTemplate, { ...form, square })
}
