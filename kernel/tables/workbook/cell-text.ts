import type { CellValue } from 'exceljs'
import { type Problem, problem } from '../problem.ts'
import { type CellNote, cleanText, withoutGuard } from '../table.ts'

export interface CellText {
  readonly text: string
  readonly note?: Omit<CellNote, 'column'>
  readonly problem?: Problem
}

/** Excel keeps 15 digits; what a float adds beyond them is not in the office's sheet. */
const numberText = (value: number) => String(Number(value.toPrecision(15)))

function dateText(value: Date): string {
  if (Number.isNaN(value.getTime())) return ''
  const [day = '', time = ''] = value.toISOString().split('T')
  return time.startsWith('00:00:00') ? day : `${day}T${time.slice(0, 5)}`
}

const notCalculated = (formula: string): Problem =>
  problem(
    'formula-without-result',
    {
      en: `The cell holds the formula =${formula} and no saved result.`,
      ur: `خانے میں فارمولا ‎=${formula}‎ ہے مگر اس کا محفوظ شدہ نتیجہ نہیں۔`,
    },
    {
      en: 'Open the workbook in Excel or LibreOffice and save it, or write the value instead of the formula.',
      ur: 'ورک بک کو ایکسل یا لبرے آفس میں کھول کر محفوظ کریں، یا فارمولے کی جگہ قدر لکھیں۔',
    },
  )

const cellError = (shown: string): Problem =>
  problem(
    'cell-error',
    { en: `The cell shows the error ${shown}.`, ur: `خانے میں خرابی ‎${shown}‎ درج ہے۔` },
    {
      en: 'Mend the formula, or write the value, or leave the cell empty.',
      ur: 'فارمولا درست کریں، یا قدر لکھیں، یا خانہ خالی چھوڑیں۔',
    },
  )

const plain = (text: string): CellText => ({ text: withoutGuard(cleanText(text)) })

/**
 * One cell as text. `calculatedBlank` says whether a formula without result was calculated to an empty
 * text; it is asked only then.
 */
export function textOfCell(
  value: CellValue,
  format: string | undefined,
  calculatedBlank: () => boolean,
): CellText {
  if (value === null || value === undefined) return { text: '' }
  if (typeof value === 'string') return plain(value)
  if (typeof value === 'boolean') return { text: value ? 'TRUE' : 'FALSE' }
  if (value instanceof Date) return { text: dateText(value) }
  if (typeof value === 'number')
    return format?.includes('%') === true
      ? { text: `${numberText(value * 100)}%`, note: { code: 'percent', from: numberText(value) } }
      : { text: numberText(value) }
  if ('error' in value) return { text: '', problem: cellError(value.error) }
  if ('richText' in value) return plain(value.richText.map((run) => run.text).join(''))
  if ('text' in value) return textOfCell(value.text, format, calculatedBlank)
  if ('formula' in value || 'sharedFormula' in value) {
    const formula = value.formula ?? ('sharedFormula' in value ? value.sharedFormula : '')
    if (value.result === undefined || value.result === null)
      return calculatedBlank() ? { text: '' } : { text: '', problem: notCalculated(formula) }
    const result = textOfCell(value.result, format, calculatedBlank)
    return { ...result, note: { code: 'formula', from: formula } }
  }
  return { text: '' }
}
