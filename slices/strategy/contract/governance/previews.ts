import { z } from 'zod'
import { act } from '#kernel/contract/act.ts'
import { id } from '#kernel/contract/shapes.ts'
import { everyone, fieldText, kind, level, wording } from '../shapes.ts'

export const seenNode = z.object({
  id,
  parent: id.nullable(),
  kind,
  code: z.string(),
  level,
  texts: z.array(fieldText.omit({ translation: true })),
})
export type SeenNode = z.output<typeof seenNode>

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
      en: 'Read a version as an audience will: every node and field that is open to it, asked with its eyes.',
      ur: 'نسخہ اس طرح پڑھنا جیسے کوئی قاری پڑھے گا: ہر اندراج اور خانہ جو اس کے لیے کھلا ہے۔',
    },
    who: ['secretariat', 'approving authority', 'oversight'],
    records: null,
    byLetter: false,
    input: z.object({ version: id, audience: level }),
    output: z.object({ nodes: z.array(seenNode) }),
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
