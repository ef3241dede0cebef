import { partsOfDay } from '#kernel/pure/calendar.ts'
import { latinDigits } from '#kernel/pure/digits.ts'

/** What a cell of a returned sheet may say: words, a whole number of a range, or a day. */
export type Says =
  | { readonly kind: 'words'; readonly longest: number }
  | { readonly kind: 'whole'; readonly from: number; readonly to: number }
  | { readonly kind: 'day'; readonly mayBeEmpty: boolean }

export type SaidFault = 'cell-empty' | 'text-too-long' | 'not-a-whole-number' | 'not-a-day'

export type Said =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly fault: SaidFault }

/** The cell as it is kept: words as they came, numbers and days in the digits 0 to 9 whatever digits were written. */
export function saidInCell(says: Says, written: string): Said {
  const plain = latinDigits(written).trim()
  if (plain === '') return says.kind === 'day' && says.mayBeEmpty ? said('') : refused('cell-empty')
  switch (says.kind) {
    case 'words':
      return written.length > says.longest ? refused('text-too-long') : said(written.trim())
    case 'whole': {
      const number = /^\d{1,9}$/.test(plain) ? Number(plain) : Number.NaN
      return number >= says.from && number <= says.to ? said(String(number)) : refused('not-a-whole-number')
    }
    case 'day':
      return partsOfDay(plain) !== undefined ? said(plain) : refused('not-a-day')
  }
}

const said = (text: string): Said => ({ ok: true, text })
const refused = (fault: SaidFault): Said => ({ ok: false, fault })
