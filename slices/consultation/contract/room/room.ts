import { z } from 'zod'
import { act } from '#kernel/contract/act.ts'
import { mandateKinds, type MandateKind } from '#kernel/contract/mandates.ts'
import { bilingual, date, id } from '#kernel/contract/shapes.ts'
import { receiptShape } from '#kernel/ledger/receipts/receipt-shape.ts'
import { positions } from '../../rules/a-position-is-one-of-three.ts'
import { breakoutWords } from '../breakout-words.ts'
import { awayRefusal } from '../laptop/laptop.ts'
import { words } from '../words.ts'
import { roomRefusals, roomWords } from './room-words.ts'

/** Whoever has a mandate of the strategy may be named facilitator; row security says of which group they are. */
const anyMandate = mandateKinds as unknown as readonly [MandateKind, ...MandateKind[]]

/**
 * What a person says in the room and is theirs alone, a position or a co-signature, is entered without a letter: its
 * particulars and its note would tell the secretariat who took what position (decision 0026).
 */
const entered = { method: 'POST', who: anyMandate, byLetter: false } as const
const saidHere = z.object({
  breakout: id,
  proposal: id,
  person: id,
  /** That it was read back to them and is right: there is no other record of what they said. */
  readBack: z.literal(true),
})
const stillOpen = {
  'round-closed': words.roundClosed,
  'breakout-closed': breakoutWords.breakoutClosed,
  'already-answered': words.alreadyAnswered,
  'no-sector': words.noSector,
  'not-heard-here': roomRefusals['not-heard-here'],
  ...awayRefusal,
}

export const roomActs = {
  findSpeaker: act({
    ...entered,
    path: '/breakouts/:breakout/speakers',
    does: roomWords.findSpeaker,
    records: 'speaker looked up',
    input: z.object({ breakout: id, email: z.email().max(254).toLowerCase() }),
    /** Nobody is an answer, not a refusal: what was asked is in the ledger either way. */
    output: z.object({ found: z.object({ person: id, name: bilingual }).nullable() }),
    refusals: {},
  }),
  enterPosition: act({
    ...entered,
    path: '/breakouts/:breakout/positions',
    does: roomWords.enterPosition,
    records: 'position entered for somebody',
    input: saidHere.extend({ position: z.enum(positions) }),
    output: z.object({ receipt: receiptShape }),
    refusals: { ...stillOpen, 'spoke-for-themselves': roomRefusals['spoke-for-themselves'] },
  }),
  enterCosignature: act({
    ...entered,
    path: '/breakouts/:breakout/cosignatures',
    does: roomWords.enterCosignature,
    records: 'co-signature entered for somebody',
    input: saidHere.extend({
      /** Whether they said that they may be shown by name. */
      shown: z.boolean().default(false),
    }),
    output: z.object({ receipt: receiptShape }),
    refusals: { ...stillOpen, 'stands-under-it-already': roomRefusals['stands-under-it-already'] },
  }),
  listEnteredForMe: act({
    method: 'GET',
    path: '/proposals/:proposal/entered-for-me',
    does: roomWords.listEnteredForMe,
    who: anyMandate,
    records: null,
    byLetter: false,
    input: z.object({ proposal: id }),
    output: z.object({
      entered: z.array(
        z.object({ what: z.enum(['position', 'co-signature']), by: bilingual.nullable(), on: date }),
      ),
    }),
    refusals: {},
  }),
}
