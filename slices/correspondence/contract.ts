import { z } from 'zod'
import { act, contract } from '#kernel/contract/act.ts'
import { id, sentFile, text } from '#kernel/contract/shapes.ts'
import { letterTemplateActs } from './contract/letter-templates.ts'
import { letterToSignActs } from './contract/letters-to-sign.ts'
import { meetingActs } from './contract/meetings/meetings.ts'
import { registerActs } from './contract/register.ts'
import { contest, listedAct, readAct, shownActByLetter, token } from './contract/shapes.ts'

export { addresseeWritten, letterHead, type LetterHead } from './contract/letter-head.ts'
export { contestStandings } from './contract/shapes.ts'
export type {
  ContestStanding,
  EnteredLine,
  ListedActByLetter,
  ReadActByLetter,
  ReadLetter,
  RegisteredLetter,
  ShownActByLetter,
} from './contract/shapes.ts'

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
      en: 'Answers a contest with a reason: upholds it and sets the act aside, or keeps the act. The author is told.',
      ur: 'وجہ کے ساتھ اعتراض کا جواب دیتا ہے: اعتراض منظور کر کے کارروائی الگ رکھتا ہے، یا کارروائی برقرار رکھتا ہے۔ متعلقہ فریق کو اطلاع دی جاتی ہے۔',
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
      'needs-another-person': {
        en: 'You entered this act, printed a link to it or contested it. Another person of the secretariat answers.',
        ur: 'یہ کارروائی آپ نے درج کی، اس کا لنک چھاپا یا اس پر اعتراض کیا تھا۔ جواب سیکرٹریٹ کا کوئی دوسرا فرد دے گا۔',
      },
      'reason-missing': {
        en: 'Write why: the author of the act reads it.',
        ur: 'وجہ لکھیے: جس کے نام سے اندراج ہوا وہ اسے پڑھے گا۔',
        constraint: 'answering_a_contest_gives_a_reason',
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

  openScan: act({
    method: 'GET',
    path: '/acts-by-letter/:act/scan',
    does: {
      en: 'Opens the scan of the letter from which an act was entered.',
      ur: 'اُس خط کا عکس کھولتا ہے جس سے کارروائی درج ہوئی۔',
    },
    who: 'signed in',
    records: null,
    byLetter: false,
    input: z.object({ act: id }),
    output: sentFile,
    refusals: {},
  }),

  openScanByLink: act({
    method: 'POST',
    path: '/by-letter/scan',
    does: {
      en: 'Opens the scan of the letter for whoever holds the link of its copy.',
      ur: 'خط کا عکس اس شخص کے لیے کھولتا ہے جس کے پاس نقل کا لنک ہو۔',
    },
    who: 'anyone',
    records: null,
    byLetter: false,
    input: z.object({ token }),
    output: sentFile,
    refusals: {},
  }),

  ...registerActs,
  ...letterTemplateActs,
  ...letterToSignActs,
  ...meetingActs,
})
