import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { Ask, Lateness, Promise } from '../../rules/hand-over/what-is-handed-over.ts'

/** What stands in a hand-over pack, on the screen and on paper. */
export const handOverWords = {
  read: {
    en: 'Read what somebody new in an office, or in the secretariat, takes over.',
    ur: 'وہ سب پڑھنا جو کسی دفتر یا سیکرٹریٹ میں آنے والا نیا شخص سنبھالتا ہے۔',
  },
  make: {
    en: 'Make the hand-over pack of an office, or of the secretariat, as a paper.',
    ur: 'کسی دفتر یا سیکرٹریٹ کا حوالگی نامہ بطور دستاویز بنوانا۔',
  },
  pack: { en: 'Hand-over pack', ur: 'حوالگی نامہ' },
  secretariat: { en: 'The secretariat', ur: 'سیکرٹریٹ' },
  strategy: { en: 'Version of the strategy', ur: 'حکمتِ عملی کا نسخہ' },
  noVersion: { en: 'There is no version yet', ur: 'ابھی کوئی نسخہ نہیں' },
  made: { en: 'Made', ur: 'تیاری' },
  marking: { en: 'May be read by', ur: 'پڑھنے والے' },
  code: { en: 'Code of this paper', ur: 'اس دستاویز کا کوڈ' },
  isCurrent: { en: 'Is this paper current?', ur: 'کیا یہ دستاویز موجودہ ہے؟' },
  illustrative: {
    en: 'The content of this workspace is illustrative: no authority has said it.',
    ur: 'اس ورک اسپیس کا مواد تمثیلی ہے: یہ کسی ادارے کا بیان نہیں۔',
  },
  owns: { en: 'What it is accountable for', ur: 'کس کام کا ذمہ دار ہے' },
  contributes: { en: 'To what it contributes', ur: 'کس کام میں حصہ لیتا ہے' },
  late: { en: 'What is late', ur: 'کیا تاخیر کا شکار ہے' },
  promised: { en: 'What is promised', ur: 'کیا وعدہ کیا گیا ہے' },
  asks: { en: 'Who asks', ur: 'کون پوچھ رہا ہے' },
  supplies: { en: 'What it reports', ur: 'کیا رپورٹ کرتا ہے' },
  reports: { en: 'How the last reports were made', ur: 'پچھلی رپورٹیں کیسے بنیں' },
  people: { en: 'Who acts for it', ur: 'اس کی جانب سے کون کام کرتا ہے' },
  keys: { en: 'Keys', ur: 'کلیدیں' },
  nothing: { en: 'Nothing.', ur: 'کچھ نہیں۔' },
  byOffice: {
    en: '{count} activities, {concurred} with concurrence',
    ur: '{count} سرگرمیاں، {concurred} پر رضامندی',
  },
  neverReported: { en: 'Never reported', ur: 'کبھی رپورٹ نہیں ہوا' },
  lastReported: { en: 'Last reported for {period}', ur: 'آخری رپورٹ: {period}' },
  bySender: { en: 'Submitted by {name} on {day}', ur: '{day} کو {name} نے پیش کی' },
  byLetter: { en: 'Entered on {day} from a letter', ur: '{day} کو خط سے درج ہوئی' },
  brought: { en: 'Brought on {day} by no person', ur: '{day} کو کسی فرد کے بغیر درج ہوئی' },
  figures: { en: '{count} figures', ur: '{count} اعداد' },
  verifiedNot: { en: 'not verified yet', ur: 'تصدیق ابھی باقی' },
  verified: { en: 'verified on {day}', ur: '{day} کو تصدیق' },
  cleared: { en: 'cleared on {day}', ur: '{day} کو اجرا کی منظوری' },
  holds: { en: '{kind}, {charge}, from {from}', ur: '{kind}، {charge}، {from} سے' },
  held: { en: '{kind}, {charge}, from {from} until {until}', ur: '{kind}، {charge}، {from} سے {until} تک' },
  accounts: { en: 'Accounts', ur: 'اکاؤنٹ' },
  accountsSaid: {
    en: 'Everybody signs in with an account of their own; no password is handed over. Ask the secretariat for your mandate, and that the mandate of whoever left is ended.',
    ur: 'ہر شخص اپنے اکاؤنٹ سے داخل ہوتا ہے؛ کوئی پاس ورڈ حوالے نہیں کیا جاتا۔ سیکرٹریٹ سے اپنی ذمہ داری تفویض کرائیے، اور جانے والے کی ذمہ داری ختم کرائیے۔',
  },
  letters: { en: 'Letters', ur: 'خطوط' },
  lettersSaid: {
    en: 'Nobody has to sign in: a letter to the secretariat does the same, and a copy comes back, which can be contested.',
    ur: 'داخل ہونا لازم نہیں: سیکرٹریٹ کے نام خط بھی یہی کام کرتا ہے، اور اس کی نقل واپس آتی ہے جس پر اعتراض کیا جا سکتا ہے۔',
  },
  ledgerKey: { en: 'Key of the ledger', ur: 'کھاتے کی کلید' },
  ledgerKeySaid: {
    en: 'Whoever holds this public half can prove that the record was not rewritten. Give it to the overseer on paper. The secret half lies beside the data, or in the setting SUTOON_LEDGER_KEY, and is handed over by whoever runs the host, never by mail.',
    ur: 'جس کے پاس یہ عوامی نصف ہے وہ ثابت کر سکتا ہے کہ ریکارڈ دوبارہ نہیں لکھا گیا۔ اسے کاغذ پر نگران ادارے کو دیجیے۔ خفیہ نصف ڈیٹا کے ساتھ یا ترتیب SUTOON_LEDGER_KEY میں ہے، اور میزبان چلانے والا اسے خود حوالے کرتا ہے، ڈاک سے کبھی نہیں۔',
  },
  secret: { en: 'Secret of the sessions', ur: 'داخلے کا راز' },
  secretSaid: {
    en: 'It signs who is signed in. It lies in the file “secret” beside the data, or in the setting SUTOON_SECRET. Replacing it signs everybody out, and loses nothing.',
    ur: 'اس سے داخل شدہ افراد کی توثیق ہوتی ہے۔ یہ ڈیٹا کے ساتھ فائل ”secret“ یا ترتیب SUTOON_SECRET میں ہے۔ اسے بدلنے سے سب خارج ہو جاتے ہیں، ضائع کچھ نہیں ہوتا۔',
  },
  hiddenKeys: { en: 'Keys of hidden authors', ur: 'پوشیدہ مصنفین کی کلیدیں' },
  hiddenKeysSaid: {
    en: 'Each of them is with its holder alone, and nobody here can hand it over. Who leaves and holds one says so to their successor and makes it over themselves.',
    ur: 'ہر کلید صرف اپنے حامل کے پاس ہے، اور یہاں کوئی اسے حوالے نہیں کر سکتا۔ جانے والا حامل خود اپنے جانشین کو بتاتا اور منتقل کرتا ہے۔',
  },
} as const satisfies Record<string, Bilingual>

