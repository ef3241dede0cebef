import type { StandardEntry, StandardFunnel } from './standard-entry.ts'

const seized: Pick<StandardEntry, 'direction' | 'level' | 'speaksOf' | 'breakdowns'> = {
  ...{ direction: 'ambiguous', level: 'output', speaksOf: 'enforcement activity', breakdowns: ['place'] },
}

/** Weight, purity and value are three measurements of one seizure: no two of them have a sum or a product here. */
export const seizureEntries: readonly StandardEntry[] = [
  {
    ...{ key: 'seizures', suffix: 'SEIZURES', counting: 'cases', unit: 'count', ...seized },
    name: { en: 'seizures made: {subject}', ur: 'ضبطیاں: {subject}' },
    definition: {
      en: 'Seizures in the period, each counted once by the agency that holds the goods; in a joint operation the others count none.',
      ur: 'مدت میں ہونے والی ضبطیاں؛ ہر ضبطی وہی ادارہ ایک بار گنے جس کے پاس مال ہے؛ مشترکہ کارروائی میں باقی ادارے شمار نہ کریں۔',
    },
  },
  {
    ...{ key: 'quantity seized', suffix: 'QUANTITY', counting: 'quantity', unit: 'quantity', ...seized },
    name: { en: 'quantity seized: {subject}', ur: 'ضبط شدہ مقدار: {subject}' },
    definition: {
      en: 'Gross quantity as seized, not corrected for purity. More of it can mean more traffic, or better work against it.',
      ur: 'ضبطی کے وقت کی مجموعی مقدار، خالصیت کے لحاظ سے درست کیے بغیر۔ زیادتی کا مطلب زیادہ اسمگلنگ بھی ہو سکتا ہے اور بہتر کارکردگی بھی۔',
    },
  },
  {
    ...{ key: 'purity', suffix: 'PURITY', counting: 'share', unit: 'percentage', ...seized },
    name: { en: 'median purity as measured: {subject}', ur: 'وسطانی خالصیت، جیسی ناپی گئی: {subject}' },
    definition: {
      en: 'Median purity of the samples that a forensic laboratory measured in the period. It has no sum, and is multiplied with no quantity.',
      ur: 'مدت میں فرانزک لیبارٹری کے ناپے گئے نمونوں کی وسطانی خالصیت۔ اس کا مجموعہ نہیں ہوتا اور اسے کسی مقدار سے ضرب نہیں دی جاتی۔',
    },
  },
  {
    ...{ key: 'stated value', suffix: 'VALUE', counting: 'money', unit: 'money', ...seized },
    name: {
      en: 'stated value of what was seized: {subject}',
      ur: 'ضبط شدہ مال کی بیان کردہ مالیت: {subject}',
    },
    definition: {
      en: 'The value that the agency stated, with the method in its document. An estimate: it is compared with nothing that was realised.',
      ur: 'ادارے کی بیان کردہ مالیت، طریقہ اس کی دستاویز میں درج ہو۔ یہ اندازہ ہے: اس کا موازنہ وصول شدہ رقم سے نہیں کیا جاتا۔',
    },
  },
]

const money: Omit<StandardEntry, 'key' | 'suffix' | 'name' | 'definition'> = {
  ...{ ...seized, counting: 'money', unit: 'money', level: 'outcome' },
}

/** UN Convention against Transnational Organized Crime, articles 2, 12 and 14. */
export const assetEntries: readonly StandardEntry[] = [
  {
    ...{ key: 'assets frozen or seized', suffix: 'FROZEN', ...money, level: 'output' },
    name: { en: 'assets frozen or seized: {subject}', ur: 'منجمد یا ضبط اثاثے: {subject}' },
    definition: {
      en: 'Value of property under an order of freezing or seizure made in the period, as the order or its valuation says.',
      ur: 'اس جائیداد کی مالیت جسے مدت میں منجمد یا ضبط کرنے کا حکم ہوا، جیسا حکم یا اس کے تخمینے میں درج ہے۔',
    },
  },
  {
    ...{ key: 'assets confiscated', suffix: 'CONFISCATED', ...money },
    name: { en: 'assets confiscated: {subject}', ur: 'بحق سرکار ضبط اثاثے: {subject}' },
    definition: {
      en: 'Value of property of which a court ordered the permanent deprivation (confiscation, forfeiture) in the period.',
      ur: 'اس جائیداد کی مالیت جس سے مستقل محرومی (بحق سرکار ضبطی) کا حکم عدالت نے مدت میں دیا۔',
    },
  },
  {
    ...{ key: 'assets realised', suffix: 'REALISED', ...money },
    name: { en: 'assets realised: {subject}', ur: 'وصول شدہ مالیت: {subject}' },
    definition: {
      en: 'Money that reached an account of the state in the period from confiscated property, after costs.',
      ur: 'وہ رقم جو ضبط شدہ جائیداد سے اخراجات منہا کر کے مدت میں سرکاری کھاتے میں آئی۔',
    },
  },
  {
    ...{ key: 'assets returned or shared', suffix: 'RETURNED', ...money },
    name: {
      en: 'assets returned to victims or owners, or shared: {subject}',
      ur: 'متاثرین یا مالکان کو لوٹائے گئے، یا بانٹے گئے اثاثے: {subject}',
    },
    definition: {
      en: 'Of what was realised: money returned to victims or prior owners, or shared with another state, in the period.',
      ur: 'وصول شدہ میں سے: مدت میں متاثرین یا سابق مالکان کو لوٹائی گئی، یا دوسری ریاست کے ساتھ بانٹی گئی رقم۔',
    },
  },
]

export const assetFunnels: readonly StandardFunnel[] = [
  {
    key: 'assets',
    name: { en: '{subject}: frozen to returned', ur: '{subject}: منجمد سے واپسی تک' },
    stages: ['assets frozen or seized', 'assets confiscated', 'assets realised', 'assets returned or shared'],
  },
]
