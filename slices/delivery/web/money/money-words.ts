import type { Bilingual } from '#kernel/pure/bilingual.ts'

/** What pages about money say. */
export const moneyPageWords = {
  menu: { en: 'Money', ur: 'مالی وسائل' },
  ofActivity: {
    en: 'What this activity needs, was given and spent, each amount with the document that says so.',
    ur: 'اس سرگرمی کو کتنی رقم درکار ہے، کتنی ملی اور کتنی خرچ ہوئی؛ ہر رقم اپنی دستاویز کے ساتھ۔',
  },
  backToActivity: { en: 'The activity and its office', ur: 'سرگرمی اور اس کا دفتر' },
  rates: { en: 'Exchange rates', ur: 'شرحِ مبادلہ' },
  enter: { en: 'Enter an amount', ur: 'رقم درج کیجیے' },
  enterByLetter: { en: 'Enter an amount from a letter', ur: 'خط سے رقم درج کیجیے' },
  enterMeans: {
    en: 'Nothing is overwritten. Money that was allocated is entered again as released, and again as spent.',
    ur: 'کچھ مٹایا نہیں جاتا۔ مختص رقم جاری ہونے پر اور پھر خرچ ہونے پر دوبارہ درج کی جاتی ہے۔',
  },
  replace: { en: 'Replace', ur: 'تبدیل کیجیے' },
  replaceTitle: { en: 'Replace an amount', ur: 'رقم تبدیل کیجیے' },
  replaceMeans: {
    en: 'The new line takes the place of this one, which stays in the history with your reason.',
    ur: 'نئی سطر اس کی جگہ لے گی؛ پرانی سطر آپ کی بتائی ہوئی وجہ کے ساتھ تاریخ میں رہے گی۔',
  },
  year: { en: 'Fiscal year', ur: 'مالی سال' },
  source: { en: 'Source', ur: 'ماخذ' },
  payer: { en: 'Who pays (donor)', ur: 'ادا کرنے والا (عطیہ دہندہ)' },
  state: { en: 'State', ur: 'مرحلہ' },
  currency: { en: 'Currency (three letters)', ur: 'کرنسی (تین حروف)' },
  amount: { en: 'Amount', ur: 'رقم' },
  amountHint: { en: 'As 1,250,000.50 or 12,50,000.50', ur: 'جیسے 1,250,000.50 یا 12,50,000.50' },
  document: { en: 'Document that says so', ur: 'دستاویز جس میں یہ درج ہے' },
  documentHint: { en: 'Title, number and date', ur: 'عنوان، نمبر اور تاریخ' },
  reason: { en: 'Why it takes the place of the old one', ur: 'پرانی سطر کی جگہ لینے کی وجہ' },
  totals: { en: 'By fiscal year', ur: 'مالی سال کے لحاظ سے' },
  totalsCaption: { en: 'Totals by fiscal year and state', ur: 'مالی سال اور مرحلے کے لحاظ سے مجموعے' },
  noLines: { en: 'No amount has been entered', ur: 'کوئی رقم درج نہیں ہوئی' },
  noLinesNext: {
    en: 'Enter what the activity is estimated to cost, by year and source. Nothing entered is not the same as nothing needed.',
    ur: 'سال اور ماخذ کے لحاظ سے سرگرمی کی تخمینی لاگت درج کیجیے۔ کچھ درج نہ ہونے کا مطلب یہ نہیں کہ کچھ درکار نہیں۔',
  },
  history: { en: 'Every line that was entered', ur: 'درج شدہ ہر سطر' },
  standing: { en: 'Standing', ur: 'حیثیت' },
  says: { en: 'Whose word', ur: 'کس کا بیان' },
  bySecretariat: { en: 'Secretariat, from the document', ur: 'سیکرٹریٹ، دستاویز سے' },
  enteredOn: { en: 'entered {day}', ur: 'اندراج {day}' },
  noTotal: {
    en: 'No total: the secretariat has not yet said when the fiscal year begins and in which currency totals are made.',
    ur: 'مجموعہ نہیں: سیکرٹریٹ نے ابھی نہیں بتایا کہ مالی سال کب شروع ہوتا ہے اور مجموعے کس کرنسی میں بنتے ہیں۔',
  },
  ratesUsed: { en: 'Rates in force on {day}: {rates}.', ur: '{day} کو نافذ شرحیں: {rates}۔' },
  rateUsed: {
    en: '1 {currency} = {rate} {into} ({document})',
    ur: '1 {currency} = {rate} {into} ({document})',
  },
  leftOut: {
    en: 'Not in the totals: {amounts}. No rate was in force on {day}.',
    ur: 'مجموعوں میں شامل نہیں: {amounts}۔ {day} کو کوئی شرح نافذ نہ تھی۔',
  },
  besides: {
    en: 'and {amount}, for which no rate is in force',
    ur: 'اور {amount}، جس کی کوئی شرح نافذ نہیں',
  },
  ratesOn: { en: 'Rates of the day', ur: 'کس دن کی شرحیں' },
  plan: { en: 'The plan itself says', ur: 'منصوبہ خود کہتا ہے' },
  cost: { en: 'Cost', ur: 'لاگت' },
  funding: { en: 'Funding', ur: 'مالی وسائل' },
  illustrative: { en: 'illustrative', ur: 'مثالی' },
  someIllustrative: {
    en: 'Amounts marked as illustrative are examples. No real institution has stated them.',
    ur: 'مثالی نشان والی رقوم محض مثال ہیں۔ کسی حقیقی ادارے نے انہیں بیان نہیں کیا۔',
  },
  inShort: { en: 'Money', ur: 'مالی وسائل' },
  inShortNone: {
    en: 'No amount has been entered for this activity.',
    ur: 'اس سرگرمی کے لیے کوئی رقم درج نہیں ہوئی۔',
  },
  choose: { en: 'Choose one.', ur: 'انتخاب کیجیے۔' },
  open: { en: 'Open its money', ur: 'اس کی رقوم دیکھیے' },
  costing: { en: 'Costing sheet', ur: 'لاگت نامہ' },
} as const satisfies Record<string, Bilingual>

