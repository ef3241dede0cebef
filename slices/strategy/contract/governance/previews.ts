import { z } from 'zod'
import { act } from '#kernel/contract/act.ts'
import { date, id } from '#kernel/contract/shapes.ts'
import { costStates } from '../../rules/cost-states.ts'
import { risk } from '../risks.ts'
import { body } from './bodies.ts'
import { everyone, fieldText, kind, level, partner, wording } from '../shapes.ts'

const seenTerm = z.object({ code: z.string(), title: wording })

export const seenNode = z.object({
  id,
  parent: id.nullable(),
  kind,
  lineage: id,
  pillar: z.string().nullable(),
  code: z.string(),
  level,
  texts: z.array(fieldText.omit({ translation: true })),
  /** What is set of an activity beside its words; null of anything else. */
  facts: z
    .object({
      leadOffice: id.nullable(),
      leadName: wording.nullable(),
      partners: z.array(partner),
      governanceLevel: z.string().nullable(),
      starts: date.nullable(),
      ends: date.nullable(),
      /** Null for an audience that is not told. */
      costState: z.enum(costStates).nullable(),
      crimes: z.array(seenTerm),
      places: z.array(seenTerm),
      frameworks: z.array(seenTerm),
    })
    .nullable(),
})
export type SeenNode = z.output<typeof seenNode>

const seenRisk = risk.pick({
  ...{ id: true, number: true, level: true, title: true, likelihood: true, impact: true, office: true },
  ...{ mitigation: true, reviewOn: true, closed: true, threatens: true },
})
export type SeenRisk = z.output<typeof seenRisk>

const assumption = z.object({
  node: id,
  code: z.string(),
  kind,
  title: wording,
  assumption: wording,
  /** What the plan itself says puts it at risk, in its own words. */
  risk: wording,
})
export type Assumption = z.output<typeof assumption>

export const previewActs = {
  previewVersion: act({
    method: 'GET',
    path: '/versions/:version/preview/:audience',
    does: {
      en: 'Read a version as an audience will: every node, field and fact, body and risk that is open to it, asked with its eyes.',
      ur: 'نسخہ اس طرح پڑھنا جیسے کوئی قاری پڑھے گا: ہر اندراج، خانہ اور کوائف، ادارہ اور خطرہ جو اس کے لیے کھلا ہے۔',
    },
    who: ['secretariat', 'approving authority', 'oversight'],
    records: null,
    byLetter: false,
    input: z.object({ version: id, audience: level }),
    output: z.object({
      nodes: z.array(seenNode),
      /** Null for an audience to whom no bodies and no risks are given at all. */
      bodies: z.array(body).nullable(),
      risks: z.array(seenRisk).nullable(),
    }),
    refusals: {},
  }),
  listAssumptions: act({
    method: 'GET',
    path: '/versions/:version/assumptions',
    does: {
      en: 'Read the assumptions of the whole results chain on one page.',
      ur: 'نتائج کے پورے سلسلے کے مفروضات ایک صفحے پر پڑھنا۔',
    },
    who: everyone,
    records: null,
    byLetter: false,
    input: z.object({ version: id }),
    output: z.object({ assumptions: z.array(assumption), without: z.number().int() }),
    refusals: {},
  }),
}
