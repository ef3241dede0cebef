import type { Bilingual } from '#kernel/pure/bilingual.ts'

/** What the acts about hidden authors do, and how they can be refused. */
export const hiddenAuthorWords = {
  readRules: {
    en: 'Read who, if anybody, can find out the hidden authors of a round.',
    ur: 'یہ پڑھنا کہ کسی دور کے پوشیدہ مصنفین کو کون، اگر کوئی ہے، جان سکتا ہے۔',
  },
  nameKeeper: {
    en: 'Name the facilitator outside government who can find out the hidden authors of a round.',
    ur: 'حکومت سے باہر کا وہ سہولت کار نامزد کرنا جو دور کے پوشیدہ مصنفین کو جان سکتا ہے۔',
  },
  keepKey: {
    en: 'Hand in the public half of the key to which hidden authors are sealed.',
    ur: 'اس کلید کا عوامی حصہ دینا جس سے پوشیدہ مصنفین کے نام مہر بند ہوتے ہیں۔',
  },
  readOpenings: {
    en: 'Read when and why the sealed name of a hidden author was fetched.',
    ur: 'یہ پڑھنا کہ پوشیدہ مصنف کا مہر بند نام کب اور کیوں نکالا گیا۔',
  },
  open: {
    en: 'Fetch the sealed name of a hidden author, to be opened with the facilitator’s own key.',
    ur: 'پوشیدہ مصنف کا مہر بند نام نکالنا، جو سہولت کار کی اپنی کلید سے کھلتا ہے۔',
  },
  notOutsideGovernment: {
    en: 'Only somebody of a civil society organisation or of academia can be named, never somebody of government. Choose another person.',
    ur: 'صرف سول سوسائٹی کے کسی ادارے یا علمی حلقے کا فرد نامزد ہو سکتا ہے، حکومت کا کوئی فرد ہرگز نہیں۔ کوئی اور فرد منتخب کیجیے۔',
  },
  holdsOffice: {
    en: 'This person holds another mandate in the strategy than that of a participant. Choose somebody who only takes part.',
    ur: 'اس فرد کے پاس اس حکمتِ عملی میں شریک کے علاوہ بھی اختیار ہے۔ کوئی ایسا فرد منتخب کیجیے جو صرف شریک ہو۔',
  },
  namedAlready: {
    en: 'This round has named its facilitator; it is not changed.',
    ur: 'اس دور کا سہولت کار نامزد ہو چکا؛ اسے بدلا نہیں جاتا۔',
  },
  somebodyWrote: {
    en: 'Somebody has already proposed in this round with the name hidden, under the rules that were shown. Rules change only with another round.',
    ur: 'اس دور میں کوئی پہلے ہی دکھائے گئے قواعد کے تحت نام پوشیدہ رکھ کر تجویز دے چکا ہے۔ قواعد صرف نئے دور کے ساتھ بدلتے ہیں۔',
  },
  roundClosed: { en: 'This round is closed.', ur: 'یہ دور بند ہو چکا ہے۔' },
  notTheKeeper: {
    en: 'Only the facilitator who was named for this round may do this.',
    ur: 'یہ صرف اس دور کے لیے نامزد سہولت کار کر سکتا ہے۔',
  },
  keyMadeAlready: {
    en: 'The key was made already; there is one.',
    ur: 'کلید پہلے ہی بن چکی؛ ایک ہی ہوتی ہے۔',
  },
  notSealed: {
    en: 'The author of this proposal was not sealed to anybody: nobody can find out who it is.',
    ur: 'اس تجویز کے مصنف کا نام کسی کے لیے مہر بند نہیں کیا گیا: کوئی نہیں جان سکتا کہ وہ کون ہے۔',
  },
  sealNeeded: {
    en: 'This round has named a facilitator who can find out hidden authors; open the page again, read the rules and send once more.',
    ur: 'اس دور نے ایک سہولت کار نامزد کیا ہے جو پوشیدہ مصنفین کو جان سکتا ہے؛ صفحہ دوبارہ کھولیے، قواعد پڑھیے اور پھر بھیجیے۔',
  },
  sealNotWanted: {
    en: 'Nobody can find out hidden authors in this round, so no name is taken, not even sealed. Open the page again and send once more.',
    ur: 'اس دور میں کوئی پوشیدہ مصنفین کو نہیں جان سکتا، اس لیے نام نہیں لیا جاتا، مہر بند بھی نہیں۔ صفحہ دوبارہ کھولیے اور پھر بھیجیے۔',
  },
  onlyTheSecretariat: { en: 'Only the secretariat may do this.', ur: 'یہ صرف سیکرٹریٹ کر سکتا ہے۔' },
} as const satisfies Record<string, Bilingual>

/** For the act that proposes: what is sealed is what the rules of the round say. */
export const sealRefusals = {
  'seal-needed': hiddenAuthorWords.sealNeeded,
  'seal-not-wanted': hiddenAuthorWords.sealNotWanted,
}