/** What the page of exchange rates says. */
export const ratePageWords = {
  purpose: {
    en: 'What a currency is worth from a day on, and by which document. Totals use the rate in force on the day that they name.',
    ur: 'کوئی کرنسی کسی تاریخ سے کتنے کی ہے، اور کس دستاویز کی رو سے۔ مجموعے اپنی بتائی ہوئی تاریخ پر نافذ شرح استعمال کرتے ہیں۔',
  },
  enter: { en: 'Enter a rate', ur: 'شرح درج کیجیے' },
  enterMeans: {
    en: 'It holds from its day until the next one. A rate for the same day corrects the earlier entry, which stays.',
    ur: 'یہ اپنی تاریخ سے اگلی شرح تک نافذ رہتی ہے۔ اسی دن کی دوسری شرح پہلی کی تصحیح ہے، جو ریکارڈ میں رہتی ہے۔',
  },
  from: { en: 'In force from', ur: 'نافذ از' },
  rate: { en: 'One unit is worth ({into})', ur: 'ایک اکائی کی مالیت ({into})' },
  worth: { en: 'Rate', ur: 'شرح' },
  counted: { en: 'How money is counted', ur: 'رقم کیسے شمار ہوتی ہے' },
  countedSays: {
    en: 'The fiscal year begins in {month}; totals are made in {currency}. Set on {day}.',
    ur: 'مالی سال {month} سے شروع ہوتا ہے؛ مجموعے {currency} میں بنتے ہیں۔ {day} کو مقرر ہوا۔',
  },
  notCounted: {
    en: 'Not said yet. Until it is, no amount can be entered.',
    ur: 'ابھی مقرر نہیں۔ اس کے بغیر کوئی رقم درج نہیں ہو سکتی۔',
  },
  set: { en: 'Say how money is counted', ur: 'بتائیے کہ رقم کیسے شمار ہو' },
  setMeans: {
    en: 'Lines that were entered keep the fiscal year that they were entered for.',
    ur: 'پہلے سے درج سطریں اپنے مالی سال ہی میں رہتی ہیں۔',
  },
  month: { en: 'The fiscal year begins in', ur: 'مالی سال کا پہلا مہینہ' },
  ofTotals: { en: 'Currency of totals (three letters)', ur: 'مجموعوں کی کرنسی (تین حروف)' },
  none: { en: 'No rate has been entered', ur: 'کوئی شرح درج نہیں ہوئی' },
  noneNext: {
    en: 'Amounts in other currencies stand apart from the totals until a rate is entered for them.',
    ur: 'دوسری کرنسیوں کی رقوم شرح درج ہونے تک مجموعوں سے الگ رہتی ہیں۔',
  },
} as const satisfies Record<string, Bilingual>
