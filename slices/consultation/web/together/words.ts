import type { Bilingual } from '#kernel/pure/bilingual.ts'

export const words = {
  cosigners: { en: 'Co-signed by', ur: 'تائید کنندگان' },
  nobody: { en: 'Nobody has co-signed yet.', ur: 'ابھی کسی نے تائیدی دستخط نہیں کیے۔' },
  others: { en: 'Not shown by name: {sectors}.', ur: 'جن کے نام نہیں دکھائے گئے: {sectors}۔' },
  counted: { en: '{sector}: {count}', ur: '{sector}: {count}' },
  few: { en: '{sector}: fewer than five', ur: '{sector}: پانچ سے کم' },
  cosign: { en: 'Co-sign', ur: 'تائیدی دستخط کیجیے' },
  withdraw: { en: 'Take my name back', ur: 'میرے دستخط واپس' },
  showMe: { en: 'My name may be shown', ur: 'میرا نام دکھایا جا سکتا ہے' },
  mine: { en: 'You have co-signed.', ur: 'آپ تائیدی دستخط کر چکے ہیں۔' },
  minesOffice: { en: 'Your office has co-signed.', ur: 'آپ کا دفتر تائید کر چکا ہے۔' },
  means: {
    en: 'A person is shown by name only who says so; others are counted by sector, from five persons on. An office is always shown.',
    ur: 'کسی فرد کا نام تبھی دکھایا جاتا ہے جب وہ خود کہے؛ باقی شعبہ وار شمار ہوتے ہیں، وہ بھی پانچ افراد سے۔ دفتر ہمیشہ دکھایا جاتا ہے۔',
  },
  bundle: { en: 'Stands or falls together', ur: 'اکٹھا منظور یا نامنظور' },
  bundleNamed: { en: 'In the bundle “{title}”', ur: 'مجموعہ ”{title}“' },
  bundleUnnamed: { en: 'In a bundle', ur: 'ایک مجموعے میں' },
  bundleMeans: {
    en: 'Its author asks for all of these or none: one answer is given for all.',
    ur: 'تجویز کنندہ ان سب کو یا کسی کو نہیں چاہتا: سب کا ایک ہی جواب دیا جاتا ہے۔',
  },
  makeBundle: { en: 'Put proposals into a bundle', ur: 'تجاویز کا مجموعہ بنائیے' },
  makeBundleMeans: {
    en: 'They stand or fall together: all are accepted, or none is. Whoever makes it may undo it until it is answered.',
    ur: 'یہ اکٹھی منظور یا نامنظور ہوں گی۔ جواب سے پہلے بنانے والا اسے کھول سکتا ہے۔',
  },
  makeByLetter: {
    en: 'Bundle an office’s proposals by its letter',
    ur: 'دفتر کے خط پر اس کی تجاویز کا مجموعہ',
  },
  makeByLetterMeans: {
    en: 'The office that wrote asks for all of these or none. Choose proposals of that office only.',
    ur: 'خط لکھنے والا دفتر ان سب کو یا کسی کو نہیں چاہتا۔ صرف اسی دفتر کی تجاویز چنیے۔',
  },
  undo: { en: 'Undo the bundle', ur: 'مجموعہ کھولیے' },
  undoByLetter: { en: 'Undo the bundle by letter', ur: 'خط پر مجموعہ کھولیے' },
  undoMeans: {
    en: 'Its proposals are answered each by itself again. That they stood together stays visible.',
    ur: 'اس کی تجاویز کا جواب پھر الگ الگ ہو گا۔ یہ کہ وہ اکٹھی تھیں، نظر آتا رہے گا۔',
  },
  undone: {
    en: 'Stood in the bundle “{title}” until {day}, when it was undone.',
    ur: '{day} تک مجموعہ ”{title}“ میں تھی، جو پھر کھول دیا گیا۔',
  },
  undoneUnnamed: {
    en: 'Stood in a bundle until {day}, when it was undone.',
    ur: '{day} تک ایک مجموعے میں تھی، جو پھر کھول دیا گیا۔',
  },
  bundleTitle: { en: 'Name of the bundle', ur: 'مجموعے کا نام' },
  which: { en: 'Which of your proposals', ur: 'آپ کی کون سی تجاویز' },
  oneOf: { en: '{number}: {code}, {field}', ur: '{number}: {code}، {field}' },
  answerBundle: { en: 'Answer the bundle', ur: 'مجموعے کا جواب دیجیے' },
  answerBundleMeans: {
    en: 'One answer for all {count}. Accepted, all of them go into the next version; where one cannot, none does.',
    ur: 'تمام {count} تجاویز کا ایک جواب۔ منظور ہونے پر سب اگلے نسخے میں جائیں گی؛ کوئی ایک نہ جا سکے تو کوئی نہیں۔',
  },
  toDesk: { en: 'Answer it at the desk', ur: 'جوابات کی میز پر جواب دیجیے' },
} as const satisfies Record<string, Bilingual>
