import type { Bilingual } from '#kernel/pure/bilingual.ts'

export const tokenWords = {
  title: { en: 'Access tokens', ur: 'ایکسیس ٹوکن' },
  means: {
    en: 'A token lets a program of yours act here in your name, as far as its scope goes and until it expires. You answer for what it does.',
    ur: 'ٹوکن کے ذریعے آپ کا کوئی پروگرام یہاں آپ کے نام سے، اپنے دائرۂ اختیار کے اندر اور میعاد ختم ہونے تک کام کر سکتا ہے۔ اس کے کیے کے جواب دہ آپ ہیں۔',
  },
  create: { en: 'Create a token', ur: 'ٹوکن بنائیے' },
  none: { en: 'You have no access token', ur: 'آپ کا کوئی ایکسیس ٹوکن نہیں' },
  noneNext: {
    en: 'Create one when a program of yours, such as a report, should read from here.',
    ur: 'جب آپ کے کسی پروگرام کو، مثلاً کسی رپورٹ کو، یہاں سے پڑھنا ہو تو ٹوکن بنائیے۔',
  },
  name: { en: 'Name', ur: 'نام' },
  nameHint: {
    en: 'What the program is, so that you know later which token to revoke.',
    ur: 'پروگرام کیا ہے، تاکہ بعد میں معلوم رہے کہ کون سا ٹوکن منسوخ کرنا ہے۔',
  },
  needName: { en: 'Give the token a name.', ur: 'ٹوکن کا نام درج کیجیے۔' },
  scope: { en: 'Scope', ur: 'دائرۂ اختیار' },
  read: { en: 'Read only', ur: 'صرف پڑھنا' },
  readMeans: {
    en: 'Sees what you may see; the database lets it change nothing.',
    ur: 'وہی دیکھ سکتا ہے جو آپ دیکھ سکتے ہیں؛ ڈیٹا بیس اسے کچھ تبدیل نہیں کرنے دیتا۔',
  },
  write: { en: 'Read and write', ur: 'پڑھنا اور لکھنا' },
  writeMeans: {
    en: 'Also acts for you, with every mandate that you hold.',
    ur: 'آپ کی ہر ذمہ داری کے ساتھ آپ کی جانب سے کارروائی بھی کر سکتا ہے۔',
  },
  validity: { en: 'Expires after', ur: 'میعاد' },
  days: {
    en: '{count, plural, one {# day} other {# days}}',
    ur: '{count, plural, one {# دن} other {# دن}}',
  },
  made: { en: 'Created', ur: 'تاریخِ اجرا' },
  expires: { en: 'Expires', ur: 'میعاد کا اختتام' },
  state: { en: 'Status', ur: 'حالت' },
  valid: { en: 'Valid', ur: 'کارآمد' },
  expired: { en: 'Expired', ur: 'میعاد ختم' },
  revoked: { en: 'Revoked', ur: 'منسوخ شدہ' },
  action: { en: 'Action', ur: 'کارروائی' },
  revoke: { en: 'Revoke', ur: 'منسوخ کیجیے' },
  revokeTitle: { en: 'Revoke this token', ur: 'یہ ٹوکن منسوخ کیجیے' },
  revokeMeans: {
    en: 'The program that uses “{name}” is refused from now on. A revoked token cannot be restored.',
    ur: '”{name}“ استعمال کرنے والا پروگرام اب سے مسترد ہوگا۔ منسوخ شدہ ٹوکن بحال نہیں ہو سکتا۔',
  },
  secretTitle: { en: 'Copy the token now', ur: 'ٹوکن ابھی نقل کیجیے' },
  secretMeans: {
    en: 'This is the only time it is shown: we keep no copy of it. Whoever holds it acts as you.',
    ur: 'یہ صرف اسی بار دکھایا جا رہا ہے: ہم اس کی کوئی نقل نہیں رکھتے۔ جس کے پاس یہ ہو وہ آپ کے نام سے کام کر سکتا ہے۔',
  },
  use: { en: 'Send it with each request as this header:', ur: 'ہر درخواست کے ساتھ اس ہیڈر میں بھیجیے:' },
  copy: { en: 'Copy', ur: 'نقل کیجیے' },
  copied: { en: 'Copied', ur: 'نقل ہو گیا' },
  stored: { en: 'I have stored it', ur: 'میں نے محفوظ کر لیا' },
  goodUntil: { en: 'Good until {until}', ur: '{until} تک کارآمد' },
} satisfies Record<string, Bilingual>
