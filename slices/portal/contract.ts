import { z } from 'zod'
import { act, contract } from '#kernel/contract/act.ts'
import { ability, bilingual, date, id, text } from '#kernel/contract/shapes.ts'
import { trackerActs } from './contract/trackers.ts'
import { words } from './contract/words.ts'

const whole = z.number().int().nonnegative()
const someText = z.object({ en: z.string().nullable(), ur: z.string().nullable() })

const publishers = ['secretariat', 'approver'] as const
const readers = [...publishers, 'approving authority', 'oversight', 'administrator'] as const

/** A version as the publication page offers it. */
const offered = z.object({
  id,
  number: whole,
  title: someText,
  status: z.string(),
  illustrative: z.boolean(),
})

/** What the public would read, counted, and what whoever publishes should know first. */
export const preview = z.object({
  version: offered,
  nodes: z.array(z.object({ kind: z.string(), public: whole, kept: whole })),
  /** Nodes of the version by level: only `public` is published. */
  levels: z.array(z.object({ level: z.string(), nodes: whole })),
  proposals: z.object({ shown: whole, unanswered: whole, kept: whole }),
  /** Figures that a third person cleared, or that were public before; references of the small counts among them. */
  figures: z.object({ shown: whole, suppressed: z.array(z.string()) }),
  missing: z.object({
    /** Codes of public nodes that lack a text in one language, with the language. */
    translations: z.array(z.object({ code: z.string(), language: z.enum(['en', 'ur']) })),
    /** Codes of public nodes with a translation that is a draft, or stale. */
    unreviewed: z.array(z.string()),
    concurrence: z.array(z.string()),
    accountableOffice: z.array(z.string()),
  }),
  may: z.object({ publish: ability }),
})
export type Preview = z.output<typeof preview>

export const snapshot = z.object({
  id,
  version: id,
  versionNumber: whole.nullable(),
  number: whole,
  address: z.string(),
  title: someText,
  illustrative: z.boolean(),
  publishedOn: date,
  embargoUntil: date.nullable(),
  state: z.enum(['public', 'under embargo', 'withdrawn']),
  withdrawal: z.object({ reason: bilingual, on: date }).nullable(),
  parts: whole,
  may: z.object({ withdraw: ability }),
})
export type ListedSnapshot = z.output<typeof snapshot>

export const portal = contract('portal', {
  previewPublication: act({
    method: 'GET',
    path: '/versions/:version/preview',
    does: words.preview,
    who: readers,
    records: null,
    byLetter: false,
    input: z.object({ strategy: id, version: id }),
    output: preview,
    refusals: {},
  }),
  publishSnapshot: act({
    method: 'POST',
    path: '/versions/:version/snapshots',
    does: words.publish,
    who: publishers,
    records: 'snapshot published',
    byLetter: false,
    input: z.object({
      strategy: id,
      version: id,
      embargoUntil: date.optional(),
      /** How it is called in the addresses of its pages, before its number; else the English title says it. */
      name: z
        .string()
        .max(60)
        .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
        .optional(),
    }),
    output: z.object({ snapshot: id, number: whole, address: z.string() }),
    refusals: {
      'version-not-approved': words.versionNotApproved,
      'embargo-lies-behind': words.embargoLiesBehind,
      'nothing-is-public': words.nothingIsPublic,
      'address-taken': { ...words.addressTaken, constraint: 'one_snapshot_per_address' },
    },
  }),
  listSnapshots: act({
    method: 'GET',
    path: '/snapshots',
    does: words.list,
    who: readers,
    records: null,
    byLetter: false,
    input: z.object({ strategy: id }),
    output: z.object({ versions: z.array(offered), snapshots: z.array(snapshot) }),
    refusals: {},
  }),
  withdrawSnapshot: act({
    method: 'POST',
    path: '/snapshots/:snapshot/withdrawal',
    does: words.withdraw,
    who: publishers,
    records: 'snapshot withdrawn',
    byLetter: false,
    input: z.object({ snapshot: id, reason: z.object({ en: text(2_000), ur: text(2_000) }) }),
    output: z.object({ withdrawn: z.literal(true) }),
    refusals: {
      'already-withdrawn': { ...words.alreadyWithdrawn, constraint: 'withdrawals_key' },
    },
  }),
  ...trackerActs,
})
