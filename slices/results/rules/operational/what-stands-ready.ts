import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { StandardEntry, StandardFunnel } from './standard-entry.ts'

type Counted = Omit<StandardEntry, 'key' | 'suffix' | 'name' | 'definition'>
const stock: Counted = {
  ...{
    counting: 'stock',
    unit: 'on the last day',
    direction: 'ambiguous',
    level: 'input',
    speaksOf: 'capacity',
  },
  breakdowns: ['place', 'office'],
}
const events: Counted = { ...stock, counting: 'cases', unit: 'count', level: 'output' }
const people: Counted = {
  ...{ ...events, counting: 'persons', unit: 'persons', breakdowns: ['office', 'sex'] },
}
const score: Counted = { ...events, counting: 'share', unit: 'percentage', level: 'outcome' }

const rankBands: readonly { readonly key: string; readonly name: Bilingual }[] = [
  { key: 'junior ranks', name: { en: 'constables and junior ranks', ur: 'کانسٹیبل اور ماتحت درجے' } },
  { key: 'middle ranks', name: { en: 'investigating and middle ranks', ur: 'تفتیشی اور درمیانے درجے' } },
  { key: 'senior ranks', name: { en: 'senior and gazetted ranks', ur: 'اعلیٰ اور گزیٹڈ درجے' } },
]

/** What an office has and what its people learned. Stocks are told as on the last day of the period. */
export const capacityEntries: readonly StandardEntry[] = [
  {
    ...{ key: 'posts sanctioned', suffix: 'POSTS-SANCTIONED', ...stock },
    name: { en: 'posts sanctioned: {subject}', ur: 'منظور شدہ آسامیاں: {subject}' },
    definition: {
      en: 'Posts that the budget order of the office names for work on organised crime, on the last day of the period.',
      ur: 'منظم جرائم پر کام کے لیے دفتر کے بجٹ حکم میں درج آسامیاں، مدت کے آخری دن۔',
    },
  },
  {
    ...{ key: 'posts filled', suffix: 'POSTS-FILLED', ...stock, breakdowns: ['office', 'sex'] },
    name: { en: 'posts filled: {subject}', ur: 'پُر شدہ آسامیاں: {subject}' },
    definition: {
      en: 'Of the sanctioned posts, those in which somebody serves on the last day of the period; additional charge does not fill a post.',
      ur: 'منظور شدہ آسامیوں میں سے وہ جن پر مدت کے آخری دن کوئی تعینات ہو؛ اضافی چارج سے آسامی پُر نہیں ہوتی۔',
    },
  },
  {
    ...{ key: 'equipment working', suffix: 'EQUIPMENT', ...stock },
    name: { en: 'main equipment in working order: {subject}', ur: 'کارآمد بنیادی آلات: {subject}' },
    definition: {
      en: 'Pieces on the office’s own list of main equipment (vehicles, forensic and interception systems) that work on the last day of the period.',
      ur: 'دفتر کی اپنی فہرست کے بنیادی آلات (گاڑیاں، فرانزک اور نگرانی کے نظام) جو مدت کے آخری دن کام کر رہے ہوں۔',
    },
  },
  {
    ...{ key: 'procedures in force', suffix: 'PROCEDURES', ...stock },
    name: { en: 'standard procedures in force: {subject}', ur: 'نافذ معیاری طریقِ کار: {subject}' },
    definition: {
      en: 'Written standard operating procedures on organised crime that are signed and in force on the last day of the period.',
      ur: 'منظم جرائم پر تحریری معیاری طریقِ کار جو دستخط شدہ ہوں اور مدت کے آخری دن نافذ ہوں۔',
    },
  },
  {
    ...{ key: 'trainings held', suffix: 'TRAININGS', ...events },
    name: { en: 'trainings held: {subject}', ur: 'منعقدہ تربیتیں: {subject}' },
    definition: {
      en: 'Trainings that ended in the period, each counted once by the office that held it.',
      ur: 'مدت میں مکمل ہونے والی تربیتیں؛ ہر ایک وہی دفتر ایک بار گنے جس نے منعقد کی۔',
    },
  },
  {
    ...{ key: 'persons trained', suffix: 'TRAINED', ...people },
    name: { en: 'persons trained: {subject}', ur: 'تربیت یافتہ افراد: {subject}' },
    definition: {
      en: 'Persons who completed a training in the period, by their own office; whoever completed two is counted twice.',
      ur: 'افراد جنہوں نے مدت میں تربیت مکمل کی، اپنے دفتر کے لحاظ سے؛ دو مکمل کرنے والا دو بار شمار ہو۔',
    },
  },
  ...rankBands.map(
    ({ key, name }): StandardEntry => ({
      ...{ key: `trained: ${key}`, suffix: `TRAINED-${key.split(' ')[0]?.toUpperCase() ?? ''}`, ...people },
      name: { en: `persons trained, ${name.en}: {subject}`, ur: `تربیت یافتہ افراد، ${name.ur}: {subject}` },
      definition: {
        en: `Of the persons trained, ${name.en}. The three bands together are all persons trained.`,
        ur: `تربیت یافتہ افراد میں سے ${name.ur}۔ تینوں درجے مل کر تمام تربیت یافتہ افراد ہیں۔`,
      },
    }),
  ),
  {
    ...{ key: 'score before', suffix: 'SCORE-BEFORE', ...score },
    name: { en: 'median score before training: {subject}', ur: 'تربیت سے پہلے وسطانی نتیجہ: {subject}' },
    definition: {
      en: 'Median result, in per cent, of the test taken at the beginning of trainings of the period.',
      ur: 'مدت کی تربیتوں کے آغاز پر لیے گئے امتحان کا وسطانی نتیجہ، فیصد میں۔',
    },
  },
  {
    ...{ key: 'score after', suffix: 'SCORE-AFTER', ...score },
    name: { en: 'median score after training: {subject}', ur: 'تربیت کے بعد وسطانی نتیجہ: {subject}' },
    definition: {
      en: 'Median result, in per cent, of the same test taken at the end of trainings of the period.',
      ur: 'مدت کی تربیتوں کے اختتام پر لیے گئے اسی امتحان کا وسطانی نتیجہ، فیصد میں۔',
    },
  },
  {
    ...{ key: 'followed up', suffix: 'FOLLOWED-UP', ...people, level: 'outcome' },
    name: {
      en: 'persons who use it six months later: {subject}',
      ur: 'چھ ماہ بعد تربیت سے کام لینے والے افراد: {subject}',
    },
    definition: {
      en: 'Of the persons trained in the period, those of whom their superior confirmed after six months that they work in the field and use it.',
      ur: 'مدت میں تربیت پانے والوں میں سے وہ جن کے بارے میں ان کے افسر نے چھ ماہ بعد تصدیق کی کہ وہ اسی شعبے میں ہیں اور تربیت سے کام لیتے ہیں۔',
    },
  },
]

export const capacityFunnels: readonly StandardFunnel[] = [
  {
    key: 'posts',
    name: { en: '{subject}: posts, sanctioned to filled', ur: '{subject}: آسامیاں، منظوری سے تعیناتی تک' },
    stages: ['posts sanctioned', 'posts filled'],
  },
  {
    key: 'training',
    name: { en: '{subject}: training, completed to used', ur: '{subject}: تربیت، تکمیل سے استعمال تک' },
    stages: ['persons trained', 'followed up'],
  },
]
