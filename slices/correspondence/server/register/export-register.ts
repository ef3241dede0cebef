import type { Handler } from '#kernel/contract/handler.ts'
import type { FileStore } from '#kernel/files/file-store.ts'
import { writeWorkbook } from '#kernel/papers/workbook/write-workbook.ts'
import type { Language } from '#kernel/pure/bilingual.ts'
import { dayAt } from '#kernel/pure/calendar.ts'
import type { correspondence, RegisteredLetter } from '../../contract.ts'
import { kindNames } from '../../contract/letters-to-sign-words.ts'
import { registerColumns, registerWords } from '../../contract/register-words.ts'
import type { CorrespondenceRows } from '../../database/rows.ts'
import { officeNames } from '../shown.ts'
import { lettersIn, newestFirst, shownLetter } from './list-letters.ts'

/** A register of many years is given out a year at a time. */
const atMost = 20_000

export const exportRegister =
  (files: FileStore): Handler<typeof correspondence.acts.exportRegister, CorrespondenceRows> =>
  async ({ input, tx, refuse, record }) => {
    const { language, ...narrowed } = input
    const rows = await newestFirst(lettersIn(tx, narrowed)).limit(atMost).execute()
    if (rows.length === 0) return refuse('no-letter-in-it')
    const offices = await officeNames(
      tx,
      rows.map((row) => row.office),
    )
    const bytes = await writeWorkbook([
      {
        name: registerWords.sheet[language],
        rightToLeft: language === 'ur',
        columns: registerColumns.map(({ header, width }) => ({
          ...{ header: header[language], width, isFixed: true },
        })),
        rows: rows.map((row) => cellsOf(shownLetter(row, offices), language)),
      },
    ])
    const { sha256 } = await files.put(bytes)
    await record(input.strategy, { language, lines: rows.length, sha256, narrowed: JSON.stringify(narrowed) })
    return { sha256, name: `register-${dayAt(new Date())}` }
  }

/** In the order of `registerColumns`. */
function cellsOf(letter: RegisteredLetter, language: Language): string[] {
  const said = ({ en, ur }: { en: string | null; ur: string | null }) =>
    (language === 'en' ? (en ?? ur) : (ur ?? en)) ?? ''
  return [
    registerWords[letter.direction][language],
    letter.diaryNumber,
    letter.dated,
    letter.fileNumber,
    letter.theirReference ?? '',
    letter.office === null ? (letter.correspondent ?? '') : said(letter.office),
    said(letter.subject),
    letter.kind === null ? '' : kindNames[letter.kind][language],
    registerWords[letter.medium][language],
    dayAt(new Date(letter.registeredAt)),
  ]
}
