import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { CellError } from '../../contract.ts'
import type { RowFault } from '../../rules/workbooks/only-changed-cells-come-back.ts'
import { sheets } from './workbook-words.ts'

type Code =
  | 'sheet-not-read'
  | RowFault
  | 'column-not-read'
  | 'entry-gone'
  | 'no-such-text'
  | 'text-too-long'
  | 'text-moved-on'

const said: Readonly<Record<Code, { readonly messages: Bilingual; readonly hint: Bilingual }>> = {
  'sheet-not-read': {
    messages: {
      en: 'This sheet was changed, and only the sheet "Plan" is read back.',
      ur: 'یہ شیٹ بدلی گئی ہے، مگر صرف شیٹ "Plan" واپس پڑھی جاتی ہے۔',
    },
    hint: {
      en: 'Put the old words back here, and change them on the page of bodies or risks.',
      ur: 'یہاں پرانے الفاظ واپس لکھیے اور تبدیلی اداروں یا خطرات کے صفحے پر کیجیے۔',
    },
  },
  'row-not-known': {
    messages: {
      en: 'This row was not in the workbook when it went out.',
      ur: 'یہ سطر ورک بک بھیجتے وقت اس میں نہ تھی۔',
    },
    hint: {
      en: 'Add new entries on the page of the draft, and take this row out.',
      ur: 'نئے اندراج مسودے کے صفحے پر شامل کیجیے اور یہ سطر نکال دیجیے۔',
    },
  },
  'row-twice': {
    messages: {
      en: 'This row stands twice: two rows have the same key.',
      ur: 'یہ سطر دو بار ہے: دو سطروں کی کلید ایک ہے۔',
    },
    hint: { en: 'Keep one of the two.', ur: 'دونوں میں سے ایک رکھیے۔' },
  },
  'column-missing': {
    messages: { en: 'This column is missing.', ur: 'یہ کالم موجود نہیں۔' },
    hint: {
      en: 'Put the column back with its header, from the workbook as it went out.',
      ur: 'بھیجی گئی ورک بک سے یہ کالم اس کے عنوان سمیت واپس رکھیے۔',
    },
  },
  'column-not-read': {
    messages: {
      en: 'A grey cell was changed. Kind, code and office are not read back.',
      ur: 'ایک سرمئی خانہ بدلا گیا ہے۔ قسم، کوڈ اور دفتر واپس نہیں پڑھے جاتے۔',
    },
    hint: {
      en: 'Put the old words back here, and change it on the page of the entry.',
      ur: 'یہاں پرانے الفاظ واپس لکھیے اور تبدیلی اندراج کے صفحے پر کیجیے۔',
    },
  },
  'entry-gone': {
    messages: {
      en: 'The draft does not hold this entry any more.',
      ur: 'مسودے میں یہ اندراج اب موجود نہیں۔',
    },
    hint: {
      en: 'Put the old words back, or take the row out of the workbook.',
      ur: 'پرانے الفاظ واپس لکھیے یا یہ سطر ورک بک سے نکال دیجیے۔',
    },
  },
  'no-such-text': {
    messages: { en: 'An entry of this kind has no such text.', ur: 'اس قسم کے اندراج میں یہ متن نہیں ہوتا۔' },
    hint: { en: 'Empty this cell again.', ur: 'یہ خانہ دوبارہ خالی کیجیے۔' },
  },
  'text-too-long': {
    messages: { en: 'The text has more than 10,000 characters.', ur: 'متن 10,000 حروف سے زیادہ ہے۔' },
    hint: { en: 'Shorten it, or make it a section.', ur: 'اسے مختصر کیجیے یا الگ حصہ بنائیے۔' },
  },
  'text-moved-on': {
    messages: {
      en: 'The draft says something else by now than when the workbook went out.',
      ur: 'ورک بک بھیجنے کے بعد مسودے میں یہ متن بدل چکا ہے۔',
    },
    hint: {
      en: 'Read both texts, then write the right one on the page of the entry and put the old words back here.',
      ur: 'دونوں متن پڑھیے، درست متن اندراج کے صفحے پر لکھیے اور یہاں پرانے الفاظ واپس رکھیے۔',
    },
  },
}

export const cellError = (
  code: Code,
  place: { readonly row: number | null; readonly column: string },
  sheet: string = sheets.plan,
): CellError => ({ code, sheet, ...place, ...said[code] })
