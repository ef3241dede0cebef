import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { Me } from '../me.ts'

export const product: Bilingual = { en: 'Sutoon', ur: 'ستون' }

export const houses: Record<Me['workspace']['house'], Bilingual> = {
  strategy: { en: 'Strategy installation', ur: 'تنصیب برائے حکمتِ عملی' },
  desk: { en: 'Desk installation', ur: 'تنصیب برائے انٹیلی جنس ڈیسک' },
  protection: { en: 'Protection installation', ur: 'تنصیب برائے تحفظ' },
}

export const words = {
  skip: { en: 'Skip to the content', ur: 'براہِ راست متن پر جائیے' },
  navigation: { en: 'Main navigation', ur: 'مرکزی فہرست' },
  more: { en: 'More', ur: 'مزید' },
  close: { en: 'Close', ur: 'بند کیجیے' },
  strategy: { en: 'Strategy', ur: 'حکمتِ عملی' },
  search: { en: 'Find or go to…', ur: 'تلاش کیجیے یا جائیے…' },
  nothing: {
    en: 'Nothing by that name. Try a code or another word.',
    ur: 'اس نام سے کچھ نہیں ملا۔ کوئی کوڈ یا دوسرا لفظ آزمائیے۔',
  },
  pages: { en: 'Pages', ur: 'صفحات' },
  acts: { en: 'Actions', ur: 'کارروائیاں' },
  dark: { en: 'Dark colours', ur: 'گہرے رنگ' },
  light: { en: 'Light colours', ur: 'ہلکے رنگ' },
  account: { en: 'Account', ur: 'اکاؤنٹ' },
  myAccount: { en: 'My account', ur: 'میرا اکاؤنٹ' },
  signOut: { en: 'Sign out', ur: 'سائن آؤٹ کیجیے' },
  signOutEverywhere: { en: 'Sign out everywhere', ur: 'ہر جگہ سے سائن آؤٹ کیجیے' },
  exampleLabel: { en: 'Example workspace', ur: 'نمونے کی ورک اسپیس' },
  noRooms: { en: 'No pages are open to you yet', ur: 'ابھی آپ کے لیے کوئی صفحہ دستیاب نہیں' },
  noRoomsNext: {
    en: 'Your account holds no mandate here. Ask the secretariat to give you one; this page will then show your work.',
    ur: 'آپ کے اکاؤنٹ کو یہاں کوئی اختیار تفویض نہیں ہوا۔ سیکرٹریٹ سے رجوع کیجیے؛ اس کے بعد آپ کا کام اسی صفحے پر نظر آئے گا۔',
  },
  notFound: { en: 'There is no such page', ur: 'ایسا کوئی صفحہ موجود نہیں' },
  notFoundNext: {
    en: 'The address may be mistyped, or the page is not open to you. Choose from the navigation, or press Ctrl K to find it.',
    ur: 'ممکن ہے پتہ درست نہ ہو یا یہ صفحہ آپ کے لیے دستیاب نہ ہو۔ فہرست سے انتخاب کیجیے یا Ctrl K دبا کر تلاش کیجیے۔',
  },
  home: { en: 'To the first page', ur: 'پہلے صفحے پر جائیے' },
} satisfies Record<string, Bilingual>

/** What the lines of a long menu are about. */
export const groupNames = {
  plan: { en: 'Plan', ur: 'منصوبہ' },
  delivery: { en: 'Delivery', ur: 'عمل درآمد' },
  results: { en: 'Results', ur: 'نتائج' },
  evidence: { en: 'Evidence', ur: 'شواہد' },
  letters: { en: 'Letters and meetings', ur: 'خطوط اور اجلاس' },
  house: { en: 'Publication and registers', ur: 'اشاعت اور رجسٹر' },
} satisfies Record<string, Bilingual>
