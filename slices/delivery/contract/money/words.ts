import type { ByLetter } from '#kernel/contract/act.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { LineStanding } from '../../rules/money/a-newer-line-replaces-one.ts'
import type { MoneySource, MoneyState } from '../../rules/money/money-has-a-source-and-a-state.ts'

export const moneySourceNames: Readonly<Record<MoneySource, Bilingual>> = {
  recurrent: { en: 'Recurrent budget', ur: 'جاری اخراجات کا بجٹ' },
  development: { en: 'Development budget', ur: 'ترقیاتی بجٹ' },
  'donor project': { en: 'Donor project', ur: 'امدادی منصوبہ' },
  'in kind': { en: 'In kind', ur: 'غیر نقد معاونت' },
  unfunded: { en: 'Unfunded', ur: 'رقم میسر نہیں' },
}

export const moneyStateNames: Readonly<Record<MoneyState, Bilingual>> = {
  estimated: { en: 'Estimated', ur: 'تخمینہ' },
  requested: { en: 'Requested', ur: 'طلب کردہ' },
  allocated: { en: 'Allocated', ur: 'مختص' },
  released: { en: 'Released', ur: 'جاری کردہ' },
  spent: { en: 'Spent', ur: 'خرچ شدہ' },
}

export const lineStandingNames: Readonly<Record<LineStanding, Bilingual>> = {
  counts: { en: 'Counts', ur: 'شمار ہوتی ہے' },
  replaced: { en: 'Replaced', ur: 'تبدیل شدہ' },
  contested: { en: 'Contested, not counted', ur: 'متنازع، شمار نہیں' },
  'set aside': { en: 'Set aside, not counted', ur: 'کالعدم، شمار نہیں' },
}

export const moneyWords = {
  setMoneySettings: {
    en: 'Says in which month the country begins its fiscal year, and in which currency totals are made.',
    ur: 'بتاتا ہے کہ ملک کا مالی سال کس مہینے سے شروع ہوتا ہے اور مجموعے کس کرنسی میں بنتے ہیں۔',
  },
  enterRate: {
    en: 'Enters what one unit of a currency is worth from a day on, with the document that says so.',
    ur: 'درج کرتا ہے کہ کسی کرنسی کی ایک اکائی کسی تاریخ سے کتنے کے برابر ہے، ماخذ دستاویز کے ساتھ۔',
  },
  listRates: {
    en: 'Lists the exchange rates with their days and documents, and how money is counted.',
    ur: 'شرحِ مبادلہ ان کی تاریخوں اور دستاویزات کے ساتھ، اور رقم شمار کرنے کا طریقہ پیش کرتا ہے۔',
  },
  enterMoney: {
    en: 'Enters an amount of an activity in a fiscal year, by source and state, or replaces one with a reason.',
    ur: 'کسی سرگرمی کی رقم مالی سال، ماخذ اور مرحلے کے ساتھ درج کرتا ہے، یا وجہ بتا کر پہلی رقم کی جگہ لیتا ہے۔',
  },
  readActivityMoney: {
    en: 'Shows the money of one activity, with every line that was ever entered.',
    ur: 'ایک سرگرمی کی رقوم، کبھی درج ہونے والی ہر سطر کے ساتھ، دکھاتا ہے۔',
  },
  noSettings: {
    en: 'The secretariat first says when the fiscal year begins and in which currency totals are made, under “Exchange rates”.',
    ur: 'پہلے سیکرٹریٹ ”شرحِ مبادلہ“ میں بتائے کہ مالی سال کب شروع ہوتا ہے اور مجموعے کس کرنسی میں بنتے ہیں۔',
  },
  amountUnreadable: {
    en: '“{amount}” is not an amount in {currency}. Write digits with at most the decimals that the currency has, as 1,250,000.50, not below nothing.',
    ur: '”{amount}“ {currency} کی رقم نہیں۔ صرف ہندسے لکھیے، کرنسی کے اعشاریہ سے زیادہ نہیں، جیسے 1,250,000.50؛ منفی نہیں۔',
  },
  rateUnreadable: {
    en: '“{rate}” is not a rate. Write how much one {currency} is worth, as 371.25, with at most eight decimals.',
    ur: '”{rate}“ شرح نہیں۔ لکھیے کہ ایک {currency} کتنے کے برابر ہے، جیسے 371.25، زیادہ سے زیادہ آٹھ اعشاریہ تک۔',
  },
  rateOfItsOwn: {
    en: 'Totals are made in this currency: it needs no rate. Choose another currency.',
    ur: 'مجموعے اسی کرنسی میں بنتے ہیں: اس کے لیے شرح درکار نہیں۔ دوسری کرنسی چنیے۔',
  },
  payerMissing: {
    en: 'Money of a donor project names who pays; other money names nobody.',
    ur: 'امدادی منصوبے کی رقم کے ساتھ ادا کرنے والے کا نام دیجیے؛ دوسری رقم کے ساتھ نہیں۔',
  },
  unfundedIsNotGiven: {
    en: 'What is unfunded can be estimated or requested. Once money is allocated, choose where it comes from.',
    ur: 'جس کے لیے رقم میسر نہیں اس کا تخمینہ یا مطالبہ ہو سکتا ہے۔ رقم مختص ہو جائے تو اس کا ماخذ چنیے۔',
  },
  nothingToReplace: {
    en: 'This activity has no such line that still counts. Reload the page and choose one.',
    ur: 'اس سرگرمی کی ایسی کوئی سطر نہیں جو اب شمار ہوتی ہو۔ صفحہ دوبارہ کھول کر انتخاب کیجیے۔',
  },
  replacedAlready: {
    en: 'Another line took the place of this one already. Reload the page and replace the newest.',
    ur: 'اس سطر کی جگہ دوسری سطر لے چکی ہے۔ صفحہ دوبارہ کھول کر تازہ ترین سطر کو تبدیل کیجیے۔',
  },
  replacingNeedsAReason: {
    en: 'Say why the new line takes the place of the old one. A line that replaces nothing needs no reason.',
    ur: 'بتائیے کہ نئی سطر پرانی کی جگہ کیوں لے رہی ہے۔ جو سطر کسی کی جگہ نہ لے اس کے لیے وجہ درکار نہیں۔',
  },
} as const satisfies Record<string, Bilingual>

export const moneyByLetter: ByLetter = {
  done: { en: 'Money entered', ur: 'رقم درج کی گئی' },
  readBack: {
    office: { label: { en: 'Accountable office', ur: 'ذمہ دار دفتر' } },
    year_from: { label: { en: 'Fiscal year from', ur: 'مالی سال از' } },
    source: { label: { en: 'Source', ur: 'ماخذ' }, values: moneySourceNames },
    payer: { label: { en: 'Who pays', ur: 'ادا کرنے والا' } },
    state: { label: { en: 'State', ur: 'مرحلہ' }, values: moneyStateNames },
    currency: { label: { en: 'Currency', ur: 'کرنسی' } },
    amount: { label: { en: 'Amount', ur: 'رقم' } },
    document: { label: { en: 'Document', ur: 'دستاویز' } },
    reason: { label: { en: 'Reason', ur: 'وجہ' } },
  },
  ifUpheld: {
    en: 'This line no longer counts. It can still be read, with its mark, and what it replaced counts again.',
    ur: 'یہ سطر اب شمار نہیں ہوتی۔ اسے نشان کے ساتھ پڑھا جا سکتا ہے، اور جس کی جگہ اس نے لی تھی وہ پھر شمار ہوتی ہے۔',
  },
}
