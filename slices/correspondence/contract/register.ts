import { z } from 'zod'
import { act } from '#kernel/contract/act.ts'
import { count, date, fileHash, id, media, sentFile, someBilingual, text } from '#kernel/contract/shapes.ts'
import { letterKinds } from '../rules/a-letter-template-names-known-placeholders.ts'
import { readLetter, registeredLetter } from './shapes.ts'

/** What the register is narrowed to; left out is all. */
const narrowed = {
  strategy: id,
  direction: z.enum(['in', 'out']).optional(),
  kind: z.enum(letterKinds).optional(),
  medium: z.enum(media).optional(),
  /** Of the diary. */
  year: z.coerce.number().int().min(1900).max(2999).optional(),
  fileNumber: text(100).optional(),
  /** Words of the subject, the correspondent or the references. */
  words: text(200).optional(),
}

/** The registry's book of letters in and out. */
export const registerActs = {
  registerLetter: act({
    method: 'POST',
    path: '/letters',
    does: {
      en: 'Enters a letter that came in or went out into the register and gives it a diary number.',
      ur: 'موصول یا ارسال شدہ خط کا اندراج رجسٹر میں کرتا ہے اور اسے ڈائری نمبر دیتا ہے۔',
    },
    who: ['secretariat'],
    records: 'letter registered',
    byLetter: false,
    input: z.object({
      strategy: id,
      direction: z.enum(['in', 'out']),
      fileNumber: text(100),
      theirReference: text(200).optional(),
      dated: date,
      subject: someBilingual,
      office: id.optional(),
      correspondent: text(200).optional(),
      medium: z.enum(media),
      kind: z.enum(letterKinds).optional(),
      scan: fileHash.optional(),
    }),
    output: registeredLetter,
    refusals: {
      'subject-missing': {
        en: 'Write the subject of the letter, in English or in Urdu.',
        ur: 'خط کا موضوع انگریزی یا اردو میں درج کیجیے۔',
        constraint: 'a_letter_has_a_subject',
      },
      'correspondent-missing': {
        en: 'Name the office, or write who sent or receives the letter.',
        ur: 'دفتر منتخب کیجیے، یا لکھیے کہ خط کس نے بھیجا یا کسے بھیجا جا رہا ہے۔',
        constraint: 'a_letter_has_a_correspondent',
      },
      'dated-in-the-future': {
        en: 'The letter bears a date that has not come yet. Check the date.',
        ur: 'خط پر درج تاریخ ابھی نہیں آئی۔ تاریخ کی پڑتال کیجیے۔',
      },
      'office-unknown': {
        en: 'This office is not registered. Choose it from the list, or write its name instead.',
        ur: 'یہ دفتر رجسٹرڈ نہیں۔ اسے فہرست سے منتخب کیجیے، یا اس کا نام لکھ دیجیے۔',
        constraint: 'letters_office',
      },
    },
  }),

  listLetters: act({
    method: 'GET',
    path: '/letters',
    does: {
      en: 'Lists the register of letters, newest first, fifty at a time.',
      ur: 'خطوط کا رجسٹر دکھاتا ہے، تازہ ترین پہلے، ایک بار میں پچاس۔',
    },
    who: ['secretariat', 'oversight'],
    records: null,
    byLetter: false,
    input: z.object({ ...narrowed, page: count.default(0) }),
    output: z.object({
      letters: z.array(registeredLetter),
      total: z.number().int(),
      atOnce: z.number().int(),
      /** Years and file numbers that occur, to choose from. */
      years: z.array(z.number().int()),
      fileNumbers: z.array(z.string()),
    }),
    refusals: {},
  }),

  readLetter: act({
    method: 'GET',
    path: '/letters/:line',
    does: {
      en: 'Reads one letter of the register: what it is about, its file or its scan.',
      ur: 'رجسٹر کا ایک خط پڑھتا ہے: کس بارے میں ہے، اس کی فائل یا عکس۔',
    },
    who: ['secretariat', 'oversight'],
    records: null,
    byLetter: false,
    input: z.object({ line: id }),
    output: readLetter,
    refusals: {},
  }),

  exportRegister: act({
    method: 'POST',
    path: '/letters/workbook',
    does: {
      en: 'Makes a workbook of the register of letters, as it is narrowed on the screen.',
      ur: 'خطوط کے رجسٹر کی ورک بک بناتا ہے، جیسا سکرین پر محدود کیا گیا ہو۔',
    },
    who: ['secretariat', 'oversight'],
    records: 'register of letters given out',
    byLetter: false,
    input: z.object({ ...narrowed, language: z.enum(['en', 'ur']).default('en') }),
    output: sentFile,
    refusals: {
      'no-letter-in-it': {
        en: 'No letter fits what you chose. Widen the choice, then make the workbook.',
        ur: 'آپ کے انتخاب میں کوئی خط نہیں۔ انتخاب وسیع کیجیے، پھر ورک بک بنائیے۔',
      },
    },
  }),

  openScanOfLetter: act({
    method: 'GET',
    path: '/letters/:line/scan',
    does: {
      en: 'Opens the scan of a letter of the register.',
      ur: 'رجسٹر میں درج خط کا عکس کھولتا ہے۔',
    },
    who: ['secretariat', 'oversight'],
    records: null,
    byLetter: false,
    input: z.object({ line: id }),
    output: sentFile,
    refusals: {},
  }),
}
