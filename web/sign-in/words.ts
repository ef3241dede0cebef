import type { Bilingual } from '#kernel/pure/bilingual.ts'

export const words = {
  purpose: {
    en: 'A strategy, from the first evidence to the published result, on one thread.',
    ur: 'حکمتِ عملی: پہلے ثبوت سے آخری نتیجے تک، ایک ہی لڑی میں۔',
  },
  signIn: { en: 'Sign in', ur: 'سائن اِن' },
  email: { en: 'E-mail address', ur: 'ای میل پتہ' },
  password: { en: 'Password', ur: 'پاس ورڈ' },
  passwordHint: {
    en: 'At least 12 characters; a sentence is good.',
    ur: 'کم از کم 12 حروف؛ کوئی پورا جملہ بہتر ہے۔',
  },
  showPassword: { en: 'Show or hide the password', ur: 'پاس ورڈ دکھائیے یا چھپائیے' },
  enter: { en: 'Sign in', ur: 'سائن اِن کیجیے' },
  byCode: { en: 'Get a code by e-mail instead', ur: 'اس کے بجائے بذریعہ ای میل کوڈ منگوائیے' },
  byPassword: { en: 'Use a password instead', ur: 'اس کے بجائے پاس ورڈ استعمال کیجیے' },
  sendCode: { en: 'Send me a code', ur: 'مجھے کوڈ بھیجیے' },
  sent: {
    en: 'If {email} has an account here, a code of six digits is on its way. It is good for a few minutes.',
    ur: 'اگر {email} کا یہاں اکاؤنٹ ہے تو چھ ہندسوں کا کوڈ بھیج دیا گیا ہے، جو چند منٹ تک کارآمد ہے۔',
  },
  code: { en: 'Code from the e-mail', ur: 'ای میل میں موصول کوڈ' },
  sendAgain: { en: 'Send a new code', ur: 'نیا کوڈ بھیجیے' },
  needEmail: {
    en: 'Enter your e-mail address, such as name@office.gov.',
    ur: 'اپنا ای میل پتہ درج کیجیے، مثلاً name@office.gov۔',
  },
  needPassword: { en: 'Enter your password.', ur: 'اپنا پاس ورڈ درج کیجیے۔' },
  needCode: { en: 'Enter the six digits from the e-mail.', ur: 'ای میل میں موصول چھ ہندسے درج کیجیے۔' },
  needName: { en: 'Enter the name or office title to show.', ur: 'وہ نام یا عہدہ درج کیجیے جو دکھایا جائے۔' },
  shortPassword: {
    en: 'The password needs at least 12 characters.',
    ur: 'پاس ورڈ کم از کم 12 حروف کا ہونا چاہیے۔',
  },
  noAccount: {
    en: 'Accounts come by invitation of the secretariat. Nobody needs one to send a letter, or to read the published plan.',
    ur: 'اکاؤنٹ سیکرٹریٹ کی دعوت پر ملتا ہے۔ خط بھیجنے یا شائع شدہ منصوبہ پڑھنے کے لیے اکاؤنٹ ضروری نہیں۔',
  },
  invitation: { en: 'You are invited', ur: 'آپ کو مدعو کیا گیا ہے' },
  invitationNext: {
    en: 'Accepting opens your account. Until you press the button nothing happens, and the link stays good.',
    ur: 'قبول کرنے سے آپ کا اکاؤنٹ کھل جائے گا۔ بٹن دبانے تک کچھ نہیں ہوگا اور لنک کارآمد رہے گا۔',
  },
  notOpen: { en: 'This invitation is not open', ur: 'یہ دعوت اب کارآمد نہیں' },
  acceptedNext: {
    en: 'It was accepted before. Sign in with the password that was chosen then, or get a code by e-mail.',
    ur: 'یہ پہلے ہی قبول کی جا چکی ہے۔ اس وقت منتخب کیے گئے پاس ورڈ سے سائن اِن کیجیے یا بذریعہ ای میل کوڈ منگوائیے۔',
  },
  expiredNext: {
    en: 'It has expired. Ask the secretariat for a new one.',
    ur: 'اس کی میعاد ختم ہو چکی ہے۔ سیکرٹریٹ سے نئی دعوت طلب کیجیے۔',
  },
  host: { en: 'Body that hosts this installation', ur: 'وہ ادارہ جو اس تنصیب کا میزبان ہے' },
  hostHint: {
    en: 'Named on every page, such as the ministry and its wing.',
    ur: 'ہر صفحے پر درج ہوگا، مثلاً وزارت اور اس کا ونگ۔',
  },
  needHost: {
    en: 'Enter the body that hosts this installation.',
    ur: 'اس تنصیب کے میزبان ادارے کا نام درج کیجیے۔',
  },
  displayName: {
    en: 'Name or office title, as others will see it',
    ur: 'نام یا عہدہ، جیسا دوسروں کو نظر آئے گا',
  },
  choosePassword: { en: 'Choose a password', ur: 'پاس ورڈ منتخب کیجیے' },
  accept: { en: 'Accept the invitation', ur: 'دعوت قبول کیجیے' },
  noToken: { en: 'This link is not complete', ur: 'یہ لنک نامکمل ہے' },
  noTokenNext: {
    en: 'Copy the whole address from the mail or the console into the address bar, up to its last character.',
    ur: 'ای میل یا کنسول سے پورا پتہ، آخری حرف تک، نقل کر کے ایڈریس بار میں درج کیجیے۔',
  },
  first: { en: 'Create the first administrator', ur: 'پہلا منتظم مقرر کیجیے' },
  firstNext: {
    en: 'This workspace is new. The first administrator invites everybody else. The link works once.',
    ur: 'یہ ورک اسپیس نئی ہے۔ باقی سب کو پہلا منتظم مدعو کرتا ہے۔ یہ لنک ایک ہی بار کارآمد ہے۔',
  },
  create: { en: 'Create the administrator', ur: 'منتظم کا اکاؤنٹ بنائیے' },
} satisfies Record<string, Bilingual>
