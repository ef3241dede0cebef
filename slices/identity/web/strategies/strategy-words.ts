import type { Bilingual } from '#kernel/pure/bilingual.ts'

export const strategyWords = {
  title: { en: 'Strategies', ur: 'حکمتِ عملیاں' },
  purpose: {
    en: 'The strategies of this installation that you work on. All pages speak of the one that is shown.',
    ur: 'اس تنصیب کی وہ حکمتِ عملیاں جن پر آپ کام کرتے ہیں۔ تمام صفحات اسی کی بات کرتے ہیں جو زیرِ نظر ہو۔',
  },
  register: { en: 'Register a strategy', ur: 'حکمتِ عملی کا اندراج کیجیے' },
  registerMeans: {
    en: 'You become its first administrator, and invite everybody else. Its people, plan and figures are apart from those of the others.',
    ur: 'آپ اس کے پہلے منتظم ہوں گے اور باقی سب کو مدعو کریں گے۔ اس کے افراد، منصوبہ اور اعداد و شمار باقیوں سے الگ رہتے ہیں۔',
  },
  name: { en: 'Name', ur: 'نام' },
  nameHint: { en: 'One language is enough to begin.', ur: 'آغاز کے لیے ایک زبان کافی ہے۔' },
  needName: {
    en: 'Give a name in at least one language.',
    ur: 'کم از کم ایک زبان میں نام درج کیجیے۔',
  },
  code: { en: 'Code', ur: 'کوڈ' },
  codeHint: {
    en: 'Capital letters, digits and hyphens, such as NS-2027. It does not change later.',
    ur: 'انگریزی بڑے حروف، ہندسے اور ہائفن، مثلاً NS-2027۔ بعد میں تبدیل نہیں ہوتا۔',
  },
  needCode: {
    en: 'Use capital letters, digits and hyphens only, 40 at most.',
    ur: 'صرف انگریزی بڑے حروف، ہندسے اور ہائفن استعمال کیجیے، زیادہ سے زیادہ 40۔',
  },
  mandates: { en: 'Your mandates', ur: 'آپ کی ذمہ داریاں' },
  status: { en: 'Status', ur: 'حالت' },
  shown: { en: 'Shown now', ur: 'زیرِ نظر' },
  show: { en: 'Switch to it', ur: 'اسے دیکھیے' },
  registered: {
    en: '“{name}” is registered and shown now. Invite its secretariat next, on the page of people.',
    ur: '”{name}“ درج ہو گئی اور اب زیرِ نظر ہے۔ اب افراد کے صفحے پر اس کے سیکرٹریٹ کو مدعو کیجیے۔',
  },
  none: { en: 'You work on no strategy yet', ur: 'ابھی آپ کسی حکمتِ عملی پر کام نہیں کرتے' },
  noneNext: {
    en: 'Register one, or ask an administrator for a mandate.',
    ur: 'کوئی حکمتِ عملی درج کیجیے یا کسی منتظم سے ذمہ داری طلب کیجیے۔',
  },
} satisfies Record<string, Bilingual>
