import { z } from 'zod'
import { act, contract } from '#kernel/contract/act.ts'
import { date, id, text, textOrNothing } from '#kernel/contract/shapes.ts'
import { receiptShape } from '#kernel/ledger/receipts/receipt-shape.ts'
import { amendableFields, structuralChange } from '#slices/strategy/contract.ts'
import { outcomes } from './rules/an-answer-gives-its-reason.ts'
import { positions } from './rules/a-position-is-one-of-three.ts'
import { agreementActs } from './contract/agreement.ts'
import { breakoutActs, breakoutStream } from './contract/breakouts.ts'
import { breakoutWords } from './contract/breakout-words.ts'
import { eventLetterActs } from './contract/events/event-letters.ts'
import { eventActs } from './contract/events/events.ts'
import { participantActs } from './contract/events/participants.ts'
import { callAsked, callRefusals, kindActs, roundKind } from './contract/kinds/kinds.ts'
import { paperActs } from './contract/papers/papers.ts'
import { guardingActs, hiddenRefusals, sealedAuthor, sealRefusals } from './contract/guarded-voices.ts'
import { participationActs } from './contract/participation.ts'
import { proposalByLetter } from './contract/read-back.ts'
import { deferralRefusals, dispositionActs } from './contract/dispositions/dispositions.ts'
import { replyLetterActs } from './contract/dispositions/reply-letters.ts'
import { dispositionWords } from './contract/dispositions/dispositions-words.ts'
import { intakeActs } from './contract/intake.ts'
import { intakeDecisions } from './contract/intake-decisions.ts'
import { arrivalActs } from './contract/laptop/arrivals.ts'
import { awayRefusal, laptopActs } from './contract/laptop/laptop.ts'
import { pointActs } from './contract/points/points.ts'
import { undecidedActs } from './contract/undecided/undecided.ts'
import { language, proposal, round } from './contract/proposals/proposal-shapes.ts'
import { roomActs } from './contract/room/room.ts'
import { roomRefusals } from './contract/room/room-words.ts'
import { structureActs } from './contract/structure/structure.ts'
import { changeProblems, standingRefusals } from './contract/structure/words.ts'
import { togetherActs } from './contract/together/together.ts'
import { togetherRefusals } from './contract/together/words.ts'
import { valueProblems } from './contract/proposals/values.ts'
import { words } from './contract/words.ts'

