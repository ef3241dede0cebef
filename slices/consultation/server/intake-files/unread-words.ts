import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { Unread } from '#kernel/pure/words/revised-text.ts'
import type { FoundInFile, UnreadInFile } from './found.ts'

const said: Readonly<Record<Unread['what'], Bilingual>> = {
  picture: { en: 'pictures', ur: 'تصاویر' },
  equation: { en: 'equations', ur: 'مساواتیں' },
  'embedded file': { en: 'embedded files', ur: 'منسلک فائلیں' },
  'changed format': { en: 'changes of format only', ur: 'صرف ظاہری شکل کی تبدیلیاں' },
  'header or footer': { en: 'headers or footers', ur: 'صفحے کے سر یا پاؤں کی عبارتیں' },
  'altered table': { en: 'changes to the shape of a table', ur: 'جدول کی ساخت کی تبدیلیاں' },
  'attached document': {
    en: 'other documents put in as a whole',
    ur: 'پوری کی پوری شامل کی گئی دوسری دستاویزات',
  },
  'changed field': { en: 'changes to what a field refers to', ur: 'فیلڈ کے حوالے کی تبدیلیاں' },
  'field without its words': {
    en: 'dates or page numbers that Word fills in itself',
    ur: 'تاریخیں یا صفحہ نمبر جو ورڈ خود لکھتا ہے',
  },
  'sign of a font': {
    en: 'signs that only their own font can show, written here as \ufffd',
    ur: 'علامتیں جو صرف اپنے فونٹ میں نظر آتی ہیں، یہاں \ufffd سے ظاہر کی گئیں',
  },
  'kind of numbers': {
    en: 'paragraph numbers of an unusual kind, written here as 1, 2, 3',
    ur: 'غیر معمولی طرز کے پیراگراف نمبر، یہاں 1، 2، 3 لکھے گئے',
  },
  'joined paragraphs': {
    en: 'two paragraphs run into one; no word changed',
    ur: 'دو پیراگراف ملا کر ایک کیے گئے؛ کوئی لفظ نہیں بدلا',
  },
  'split paragraph': {
    en: 'one paragraph parted in two; no word changed',
    ur: 'ایک پیراگراف کے دو کیے گئے؛ کوئی لفظ نہیں بدلا',
  },
  'something unknown': { en: 'parts of a kind not known here', ur: 'ایسے حصے جن کی قسم یہاں معلوم نہیں' },
}

/** What a person does about each: the file stays with the submission, so that they can look. */
export function unreadOfWord({ what, paragraph, count, says }: Unread): UnreadInFile {
  const place =
    paragraph === null
      ? { en: '', ur: '' }
      : { en: ` in paragraph ${paragraph}`, ur: ` پیراگراف ${paragraph} میں` }
  const words = says === undefined ? { en: '', ur: '' } : { en: `: “${says}”`, ur: `: ”${says}“` }
  return {
    ...{ what, paragraph, count, sheet: null, row: null },
    said: {
      en: `Not read${place.en}: ${said[what].en} (${count})${words.en}. Open the file to see whether they say something.`,
      ur: `نہیں پڑھا گیا${place.ur}: ${said[what].ur} (${count})${words.ur}۔ فائل کھول کر دیکھیے کہ ان میں کوئی بات تو نہیں۔`,
    },
  }
}

export const besideTheTable = (count: number): UnreadInFile => ({
  ...{ what: 'text beside the table', paragraph: null, sheet: null, row: null, count },
  said: {
    en: `${count} paragraphs stand outside the tables and were not taken as comments. Open the file to see whether they say something.`,
    ur: `${count} پیراگراف جدولوں سے باہر ہیں اور تبصرے نہیں سمجھے گئے۔ فائل کھول کر دیکھیے کہ ان میں کوئی بات تو نہیں۔`,
  },
})

export const anotherTable = (sheet: string, rows: number): UnreadInFile => ({
  ...{ what: 'another table', paragraph: null, sheet, row: null, count: rows },
  said: {
    en: `“${sheet}” has no column for comments or proposed text; its ${rows} rows were not read.`,
    ur: `”${sheet}“ میں تبصرے یا مجوزہ متن کا کالم نہیں؛ اس کی ${rows} سطریں نہیں پڑھی گئیں۔`,
  },
})

export const fitsSeveralPlaces = (
  { sheet, row, reference }: Pick<FoundInFile, 'sheet' | 'row' | 'reference'>,
  codes: readonly string[],
): UnreadInFile => ({
  ...{ what: 'ambiguous reference', paragraph: null, sheet, row, count: 1 },
  said: {
    en: `“${sheet ?? ''}”, row ${row ?? ''}: the reference “${reference ?? ''}” fits several places (${codes.join(', ')}). Say on the change which one is meant.`,
    ur: `”${sheet ?? ''}“، سطر ${row ?? ''}: حوالہ ”${reference ?? ''}“ کئی مقامات پر آتا ہے (${codes.join('، ')})۔ تبدیلی پر بتائیے کہ کون سا مراد ہے۔`,
  },
})
