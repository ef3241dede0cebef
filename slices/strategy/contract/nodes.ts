import { z } from 'zod'
import { act } from '#kernel/contract/act.ts'
import { count, date, id, text } from '#kernel/contract/shapes.ts'
import { costStates } from '../rules/cost-states.ts'
import { textFields } from '../rules/fields-of-a-node.ts'
import { refusals } from './refusals.ts'
import {
  activity,
  can,
  everyone,
  fieldText,
  kind,
  language,
  level,
  nodeChange,
  partner,
  provenance,
  status,
  term,
  textChange,
  treeNode,
  version,
} from './shapes.ts'

const ofNode = z.object({ node: id })
const written = z
  .string()
  .regex(/^[^\u0000-\u0008\u000b\u000c\u000e-\u001f]*$/)
  .max(10_000)
const code = z.string().regex(/^\S(.{0,38}\S)?$/)
/** How many entries below it became narrower with it. */
const narrowed = z.number().int()
const draftOnly = {
  'not-a-draft': refusals['not-a-draft'],
  'strategy-part-locked': refusals['strategy-part-locked'],
}

export const nodeActs = {
  readNode: act({
    method: 'GET',
    path: '/nodes/:node',
    does: {
      en: 'Read a node: its texts, facts, where it comes from and what changed it.',
      ur: 'اندراج پڑھنا: اس کے متن، کوائف، ماخذ اور تبدیلیاں۔',
    },
    who: everyone,
    records: null,
    byLetter: false,
    input: ofNode,
    output: z.object({
      node: treeNode,
      version,
      /** From the pillar or section down to the parent. */
      above: z.array(treeNode.pick({ id: true, kind: true, code: true, title: true })),
      below: z.array(treeNode.pick({ id: true, kind: true, code: true, title: true })),
      texts: z.array(fieldText),
      partners: z.array(partner),
      terms: z.array(term),
      costState: z.enum(costStates).nullable(),
      provenance: provenance.nullable(),
      changes: z.array(textChange),
      /** The same node in other versions that may be read. */
      elsewhere: z.array(z.object({ node: id, version: id, number: z.number().int(), status })),
      /** Nodes added and moved, facts and levels set, newest first. */
      nodeChanges: z.array(nodeChange),
      may: z.object({
        edit: can,
        add: can,
        move: can,
        remove: can,
        setFacts: can,
        setTerms: can,
        setLevel: can,
      }),
    }),
    refusals: {},
  }),
  listActivities: act({
    method: 'GET',
    path: '/activities',
    does: {
      en: 'List the activities of a version by pillar and accountable office.',
      ur: 'نسخے کی سرگرمیوں کی فہرست، ستون اور ذمہ دار دفتر کے لحاظ سے۔',
    },
    who: everyone,
    records: null,
    byLetter: false,
    input: z.object({
      strategy: id,
      /** A version; without it the one of the status asked for, without that the approved one. */
      version: id.optional(),
      status: status.optional(),
      pillar: z.string().max(40).optional(),
      office: id.optional(),
      limit: count.max(200).default(50),
      offset: count.max(100_000).default(0),
    }),
    output: z.object({ activities: z.array(activity), total: z.number().int() }),
    refusals: {},
  }),
  editField: act({
    method: 'POST',
    path: '/nodes/:node/texts',
    does: { en: 'Write a text of a draft.', ur: 'مسودے کا کوئی متن لکھنا۔' },
    who: ['secretariat'],
    records: 'text edited',
    byLetter: false,
    input: ofNode.extend({ field: z.enum(textFields), language, before: written, after: written }),
    output: z.object({ node: id }),
    refusals: {
      ...draftOnly,
      'text-has-moved-on': refusals['text-has-moved-on'],
      'changes-nothing': refusals['changes-nothing'],
      'no-such-field': refusals['no-such-field'],
    },
  }),
  addNode: act({
    method: 'POST',
    path: '/versions/:version/nodes',
    does: { en: 'Add a node to a draft.', ur: 'مسودے میں اندراج شامل کرنا۔' },
    who: ['secretariat'],
    records: 'node added',
    byLetter: false,
    input: z.object({
      version: id,
      kind,
      parent: id.nullable(),
      code,
      /** Without it government, or the level of what it hangs below where that is narrower. */
      level: level.optional(),
      title: z.object({ en: text(2000).optional(), ur: text(2000).optional() }),
    }),
    output: z.object({ node: id }),
    refusals: {
      ...draftOnly,
      'does-not-hang-there': refusals['does-not-hang-there'],
      'code-taken': refusals['code-taken'],
      'needs-a-title': refusals['needs-a-title'],
      'more-open-than-its-parent': refusals['more-open-than-its-parent'],
    },
  }),
  moveNode: act({
    method: 'POST',
    path: '/nodes/:node/place',
    does: {
      en: 'Move a node of a draft below another; where that is narrower, it becomes as narrow with all below it.',
      ur: 'مسودے کا اندراج کسی دوسرے کے نیچے منتقل کرنا؛ وہ محدود تر ہو تو یہ اپنے ذیلی اندراجات سمیت اتنا ہی محدود ہو جاتا ہے۔',
    },
    who: ['secretariat'],
    records: 'node moved',
    byLetter: false,
    input: ofNode.extend({ parent: id, code }),
    output: z.object({ node: id, narrowed }),
    refusals: {
      ...draftOnly,
      'stands-at-the-top': refusals['stands-at-the-top'],
      'does-not-hang-there': refusals['does-not-hang-there'],
      'code-taken': refusals['code-taken'],
    },
  }),
  removeNode: act({
    method: 'DELETE',
    path: '/nodes/:node',
    does: {
      en: 'Remove a node and what hangs below it from a draft.',
      ur: 'مسودے سے اندراج اور اس کے ذیلی اندراجات حذف کرنا۔',
    },
    who: ['secretariat'],
    records: 'node removed',
    byLetter: false,
    input: ofNode,
    output: z.object({ removed: z.number().int() }),
    refusals: draftOnly,
  }),
  setActivityFacts: act({
    method: 'PUT',
    path: '/nodes/:node/facts',
    does: {
      en: 'Set the accountable office, partners, level of government and dates of an activity.',
      ur: 'سرگرمی کا ذمہ دار دفتر، معاون دفاتر، حکومتی سطح اور تاریخیں مقرر کرنا۔',
    },
    who: ['secretariat'],
    records: 'activity facts set',
    byLetter: false,
    input: ofNode.extend({
      lead: id.nullable(),
      partners: z.array(id).max(60).optional(),
      governanceLevel: z.enum(['federal', 'provincial', 'federal and provincial', 'local']).nullable(),
      starts: date.nullable(),
      ends: date.nullable(),
    }),
    output: z.object({ node: id }),
    refusals: {
      ...draftOnly,
      'not-an-activity': refusals['not-an-activity'],
      'ends-before-it-starts': refusals['ends-before-it-starts'],
      'no-such-office': refusals['no-such-office'],
      'no-such-partner': refusals['no-such-partner'],
    },
  }),
  setLevel: act({
    method: 'PUT',
    path: '/nodes/:node/level',
    does: {
      en: 'Say who may read a node, or one field of it; what hangs below a node becomes as narrow, and is not opened with it.',
      ur: 'طے کرنا کہ اندراج یا اس کا کوئی خانہ کون پڑھ سکتا ہے؛ ذیلی اندراجات ساتھ محدود ہوتے ہیں، ساتھ کھلتے نہیں۔',
    },
    who: ['secretariat'],
    records: 'level set',
    byLetter: false,
    input: ofNode.extend({ level, field: z.enum(textFields).optional() }),
    output: z.object({ node: id, narrowed }),
    refusals: {
      ...draftOnly,
      'more-open-than-its-node': refusals['more-open-than-its-node'],
      'more-open-than-its-parent': refusals['more-open-than-its-parent'],
    },
  }),
}
