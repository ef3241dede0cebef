import { z } from 'zod'
import { act } from '#kernel/contract/act.ts'
import { mandateKinds, type MandateKind } from '#kernel/contract/mandates.ts'
import { ability, bilingual, count, id, instant, text } from '#kernel/contract/shapes.ts'
import { stream } from '#kernel/contract/stream.ts'
import { positions } from '../rules/a-position-is-one-of-three.ts'
import { outcomes } from '../rules/an-answer-gives-its-reason.ts'
import { conclusions } from '../rules/workshop/a-dissent-names-its-sectors.ts'
import { countsOfSector } from './agreement.ts'
import { awayRefusal } from './laptop/laptop.ts'
import { breakoutWords as words } from './breakout-words.ts'

/** Whoever has a mandate of the strategy may be named facilitator; row security says of which group they are. */
const anyMandate = mandateKinds as unknown as readonly [MandateKind, ...MandateKind[]]

const sector = z.string().min(1).max(60)

const conclusion = z.object({
  kind: z.enum(conclusions),
  sectors: z.array(sector),
  said: z.string(),
  at: instant,
})

/** A proposal as a queue shows it: enough to choose one; `readProposal` says the rest. */
export const queued = z.object({
  proposal: id,
  number: z.number().int(),
  node: id,
  code: z.string(),
  field: z.string(),
  language: z.enum(['en', 'ur']),
  /** The beginning of the proposed words. */
  begins: z.string(),
  /** What is proposed in short, where it is no words: a name, a day, what comes to a list and goes; or that nothing should stand. */
  value: bilingual.nullable(),
  sector: z.string().nullable(),
  mine: z.enum(positions).nullable(),
  outcome: z.enum(outcomes).nullable(),
  positions: z.array(countsOfSector),
  /** The proposal that it was merged into. */
  kept: id.nullable(),
  /** How many others were merged into it. */
  duplicates: z.number().int(),
  conclusion: conclusion.nullable(),
})
export type Queued = z.output<typeof queued>

const breakout = z.object({
  id,
  round: id,
  title: bilingual,
  room: z.string(),
  isOpen: z.boolean(),
  nodes: z.number().int(),
})
export type Breakout = z.output<typeof breakout>

export const breakoutRead = z.object({
  breakout,
  round: z.object({ id, strategy: id, version: id, title: bilingual, isOpen: z.boolean() }),
  /** What is read out now. */
  floor: z.object({ proposal: id, calledAt: instant }).nullable(),
  nodes: z.array(
    z.object({
      node: id,
      lineage: id,
      code: z.string(),
      kind: z.string(),
      title: z.object({ en: z.string().nullable(), ur: z.string().nullable() }),
    }),
  ),
  /** Names of the fields that proposals here may change. */
  fields: z.array(z.object({ field: z.string(), name: bilingual })),
  /** The newest first; `proposals` says how many there are in all. */
  queue: z.array(queued),
  proposals: z.number().int(),
  unconcluded: z.number().int(),
  facilitators: z.array(z.object({ person: id, name: bilingual.nullable() })),
  /** `enter`: what somebody else says in the group, by whoever was named to run it. */
  may: z.object({ facilitate: ability, propose: ability, enter: ability }),
})
export type BreakoutRead = z.output<typeof breakoutRead>

const reads = { method: 'GET', who: anyMandate, records: null, byLetter: false } as const
const facilitates = { method: 'POST', who: anyMandate, byLetter: false } as const
const inBreakout = z.object({ breakout: id, proposal: id })
/** Made where the act happens, so that a lost answer and a laptop that comes home count nothing twice. */
const ownId = id.optional()

