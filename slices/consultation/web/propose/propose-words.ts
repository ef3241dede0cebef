import type { Bilingual } from '#kernel/pure/bilingual.ts'

/** Words of the page on which an amendment is proposed, and of its receipt. */
export const words = {
  purpose: {
    en: 'Choose what you would change, say how it should be, and why.',
    ur: 'منتخب کیجیے کہ کیا بدلنا ہے، بتائیے کہ وہ کیسا ہو، اور وجہ لکھیے۔',
  },
  step1: { en: '1. What you would change', ur: '1۔ کیا بدلنا ہے' },
  node: { en: 'Part of the plan', ur: 'منصوبے کا حصہ' },
  nodeHint: { en: 'Type a code or a word of the title.', ur: 'کوڈ یا عنوان کا کوئی لفظ لکھیے۔' },
  field: { en: 'Field', ur: 'خانہ' },
  fieldHint: {
    en: 'A text, an office, a date or a list; also one that is empty so far.',
    ur: 'کوئی متن، دفتر، تاریخ یا فہرست؛ وہ بھی جو ابھی خالی ہے۔',
  },
  language: { en: 'Language of the text', ur: 'متن کی زبان' },
  english: { en: 'English', ur: 'انگریزی' },
  urdu: { en: 'Urdu', ur: 'اردو' },
  step2: { en: '2. How it should be', ur: '2۔ یہ کیسا ہونا چاہیے' },
  chooseFirst: {
    en: 'Choose a part and a field above; what stands there appears here.',
    ur: 'اوپر کوئی حصہ اور خانہ منتخب کیجیے؛ جو وہاں درج ہے یہاں آ جائے گا۔',
  },
  stands: { en: 'As it stands', ur: 'موجودہ صورت' },
  noText: { en: 'No text in this language yet.', ur: 'اس زبان میں ابھی کوئی متن نہیں۔' },
  after: { en: 'Your wording', ur: 'آپ کی عبارت' },
  difference: { en: 'The difference', ur: 'فرق' },
  same: { en: 'Nothing is changed yet.', ur: 'ابھی کچھ تبدیل نہیں ہوا۔' },
  step3: { en: '3. Why, and in whose name', ur: '3۔ وجہ، اور کس کے نام سے' },
  rationale: { en: 'Why it should be changed', ur: 'تبدیلی کی وجہ' },
  hide: { en: 'Hide my name', ur: 'میرا نام پوشیدہ رکھیے' },
  hideRules: { en: 'Before you write with your name hidden', ur: 'نام پوشیدہ رکھ کر لکھنے سے پہلے' },
  rule1: {
    en: 'Your name, organisation and sector are kept nowhere. Nobody can look them up, neither the secretariat nor we.',
    ur: 'آپ کا نام، ادارہ اور شعبہ کہیں محفوظ نہیں ہوتا۔ کوئی اسے تلاش نہیں کر سکتا، نہ سیکرٹریٹ، نہ ہم۔',
  },
  rule2: {
    en: 'The receipt is the only proof that you wrote this. Save it where only you find it; we cannot make it again.',
    ur: 'رسید ہی واحد ثبوت ہے کہ یہ آپ نے لکھا۔ اسے محفوظ جگہ رکھیے؛ ہم اسے دوبارہ نہیں بنا سکتے۔',
  },
  rule3: {
    en: 'Do not name yourself, your office or a case that only you know in what you write: your words are shown as they are.',
    ur: 'اپنی تحریر میں اپنا نام، اپنا دفتر یا ایسا معاملہ نہ لکھیے جو صرف آپ جانتے ہوں: آپ کے الفاظ جوں کے توں دکھائے جاتے ہیں۔',
  },
  rule4: {
    en: 'The draft stays on this machine until you send it. On a machine that others use, clear it when you leave.',
    ur: 'بھیجنے تک مسودہ اس مشین پر رہتا ہے۔ مشترکہ مشین ہو تو جاتے وقت اسے صاف کر دیجیے۔',
  },
  rule5: {
    en: 'The hour of sending is in the ledger. Somebody with the whole server in hand could compare it with who was signed in then.',
    ur: 'بھیجنے کا وقت کھاتے میں درج ہوتا ہے۔ جس کے پاس پورا سرور ہو وہ اس کا موازنہ اُس وقت سائن اِن افراد سے کر سکتا ہے۔',
  },
  byLetter: { en: 'I enter this from a letter', ur: 'میں یہ کسی خط سے درج کر رہا/رہی ہوں' },
  send: { en: 'Send the proposal', ur: 'تجویز بھیجیے' },
  choose: { en: 'Choose a part of the plan.', ur: 'منصوبے کا کوئی حصہ منتخب کیجیے۔' },
  afterNeeded: { en: 'Say how it should be.', ur: 'بتائیے کہ یہ کیسا ہونا چاہیے۔' },
  rationaleNeeded: { en: 'Say why, in a sentence.', ur: 'ایک جملے میں وجہ لکھیے۔' },
  officeNeeded: { en: 'Choose the office that wrote.', ur: 'وہ دفتر منتخب کیجیے جس نے لکھا۔' },
  draftFound: { en: 'Your draft was kept on this machine.', ur: 'آپ کا مسودہ اس مشین پر محفوظ تھا۔' },
  again: { en: 'Begin again', ur: 'نئے سرے سے شروع کیجیے' },
  closed: { en: 'This round takes no proposals now', ur: 'یہ دور اس وقت تجاویز نہیں لے رہا' },
  closedNext: {
    en: 'Read what was proposed, or write to the secretariat, who can tell you when the next one opens.',
    ur: 'موصولہ تجاویز پڑھیے، یا سیکرٹریٹ کو لکھیے؛ وہ بتائے گا کہ اگلا دور کب شروع ہو گا۔',
  },
  sent: { en: 'Proposal {number} is received', ur: 'تجویز نمبر {number} موصول ہو گئی' },
  sentNext: {
    en: 'This is your receipt. It proves what you wrote and when, to anybody and without us. Save it or print it.',
    ur: 'یہ آپ کی رسید ہے۔ یہ کسی کے بھی سامنے، ہمارے بغیر، ثابت کرتی ہے کہ آپ نے کیا اور کب لکھا۔ اسے محفوظ کیجیے یا چھاپ لیجیے۔',
  },
  sentFor: {
    en: 'Entered by you in the name of {name}. They get a copy and may contest it. This receipt is theirs: print it and hand it to them.',
    ur: '{name} کے نام سے آپ کا اندراج۔ انہیں نقل ملتی ہے اور وہ اعتراض کر سکتے ہیں۔ یہ رسید اُن کی ہے: چھاپ کر اُن کے حوالے کیجیے۔',
  },
  theirWords: { en: 'Their words', ur: 'اُن کے الفاظ' },
  entry: { en: 'Ledger entry', ur: 'کھاتے کا اندراج' },
  recordedAt: { en: 'Recorded', ur: 'وقتِ اندراج' },
  about: { en: 'What you would change', ur: 'جو آپ بدلنا چاہتے ہیں' },
  yourWords: { en: 'Your words', ur: 'آپ کے الفاظ' },
  code: { en: 'Printed code', ur: 'مطبوعہ کوڈ' },
  square: {
    en: 'Square that leads to the page where the receipt is checked',
    ur: 'مربع کوڈ جو رسید کی جانچ کے صفحے تک لے جاتا ہے',
  },
  save: { en: 'Save the receipt', ur: 'رسید محفوظ کیجیے' },
  print: { en: 'Print', ur: 'چھاپیے' },
  complete: { en: 'Complete with proof', ur: 'ثبوت کے ساتھ مکمل کیجیے' },
  completed: {
    en: 'The proof is in it: the entry stands in the ledger’s tree. Save the receipt again.',
    ur: 'ثبوت شامل ہو گیا: اندراج کھاتے میں موجود ہے۔ رسید دوبارہ محفوظ کیجیے۔',
  },
  notYet: {
    en: 'The ledger takes entries in every second. Try again in a moment.',
    ur: 'کھاتہ ہر سیکنڈ اندراجات شامل کرتا ہے۔ ایک لمحے بعد دوبارہ کوشش کیجیے۔',
  },
  toProposal: { en: 'See the proposal', ur: 'تجویز دیکھیے' },
} as const satisfies Record<string, Bilingual>
