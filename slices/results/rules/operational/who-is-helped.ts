import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { StandardEntry } from './standard-entry.ts'

type Counted = Omit<StandardEntry, 'key' | 'suffix' | 'name' | 'definition'>
const situation: Counted = {
  ...{
    counting: 'persons',
    unit: 'persons',
    direction: 'ambiguous',
    level: 'outcome',
    speaksOf: 'situation',
  },
  breakdowns: ['place', 'sex', 'age band'],
}
const help: Counted = { ...situation, level: 'output', speaksOf: 'other activity' }

const forms: readonly { readonly key: string; readonly name: Bilingual }[] = [
  { key: 'shelter', name: { en: 'shelter', ur: 'پناہ گاہ' } },
  { key: 'medical care', name: { en: 'medical care', ur: 'طبی علاج' } },
  { key: 'psychological care', name: { en: 'psychological care', ur: 'نفسیاتی معاونت' } },
  { key: 'legal aid', name: { en: 'legal aid', ur: 'قانونی معاونت' } },
  { key: 'voluntary return', name: { en: 'voluntary return home', ur: 'رضاکارانہ واپسی' } },
  { key: 'reintegration', name: { en: 'reintegration', ur: 'بحالی' } },
  { key: 'compensation', name: { en: 'compensation paid', ur: 'معاوضے کی ادائیگی' } },
]

/** One indicator for each form of assistance: a person who had two is in both, so they have no total. */
const assistance: readonly StandardEntry[] = forms.map(({ key, name }) => ({
  ...{ key: `assisted: ${key}`, suffix: `ASSISTED-${key.toUpperCase().replaceAll(' ', '-')}`, ...help },
  name: {
    en: `persons assisted, ${name.en}: {subject}`,
    ur: `معاونت پانے والے افراد، ${name.ur}: {subject}`,
  },
  definition: {
    en: `Persons who received this form of assistance (${name.en}) for the first time in the period. Forms of assistance are not added: one person may have several.`,
    ur: `افراد جنہیں مدت میں پہلی بار یہ معاونت (${name.ur}) ملی۔ معاونت کی صورتیں جمع نہیں ہوتیں: ایک فرد کو کئی مل سکتی ہیں۔`,
  },
}))

/** Terms of the Trafficking in Persons Protocol and of UNODC's questionnaire (GLOTIP). */
export const victimEntries: readonly StandardEntry[] = [
  {
    ...{ key: 'presumed victims', suffix: 'PRESUMED', ...situation },
    name: { en: 'presumed victims: {subject}', ur: 'ممکنہ متاثرین: {subject}' },
    definition: {
      en: 'Persons for whom indications of trafficking were found in the period and whose identification is not decided.',
      ur: 'افراد جن کے بارے میں مدت میں انسانی تجارت کی علامات ملیں اور جن کی شناخت کا فیصلہ نہیں ہوا۔',
    },
  },
  {
    ...{ key: 'identified victims', suffix: 'IDENTIFIED', ...situation },
    name: { en: 'identified victims: {subject}', ur: 'شناخت شدہ متاثرین: {subject}' },
    definition: {
      en: 'Persons whom the competent authority identified as victims in the period. A fall can mean that fewer were looked for.',
      ur: 'افراد جنہیں مجاز ادارے نے مدت میں متاثرہ قرار دیا۔ کمی کا مطلب یہ بھی ہو سکتا ہے کہ تلاش کم ہوئی۔',
    },
  },
  {
    ...{ key: 'detected victims', suffix: 'DETECTED-ALL', ...situation },
    name: { en: 'detected victims: {subject}', ur: 'نشان دہی شدہ متاثرین: {subject}' },
    definition: {
      en: 'Persons who came into contact with authorities or services as victims in the period, identified or presumed, as asked by UNODC.',
      ur: 'افراد جو مدت میں متاثرہ کے طور پر اداروں یا خدمات کے رابطے میں آئے، شناخت شدہ یا ممکنہ، جیسا یو این او ڈی سی پوچھتا ہے۔',
    },
  },
  ...assistance,
]

/** Smuggled migrants are no victims of trafficking by being smuggled: they are counted apart and enter no total of victims. */
export const migrantEntries: readonly StandardEntry[] = [
  {
    ...{ key: 'smuggled migrants', suffix: 'MIGRANTS', ...situation },
    name: { en: 'smuggled migrants found: {subject}', ur: 'ملنے والے اسمگل شدہ تارکین: {subject}' },
    definition: {
      en: 'Persons found in the period to have been smuggled across a border. Whoever was trafficked is counted among victims and not here.',
      ur: 'افراد جو مدت میں سرحد پار اسمگل شدہ پائے گئے۔ جس کی تجارت ہوئی وہ متاثرین میں شمار ہوتا ہے، یہاں نہیں۔',
    },
  },
  {
    ...{ key: 'died on the way', suffix: 'DIED', ...situation },
    name: { en: 'died or missing on the way: {subject}', ur: 'راستے میں جاں بحق یا لاپتا: {subject}' },
    definition: {
      en: 'Persons known to have died or gone missing in the period while being smuggled.',
      ur: 'افراد جو مدت میں اسمگل ہوتے ہوئے جاں بحق یا لاپتا ہوئے، جہاں تک معلوم ہے۔',
    },
  },
  ...assistance,
]
