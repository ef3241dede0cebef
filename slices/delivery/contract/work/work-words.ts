import type { ByLetter } from '#kernel/contract/act.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'

export const workWords = {
  set: {
    en: 'Sets a milestone of an activity: what its office will have reached by which day.',
    ur: 'سرگرمی کا سنگِ میل مقرر کرتا ہے: دفتر کس دن تک کیا حاصل کر لے گا۔',
  },
  move: {
    en: 'Sets another day for a milestone, with the reason; the day before stays on record.',
    ur: 'وجہ کے ساتھ سنگِ میل کی نئی تاریخ مقرر کرتا ہے؛ پچھلی تاریخ ریکارڈ پر رہتی ہے۔',
  },
  preview: {
    en: 'Tells what another day for a milestone would do to those that follow it.',
    ur: 'بتاتا ہے کہ سنگِ میل کی نئی تاریخ سے اس کے بعد والوں پر کیا اثر ہوگا۔',
  },
  report: {
    en: 'Says that a milestone was reached on a day, and what proves it.',
    ur: 'بتاتا ہے کہ سنگِ میل کس دن حاصل ہوا اور اس کا ثبوت کیا ہے۔',
  },
  judge: {
    en: 'Says that the evidence of a milestone was seen, and what of it, or sends the report back with the reason.',
    ur: 'بتاتا ہے کہ سنگِ میل کا ثبوت دیکھ لیا گیا اور کیا دیکھا گیا، یا وجہ کے ساتھ اطلاع واپس بھیجتا ہے۔',
  },
  follow: {
    en: 'Says that one milestone cannot be reached before another.',
    ur: 'بتاتا ہے کہ ایک سنگِ میل دوسرے سے پہلے حاصل نہیں ہو سکتا۔',
  },
  block: {
    en: 'Says what stands in the way of an activity, who can take it away, with what authority and by when.',
    ur: 'بتاتا ہے کہ سرگرمی کی راہ میں کیا رکاوٹ ہے، اسے کون، کس اختیار سے اور کب تک دور کر سکتا ہے۔',
  },
  endBlock: {
    en: 'Says how a block ended: taken away, or decided on by its body with its minutes.',
    ur: 'بتاتا ہے کہ رکاوٹ کیسے ختم ہوئی: دور ہو گئی، یا ادارے نے روداد کے ساتھ فیصلہ کیا۔',
  },
  read: {
    en: 'Reads the milestones of an activity and what stands in its way.',
    ur: 'سرگرمی کے سنگِ میل اور اس کی راہ کی رکاوٹیں پیش کرتا ہے۔',
  },
  list: {
    en: 'Lists the milestones of a version by their day, with what is late, blocked and waiting for what.',
    ur: 'نسخے کے سنگِ میل تاریخ وار پیش کرتا ہے، تاخیر، رکاوٹ اور باہمی انحصار کے ساتھ۔',
  },
  gantt: {
    en: 'Reads the activities of a version in time, with their milestones and what waits for what.',
    ur: 'نسخے کی سرگرمیاں وقت کے ساتھ پیش کرتا ہے، ان کے سنگِ میل اور باہمی انحصار سمیت۔',
  },
  openEvidence: {
    en: 'Fetches the file that proves a milestone.',
    ur: 'سنگِ میل کے ثبوت کی فائل حاصل کرتا ہے۔',
  },
  noTitle: {
    en: 'Say what will have been reached, in at least one language.',
    ur: 'کم از کم ایک زبان میں لکھیے کہ کیا حاصل ہوگا۔',
  },
  reachedAlready: {
    en: 'This milestone was reached. Set a new one for what comes after.',
    ur: 'یہ سنگِ میل حاصل ہو چکا۔ آگے کے لیے نیا سنگِ میل مقرر کیجیے۔',
  },
  reportedAlready: {
    en: 'It is reported already, and somebody else is to see the evidence first.',
    ur: 'اس کی اطلاع پہلے ہی آ چکی ہے، اور پہلے کوئی دوسرا شخص ثبوت دیکھے گا۔',
  },
  sameDay: {
    en: 'That is the day as it stands. Choose another.',
    ur: 'تاریخ پہلے ہی یہی ہے۔ کوئی دوسری منتخب کیجیے۔',
  },
  atTheSameMoment: {
    en: 'Somebody else did so at the same moment. Reload the page and look.',
    ur: 'اسی لمحے کسی اور نے یہ کر دیا۔ صفحہ دوبارہ کھول کر دیکھیے۔',
  },
  reachedTomorrow: {
    en: 'Nothing is reached on a day that has not come. Check the date.',
    ur: 'جو دن ابھی نہیں آیا اس پر کچھ حاصل نہیں ہو سکتا۔ تاریخ دیکھیے۔',
  },
  fileNotReceived: {
    en: 'The file has not arrived. Choose it again and wait until it is sent.',
    ur: 'فائل موصول نہیں ہوئی۔ دوبارہ منتخب کیجیے اور بھیجے جانے تک انتظار کیجیے۔',
  },
  nothingToSee: {
    en: 'No report of this milestone waits for somebody to see its evidence.',
    ur: 'اس سنگِ میل کی کوئی اطلاع ثبوت دیکھے جانے کی منتظر نہیں۔',
  },
  secondPerson: {
    en: 'You reported it, or entered the report. Somebody else of the secretariat sees the evidence.',
    ur: 'اطلاع آپ نے دی یا درج کی ہے۔ ثبوت سیکرٹریٹ کا کوئی دوسرا فرد دیکھے گا۔',
  },
  itself: { en: 'A milestone does not wait for itself.', ur: 'کوئی سنگِ میل خود اپنا منتظر نہیں ہوتا۔' },
  ring: {
    en: 'That would be a ring, in which each waits for the other: {ring}. Leave one of these out.',
    ur: 'اس سے دائرہ بن جائے گا جس میں ہر ایک دوسرے کا منتظر ہوگا: {ring}۔ ان میں سے ایک چھوڑ دیجیے۔',
  },
  followsAlready: { en: 'It is said already that it follows.', ur: 'یہ ترتیب پہلے ہی درج ہے۔' },
  oneWhoCan: {
    en: 'Name the one who can unblock it: a coordinating body of this version, or an office.',
    ur: 'جو رکاوٹ دور کر سکتا ہے اس کا نام دیجیے: اس نسخے کا کوئی رابطہ ادارہ، یا کوئی دفتر۔',
  },
  noSuchOffice: {
    en: 'This office is not in the register. Choose it from the list.',
    ur: 'یہ دفتر رجسٹر میں نہیں۔ فہرست سے منتخب کیجیے۔',
  },
  noSuchMilestone: {
    en: 'This milestone belongs to another activity. Choose one of this activity.',
    ur: 'یہ سنگِ میل کسی دوسری سرگرمی کا ہے۔ اسی سرگرمی کا منتخب کیجیے۔',
  },
  endedAlready: { en: 'This has ended already.', ur: 'یہ پہلے ہی ختم ہو چکی ہے۔' },
  decisionNeedsMinutes: {
    en: 'Name the minutes of the decision.',
    ur: 'فیصلے کی روداد کا حوالہ دیجیے۔',
  },
  onlyBodiesDecide: {
    en: 'It stands before an office and not a body. Say that it was taken away.',
    ur: 'یہ کسی ادارے نہیں بلکہ دفتر کے سامنے ہے۔ لکھیے کہ رکاوٹ دور ہو گئی۔',
  },
} as const satisfies Record<string, Bilingual>

