import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { partsOfDay } from '#kernel/pure/calendar.ts'
import { latinDigits } from '#kernel/pure/digits.ts'
import { excerpt, isolated } from '#kernel/pure/parsed.ts'
import { type Source, sources } from './where-a-recommendation-stands.ts'

export const recommendationColumns = [
  'source',
  'body',
  'document',
  'dated',
  'place',
  'link',
  'text_en',
  'text_ur',
  'addressee',
  'owner',
  'due',
] as const
export type RecommendationColumn = (typeof recommendationColumns)[number]

export interface RecommendationCells {
  /** The row number that the office's own program shows. */
  readonly row: number
  readonly cells: Readonly<Partial<Record<RecommendationColumn, string>>>
}

/** Why one cell cannot be read, and what to write instead. */
export interface CellFault {
  readonly row: number
  readonly column: RecommendationColumn
  readonly message: Bilingual
}

export interface RecommendationRead {
  readonly source: Source
  readonly body: string
  readonly document: string
  readonly dated: string
  readonly place: string | null
  readonly link: string | null
  readonly text_en: string | null
  readonly text_ur: string | null
  readonly addressee: string
  readonly owner: string
  readonly due_on: string | null
}

interface Known {
  /** Offices of the register by their codes. */
  readonly offices: ReadonlyMap<string, string>
  readonly today: string
  /** Whether the register has it already, or an earlier row of the file. */
  readonly isKnown: (document: string, dated: string, text: string) => boolean
}

const longest: Readonly<Record<RecommendationColumn, number>> = {
  ...{ source: 40, body: 300, document: 500, dated: 40, place: 200, link: 1_000, text_en: 10_000 },
  ...{ text_ur: 10_000, addressee: 40, owner: 40, due: 40 },
}

/** Every row as what would be entered, or every fault of it; one fault anywhere, and nothing is entered. */
export function rowsBecomeRecommendations(
  rows: readonly RecommendationCells[],
  known: Known,
): { readonly read: readonly RecommendationRead[]; readonly faults: readonly CellFault[] } {
  const faults: CellFault[] = []
  const seen = new Set<string>()
  const read = rows.flatMap((one): RecommendationRead[] => {
    const before = faults.length
    const recommendation = readRow(one, known, faults)
    const text = recommendation.text_en ?? recommendation.text_ur ?? ''
    const key = [recommendation.document, recommendation.dated, text].join('\n')
    if (
      faults.length === before &&
      (seen.has(key) || known.isKnown(recommendation.document, recommendation.dated, text))
    )
      faults.push({
        row: one.row,
        column: recommendation.text_en === null ? 'text_ur' : 'text_en',
        message: again,
      })
    seen.add(key)
    return faults.length === before ? [recommendation] : []
  })
  return { read, faults }
}

function readRow({ row, cells }: RecommendationCells, known: Known, faults: CellFault[]): RecommendationRead {
  const fault = (column: RecommendationColumn, message: Bilingual) => faults.push({ row, column, message })
  const cell = (column: RecommendationColumn): string => {
    const text = (cells[column] ?? '').trim()
    if (text.length > longest[column]) fault(column, tooLong(longest[column]))
    return text
  }
  const needed = (column: RecommendationColumn): string => {
    const text = cell(column)
    if (text === '') fault(column, missing)
    return text
  }
  const day = (column: 'dated' | 'due', text: string): string => {
    const written = latinDigits(text)
    if (text !== '' && partsOfDay(written) === undefined) fault(column, noDay(text))
    return written
  }
  const office = (column: 'addressee' | 'owner', code: string): string => {
    const found = known.offices.get(code)
    if (code !== '' && found === undefined) fault(column, noOffice(code))
    return found ?? ''
  }
  const named = needed('source').toLowerCase()
  const source = sources.find((one) => one === named)
  if (source === undefined && named !== '') fault('source', noSource(named))
  const dated = day('dated', needed('dated'))
  if (dated > known.today && partsOfDay(dated) !== undefined) fault('dated', notYet)
  const due = day('due', cell('due'))
  if (due !== '' && due < dated) fault('due', dueFirst)
  const link = cell('link')
  if (link !== '' && !/^https?:\/\//.test(link)) fault('link', noLink)
  const texts = { en: cell('text_en'), ur: cell('text_ur') }
  if (texts.en === '' && texts.ur === '') fault('text_en', noText)
  const addressee = office('addressee', needed('addressee'))
  const owner = office('owner', cell('owner'))
  return {
    ...{ source: source ?? 'review', body: needed('body'), document: needed('document'), dated },
    ...{ place: cell('place') || null, link: link || null },
    ...{ text_en: texts.en || null, text_ur: texts.ur || null },
    ...{ addressee, owner: owner || addressee, due_on: due || null },
  }
}

const missing: Bilingual = {
  en: 'Nothing stands here. Fill it in.',
  ur: 'یہاں کچھ نہیں لکھا۔ پُر کیجیے۔',
}
const noText: Bilingual = {
  en: 'The recommendation stands in neither language. Write it in text_en or text_ur.',
  ur: 'سفارش کسی زبان میں نہیں لکھی۔ text_en یا text_ur میں لکھیے۔',
}
const notYet: Bilingual = {
  en: 'This day has not come. Write the date that the document bears.',
  ur: 'یہ دن ابھی نہیں آیا۔ دستاویز پر درج تاریخ لکھیے۔',
}
const dueFirst: Bilingual = {
  en: 'It would be due before it was made. Write a later day, or leave it empty.',
  ur: 'مقررہ تاریخ دستاویز سے پہلے کی ہے۔ بعد کا دن لکھیے، یا خالی چھوڑیے۔',
}
const noLink: Bilingual = {
  en: 'A link begins with http:// or https://. Write it so, or leave it empty.',
  ur: 'لنک http:// یا https:// سے شروع ہوتا ہے۔ یوں لکھیے، یا خالی چھوڑیے۔',
}
const again: Bilingual = {
  en: 'The register has this text of this document already. Delete the row.',
  ur: 'اس دستاویز کا یہ متن رجسٹر میں پہلے سے ہے۔ سطر حذف کیجیے۔',
}
const tooLong = (most: number): Bilingual => ({
  en: `The text is longer than ${most} characters. Shorten it.`,
  ur: `متن ${most} حروف سے لمبا ہے۔ مختصر کیجیے۔`,
})
const noDay = (text: string): Bilingual => ({
  en: `“${excerpt(text)}” is no day. Write it as 2023-06-15.`,
  ur: `”${isolated(excerpt(text))}“ تاریخ نہیں۔ یوں لکھیے: ${isolated('2023-06-15')}`,
})
const noOffice = (code: string): Bilingual => ({
  en: `No office of the register has the code “${excerpt(code)}”. Write a code from the register of offices.`,
  ur: `رجسٹر میں کوڈ ”${isolated(excerpt(code))}“ کا دفتر نہیں۔ دفاتر کے رجسٹر سے کوڈ لکھیے۔`,
})
const noSource = (named: string): Bilingual => ({
  en: `“${excerpt(named)}” is none of: ${sources.join(', ')}. Write one of them.`,
  ur: `”${isolated(excerpt(named))}“ ان میں سے نہیں: ${isolated(sources.join(', '))}۔ کوئی ایک لکھیے۔`,
})
