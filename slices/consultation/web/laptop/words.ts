import type { Bilingual } from '#kernel/pure/bilingual.ts'

export const words = {
  title: { en: 'Workshop on a laptop', ur: 'لیپ ٹاپ پر ورکشاپ' },
  purpose: {
    en: 'A round leaves for a place without a line, and what was said there comes home as if it had been said here.',
    ur: 'دور ایسی جگہ جاتا ہے جہاں انٹرنیٹ نہیں، اور وہاں کہی گئی بات یوں واپس آتی ہے جیسے یہیں کہی گئی ہو۔',
  },
  isHome: { en: 'The round is here', ur: 'دور یہیں ہے' },
  isAway: { en: 'Away on a laptop since {moment}', ur: '{moment} سے لیپ ٹاپ پر باہر' },
  awayBy: { en: 'Packed by {name}.', ur: 'پیکج بنایا: {name}۔' },
  awayMeans: {
    en: 'Meanwhile its groups are run on the laptop: here nobody opens or closes a group, reads proposals out, merges or concludes, and the round is not closed. Proposals, positions and answers go on.',
    ur: 'اس دوران گروپ لیپ ٹاپ پر چلتے ہیں: یہاں گروپ کھولنا یا بند کرنا، تجویز پڑھنا، ضم کرنا، نتیجہ درج کرنا اور دور بند کرنا نہیں ہوتا۔ تجاویز، مؤقف اور جوابات جاری رہتے ہیں۔',
  },
  isLaptop: { en: 'This is the laptop', ur: 'یہی لیپ ٹاپ ہے' },
  laptopMeans: {
    en: 'Opened on {opened}, from what was packed on {packed}. The workshop runs here as usual; what belongs to the whole workspace is done where the round came from.',
    ur: '{opened} کو کھولا گیا، اُس پیکج سے جو {packed} کو بنا۔ ورکشاپ یہاں معمول کے مطابق چلتی ہے؛ پوری ورک اسپیس کے کام وہیں ہوتے ہیں جہاں سے دور آیا۔',
  },
  ownFingerprint: { en: 'Fingerprint of this laptop’s key', ur: 'اس لیپ ٹاپ کی کلید کا نشان' },
  homeFingerprint: { en: 'Fingerprint of this workspace’s key', ur: 'اس ورک اسپیس کی کلید کا نشان' },
  ownFingerprintMeans: {
    en: 'Whoever merges at home types this, read from this screen. It shows that the package comes from this laptop.',
    ur: 'مرکز میں ضم کرنے والا اسے اسی سکرین سے پڑھ کر لکھتا ہے۔ اس سے ظاہر ہوتا ہے کہ پیکج اسی لیپ ٹاپ کا ہے۔',
  },
  homeFingerprintMeans: {
    en: 'The laptop prints the same when it opens the package.',
    ur: 'پیکج کھولتے وقت لیپ ٹاپ پر یہی نشان آتا ہے۔',
  },
  leave: { en: 'Pack the round', ur: 'دور کا پیکج بنائیے' },
  holds: {
    en: 'The file holds {parts, plural, one {one part} other {# parts}} of the version with their texts, {groups, plural, one {one group} other {# groups}}, {proposals, plural, one {one proposal} other {# proposals}}, and the names, e-mail addresses and mandates of {people, plural, one {one person} other {# people}}.',
    ur: 'فائل میں مسودے کے {parts} حصے مع متن، {groups} گروپ، {proposals} تجاویز، اور {people} افراد کے نام، ای میل اور اختیارات ہوں گے۔',
  },
  staysHere: {
    en: 'The restricted annex stays here{left, plural, =0 {} one {, with one proposal on it} other {, with # proposals on it}}; so do passwords, positions that were taken, nominations and people at risk.',
    ur: 'محدود ضمیمہ یہیں رہتا ہے{left, plural, =0 {} other { اور اس پر # تجاویز بھی}}؛ پاس ورڈ، لیے گئے مؤقف، نامزدگیاں اور خطرے میں موجود افراد بھی یہیں رہتے ہیں۔',
  },
  readable: {
    en: 'It is signed, not encrypted: whoever holds the file can read it. Carry it on an encrypted disk, and delete it afterwards.',
    ur: 'یہ دستخط شدہ ہے مگر خفیہ نہیں: جس کے پاس فائل ہو وہ پڑھ سکتا ہے۔ اسے خفیہ کردہ ڈسک پر لے جائیے اور بعد میں مٹا دیجیے۔',
  },
  thenOpen: {
    en: 'On the laptop, in a folder of its own:',
    ur: 'لیپ ٹاپ پر، الگ فولڈر میں:',
  },
  packed: {
    en: 'The file was saved. Copy it to the laptop.',
    ur: 'فائل محفوظ ہو گئی۔ اسے لیپ ٹاپ پر نقل کیجیے۔',
  },
  callOff: { en: 'Wait for the laptop no longer', ur: 'لیپ ٹاپ کا انتظار ختم کیجیے' },
  callOffMeans: {
    en: 'The groups are run here again. What the laptop may bring later can still be merged.',
    ur: 'گروپ دوبارہ یہیں چلیں گے۔ لیپ ٹاپ بعد میں جو لائے وہ پھر بھی ضم ہو سکتا ہے۔',
  },
  bring: { en: 'Pack what happened', ur: 'جو ہوا اس کا پیکج بنائیے' },
  bringMeans: {
    en: 'The file says who took which position and when, and what was entered for people without a device. It is signed, not encrypted: bring it home and delete it. You may pack again later; merging takes only what is new.',
    ur: 'فائل بتاتی ہے کہ کس نے کب کیا مؤقف لیا اور بغیر آلے والوں کی طرف سے کیا درج ہوا۔ یہ دستخط شدہ ہے مگر خفیہ نہیں: اسے مرکز پہنچا کر مٹا دیجیے۔ بعد میں دوبارہ پیکج بن سکتا ہے؛ ضم کرتے وقت صرف نیا مواد لیا جاتا ہے۔',
  },
  brought: { en: 'The file was saved. Bring it home.', ur: 'فائل محفوظ ہو گئی۔ اسے مرکز پہنچائیے۔' },
  merge: { en: 'Merge what came home', ur: 'واپس آیا مواد ضم کیجیے' },
  mergeMeans: {
    en: 'Choose the file that the laptop made. You see first what it would change; nothing is written by looking.',
    ur: 'لیپ ٹاپ کی بنائی ہوئی فائل چنیے۔ پہلے دکھایا جائے گا کہ کیا بدلے گا؛ دیکھنے سے کچھ نہیں لکھا جاتا۔',
  },
  file: { en: 'Package of the laptop', ur: 'لیپ ٹاپ کا پیکج' },
  look: { en: 'Look at it', ur: 'دیکھیے' },
  wouldCome: { en: 'What would come home', ur: 'کیا واپس آئے گا' },
  what: { en: 'What', ur: 'کیا' },
  added: { en: 'New', ur: 'نیا' },
  replaced: { en: 'Later than here', ur: 'یہاں سے بعد کا' },
  same: { en: 'Here already', ur: 'پہلے سے موجود' },
  overtaken: { en: 'Overtaken here', ur: 'یہاں اس سے بعد کا ہے' },
  hidden: {
    en: '{count, plural, one {One new proposal has} other {# new proposals have}} a hidden author. The package does not say who.',
    ur: '{count} نئی تجاویز کے مصنف پوشیدہ ہیں۔ پیکج میں ان کا نام نہیں۔',
  },
  clockAgrees: {
    en: 'The laptop’s clock agrees with ours. Where somebody took a position at both, the last one counts.',
    ur: 'لیپ ٹاپ کی گھڑی ہماری گھڑی کے مطابق ہے۔ جس نے دونوں جگہ مؤقف لیا اس کا آخری مؤقف شمار ہوگا۔',
  },
  clockBehind: {
    en: 'The laptop’s clock is at least {minutes, plural, one {one minute} other {# minutes}} behind ours. Its times are compared with that correction: of two positions of one person the last one counts.',
    ur: 'لیپ ٹاپ کی گھڑی ہم سے کم از کم {minutes} منٹ پیچھے ہے۔ اوقات اس تصحیح کے ساتھ ملائے جاتے ہیں: ایک فرد کے دو مؤقف میں سے آخری شمار ہوگا۔',
  },
  clockAhead: {
    en: 'The laptop’s clock is at least {minutes, plural, one {one minute} other {# minutes}} ahead of ours. Its times are compared with that correction: of two positions of one person the last one counts.',
    ur: 'لیپ ٹاپ کی گھڑی ہم سے کم از کم {minutes} منٹ آگے ہے۔ اوقات اس تصحیح کے ساتھ ملائے جاتے ہیں: ایک فرد کے دو مؤقف میں سے آخری شمار ہوگا۔',
  },
  renumbered: {
    en: 'Proposal {from} becomes number {to}, for its number was given here meanwhile. Its receipt stays valid.',
    ur: 'تجویز {from} کا نمبر {to} ہو جائے گا کیونکہ یہ نمبر یہاں دیا جا چکا ہے۔ اس کی رسید درست رہے گی۔',
  },
  separated: {
    en: '{count, plural, one {One proposal was} other {# proposals were}} marked as a duplicate of another here and there. What stands here stays.',
    ur: '{count} تجاویز یہاں اور وہاں الگ الگ تجویز کی ہم معنی قرار دی گئیں۔ جو یہاں ہے وہ برقرار رہے گا۔',
  },
  entered: {
    en: '{count, plural, one {One person} other {# people}} who walked in without an invitation {count, plural, one {is entered here as a participant} other {are entered here as participants}}.',
    ur: 'بغیر دعوت آنے والے {count} افراد یہاں شریک کے طور پر درج ہوں گے۔',
  },
  recognised: {
    en: 'Entered at the door as “{there}”, known here as “{here}” by the same e-mail address and name: one person, under the name that stands here.',
    ur: 'دروازے پر ”{there}“ کے نام سے درج، یہاں اسی ای میل اور نام سے ”{here}“ معلوم: ایک ہی فرد، اسی نام سے جو یہاں درج ہے۔',
  },
  sharingAddress: {
    en: 'Entered at the door as “{there}”, with the e-mail address that “{here}” has here. The names differ, so nothing is counted as said by “{here}”: “{there}” is entered as somebody new, without the address.',
    ur: 'دروازے پر ”{there}“ کے نام سے درج، مگر یہ ای میل یہاں ”{here}“ کی ہے۔ نام مختلف ہیں، اس لیے کچھ بھی ”{here}“ کے نام شمار نہیں ہوگا: ”{there}“ اس پتے کے بغیر نئے فرد کے طور پر درج ہوں گے۔',
  },
  unbundled: {
    en: 'The bundle “{title}” does not come home: one of its proposals was answered here meanwhile, and a bundle is answered as one. Its other proposals come home by themselves, to be answered one by one.',
    ur: 'مجموعہ ”{title}“ واپس نہیں آئے گا: اس کی ایک تجویز کا جواب اس دوران یہاں دیا جا چکا ہے، اور مجموعے کا جواب ایک ہی ہوتا ہے۔ اس کی باقی تجاویز الگ الگ آئیں گی اور ہر ایک کا جواب الگ دیا جائے گا۔',
  },
  answered: {
    en: '{count, plural, one {One proposal was} other {# proposals were}} answered here meanwhile. The answers stand; positions from the room are kept and counted.',
    ur: '{count} تجاویز کا جواب اس دوران یہاں دیا گیا۔ جواب برقرار ہیں؛ کمرے کے مؤقف محفوظ اور شمار ہوں گے۔',
  },
  closed: {
    en: 'The round has closed here meanwhile. What was said in the room comes in all the same.',
    ur: 'اس دوران دور یہاں بند ہو گیا۔ کمرے میں جو کہا گیا وہ پھر بھی شامل ہوگا۔',
  },
  nothingNew: {
    en: 'Everything in this package is here already. There is nothing to merge.',
    ur: 'اس پیکج کا سب کچھ یہاں پہلے سے موجود ہے۔ ضم کرنے کو کچھ نہیں۔',
  },
  typeFingerprint: {
    en: 'Fingerprint as the laptop’s own screen shows it',
    ur: 'نشان جیسا لیپ ٹاپ کی اپنی سکرین پر ہے',
  },
  typeMeans: {
    en: 'Sixteen letters and digits. Do not copy them from a message: whoever could change the file could write it.',
    ur: 'سولہ حروف اور ہندسے۔ کسی پیغام سے نقل نہ کیجیے: جو فائل بدل سکتا ہے وہ پیغام بھی لکھ سکتا ہے۔',
  },
  known: {
    en: 'The key of this laptop, {fingerprint}, was compared before.',
    ur: 'اس لیپ ٹاپ کی کلید، {fingerprint}، پہلے ملائی جا چکی ہے۔',
  },
  came: { en: 'What came home', ur: 'کیا واپس آیا' },
  cameOn: { en: '{moment}, merged by {name}', ur: '{moment}، ضم کیا: {name}' },
  cameFrom: { en: 'Laptop {fingerprint}', ur: 'لیپ ٹاپ {fingerprint}' },
  nobody: { en: 'a person who is not shown to you', ur: 'ایسا فرد جو آپ کو نہیں دکھایا جاتا' },
  merged: {
    en: 'Merged. Every receipt of the laptop is checked here from now on.',
    ur: 'ضم ہو گیا۔ لیپ ٹاپ کی ہر رسید اب یہاں جانچی جا سکتی ہے۔',
  },
  to: { en: 'Workshop on a laptop', ur: 'لیپ ٹاپ پر ورکشاپ' },
  other: { en: 'Other rows', ur: 'دیگر قطاریں' },
} as const satisfies Record<string, Bilingual>