export const breakoutActs = {
  openBreakout: act({
    method: 'POST',
    path: '/rounds/:round/breakouts',
    does: words.openBreakout,
    who: ['secretariat'],
    records: 'breakout opened',
    byLetter: false,
    input: z.object({
      round: id,
      id: ownId,
      title: z.object({ en: text(200), ur: text(200) }),
      room: z.string().max(100).default(''),
      /** Pillars, objectives or single activities; each with all that hangs below it. */
      nodes: z.array(id).min(1).max(2_000),
    }),
    output: z.object({ breakout: id }),
    refusals: { 'nothing-to-treat': words.nothingToTreat, ...awayRefusal },
  }),
  listBreakouts: act({
    ...reads,
    path: '/rounds/:round/breakouts',
    does: words.listBreakouts,
    input: z.object({ round: id }),
    output: z.object({ breakouts: z.array(breakout) }),
    refusals: {},
  }),
  readBreakout: act({
    ...reads,
    path: '/breakouts/:breakout',
    does: words.readBreakout,
    input: z.object({ breakout: id, most: count.default(60) }),
    output: breakoutRead,
    refusals: {},
  }),
  showBreakoutCode: act({
    ...reads,
    path: '/breakouts/:breakout/code',
    does: words.showBreakoutCode,
    input: z.object({ breakout: id }),
    output: z.object({ address: z.string(), square: z.string() }),
    refusals: {},
  }),
  setDoors: act({
    ...facilitates,
    path: '/breakouts/:breakout/doors',
    does: words.setDoors,
    records: 'breakout doors set',
    input: z.object({ breakout: id, isOpen: z.boolean() }),
    output: z.object({ isOpen: z.boolean() }),
    refusals: awayRefusal,
  }),
  nameFacilitator: act({
    method: 'POST',
    path: '/breakouts/:breakout/facilitators',
    does: words.nameFacilitator,
    who: ['secretariat'],
    records: 'facilitator named',
    byLetter: false,
    input: z.object({ breakout: id, person: id }),
    output: z.object({ named: z.literal(true) }),
    refusals: awayRefusal,
  }),
  relieveFacilitator: act({
    method: 'POST',
    path: '/breakouts/:breakout/facilitators/:person/relief',
    does: words.relieveFacilitator,
    who: ['secretariat'],
    records: 'facilitator relieved',
    byLetter: false,
    input: z.object({ breakout: id, person: id }),
    output: z.object({ relieved: z.literal(true) }),
    refusals: awayRefusal,
  }),
  callProposal: act({
    ...facilitates,
    path: '/breakouts/:breakout/floor',
    does: words.callProposal,
    records: 'proposal called',
    input: z.object({ breakout: id, proposal: id.nullable(), id: ownId }),
    output: z.object({ called: z.literal(true) }),
    refusals: { 'not-here': words.notHere, ...awayRefusal },
  }),
  mergeProposals: act({
    ...facilitates,
    path: '/breakouts/:breakout/merges',
    does: words.mergeProposals,
    records: 'proposals merged',
    input: inBreakout.extend({ kept: id, id: ownId }),
    output: z.object({ merged: z.literal(true) }),
    refusals: {
      'not-here': words.notHere,
      'same-proposal': words.sameProposal,
      'already-merged': { ...words.alreadyMerged, constraint: 'a_proposal_is_a_duplicate_of_one' },
      'kept-is-merged': words.keptIsMerged,
      'has-duplicates': words.hasDuplicates,
      'other-field': words.otherField,
      ...awayRefusal,
    },
  }),
  separateProposals: act({
    ...facilitates,
    path: '/breakouts/:breakout/separations',
    does: words.separateProposals,
    records: 'proposals separated',
    input: inBreakout,
    output: z.object({ separated: z.literal(true) }),
    refusals: { 'not-merged': words.notMerged, ...awayRefusal },
  }),
  concludeProposal: act({
    ...facilitates,
    path: '/breakouts/:breakout/conclusions',
    does: words.concludeProposal,
    records: 'conclusion recorded',
    input: inBreakout.extend({
      id: ownId,
      kind: z.enum(conclusions),
      sectors: z.array(sector).max(20).default([]),
      said: z.string().trim().max(2_000).default(''),
    }),
    output: z.object({ concluded: z.literal(true) }),
    refusals: {
      'not-here': words.notHere,
      'dissent-names-sectors': { ...words.dissentNamesSectors, constraint: 'a_dissent_names_its_sectors' },
      ...awayRefusal,
    },
  }),
}

/** What a live screen of a breakout group is told. `counts` are whole, not a difference: told twice they stay true. */
export const liveMessage = z.object({
  changes: z.array(z.object({ kind: z.string(), subject: id })),
  counts: z.array(z.object({ proposal: id, positions: z.array(countsOfSector) })),
})
export type LiveMessage = z.output<typeof liveMessage>

export const breakoutStream = stream({
  path: '/breakouts/:breakout/live',
  does: words.live,
  who: anyMandate,
  input: z.object({ breakout: id }),
  event: liveMessage,
})
