import type { Bilingual } from '../bilingual.ts'
import type { ValueShape } from './changed-values.ts'

/** What is said where nothing stands. */
export const nothingStands: Readonly<Record<ValueShape, Bilingual>> = {
  text: { en: '(no text)', ur: '(کوئی متن نہیں)' },
  choice: { en: '(not said)', ur: '(درج نہیں)' },
  date: { en: '(no date)', ur: '(کوئی تاریخ نہیں)' },
  set: { en: '(none)', ur: '(کوئی نہیں)' },
}
