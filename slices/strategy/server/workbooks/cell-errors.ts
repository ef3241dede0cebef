import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { CellError } from '../../contract.ts'
import type { FactFault } from '../../rules/workbooks/a-cell-of-facts-says-what-it-may.ts'
import type { RowFault } from '../../rules/workbooks/only-changed-cells-come-back.ts'
import type { SaidFault } from '../../rules/workbooks/a-cell-of-governance-says-what-it-may.ts'
import { sheets } from './workbook-words.ts'

type Code =
  | SaidFault
  | FactFault
  | 'activity-ends-first'
  | 'bodies-locked'
  | 'quorum-too-large'
  | 'ends-before-it-begins'
  | RowFault
  | 'column-not-read'
  | 'entry-gone'
  | 'no-such-text'
  | 'text-too-long'
  | 'text-moved-on'

const said: Readonly<Record<Code, { readonly messages: Bilingual; readonly hint: Bilingual }>> = {
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
      en: 'A grey cell was changed. What stands in grey, such as kind and code, is not read back.',
      ur: 'ایک سرمئی خانہ بدلا گیا ہے۔ سرمئی خانے، جیسے قسم اور کوڈ، واپس نہیں پڑھے جاتے۔',
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
    messages: {
      en: 'The text is longer than it may be here.',
      ur: 'متن اس خانے کی حد سے زیادہ لمبا ہے۔',
    },
    hint: {
      en: 'Shorten it: names to 300 characters, titles of risks to 500, what is decided and mitigation to 5,000, all else to 10,000.',
      ur: 'مختصر کیجیے: نام 300 حروف تک، خطرے کا عنوان 500، فیصلے کے امور اور تدارک 5,000، باقی سب 10,000 حروف تک۔',
    },
  },
  'cell-empty': {
    messages: {
      en: 'This cell is empty, and something must stand here.',
      ur: 'یہ خانہ خالی ہے، حالانکہ یہاں کچھ لکھا ہونا لازم ہے۔',
    },
    hint: {
      en: 'Write what holds, or put the old words back.',
      ur: 'جو درست ہو لکھیے، یا پرانے الفاظ واپس لکھیے۔',
    },
  },
  'not-a-whole-number': {
    messages: {
      en: 'Here stands no whole number of its range: 1 to 5 for likelihood and impact, 1 to 200 for a quorum.',
      ur: 'یہاں مقررہ حد کا پورا عدد نہیں: امکان اور اثر کے لیے 1 سے 5، کورم کے لیے 1 سے 200۔',
    },
    hint: { en: 'Write the number alone, without its name.', ur: 'صرف عدد لکھیے، اس کا نام نہیں۔' },
  },
  'not-a-day': {
    messages: { en: 'This is no day of the calendar.', ur: 'کیلنڈر میں ایسی کوئی تاریخ نہیں۔' },
    hint: {
      en: 'Write year, month and day with hyphens, such as 2027-06-30.',
      ur: 'سال، مہینہ اور دن خط کے ساتھ لکھیے، جیسے 2027-06-30۔',
    },
  },
  'office-not-known': {
    messages: {
      en: 'The register has no office of this name, or more than one.',
      ur: 'رجسٹر میں اس نام کا کوئی دفتر نہیں، یا ایک سے زیادہ ہیں۔',
    },
    hint: {
      en: 'Write the name or the code as the register of offices has it; of several partners each on a line of its own.',
      ur: 'نام یا کوڈ ویسے لکھیے جیسے دفاتر کے رجسٹر میں ہے؛ کئی معاون دفاتر ہوں تو ہر ایک الگ سطر پر۔',
    },
  },
  'more-than-one-office': {
    messages: {
      en: 'Exactly one office is accountable, and here stand several.',
      ur: 'ذمہ دار دفتر ایک ہی ہوتا ہے، یہاں کئی لکھے ہیں۔',
    },
    hint: {
      en: 'Keep one here, and write the others into the column of partners.',
      ur: 'یہاں ایک رکھیے اور باقی معاون دفاتر کے کالم میں لکھیے۔',
    },
  },
  'activity-ends-first': {
    messages: {
      en: 'The activity would end before it starts.',
      ur: 'سرگرمی شروع ہونے سے پہلے ختم ہو جائے گی۔',
    },
    hint: { en: 'Mend one of the two days.', ur: 'دونوں تاریخوں میں سے ایک درست کیجیے۔' },
  },
  'bodies-locked': {
    messages: {
      en: 'This draft carries one change, or the plan of a year: bodies stay as approved in it.',
      ur: 'اس مسودے میں ایک تبدیلی یا ایک سال کا منصوبہ ہے: ادارے اس میں جوں کے توں رہتے ہیں۔',
    },
    hint: {
      en: 'Put the old words back here, and change bodies in a plain draft.',
      ur: 'یہاں پرانے الفاظ واپس لکھیے اور ادارے عام مسودے میں بدلیے۔',
    },
  },
  'quorum-too-large': {
    messages: {
      en: 'The quorum is larger than the number of offices in the body.',
      ur: 'کورم ادارے میں شامل دفاتر کی تعداد سے زیادہ ہے۔',
    },
    hint: {
      en: 'Lower it, or first name more offices on the page of the body.',
      ur: 'اسے کم کیجیے، یا پہلے ادارے کے صفحے پر مزید دفاتر شامل کیجیے۔',
    },
  },
  'ends-before-it-begins': {
    messages: {
      en: 'The body would end before it begins.',
      ur: 'ادارے کی مدت شروع ہونے سے پہلے ختم ہو جائے گی۔',
    },
    hint: { en: 'Mend one of the two days.', ur: 'دونوں تاریخوں میں سے ایک درست کیجیے۔' },
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
