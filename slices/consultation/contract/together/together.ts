import { z } from 'zod'
import { act } from '#kernel/contract/act.ts'
import { bilingual, date, id, text } from '#kernel/contract/shapes.ts'
import { receiptShape } from '#kernel/ledger/receipts/receipt-shape.ts'
import { deferralRefusals } from '../dispositions/dispositions.ts'
import { dispositionWords } from '../dispositions/dispositions-words.ts'
import { hiddenRefusals } from '../moderation/moderation-words.ts'
import { roomRefusals } from '../room/room-words.ts'
import { words } from '../words.ts'
import { togetherRefusals as refusals, togetherWords } from './words.ts'

/** Who stands under a proposal: offices by name, persons who may be shown, and how many others of each sector. */
export const cosigners = z.object({
  offices: z.array(bilingual),
  people: z.array(z.object({ name: bilingual.nullable(), sector: z.string() })),
  /** Null where there are one to four. */
  others: z.array(z.object({ sector: z.string(), persons: z.number().int().nullable() })),
  /** One's own, or one's office's. */
  mine: z.object({ isShown: z.boolean(), isOffice: z.boolean() }).nullable(),
})
export type Cosigners = z.output<typeof cosigners>

/** The bundle in which a proposal stands; its name is null for those who may not read all that it holds. */
export const bundleShown = z.object({
  id,
  title: z.string().nullable(),
  proposals: z.array(z.object({ id, number: z.number().int() })),
})

/** A bundle in which it stood until its author undid it. */
export const undoneBundle = bundleShown.extend({ undoneOn: date })

const cosigning = {
  'round-closed': words.roundClosed,
  'already-answered': words.alreadyAnswered,
}

export const togetherActs = {
  cosignProposal: act({
    method: 'PUT',
    path: '/proposals/:proposal/cosignature',
    does: togetherWords.cosignProposal,
    who: ['participant', 'focal person', 'secretariat'],
    records: 'proposal co-signed',
    byLetter: {
      done: togetherWords.byLetterDone,
      readBack: {},
      ifUpheld: togetherWords.byLetterIfUpheld,
      inTheRoom: true,
    },
    input: z.object({
      proposal: id,
      /** Whether a person may be shown by name; an office always is. */
      shown: z.boolean().default(false),
      /** The breakout group in which it was said, where its facilitator enters it for an office. */
      breakout: id.optional(),
    }),
    output: z.object({ receipt: receiptShape }),
    refusals: {
      ...cosigning,
      'no-sector': words.noSector,
      'own-proposal': refusals['own-proposal'],
      'already-cosigned': refusals['already-cosigned'],
      'letter-names-an-office': refusals['letter-names-an-office'],
      'not-heard-here': roomRefusals['not-heard-here'],
    },
  }),
  withdrawCosignature: act({
    method: 'DELETE',
    path: '/proposals/:proposal/cosignature',
    does: togetherWords.withdrawCosignature,
    who: ['participant', 'focal person'],
    records: 'co-signature withdrawn',
    byLetter: false,
    input: z.object({ proposal: id }),
    output: z.object({ withdrawn: z.literal(true) }),
    refusals: { ...cosigning, 'not-cosigned': refusals['not-cosigned'] },
  }),
  bundleProposals: act({
    method: 'POST',
    path: '/rounds/:round/bundles',
    does: togetherWords.bundleProposals,
    who: ['participant', 'focal person', 'secretariat'],
    records: 'proposals bundled',
    byLetter: {
      ...{ done: togetherWords.bundledByLetter, readBack: {}, ifUpheld: togetherWords.contestedBundle },
    },
    input: z.object({ round: id, title: text(200), proposals: z.array(id).min(2).max(20) }),
    output: z.object({ bundle: id, receipt: receiptShape }),
    refusals: {
      'round-closed': words.roundClosed,
      'some-unknown': dispositionWords.someUnknown,
      'not-in-round': dispositionWords.notInRound,
      'some-answered': dispositionWords.someAnswered,
      'not-yours': refusals['not-yours'],
      'not-theirs': refusals['not-theirs'],
      'some-bundled': refusals['some-bundled'],
    },
  }),
  undoBundle: act({
    method: 'DELETE',
    path: '/bundles/:bundle',
    does: togetherWords.undoBundle,
    who: ['participant', 'focal person', 'secretariat'],
    records: 'bundle undone',
    byLetter: {
      ...{ done: togetherWords.undoneByLetter, readBack: {}, ifUpheld: togetherWords.contestedUndoing },
    },
    input: z.object({ bundle: id }),
    output: z.object({ undone: z.literal(true) }),
    refusals: {
      'not-your-bundle': refusals['not-your-bundle'],
      'bundle-answered': refusals['bundle-answered'],
    },
  }),
  answerBundle: act({
    method: 'POST',
    path: '/bundles/:bundle/disposition',
    does: togetherWords.answerBundle,
    who: ['secretariat'],
    records: 'bundle answered',
    byLetter: false,
    input: z.object({
      bundle: id,
      outcome: z.enum(['accepted', 'rejected', 'deferred']),
      reason: z.object({ en: text(5_000), ur: text(5_000) }),
      /** What stands now, as whoever answers saw it, for each proposal of the bundle whose text has moved on. */
      seen: z
        .array(z.object({ proposal: id, now: z.string().max(20_000) }))
        .max(20)
        .default([]),
      dueOn: date.optional(),
      owner: id.optional(),
    }),
    output: z.object({ appliedTo: id.nullable() }),
    refusals: {
      'already-answered': { ...words.alreadyAnswered, constraint: 'one_disposition_per_proposal' },
      'some-claimed': dispositionWords.someClaimed,
      'bundle-cannot-apply': refusals['bundle-cannot-apply'],
      'bundle-has-moved-on': refusals['bundle-has-moved-on'],
      'strategy-part-locked': words.strategyPartLocked,
      ...hiddenRefusals,
      ...deferralRefusals,
    },
  }),
}
