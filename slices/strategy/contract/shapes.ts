import { z } from 'zod'
import { ability, bilingual, date, id, instant } from '#kernel/contract/shapes.ts'
import { nodeKinds } from '../rules/a-node-hangs-below-its-kind.ts'
import { levels } from '../rules/openness/levels-of-openness.ts'
import { versionStatuses } from '../rules/version-statuses.ts'

/** Everybody who holds a mandate for the strategy; which rows they then reach is row security's. */
export const everyone = [
  'secretariat',
  'administrator',
  'approving authority',
  'focal person',
  'participant',
  'verifier',
  'approver',
  'evaluator',
  'oversight',
] as const

export const language = z.enum(['en', 'ur'])
export const level = z.enum(levels)
export const kind = z.enum(nodeKinds)
export const status = z.enum(versionStatuses)

/** A text in the languages in which it stands and may be read. */
export const wording = z.object({ en: z.string().nullable(), ur: z.string().nullable() })

export const version = z.object({
  id,
  strategy: id,
  number: z.number().int(),
  title: wording,
  status,
  basedOn: id.nullable(),
  prevailing: language,
  illustrative: z.boolean(),
  notice: wording,
  madeAt: instant,
  submittedAt: instant.nullable(),
  approval: z
    .object({ instrument: z.string(), number: z.string(), dated: date, byLetter: z.boolean() })
    .nullable(),
})
export type Version = z.output<typeof version>

export const hold = z.object({
  id,
  version: id,
  placedBy: z.string(),
  code: z.string(),
  reason: bilingual,
  subject: z.string(),
  placedAt: instant,
})
export type Hold = z.output<typeof hold>

/** A node as the tree shows it. */
export const treeNode = z.object({
  id,
  lineage: id,
  kind,
  parent: id.nullable(),
  pillar: z.string().nullable(),
  code: z.string(),
  level,
  /** The title; of a paragraph its text. */
  title: wording,
  /** The aim of a pillar, the description of an objective. */
  summary: wording,
  activity: z
    .object({
      leadOffice: id.nullable(),
      governanceLevel: z.string().nullable(),
      starts: date.nullable(),
      ends: date.nullable(),
    })
    .nullable(),
})
export type TreeNode = z.output<typeof treeNode>

export const activity = z.object({
  node: id,
  lineage: id,
  code: z.string(),
  title: wording,
  pillar: z.string().nullable(),
  level,
  leadOffice: id.nullable(),
  governanceLevel: z.string().nullable(),
  starts: date.nullable(),
  ends: date.nullable(),
})
export type Activity = z.output<typeof activity>

export const fieldText = z.object({
  field: z.string(),
  language,
  level,
  text: z.string(),
  translation: z.enum(['original', 'draft', 'reviewed', 'stale']),
})
export type FieldText = z.output<typeof fieldText>

export const textChange = z.object({
  field: z.string(),
  language,
  before: z.string(),
  after: z.string(),
  cause: z.enum(['consultation', 'edit']),
  subject: z.string().nullable(),
  changedAt: instant,
  version: z.number().int(),
})
export type TextChange = z.output<typeof textChange>

export const nodeChange = z.object({
  what: z.enum(['added', 'moved', 'merged', 'split', 'facts set', 'terms set', 'level set']),
  /** Its code before and after; of what was merged and split the codes of the others; of a level set on a node or a field, the level after. */
  from: z.string().nullable(),
  to: z.string().nullable(),
  /** Codes of what it hung below before, and hangs below since. */
  wasBelow: z.string().nullable(),
  below: z.string().nullable(),
  /** The one field whose level was set; null where it was the node's. */
  field: z.string().nullable(),
  cause: z.enum(['consultation', 'edit']),
  /** For the consultation: the proposal that was accepted. */
  subject: z.string().nullable(),
  changedAt: instant,
  version: z.number().int(),
})
export type NodeChange = z.output<typeof nodeChange>

export const removal = z.object({ code: z.string(), kind, removed: z.number().int(), removedAt: instant })
export type Removal = z.output<typeof removal>

export const provenance = z.object({
  fileName: z.string(),
  fileHash: z.string(),
  sheet: z.string(),
  row: z.number().int(),
  /** Field and the header of the column that gave it. */
  columns: z.record(z.string(), z.string()),
  importedAt: instant,
})
export type Provenance = z.output<typeof provenance>

export const term = z.object({
  kind: z.enum(['crime', 'place', 'framework']),
  code: z.string(),
  title: wording,
})

export const partner = z.object({ office: id, name: wording, contribution: wording })

export const can = ability
