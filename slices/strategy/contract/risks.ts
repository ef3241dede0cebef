import { z } from 'zod'
import { act } from '#kernel/contract/act.ts'
import { bilingual, date, id, instant, text } from '#kernel/contract/shapes.ts'
import { riskAxes } from '../rules/risks/the-usual-scales.ts'
import { can, everyone, level, wording } from './shapes.ts'

const both = (longest: number) => z.object({ en: text(longest), ur: text(longest) })
const point = z.number().int().min(1).max(5)
const pointOfScale = z.object({ point, name: bilingual, means: bilingual })

/** What is said of a risk, whole, each time. */
const judgement = {
  title: both(500),
  likelihood: point,
  impact: point,
  office: id.nullable(),
  mitigation: both(5000),
  reviewOn: date,
  level,
  closed: z.boolean(),
  lineages: z.array(id).max(100),
}

export const risk = z.object({
  id,
  number: z.number().int(),
  level,
  /** The newest of what was said: whoever says more must have read it. */
  revision: id,
  title: bilingual,
  /** Places in two orders; they are not multiplied. */
  likelihood: point,
  impact: point,
  office: z.object({ id, name: wording }).nullable(),
  mitigation: bilingual,
  reviewOn: date,
  overdue: z.boolean(),
  closed: z.boolean(),
  /** What it threatens in this version, as far as it may be read. */
  threatens: z.array(z.object({ lineage: id, node: id, code: z.string(), title: wording })),
  history: z.array(
    z.object({
      at: instant,
      title: bilingual,
      likelihood: point,
      impact: point,
      reviewOn: date,
      closed: z.boolean(),
      reason: z.string().nullable(),
    }),
  ),
})
export type Risk = z.output<typeof risk>

const notThere = {
  en: 'A risk threatens entries of this version. One of those chosen does not stand in it; choose again.',
  ur: 'خطرہ اسی نسخے کے اندراجات کو لاحق ہوتا ہے۔ منتخب اندراجات میں سے ایک اس میں نہیں؛ دوبارہ منتخب کیجیے۔',
}
const noOffice = {
  en: 'The register has no such office. Choose one from the list.',
  ur: 'رجسٹر میں ایسا کوئی دفتر نہیں۔ فہرست سے منتخب کیجیے۔',
  constraint: 'risks_are_owned_by_offices',
}

export const riskActs = {
  listRisks: act({
    method: 'GET',
    path: '/versions/:version/risks',
    does: {
      en: 'Read the risk register: likelihood, impact, owner, mitigation, review, history, and what of a version each threatens.',
      ur: 'خطرات کا رجسٹر پڑھنا: امکان، اثر، ذمہ دار، تدارک، جائزہ، تاریخ، اور نسخے کے کن اندراجات کو خطرہ ہے۔',
    },
    who: everyone,
    records: null,
    byLetter: false,
    input: z.object({ version: id }),
    output: z.object({
      risks: z.array(risk),
      scales: z.object({ likelihood: z.array(pointOfScale), impact: z.array(pointOfScale) }),
      may: z.object({ record: can, setScale: can }),
    }),
    refusals: {},
  }),
  recordRisk: act({
    method: 'POST',
    path: '/versions/:version/risks',
    does: { en: 'Enter a risk in the register.', ur: 'رجسٹر میں خطرہ درج کرنا۔' },
    who: ['secretariat'],
    records: 'risk recorded',
    byLetter: false,
    input: z.object({ version: id, ...judgement }),
    output: z.object({ risk: id, number: z.number().int() }),
    refusals: { 'threatens-no-such-node': notThere, 'no-such-office': noOffice },
  }),
  reviseRisk: act({
    method: 'POST',
    path: '/versions/:version/risks/:risk/revisions',
    does: {
      en: 'Say anew what is held of a risk, with the reason: after its review, or to close it.',
      ur: 'خطرے کے بارے میں وجہ کے ساتھ نئی رائے درج کرنا: جائزے کے بعد، یا اسے بند کرنے کے لیے۔',
    },
    who: ['secretariat'],
    records: 'risk revised',
    byLetter: false,
    input: z.object({ version: id, risk: id, seen: id, reason: text(5000), ...judgement }),
    output: z.object({ revision: id }),
    refusals: {
      'threatens-no-such-node': notThere,
      'no-such-office': noOffice,
      'revised-since': {
        en: 'Somebody has revised this risk since you read it. Read it again, then write.',
        ur: 'آپ کے پڑھنے کے بعد کسی نے یہ خطرہ بدل دیا ہے۔ دوبارہ پڑھیے، پھر لکھیے۔',
      },
    },
  }),
  setRiskScale: act({
    method: 'PUT',
    path: '/strategies/:strategy/risk-scales/:axis',
    does: {
      en: 'State what the five points of likelihood or of impact mean to this strategy.',
      ur: 'بیان کرنا کہ اس حکمتِ عملی میں امکان یا اثر کے پانچ درجوں کا کیا مطلب ہے۔',
    },
    who: ['secretariat'],
    records: 'risk scale stated',
    byLetter: false,
    input: z.object({
      strategy: id,
      axis: z.enum(riskAxes),
      points: z.array(z.object({ point, name: both(100), means: both(500) })).max(5),
    }),
    output: z.object({ points: z.number().int() }),
    refusals: {
      'five-points': {
        en: 'A scale has five points, 1 to 5, each once and in order.',
        ur: 'پیمانے کے پانچ درجے ہوتے ہیں، 1 سے 5 تک، ہر ایک ایک بار اور ترتیب سے۔',
      },
    },
  }),
}
