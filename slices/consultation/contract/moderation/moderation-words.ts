import type { ByLetter } from '#kernel/contract/act.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'

export const appealByLetter: ByLetter = {
  done: { en: 'Appeal', ur: 'اپیل' },
  readBack: { words: { label: { en: 'In their words', ur: 'ان کے الفاظ میں' } } },
  ifUpheld: {
    en: 'The appeal stays with the mark that it is not its author’s; they say anew what they hold against it.',
    ur: 'اپیل اس نشان کے ساتھ رہتی ہے کہ یہ لکھنے والے کی نہیں؛ وہ اپنا مؤقف نئے سرے سے دیتے ہیں۔',
  },
}

/** For every act that accepts a proposal: what is hidden is not accepted word by word. */
export const hiddenRefusals = {
  'hidden-words': {
    en: 'The words of this proposal are hidden and cannot be accepted as they stand: accept in part with words of your own, or answer otherwise.',
    ur: 'اس تجویز کے الفاظ پوشیدہ ہیں اور جوں کے توں قبول نہیں ہو سکتے: اپنے الفاظ میں جزوی قبول کیجیے یا کوئی اور جواب دیجیے۔',
    constraint: 'hidden_words_are_not_accepted',
  },
} as const

/** What the acts of moderation do, and how they can be refused. */
export const moderationWords = {
  readPolicy: {
    en: 'Read the published policy by which flagged words are judged, in its newest or another edition.',
    ur: 'وہ شائع شدہ ضابطہ پڑھنا جس کے مطابق نشان زدہ الفاظ پرکھے جاتے ہیں، تازہ ترین یا کسی اور اشاعت میں۔',
  },
  publishPolicy: {
    en: 'Publish a new edition of the policy; earlier ones stay readable.',
    ur: 'ضابطے کی نئی اشاعت جاری کرنا؛ پہلی اشاعتیں پڑھی جا سکتی ہیں۔',
  },
  flag: {
    en: 'Flag words that one reads, on a ground of the published policy.',
    ur: 'پڑھے ہوئے الفاظ کو شائع شدہ ضابطے کی کسی بنیاد پر نشان زد کرنا۔',
  },
  readNotes: {
    en: 'Read what of a proposal or declaration was flagged and decided, with the reasons.',
    ur: 'یہ پڑھنا کہ کسی تجویز یا اعلامیے میں کیا نشان زد ہوا اور کیا فیصلہ ہوا، وجوہات سمیت۔',
  },
  readQueue: {
    en: 'Read every flag with its words, who decides it, and what was decided.',
    ur: 'ہر نشان اس کے الفاظ، فیصلہ کرنے والے اور فیصلے کے ساتھ پڑھنا۔',
  },
  claim: { en: 'Take a flagged text to decide on it.', ur: 'نشان زدہ متن فیصلے کے لیے اپنے ذمے لینا۔' },
  release: { en: 'Give a flagged text back to the queue.', ur: 'نشان زدہ متن قطار میں واپس دینا۔' },
  decide: {
    en: 'Decide that flagged words stay or are hidden, with a reason that their readers can read.',
    ur: 'فیصلہ کرنا کہ نشان زدہ الفاظ برقرار رہیں یا چھپائے جائیں، ایسی وجہ کے ساتھ جو پڑھنے والے دیکھ سکیں۔',
  },
  appeal: {
    en: 'Appeal once against the hiding of words that one wrote; a hidden author shows the receipt.',
    ur: 'اپنے الفاظ چھپائے جانے کے خلاف ایک بار اپیل کرنا؛ پوشیدہ مصنف رسید دکھاتا ہے۔',
  },
  decideAppeal: {
    en: 'Decide an appeal: not by whoever decided first.',
    ur: 'اپیل کا فیصلہ کرنا: وہ نہیں جس نے پہلا فیصلہ کیا۔',
  },
  exportLog: {
    en: 'Export the log of flags, decisions and appeals with their times, without persons.',
    ur: 'نشانات، فیصلوں اور اپیلوں کا ریکارڈ اوقات سمیت، افراد کے بغیر، برآمد کرنا۔',
  },
  flaggedAlready: {
    en: 'You have flagged these words already; they wait in the queue.',
    ur: 'آپ یہ الفاظ پہلے ہی نشان زد کر چکے ہیں؛ وہ قطار میں ہیں۔',
  },
  hiddenAlready: { en: 'These words are hidden already.', ur: 'یہ الفاظ پہلے ہی پوشیدہ ہیں۔' },
  nothingThere: { en: 'There are no words here to flag.', ur: 'یہاں نشان زد کرنے کو کوئی الفاظ نہیں۔' },
  noSuchGround: {
    en: 'The policy has no such ground, or a new edition came out; open the page again and choose.',
    ur: 'ضابطے میں ایسی کوئی بنیاد نہیں، یا نئی اشاعت آ گئی ہے؛ صفحہ دوبارہ کھولیے اور چنیے۔',
  },
  decidedAlready: { en: 'This was decided already.', ur: 'اس کا فیصلہ ہو چکا ہے۔' },
  claimedByAnother: {
    en: '{name} decides this until {until}.',
    ur: '{until} تک اس کا فیصلہ {name} کے ذمے ہے۔',
  },
  claimFirst: {
    en: 'Take it first: so that two never decide the same.',
    ur: 'پہلے اسے اپنے ذمے لیجیے، تاکہ دو لوگ ایک ہی فیصلہ نہ کریں۔',
  },
  notClaimed: { en: 'You have not taken it, or no more.', ur: 'یہ آپ کے ذمے نہیں، یا اب نہیں رہا۔' },
  groundNeeded: {
    en: 'What is hidden is hidden on a ground of the policy: choose it.',
    ur: 'جو چھپایا جائے وہ ضابطے کی کسی بنیاد پر چھپایا جاتا ہے: بنیاد چنیے۔',
  },
  ownWords: {
    en: 'You wrote these words; somebody else decides.',
    ur: 'یہ الفاظ آپ کے ہیں؛ فیصلہ کوئی اور کرتا ہے۔',
  },
  notHidden: { en: 'These words are not hidden.', ur: 'یہ الفاظ پوشیدہ نہیں ہیں۔' },
  appealedAlready: {
    en: 'An appeal has been made already; there is one.',
    ur: 'اپیل پہلے ہی ہو چکی ہے؛ ایک ہی ہوتی ہے۔',
  },
  notTheAuthor: {
    en: 'Only whoever wrote the words may appeal. A hidden author shows the receipt of the proposal.',
    ur: 'صرف لکھنے والا اپیل کر سکتا ہے۔ پوشیدہ مصنف تجویز کی رسید دکھاتا ہے۔',
  },
  notAppealed: { en: 'Nobody has appealed.', ur: 'کسی نے اپیل نہیں کی۔' },
  otherHands: {
    en: 'You decided first; somebody else decides the appeal.',
    ur: 'پہلا فیصلہ آپ کا تھا؛ اپیل کا فیصلہ کوئی اور کرتا ہے۔',
  },
  onlyMandated: {
    en: 'Only those who take part in this strategy may flag.',
    ur: 'صرف اس حکمتِ عملی میں شریک افراد نشان زد کر سکتے ہیں۔',
  },
  onlyTheSecretariat: { en: 'Only the secretariat may do this.', ur: 'یہ صرف سیکرٹریٹ کر سکتا ہے۔' },
} as const satisfies Record<string, Bilingual>