/** What the tables hold, in words. */
export const tableNames: Readonly<Record<string, Bilingual>> = {
  proposals: { en: 'Proposals', ur: 'تجاویز' },
  authors: { en: 'Authors named', ur: 'ظاہر مصنف' },
  sealed_authors: { en: 'Sealed names of hidden authors', ur: 'پوشیدہ مصنفین کے مہر بند نام' },
  positions: { en: 'Positions', ur: 'مؤقف' },
  cosignatures: { en: 'Co-signatures', ur: 'تائیدی دستخط' },
  bundles: { en: 'Bundles', ur: 'مجموعے' },
  bundled_proposals: { en: 'Proposals in bundles', ur: 'مجموعوں میں تجاویز' },
  acts_by_letter: { en: 'Entered for people without a device', ur: 'بغیر آلے والوں کی طرف سے اندراج' },
  arrivals: { en: 'Arrivals marked', ur: 'لکھی گئی آمد' },
  conclusions: { en: 'Conclusions of groups', ur: 'گروپوں کے نتائج' },
  merges: { en: 'Duplicates', ur: 'ہم معنی تجاویز' },
  floor_calls: { en: 'Proposals read out', ur: 'پڑھی گئی تجاویز' },
  breakouts: { en: 'Groups', ur: 'گروپ' },
  breakout_nodes: { en: 'Parts of groups', ur: 'گروپوں کے حصے' },
  facilitators: { en: 'Facilitators', ur: 'سہولت کار' },
}
