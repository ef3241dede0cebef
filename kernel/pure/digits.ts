import { type Decimal, decimalOf } from './decimal.ts'
import { type Parsed, excerpt, isolated, parsed, unreadable } from './parsed.ts'

const arabicIndicZero = 0x0660
const urduZero = 0x06f0

/** Direction marks that a copied cell carries unseen. */
const unseen = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\u200b\ufeff]/g

/** Urdu (۰-۹) and Arabic (٠-٩) digits as 0-9; the rest of the text stays. */
export function latinDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => {
    const code = digit.charCodeAt(0)
    return String(code - (code >= urduZero ? urduZero : arabicIndicZero))
  })
}

/** 0-9 as Urdu digits, for pages that show them. */
export const urduDigits = (text: string): string =>
  text.replace(/[0-9]/g, (digit) => String.fromCharCode(urduZero + Number(digit)))

const byThrees = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/
const byIndianGroups = /^[+-]?\d{1,2}(,\d{2})*,\d{3}(\.\d+)?$/
const bySpaces = /^[+-]?\d{1,3}( \d{3})+(\.\d+)?$/
const ungrouped = /^[+-]?\d+(\.\d+)?$/

/**
 * Reads a number as an office writes it: "7,02,265", "702,265", "702 265", "۷٬۰۲٬۲۶۵", "۱۲٫۵".
 * Exact. A grouping that could be read in two ways ("1.234,56", "12,3456") is a problem, never a guess.
 */
export function parseNumber(text: string): Parsed<Decimal> {
  const cleaned = latinDigits(text)
    .replace(unseen, '')
    .replace(/\u066b/g, '.')
    .replace(/[\u066c\u060c]/g, ',')
    .replace(/[\u00a0\u2009\u202f]/g, ' ')
    .replace(/^\s*\u2212/, '-')
    .trim()
  const known = [byThrees, byIndianGroups, bySpaces, ungrouped].some((pattern) => pattern.test(cleaned))
  const value = known ? decimalOf(cleaned.replace(/[, ]/g, '')) : undefined
  if (value) return parsed(value)
  if (/^[+-]?[\d., ]+$/.test(cleaned) && /\d/.test(cleaned))
    return unreadable(
      'grouping-unclear',
      `The separators in "${excerpt(text)}" can be read in more than one way. Write 702265, 702,265 or 7,02,265, with a point before decimals.`,
      `${isolated(excerpt(text))} میں علاماتِ فاصل ایک سے زیادہ طرح پڑھی جا سکتی ہیں۔ ${isolated('702265')}، ${isolated('702,265')} یا ${isolated('7,02,265')} لکھیں اور اعشاریہ سے پہلے نقطہ لگائیں۔`,
    )
  return unreadable(
    'not-a-number',
    `"${excerpt(text)}" is not a number. Write digits only; the unit has its own column.`,
    `${isolated(excerpt(text))} عدد نہیں ہے۔ صرف ہندسے لکھیں؛ اکائی کا الگ خانہ ہے۔`,
  )
}