const everyone = [
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

/** The texts that a node may have, and the facts of an activity: what an amendment may name. */
const amendable = z.enum(amendableFields)

export const consultation = contract(
  'consultation',
  {
    openRound: act({
      method: 'POST',
      path: '/rounds',
      does: words.openRound,
      who: ['secretariat'],
      records: 'round opened',
      byLetter: false,
      input: z.object({
        strategy: id,
        version: id,
        title: z.object({ en: text(300), ur: text(300) }),
        opensOn: date,
        closesOn: date,
        kind: roundKind.default('workshop'),
        /** For every kind but a workshop: what it asks, of whom, and what belongs to the kind. */
        call: callAsked.optional(),
        /** For a workshop: by which day everybody is answered. A call promises its own. */
        answersBy: date.optional(),
      }),
      output: z.object({ round: id }),
      refusals: {
        ...callRefusals,
        'closes-before-it-opens': {
          ...words.closesBeforeItOpens,
          constraint: 'a_round_closes_after_it_opens',
        },
        'version-not-in-consultation': words.versionNotInConsultation,
      },
    }),
    closeRound: act({
      method: 'POST',
      path: '/rounds/:round/close',
      does: words.closeRound,
      who: ['secretariat'],
      records: 'round closed',
      byLetter: false,
      input: z.object({ round: id }),
      output: z.object({ closed: z.literal(true) }),
      refusals: { 'round-closed': words.roundClosed, ...awayRefusal },
    }),
    listRounds: act({
      method: 'GET',
      path: '/rounds',
      does: words.listRounds,
      who: everyone,
      records: null,
      byLetter: false,
      input: z.object({ strategy: id }),
      output: z.object({ rounds: z.array(round) }),
      refusals: {},
    }),
    listProposals: act({
      method: 'GET',
      path: '/rounds/:round/proposals',
      does: words.listProposals,
      who: everyone,
      records: null,
      byLetter: false,
      input: z.object({ round: id }),
      output: z.object({ round, proposals: z.array(proposal) }),
      refusals: {},
    }),
    readProposal: act({
      method: 'GET',
      path: '/proposals/:proposal',
      does: words.readProposal,
      who: everyone,
      records: null,
      byLetter: false,
      input: z.object({ proposal: id }),
      output: proposal,
      refusals: {},
    }),
    proposeAmendment: act({
      method: 'POST',
      path: '/rounds/:round/proposals',
      does: words.proposeAmendment,
      who: ['participant', 'focal person', 'secretariat'],
      records: 'amendment proposed',
      byLetter: proposalByLetter,
      input: z.object({
        round: id,
        /** Made where it was written, so that words sent twice over a bad line are counted once. */
        id: id.optional(),
        /** The breakout group by whose page it comes: one that was closed takes no more. */
        breakout: id.optional(),
        node: id,
        field: amendable,
        language,
        /**
         * What the author saw, and what should stand, as the shape of the field is kept as text (`valueShapes`); empty
         * where nothing stands. What has moved on since is not silently amended.
         */
        before: z.string().max(20_000),
        after: textOrNothing(20_000),
        rationale: text(5_000),
        hidden: z.boolean().default(false),
        sealedAuthor: sealedAuthor.optional(),
      }),
      output: z.object({
        proposal: id,
        number: z.number().int(),
        receipt: receiptShape,
        /** The same for paper: the code, and the square as SVG that leads to the page where it is checked. */
        printed: z.object({ code: z.string(), square: z.string() }),
      }),
      refusals: {
        'already-received': { ...breakoutWords.alreadyReceived, constraint: 'proposals_pkey' },
        'round-closed': words.roundClosed,
        'breakout-closed': breakoutWords.breakoutClosed,
        'text-has-moved-on': words.textHasMovedOn,
        'no-such-field': words.nodeHasNoSuchField,
        ...valueProblems,
        'a-letter-is-not-hidden': words.letterIsNotHidden,
        'not-heard-here': roomRefusals['not-heard-here'],
        ...sealRefusals,
        'letter-without-author': { ...words.letterWithoutAuthor, constraint: 'authors_person_fkey' },
        'nothing-changed': { ...words.nothingChanged, constraint: 'a_proposal_changes_something' },
      },
    }),
    takePosition: act({
      method: 'PUT',
      path: '/proposals/:proposal/position',
      does: words.takePosition,
      who: ['participant', 'focal person'],
      records: 'position taken',
      byLetter: false,
      input: z.object({ proposal: id, position: z.enum(positions), breakout: id.optional() }),
      output: z.object({ receipt: receiptShape }),
      refusals: {
        'round-closed': words.roundClosed,
        'breakout-closed': breakoutWords.breakoutClosed,
        'already-answered': words.alreadyAnswered,
        'no-sector': words.noSector,
      },
    }),
    answerProposal: act({
      method: 'POST',
      path: '/proposals/:proposal/disposition',
      does: words.answerProposal,
      who: ['secretariat'],
      records: 'proposal answered',
      byLetter: false,
      input: z.object({
        proposal: id,
        outcome: z.enum(outcomes),
        reason: z.object({ en: text(5_000), ur: text(5_000) }),
        /** For `partly`: the words, or the value, that were agreed instead of those proposed. */
        text: textOrNothing(20_000).optional(),
        /** The same for a change of the shape of the plan. */
        change: structuralChange.optional(),
        /** What stands now, as whoever answers saw it: needed where that is no longer what was proposed against. */
        now: z.string().max(20_000).optional(),
        /** For `deferred`: by when, and which office takes it up. */
        dueOn: date.optional(),
        owner: id.optional(),
      }),
      output: z.object({ appliedTo: id.nullable() }),
      refusals: {
        'already-answered': { ...words.alreadyAnswered, constraint: 'one_disposition_per_proposal' },
        'text-has-moved-on': words.textHasMovedOn,
        'claimed-by-another': dispositionWords.claimedByAnother,
        ...deferralRefusals,
        'partly-needs-a-text': words.partlyNeedsText,
        'stands-in-a-bundle': togetherRefusals['stands-in-a-bundle'],
        ...standingRefusals,
        ...changeProblems,
        'no-such-field': words.noSuchField,
        ...valueProblems,
        'no-such-office': words.noSuchOffice,
        'ends-before-it-starts': words.endsBeforeItStarts,
        'strategy-part-locked': words.strategyPartLocked,
        ...hiddenRefusals,
      },
    }),
    ...structureActs,
    ...togetherActs,
    ...agreementActs,
    ...breakoutActs,
    ...roomActs,
    ...dispositionActs,
    ...replyLetterActs,
    ...paperActs,
    ...participationActs,
    ...eventActs,
    ...eventLetterActs,
    ...participantActs,
    ...intakeActs,
    ...intakeDecisions,
    ...undecidedActs,
    ...laptopActs,
    ...kindActs,
    ...arrivalActs,
    ...pointActs,
    ...guardingActs,
  },
  { breakout: breakoutStream },
)

export type { Proposal, Round } from './contract/proposals/proposal-shapes.ts'
export type { CallPage, Voice } from './contract/kinds/kinds.ts'
export { groundNames } from './contract/kinds/kept-back-words.ts'
export { rulesBeforeOneSpeaks } from './contract/kinds/call-rules.ts'
export { completionNames } from './contract/points/point-words.ts'
