import { z } from 'zod'
import { act } from '#kernel/contract/act.ts'
import { ability, date, id } from '#kernel/contract/shapes.ts'
import { trackerWords as words } from './trackers-words.ts'

const whole = z.number().int().nonnegative()
const someText = z.object({ en: z.string().nullable(), ur: z.string().nullable() })
/** Whether the organisation that sent it is named: who publishes says that it agreed. */
const sender = z.enum(['named', 'not named'])

export const trackerPreview = z.object({
  declaration: id,
  title: someText,
  from: someText,
  /** What is said of the plan comes from this publication; null while none is public. */
  plan: z.object({ address: z.string(), number: whole }).nullable(),
  answered: whole,
  points: z.array(
    z.object({
      number: whole,
      label: someText,
      /** Null where its words stay behind. */
      words: someText.nullable(),
      outcome: z.enum(['accepted', 'partly', 'rejected', 'deferred']).nullable(),
      /** Of what it touched and led to: codes that the public reads. */
      codes: z.array(z.string()),
      results: whole,
      views: whole,
      kept: z.array(
        z.object({
          why: z.enum(['quotes the plan', 'not public', 'hidden by moderation', 'signatory not shown']),
          count: whole,
        }),
      ),
    }),
  ),
  /** Names of signatories that the public reads; the others are counted from five on. */
  named: z.array(someText),
  unnamed: whole.nullable(),
  digest: z.string(),
  /** The last edition; not shown once it was taken down. */
  published: z.object({ edition: whole, on: date, isShown: z.boolean() }).nullable(),
  may: z.object({ publish: ability, takeDown: ability }),
})
export type TrackerPreview = z.output<typeof trackerPreview>

export const trackerActs = {
  previewTracker: act({
    method: 'GET',
    path: '/trackers/:declaration/preview',
    does: words.preview,
    // It reads who spoke for which organisation, as nobody else does.
    who: ['secretariat'],
    records: null,
    byLetter: false,
    input: z.object({ declaration: id, sender: sender.default('not named') }),
    output: trackerPreview,
    refusals: {},
  }),
  publishTracker: act({
    method: 'POST',
    path: '/trackers/:declaration/editions',
    does: words.publish,
    who: ['secretariat'],
    records: 'tracker published',
    byLetter: false,
    input: z.object({
      declaration: id,
      sender,
      /** Of what was previewed. */
      digest: z.string().regex(/^[0-9a-f]{64}$/),
    }),
    output: z.object({ edition: whole }),
    refusals: {
      'changed-since-preview': words.changedSincePreview,
      'published-with-its-call': words.publishedWithItsCall,
    },
  }),
  takeTrackerDown: act({
    method: 'POST',
    path: '/trackers/:declaration/removal',
    does: words.takeDown,
    who: ['secretariat'],
    records: 'tracker taken down',
    byLetter: false,
    input: z.object({ declaration: id }),
    output: z.object({ edition: whole }),
    refusals: { 'nothing-published': words.nothingPublished },
  }),
}
