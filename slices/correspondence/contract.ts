import { z } from 'zod'
import { act, contract } from '#kernel/contract/act.ts'
import {
  bilingual,
  date,
  fileHash,
  id,
  instant,
  media,
  someBilingual,
  text,
} from '#kernel/contract/shapes.ts'

/** The secret of a link, as it stands in a mail or on a posted copy: 32 random bytes. */
const token = z.string().regex(/^[A-Za-z0-9_-]{43}$/)

const particulars = z.object({
  theirReference: z.string(),
  ourReference: z.string(),
  dated: date,
  signatory: z.string(),
  medium: z.enum(media),
})

const someName = z.object({ en: z.string().nullable(), ur: z.string().nullable() })

const contest = z.object({ reason: z.string(), at: instant })

/** An act by letter as its author sees it. */
export const shownActByLetter = particulars.extend({
  /** What the act does, in the words of its contract; null for acts entered before these were kept. */
  does: bilingual.nullable(),
  act: z.string(),
  /** What was entered, by field. */
  content: z.record(z.string(), z.unknown()).nullable(),
  office: someName.nullable(),
  enteredAt: instant,
  contest: contest.nullable(),
})
export type ShownActByLetter = z.output<typeof shownActByLetter>

const listedAct = particulars.extend({
  id,
  act: z.string(),
  subject: z.string(),
  does: bilingual.nullable(),
  scan: fileHash,
  office: someName.nullable(),
  enteredAt: instant,
  contest: contest.nullable(),
  /** Whether it was entered in the reader's own name, or that of their office, and is not contested yet. */
  mayContest: z.boolean(),
  /** `posted`: no address is known, so the copy goes by post. `waiting` until each went. */
  copy: z.enum(['mailed', 'waiting', 'posted']).nullable(),
})
export type ListedActByLetter = z.output<typeof listedAct>

const registeredLetter = z.object({
  id,
  direction: z.enum(['in', 'out']),
  /** `2026/17`: year and number in the diary of that direction. */
  diaryNumber: z.string(),
  fileNumber: z.string(),
  theirReference: z.string().nullable(),
  dated: date,
  subject: someName,
  office: someName.nullable(),
  correspondent: z.string().nullable(),
  medium: z.enum(media),
  scan: fileHash.nullable(),
  registeredAt: instant,
})
export type RegisteredLetter = z.output<typeof registeredLetter>

const alreadyContested = {
  en: 'This act was contested before. The secretariat has the reason that was given then; write to it to add more.',
  ur: 'اس کارروائی پر پہلے ہی اعتراض کیا جا چکا ہے۔ اُس وقت دی گئی وجہ سیکرٹریٹ کے پاس ہے؛ مزید کچھ کہنا ہو تو سیکرٹریٹ کو لکھیے۔',
  constraint: 'one_contest_per_act_by_letter',
} as const

export const correspondence = contract('correspondence', {
  showActByLetter: act({
    // Not a GET: a secret in an address stands in logs and histories.
    method: 'POST',
    path: '/by-letter',
    does: {
      en: 'Shows an act that was entered from a letter to whoever holds the link of its copy.',
      ur: 'خط سے درج کی گئی کارروائی اس شخص کو دکھاتا ہے جس کے پاس اس کی نقل کا لنک ہو۔',
    },
    who: 'anyone',
    records: null,
    byLetter: false,
    input: z.object({ token }),
    output: shownActByLetter,
    refusals: {},
  }),

  contestActByLetter: act({
    method: 'POST',
    path: '/by-letter/contest',
    does: {
      en: 'Contests an act that was entered in one’s name, with a reason. The act stays, shown as contested.',
      ur: 'اپنے نام سے درج کی گئی کارروائی پر وجہ کے ساتھ اعتراض کرتا ہے۔ کارروائی برقرار رہتی ہے اور متنازع دکھائی جاتی ہے۔',
    },
    who: 'anyone',
    records: 'act by letter contested',
    byLetter: false,
    input: z.object({ token, reason: text(4000) }),
    output: shownActByLetter,
    refusals: { 'already-contested': alreadyContested },
  }),

  contestAsAuthor: act({
    method: 'POST',
    path: '/acts-by-letter/:act/contest',
    does: {
      en: 'Contests, signed in, an act that was entered in one’s own name or that of one’s office.',
      ur: 'سائن اِن ہو کر اپنے یا اپنے دفتر کے نام سے درج کی گئی کارروائی پر اعتراض کرتا ہے۔',
    },
    who: 'signed in',
    records: 'act by letter contested',
    byLetter: false,
    input: z.object({ act: id, reason: text(4000) }),
    output: contest,
    refusals: {
      'already-contested': alreadyContested,
      'not-in-your-name': {
        en: 'This act was entered for somebody else. They contest it themselves, by the link of their copy or signed in.',
        ur: 'یہ کارروائی کسی اور کے نام سے درج ہوئی ہے۔ اعتراض وہ خود اپنی نقل کے لنک سے یا سائن اِن ہو کر کر سکتے ہیں۔',
      },
    },
  }),

  listActsByLetter: act({
    method: 'GET',
    path: '/acts-by-letter',
    does: {
      en: 'Lists acts entered by letter: to the secretariat its own, to others those entered in their name.',
      ur: 'خط سے درج کی گئی کارروائیوں کی فہرست: سیکرٹریٹ کو اپنی درج کردہ، دوسروں کو ان کے نام سے درج شدہ۔',
    },
    who: 'signed in',
    records: null,
    byLetter: false,
    input: z.object({ subject: text(200).optional(), contested: z.stringbool().optional() }),
    output: z.object({ acts: z.array(listedAct) }),
    refusals: {},
  }),

  makePostalCopy: act({
    method: 'POST',
    path: '/acts-by-letter/:act/postal-copy',
    does: {
      en: 'Makes the link that is printed on a copy sent by post. It is shown once.',
      ur: 'وہ لنک بناتا ہے جو ڈاک سے بھیجی جانے والی نقل پر چھاپا جاتا ہے۔ یہ صرف ایک بار دکھایا جاتا ہے۔',
    },
    who: ['secretariat'],
    records: 'copy by post made',
    byLetter: false,
    input: z.object({ act: id }),
    output: z.object({ path: z.string() }),
    refusals: {},
  }),

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
})
