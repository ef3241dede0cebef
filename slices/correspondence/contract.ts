import { z } from 'zod'
import { act, contract } from '#kernel/contract/act.ts'
import {
  ability,
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

const contest = z.object({
  reason: z.string(),
  at: instant,
  /** What the secretariat answered: upheld, the act no longer counts; kept, it counts again and stays marked. */
  answer: z.object({ upheld: z.boolean(), reason: z.string().nullable(), at: instant }).nullable(),
})

/** A field of what was entered, in words that its author can read. */
const enteredLine = z.object({
  label: bilingual,
  value: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('words'), words: bilingual }),
    z.object({ kind: z.literal('text'), text: z.string() }),
    z.object({ kind: z.literal('day'), day: date }),
    z.object({ kind: z.literal('number'), number: z.number() }),
  ]),
})
export type EnteredLine = z.output<typeof enteredLine>

/** What the act concerns, and the page that shows it to whoever may read it. */
const about = z.object({ code: z.string(), title: someName, path: z.string() })

/** An act by letter as its author sees it. */
export const shownActByLetter = particulars.extend({
  /** What the act does, in the words of its contract; null for acts entered before these were kept. */
  does: bilingual.nullable(),
  act: z.string(),
  about: about.nullable(),
  entered: z.array(enteredLine),
  office: someName.nullable(),
  enteredAt: instant,
  contest: contest.nullable(),
})
export type ShownActByLetter = z.output<typeof shownActByLetter>

const listedAct = particulars.extend({
  id,
  act: z.string(),
  subject: z.string(),
  about: about.nullable(),
  does: bilingual.nullable(),
  scan: fileHash,
  office: someName.nullable(),
  enteredAt: instant,
  contest: contest.nullable(),
  /** Whether it was entered in the reader's own name, or that of their office, and is not contested yet. */
  mayContest: z.boolean(),
  /** For the secretariat, while a contest waits for its answer; null otherwise. */
  mayAnswer: z.object({ uphold: ability, keep: ability }).nullable(),
  /** `posted`: no address is known, so the copy goes by post. `waiting` until each went. */
  copy: z.enum(['mailed', 'waiting', 'posted']).nullable(),
})
export type ListedActByLetter = z.output<typeof listedAct>

const readAct = listedAct.extend({ entered: z.array(enteredLine) })
export type ReadActByLetter = z.output<typeof readAct>

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

  readActByLetter: act({
    method: 'GET',
    path: '/acts-by-letter/:act',
    does: {
      en: 'Reads one act entered by letter: what was entered, from which letter, and its contest.',
      ur: 'خط سے درج ایک کارروائی پڑھتا ہے: کیا درج ہوا، کس خط سے، اور اس پر اعتراض۔',
    },
    who: 'signed in',
    records: null,
    byLetter: false,
    input: z.object({ act: id }),
    output: readAct,
    refusals: {},
  }),

  answerContest: act({
    method: 'POST',
    path: '/acts-by-letter/:act/contest/answer',
    does: {
      en: 'Answers a contest: upholds it, and the act no longer counts, or keeps the act with a reason. The author is told.',
      ur: 'اعتراض کا جواب دیتا ہے: اعتراض منظور ہو تو کارروائی شمار نہیں ہوتی، ورنہ وجہ کے ساتھ برقرار رہتی ہے۔ متعلقہ فریق کو اطلاع دی جاتی ہے۔',
    },
    who: ['secretariat'],
    records: 'contest answered',
    byLetter: false,
    input: z.object({ act: id, upheld: z.boolean(), reason: text(4000).optional() }),
    output: contest,
    refusals: {
      'not-contested': {
        en: 'Nobody contests this act. There is nothing to answer.',
        ur: 'اس کارروائی پر کسی نے اعتراض نہیں کیا۔ جواب کی ضرورت نہیں۔',
      },
      'already-answered': {
        en: 'This contest was answered before. Reload the page to read the answer.',
        ur: 'اس اعتراض کا جواب دیا جا چکا ہے۔ جواب پڑھنے کے لیے صفحہ دوبارہ کھولیے۔',
        constraint: 'one_answer_per_contest',
      },
      'needs-a-second-person': {
        en: 'You entered this act yourself. To keep it against its author takes another person of the secretariat; you may uphold the contest.',
        ur: 'یہ کارروائی آپ نے خود درج کی تھی۔ اعتراض کے باوجود اسے برقرار رکھنے کے لیے سیکرٹریٹ کا کوئی دوسرا فرد درکار ہے؛ آپ اعتراض منظور کر سکتے ہیں۔',
      },
      'reason-missing': {
        en: 'Write why the act is kept: its author reads it.',
        ur: 'لکھیے کہ کارروائی کیوں برقرار رکھی جا رہی ہے: اعتراض کرنے والا اسے پڑھے گا۔',
        constraint: 'keeping_an_act_gives_a_reason',
      },
    },
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