const office = { label: { en: 'Accountable office', ur: 'ذمہ دار دفتر' } }
const dueOn = { label: { en: 'Day', ur: 'تاریخ' } }
const stays = {
  en: 'It stays on record with the mark that its office did not say so, and counts for nothing.',
  ur: 'یہ اس نشان کے ساتھ ریکارڈ پر رہتا ہے کہ دفتر نے ایسا نہیں کہا، اور شمار نہیں ہوتا۔',
} as const

export const milestoneByLetter: ByLetter = {
  done: { en: 'A milestone was set', ur: 'سنگِ میل مقرر ہوا' },
  readBack: {
    office,
    title_en: { label: { en: 'Milestone, English', ur: 'سنگِ میل، انگریزی' } },
    title_ur: { label: { en: 'Milestone, Urdu', ur: 'سنگِ میل، اردو' } },
    due_on: dueOn,
  },
  ifUpheld: stays,
}
export const moveByLetter: ByLetter = {
  done: { en: 'A milestone was moved', ur: 'سنگِ میل کی تاریخ بدلی' },
  readBack: { office, due_on: dueOn, reason: { label: { en: 'Reason', ur: 'وجہ' } } },
  ifUpheld: stays,
}
export const reachedByLetter: ByLetter = {
  done: { en: 'A milestone was reported reached', ur: 'سنگِ میل حاصل ہونے کی اطلاع' },
  readBack: {
    office,
    reached_on: { label: { en: 'Reached on', ur: 'حاصل ہوا' } },
    evidence: { label: { en: 'Evidence', ur: 'ثبوت' } },
  },
  ifUpheld: stays,
}
export const blockByLetter: ByLetter = {
  done: { en: 'A block was reported', ur: 'رکاوٹ کی اطلاع' },
  readBack: {
    office,
    obstacle: { label: { en: 'What is in the way', ur: 'رکاوٹ' } },
    authority: {
      label: { en: 'With what authority it can be taken away', ur: 'کس اختیار سے دور ہو سکتی ہے' },
    },
    due_on: dueOn,
  },
  ifUpheld: stays,
}
