import { z } from 'zod'
import { ability, bilingual, date, id, media } from '#kernel/contract/shapes.ts'
import { contestStandings } from '#slices/correspondence/contract.ts'
import { structuralChange } from '#slices/strategy/contract.ts'
import { positions } from '../../rules/a-position-is-one-of-three.ts'
import { outcomes } from '../../rules/an-answer-gives-its-reason.ts'
import { roundKinds } from '../../rules/kinds/what-a-round-of-a-kind-says.ts'
import { countsOfSector } from '../agreement.ts'
import { authorReply, claimShown } from '../dispositions/dispositions.ts'
import { proposalSource } from '../intake-shapes.ts'
import { changeOfField } from './values.ts'
import { bundleShown, cosigners, undoneBundle } from '../together/together.ts'
import { proposalKinds, standing } from '../structure/structure.ts'

export const language = z.enum(['en', 'ur'])

export const round = z.object({
  id,
  strategy: id,
  version: id,
  title: bilingual,
  kind: z.enum(roundKinds),
  opensOn: date,
  closesOn: date,
  /** By which day everybody is answered; null where none is set. */
  answersBy: date.nullable(),
  isOpen: z.boolean(),
  illustrative: z.boolean(),
  proposals: z.number().int(),
  answered: z.number().int(),
})
export type Round = z.output<typeof round>

export const disposition = z.object({
  outcome: z.enum(outcomes),
  reason: bilingual,
  appliedText: z.string().nullable(),
  /** For a change of the shape that was accepted in part: what was agreed instead. */
  appliedChange: structuralChange.nullable(),
  appliedTo: id.nullable(),
  decidedOn: date,
  /** For what is deferred: by when, and by which office it is taken up. */
  deferred: z.object({ to: date, office: bilingual.nullable() }).nullable(),
  /** Answers that put it off before this one, oldest first, each with what its author said of it. */
  earlier: z.array(
    z.object({
      reason: bilingual,
      decidedOn: date,
      deferred: z.object({ to: date, office: bilingual.nullable() }).nullable(),
      reply: authorReply.nullable(),
    }),
  ),
})

export const proposal = z.object({
  id,
  number: z.number().int(),
  round: id,
  strategy: id,
  /** The version that was consulted on. */
  version: id,
  node: id,
  lineage: id,
  code: z.string(),
  /** Code of the pillar above it; null in the narrative. */
  pillar: z.string().nullable(),
  nodeTitle: z.object({ en: z.string().nullable(), ur: z.string().nullable() }),
  field: z.string(),
  language,
  before: z.string(),
  after: z.string(),
  /** How the field changes; null for a change of the shape of the plan. */
  value: changeOfField.nullable(),
  /** Names of the choices, days and entries of which the value, its standing and its answer speak, by their keys. */
  names: z.record(z.string(), bilingual),
  rationale: z.string(),
  /** The words of a field, or how the shape of the plan changes; the words before and after say both. */
  kind: z.enum(proposalKinds),
  change: structuralChange.nullable(),
  /** How it stands to the plan as it is now; null once it is answered. */
  standing: standing.nullable(),
  author: z.object({
    hidden: z.boolean(),
    name: bilingual.nullable(),
    sector: z.string().nullable(),
  }),
  illustrative: z.boolean(),
  madeOn: date,
  byLetter: z
    .object({
      /** Whether its author contests it, and how that was answered; null where they do not. */
      contest: z.enum(contestStandings).nullable(),
      theirReference: z.string(),
      ourReference: z.string(),
      dated: date,
      signatory: z.string(),
      medium: z.enum(media),
    })
    .nullable(),
  /** The file that it came from, where it was sent in with one. */
  source: proposalSource.nullable(),
  positions: z.array(countsOfSector),
  mine: z.enum(positions).nullable(),
  disposition: disposition.nullable(),
  /** Days since it came; for what is answered, to the answer. */
  days: z.number().int(),
  /** Who answers it now; told to the secretariat only. */
  claim: claimShown.nullable(),
  reply: authorReply.nullable(),
  cosigners,
  /** The bundle with which it stands or falls. */
  bundle: bundleShown.nullable(),
  /** Those in which it stood before, until they were undone. */
  undoneBundles: z.array(undoneBundle),
  may: z.object({
    position: ability,
    answer: ability,
    /** Of a proposal in a bundle: to answer the bundle. */
    answerBundle: ability,
    cosign: ability,
    bundle: ability,
    undoBundle: ability,
    /** Of the secretariat: to put it into a bundle from its office’s letter. */
    bundleByLetter: ability,
    claim: ability,
    /** To confirm the answer or dissent from it: its author, and the secretariat by letter. */
    reply: ability,
    replyByLetter: ability,
  }),
})
export type Proposal = z.output<typeof proposal>
