import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { isolated } from '#kernel/pure/parsed.ts'

/** A sheet as it was read, header and all. */
export interface SheetOfItems {
  readonly headers: readonly string[]
  readonly rows: readonly { readonly number: number; readonly cells: readonly string[] }[]
}

export interface RegisterItem {
  readonly row: number
  readonly code: string
  readonly en: string | null
  readonly ur: string | null
  /** The code of the item that it hangs below. */
  readonly parent: string | null
}

export interface ItemError {
  readonly code: string
  readonly row: number | null
  readonly column: string | null
  readonly messages: Bilingual
  readonly hint: Bilingual
}

const columns = {
  code: /^(?:code|no\.?|number|article|target|recommendation|کوڈ|نمبر)$/i,
  en: /^(?:en|english|text|text[ _-]en|title|title[ _-]en|انگریزی)$/i,
  ur: /^(?:ur|urdu|text[ _-]ur|title[ _-]ur|اردو)$/i,
  parent: /^(?:parent|below|group|بالا|گروہ)$/i,
} as const
type Column = keyof typeof columns

export const isRegisterHeader = (header: string): boolean =>
  Object.values(columns).some((pattern) => pattern.test(header.trim()))

const longestCode = 40
const longestText = 2_000

const error = (
  code: string,
  row: number | null,
  column: string | null,
  messages: Bilingual,
  hint: Bilingual,
): ItemError => ({ code, row, column, messages, hint })

const named = (code: string): Bilingual => ({ en: `"${code}"`, ur: `”${isolated(code)}“` })

/** The items of a register as a table gives them, or every cell that is wrong. Codes already listed are `taken`. */
export function itemsOfRegister(
  sheet: SheetOfItems,
  taken: ReadonlySet<string>,
): { readonly items: readonly RegisterItem[]; readonly errors: readonly ItemError[] } {
  const at = (column: Column) => sheet.headers.findIndex((header) => columns[column].test(header.trim()))
  const [code, en, ur, parent] = [at('code'), at('en'), at('ur'), at('parent')]
  if (code < 0 || (en < 0 && ur < 0)) return { items: [], errors: [noColumns] }
  const cell = (row: SheetOfItems['rows'][number], column: number) =>
    column < 0 ? null : row.cells[column]?.trim() || null
  const items = sheet.rows.map((row) => ({
    row: row.number,
    code: cell(row, code) ?? '',
    en: cell(row, en),
    ur: cell(row, ur),
    parent: cell(row, parent),
  }))
  const header = (column: number) => sheet.headers[column] ?? null
  const seen = new Set<string>()
  const errors = items.flatMap((item): readonly ItemError[] => {
    const found: ItemError[] = []
    const { row } = item
    const words = named(item.code)
    if (item.code === '') found.push(error('code-missing', row, header(code), ...texts.codeMissing))
    else if (item.code.length > longestCode)
      found.push(error('code-too-long', row, header(code), ...texts.codeTooLong))
    else if (seen.has(item.code)) found.push(error('code-twice', row, header(code), ...texts.twice(words)))
    else if (taken.has(item.code)) found.push(error('code-taken', row, header(code), ...texts.taken(words)))
    if (item.en === null && item.ur === null)
      found.push(error('text-missing', row, header(Math.max(en, ur)), ...texts.textMissing))
    if ([item.en, item.ur].some((text) => (text?.length ?? 0) > longestText))
      found.push(error('text-too-long', row, header(Math.max(en, ur)), ...texts.textTooLong))
    if (item.parent !== null && !seen.has(item.parent))
      found.push(error('parent-unknown', row, header(parent), ...texts.parent(named(item.parent))))
    seen.add(item.code)
    return found
  })
  if (items.length === 0) return { items, errors: [nothing] }
  return { items, errors }
}

const noColumns = error(
  'columns-missing',
  null,
  null,
  {
    en: 'The table has no column for the code, or none for the text.',
    ur: 'جدول میں کوڈ یا متن کا کالم نہیں۔',
  },
  {
    en: 'Name the columns code, English, Urdu and, where items hang below others, parent.',
    ur: 'کالموں کے نام code، English، Urdu اور، جہاں ایک اندراج دوسرے کے نیچے ہو، parent رکھیے۔',
  },
)

const nothing = error(
  'no-items',
  null,
  null,
  { en: 'The table has no rows below its header.', ur: 'جدول میں سرخی کے نیچے کوئی سطر نہیں۔' },
  { en: 'Write one item a row.', ur: 'ہر سطر میں ایک اندراج لکھیے۔' },
)

type Said = readonly [Bilingual, Bilingual]
const codeMissing: Said = [
  { en: 'The row has no code.', ur: 'سطر میں کوڈ نہیں۔' },
  { en: 'Write the code by which the list is cited.', ur: 'وہ کوڈ لکھیے جس سے فہرست کا حوالہ دیا جاتا ہے۔' },
]
const codeTooLong: Said = [
  { en: 'The code is longer than 40 characters.', ur: 'کوڈ 40 حروف سے لمبا ہے۔' },
  { en: 'Shorten it, such as UNTOC-6.', ur: 'اسے مختصر کیجیے، جیسے UNTOC-6۔' },
]
const textMissing: Said = [
  { en: 'The row has no text in either language.', ur: 'سطر میں کسی زبان میں متن نہیں۔' },
  {
    en: 'Write the text as it is published, in at least one language.',
    ur: 'متن جیسا شائع ہوا، کم از کم ایک زبان میں لکھیے۔',
  },
]
const textTooLong: Said = [
  { en: 'The text is longer than 2,000 characters.', ur: 'متن 2000 حروف سے لمبا ہے۔' },
  {
    en: 'Give the title or the action, and leave the rest to the source.',
    ur: 'عنوان یا اقدام لکھیے اور باقی ماخذ پر چھوڑیے۔',
  },
]
const texts = {
  codeMissing,
  codeTooLong,
  textMissing,
  textTooLong,
  twice: ({ en, ur }: Bilingual): Said => [
    { en: `The code ${en} stands twice in the file.`, ur: `کوڈ ${ur} فائل میں دو بار ہے۔` },
    { en: 'Give each item a code of its own.', ur: 'ہر اندراج کو الگ کوڈ دیجیے۔' },
  ],
  taken: ({ en, ur }: Bilingual): Said => [
    {
      en: `The code ${en} stands in a list of this strategy already.`,
      ur: `کوڈ ${ur} اس حکمتِ عملی کی فہرست میں پہلے سے ہے۔`,
    },
    {
      en: 'Put the short name of the register before it, such as UNTOC-6.',
      ur: 'اس سے پہلے رجسٹر کا مختصر نام لگائیے، جیسے UNTOC-6۔',
    },
  ],
  parent: ({ en, ur }: Bilingual): Said => [
    { en: `No row above has the code ${en}.`, ur: `اوپر کسی سطر کا کوڈ ${ur} نہیں۔` },
    {
      en: 'Write the item above those that hang below it, or leave the cell empty.',
      ur: 'بالا اندراج کو ذیلی اندراجات سے اوپر لکھیے، یا خانہ خالی چھوڑیے۔',
    },
  ],
}
