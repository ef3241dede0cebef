import { z } from 'zod'
import { act } from '#kernel/contract/act.ts'
import { date, fileHash, id, media, sentFile, someBilingual, text } from '#kernel/contract/shapes.ts'
import { registeredLetter } from './shapes.ts'

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
      en: 'Lists the register of letters, newest first.',
      ur: 'خطوط کا رجسٹر دکھاتا ہے، تازہ ترین پہلے۔',
    },
    who: ['secretariat', 'oversight'],
    records: null,
    byLetter: false,
    input: z.object({ strategy: id, direction: z.enum(['in', 'out']).optional() }),
    output: z.object({ letters: z.array(registeredLetter) }),
    refusals: {},
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