/** What is said of each matter. `{day}` is the day that matters, `{days}` how long it is past. */
export const matterWords: Readonly<Record<Ask | Lateness | Promise, Bilingual>> = {
  'answer late': {
    en: 'The answer on concurrence was due on {day}: {days} days late',
    ur: 'رضامندی کا جواب {day} کو واجب تھا: {days} دن کی تاخیر',
  },
  'past its end': {
    en: 'Its last day was {day}, {days} days ago; nobody has said that it is done',
    ur: 'اس کا آخری دن {day} تھا، {days} دن پہلے؛ کسی نے نہیں کہا کہ یہ مکمل ہے',
  },
  'baseline late': {
    en: 'The baseline was promised for {day}: {days} days late',
    ur: 'بنیادی سطح کا وعدہ {day} کا تھا: {days} دن کی تاخیر',
  },
  'on agreed terms': {
    en: 'On terms that were agreed beside the plan, to be finished by {day}',
    ur: 'منصوبے کے علاوہ طے شدہ شرائط پر، {day} تک مکمل ہونا ہے',
  },
  'ends soon': { en: 'To be finished by {day}', ur: '{day} تک مکمل ہونا ہے' },
  'baseline promised': { en: 'Its baseline, by {day}', ur: 'اس کی بنیادی سطح، {day} تک' },
  'milestone late': {
    en: 'Milestone “{what}”, due on {day}: {days} days late',
    ur: 'سنگِ میل ”{what}“، {day} کو واجب: {days} دن کی تاخیر',
  },
  'milestone promised': {
    en: 'Milestone “{what}”, by {day}',
    ur: 'سنگِ میل ”{what}“، {day} تک',
  },
  'unblocking asked': {
    en: 'Another office asks that what is in its way be taken away by {day}: {what}',
    ur: 'دوسرا دفتر کہتا ہے کہ اس کی راہ کی رکاوٹ {day} تک دور کی جائے: {what}',
  },
  'answer asked': {
    en: 'The secretariat asks whether the office concurs, by {day}',
    ur: 'سیکرٹریٹ نے {day} تک دفتر کی رضامندی طلب کی ہے',
  },
  'before a body': {
    en: 'Before a coordinating body, which was asked to decide by {day}',
    ur: 'ایک رابطہ ادارے کے سامنے، جس سے {day} تک فیصلہ مانگا گیا',
  },
  'taking over asked': {
    en: 'It came from an office that ended: confirm that it was taken over',
    ur: 'یہ ختم ہو چکے دفتر سے آیا: سنبھالنے کی تصدیق کیجیے',
  },
}
/** Where the plan gives no day. */
export const noDay: Bilingual = { en: 'a day not given', ur: 'غیر متعین دن' }
