import { z } from 'zod'
import { act, type ByLetter } from '#kernel/contract/act.ts'
import { id, text } from '#kernel/contract/shapes.ts'
import { receiptShape } from '#kernel/ledger/receipts/receipt-shape.ts'
import { collisions, structuralChange } from '#slices/strategy/contract.ts'
import { breakoutWords } from '../breakout-words.ts'
import { proposalByLetter } from '../read-back.ts'
import { roomRefusals } from '../room/room-words.ts'
import { sealedAuthor, sealRefusals } from '../guarded-voices.ts'
import { words } from '../words.ts'
import { changeProblems, structureWords } from './words.ts'

export const proposalKinds = ['text', 'add', 'remove', 'move', 'merge', 'split'] as const

/** How a proposal stands to the plan as it is now: told while it waits for its answer. */
export const standing = z.object({
  state: z.enum(['stands', 'rebased', 'collides']),
  /** The version in which it was looked at. */
  version: z.object({ id, number: z.number().int() }),
  /** What stands there now, in words; null where it is gone. */
  now: z.string().nullable(),
  /** What would stand if it were accepted, its words joined with those that stand. */
  rebased: z.string().nullable(),
  because: z.enum([...collisions, 'stands-unseen']).nullable(),
  /** What it collides at. */
  at: z.string().nullable(),
})
export type ProposalStanding = z.output<typeof standing>

const changeByLetter: ByLetter = {
  ...proposalByLetter,
  done: structureWords.done,
  readBack: {
    before: { label: structureWords.before },
    after: { label: structureWords.after },
    ...(proposalByLetter.readBack.rationale === undefined
      ? {}
      : { rationale: proposalByLetter.readBack.rationale }),
  },
}

export const structureActs = {
  proposeChange: act({
    method: 'POST',
    path: '/rounds/:round/changes',
    does: structureWords.proposeChange,
    who: ['participant', 'focal person', 'secretariat'],
    records: 'change of the plan proposed',
    byLetter: changeByLetter,
    input: z.object({
      round: id,
      /** Made where it was written, so that words sent twice over a bad line are counted once. */
      id: id.optional(),
      /** The breakout group by whose page it comes: one that was closed takes no more. */
      breakout: id.optional(),
      change: structuralChange,
      /** The language in which it is told in words. */
      language: z.enum(['en', 'ur']),
      rationale: text(5_000),
      hidden: z.boolean().default(false),
      sealedAuthor: sealedAuthor.optional(),
    }),
    output: z.object({
      proposal: id,
      number: z.number().int(),
      receipt: receiptShape,
      printed: z.object({ code: z.string(), square: z.string() }),
    }),
    refusals: {
      'already-received': { ...breakoutWords.alreadyReceived, constraint: 'proposals_pkey' },
      'round-closed': words.roundClosed,
      'breakout-closed': breakoutWords.breakoutClosed,
      'a-letter-is-not-hidden': words.letterIsNotHidden,
      'not-heard-here': roomRefusals['not-heard-here'],
      ...sealRefusals,
      'letter-without-author': { ...words.letterWithoutAuthor, constraint: 'authors_person_fkey' },
      ...changeProblems,
    },
  }),
}
