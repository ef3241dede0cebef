import { z } from 'zod'
import { act } from '#kernel/contract/act.ts'
import { bilingual, date, id, text } from '#kernel/contract/shapes.ts'
import { refusals } from '../refusals.ts'
import { can, everyone, level, wording } from '../shapes.ts'

const both = (longest: number) => z.object({ en: text(longest), ur: text(longest) })
export const bodyRoles = ['chair', 'deputy', 'member'] as const
const role = z.enum(bodyRoles)

export const body = z.object({
  id,
  lineage: id,
  level,
  name: bilingual,
  terms: bilingual,
  decides: bilingual,
  rhythm: bilingual,
  quorum: z.number().int(),
  from: date.nullable(),
  until: date.nullable(),
  members: z.array(z.object({ office: id, name: wording, role })),
})
export type Body = z.output<typeof body>

/** Coordinating bodies and the assumptions of the results chain: parts of a version. */
export const bodyActs = {
  listBodies: act({
    method: 'GET',
    path: '/versions/:version/bodies',
    does: {
      en: 'Read the coordinating bodies of a version with their terms of reference.',
      ur: 'نسخے کے رابطہ اداروں اور ان کی شرائطِ کار پڑھنا۔',
    },
    who: everyone,
    records: null,
    byLetter: false,
    input: z.object({ version: id }),
    output: z.object({ bodies: z.array(body), may: z.object({ write: can }) }),
    refusals: {},
  }),
  writeBody: act({
    method: 'PUT',
    path: '/versions/:version/bodies/:lineage',
    does: {
      en: 'Write a coordinating body and its terms of reference in a draft.',
      ur: 'مسودے میں رابطہ ادارہ اور اس کی شرائطِ کار لکھنا۔',
    },
    who: ['secretariat'],
    records: 'body written',
    byLetter: false,
    input: z.object({
      version: id,
      /** Of a new body one of the writer's choosing: the same body keeps it across versions. */
      lineage: id,
      level,
      name: both(300),
      terms: both(10_000),
      decides: both(5000),
      rhythm: both(300),
      quorum: z.number().int().min(1).max(200),
      from: date.nullable(),
      until: date.nullable(),
      members: z
        .array(z.object({ office: id, role }))
        .min(1)
        .max(200),
    }),
    output: z.object({ body: id }),
    refusals: {
      'not-a-draft': refusals['not-a-draft'],
      'bodies-are-locked': {
        en: 'This draft carries one change, or the plan of a year: bodies stay as approved in it. Write them in a plain draft.',
        ur: 'اس مسودے میں ایک تبدیلی یا ایک سال کا منصوبہ ہے: ادارے اس میں جوں کے توں رہتے ہیں۔ انہیں عام مسودے میں لکھیے۔',
      },
      'needs-a-chair': {
        en: 'A body has exactly one chair. Name the office that chairs it.',
        ur: 'ادارے کا ایک ہی صدر ہوتا ہے۔ صدارت کرنے والا دفتر بتائیے۔',
      },
      'quorum-too-large': {
        en: 'The quorum is larger than the number of members. Lower it or name more offices.',
        ur: 'کورم ارکان کی تعداد سے زیادہ ہے۔ اسے کم کیجیے یا مزید دفاتر شامل کیجیے۔',
      },
      'sits-twice': {
        en: 'An office sits in a body once. Remove the second entry of it.',
        ur: 'ایک دفتر ادارے میں ایک ہی بار ہوتا ہے۔ دوسرا اندراج نکال دیجیے۔',
      },
      'no-such-office': {
        en: 'The register has no such office. Choose one from the list.',
        ur: 'رجسٹر میں ایسا کوئی دفتر نہیں۔ فہرست سے منتخب کیجیے۔',
        constraint: 'bodies_are_composed_of_offices',
      },
      'ends-before-it-begins': {
        en: 'The last day lies before the first. Change one of the dates.',
        ur: 'آخری تاریخ پہلی تاریخ سے پہلے ہے۔ کوئی ایک تاریخ بدلیے۔',
        constraint: 'a_body_ends_after_it_begins',
      },
    },
  }),
  removeBody: act({
    method: 'DELETE',
    path: '/versions/:version/bodies/:lineage',
    does: {
      en: 'Take a coordinating body out of a draft, with the reason.',
      ur: 'وجہ کے ساتھ رابطہ ادارہ مسودے سے نکالنا۔',
    },
    who: ['secretariat'],
    records: 'body removed',
    byLetter: false,
    input: z.object({ version: id, lineage: id, reason: text(2000) }),
    output: z.object({ body: id }),
    refusals: {
      'not-a-draft': refusals['not-a-draft'],
      'bodies-are-locked': {
        en: 'This draft carries one change, or the plan of a year: bodies stay as approved in it.',
        ur: 'اس مسودے میں ایک تبدیلی یا ایک سال کا منصوبہ ہے: ادارے اس میں جوں کے توں رہتے ہیں۔',
      },
    },
  }),
}
