import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { StandardEntry, StandardFunnel } from './standard-entry.ts'

type Counted = Omit<StandardEntry, 'key' | 'suffix' | 'name' | 'definition'>
const requests: Counted = {
  ...{ counting: 'cases', unit: 'count', direction: 'ambiguous', level: 'output' },
  ...{ speaksOf: 'other activity', breakdowns: ['office'] },
}
const days: Counted = {
  ...{ ...requests, counting: 'days', unit: 'median days', direction: 'down', level: 'outcome' },
}

interface Way {
  readonly key: string
  readonly suffix: string
  readonly name: Bilingual
}

const ways: readonly Way[] = [
  { key: 'made', suffix: 'MADE', name: { en: 'made to other states', ur: 'دوسری ریاستوں کو بھیجی گئی' } },
  {
    key: 'received',
    suffix: 'RECEIVED',
    name: { en: 'received from other states', ur: 'دوسری ریاستوں سے موصولہ' },
  },
]

const outcomes: readonly (Way & { readonly means: Bilingual })[] = [
  {
    ...{ key: 'granted', suffix: 'GRANTED', name: { en: 'granted', ur: 'منظور شدہ' } },
    means: { en: 'executed in whole or in part', ur: 'مکمل یا جزوی طور پر پوری ہوئیں' },
  },
  {
    ...{ key: 'refused', suffix: 'REFUSED', name: { en: 'refused', ur: 'مسترد شدہ' } },
    means: { en: 'refused, with or without a reason', ur: 'وجہ کے ساتھ یا بغیر مسترد ہوئیں' },
  },
]

/** Requests between states, of either kind and in either direction: counts and clocks, never what a request is about. */
export const requestEntries: readonly StandardEntry[] = ways.flatMap((way): StandardEntry[] => [
  {
    ...{ key: `requests ${way.key}`, suffix: way.suffix, ...requests },
    name: { en: `requests ${way.name.en}: {subject}`, ur: `${way.name.ur} درخواستیں: {subject}` },
    definition: {
      en: `Requests ${way.name.en} in the period, each counted once by the central authority.`,
      ur: `مدت میں ${way.name.ur} درخواستیں؛ ہر ایک مرکزی اتھارٹی ایک بار گنے۔`,
    },
  },
  ...outcomes.map(
    (outcome): StandardEntry => ({
      ...{ key: `${way.key}, ${outcome.key}`, suffix: `${way.suffix}-${outcome.suffix}`, ...requests },
      ...{ level: 'outcome' },
      name: {
        en: `requests ${way.name.en}, ${outcome.name.en}: {subject}`,
        ur: `${way.name.ur} درخواستیں، ${outcome.name.ur}: {subject}`,
      },
      definition: {
        en: `Requests ${way.name.en} that were ${outcome.means.en} in the period, whenever they were sent.`,
        ur: `${way.name.ur} درخواستیں جو مدت میں ${outcome.means.ur}، خواہ کبھی بھیجی گئی ہوں۔`,
      },
    }),
  ),
  {
    ...{ key: `${way.key}, median days`, suffix: `${way.suffix}-DAYS`, ...days },
    name: {
      en: `median days to an answer, requests ${way.name.en}: {subject}`,
      ur: `جواب تک وسطانی ایام، ${way.name.ur} درخواستیں: {subject}`,
    },
    definition: {
      en: 'Median days from sending to the decision, of requests decided in the period. Two medians have no sum.',
      ur: 'بھیجنے سے فیصلے تک وسطانی ایام، مدت میں فیصل ہونے والی درخواستوں کے۔ دو وسطانی اعداد جمع نہیں ہوتے۔',
    },
  },
])

export const requestFunnels: readonly StandardFunnel[] = ways.flatMap((way) =>
  outcomes.map(({ key, name }) => ({
    key: `${way.key} ${key}`,
    name: {
      en: `{subject}: ${way.name.en}, ${name.en}`,
      ur: `{subject}: ${way.name.ur}، ${name.ur}`,
    },
    stages: [`requests ${way.key}`, `${way.key}, ${key}`],
  })),
)

const onLastDay: Counted = { ...requests, counting: 'stock', unit: 'on the last day' }

const joint = (
  key: string,
  suffix: string,
  name: Bilingual,
  definition: Bilingual,
  counted: Counted = requests,
): StandardEntry => ({
  ...{ key, suffix, ...counted, definition },
  name: { en: `${name.en}: {subject}`, ur: `${name.ur}: {subject}` },
})

/** UN Convention against Transnational Organized Crime, articles 19 and 20. */
export const jointEntries: readonly StandardEntry[] = [
  joint(
    'joint investigations',
    'INVESTIGATIONS',
    { en: 'joint investigations opened', ur: 'شروع کی گئی مشترکہ تفتیشیں' },
    {
      en: 'Joint investigations agreed with another state in the period, each counted once for the country.',
      ur: 'مدت میں کسی دوسری ریاست کے ساتھ طے پانے والی مشترکہ تفتیشیں؛ ملک کے لیے ہر ایک ایک بار۔',
    },
  ),
  joint(
    'controlled deliveries',
    'DELIVERIES',
    { en: 'controlled deliveries', ur: 'زیرِ نگرانی ترسیلات' },
    {
      en: 'Controlled deliveries carried out with another state in the period, each counted once for the country.',
      ur: 'مدت میں کسی دوسری ریاست کے ساتھ کی گئی زیرِ نگرانی ترسیلات؛ ملک کے لیے ہر ایک ایک بار۔',
    },
  ),
  joint(
    'liaison officers abroad',
    'LIAISON-ABROAD',
    { en: 'liaison officers posted abroad', ur: 'بیرونِ ملک تعینات رابطہ افسران' },
    {
      en: 'Liaison officers of the country serving abroad on the last day of the period.',
      ur: 'مدت کے آخری دن بیرونِ ملک تعینات ملک کے رابطہ افسران۔',
    },
    onLastDay,
  ),
  joint(
    'liaison officers hosted',
    'LIAISON-HOSTED',
    { en: 'liaison officers of other states hosted', ur: 'ملک میں موجود دوسری ریاستوں کے رابطہ افسران' },
    {
      en: 'Liaison officers of other states accredited in the country on the last day of the period.',
      ur: 'مدت کے آخری دن ملک میں تسلیم شدہ دوسری ریاستوں کے رابطہ افسران۔',
    },
    onLastDay,
  ),
]
