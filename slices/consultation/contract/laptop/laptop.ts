import { z } from 'zod'
import { act } from '#kernel/contract/act.ts'
import { mandateKinds, type MandateKind } from '#kernel/contract/mandates.ts'
import { ability, bilingual, fileHash, id, instant, sentFile, text } from '#kernel/contract/shapes.ts'
import { laptopWords as words } from './laptop-words.ts'

const anyMandate = mandateKinds as unknown as readonly [MandateKind, ...MandateKind[]]
const number = z.number().int()

/** What came home of each table that travels. */
const cameHome = z.object({
  table: z.string(),
  added: number,
  replaced: number,
  same: number,
  overtaken: number,
})
export type CameHome = z.output<typeof cameHome>

const homecoming = z.object({
  id,
  mergedAt: instant,
  by: bilingual.nullable(),
  fingerprint: z.string(),
  counts: z.array(cameHome),
})

/** One address, as its holder is called on the laptop and here. */
const pair = z.object({ there: bilingual, here: bilingual })

/** What a package would bring, before anything is written. */
export const homecomingPreview = z.object({
  /** The laptop's key, to be compared with what its own screen shows. */
  fingerprint: z.string(),
  /** The key was compared and confirmed at an earlier homecoming. */
  isKnown: z.boolean(),
  packedAt: instant,
  openedAt: instant,
  returnedAt: instant,
  /** By how many minutes the laptop's clock was found to be off, and so corrected for comparing; 0 where it agreed. */
  minutesOff: number,
  counts: z.array(cameHome),
  /** New proposals whose author is hidden: nothing in the package says who. */
  hidden: number,
  /** Proposals whose number is taken here meanwhile, and what they are called from now on. */
  renumbered: z.array(z.object({ from: number, to: number })),
  /** Proposals that both marked as duplicates of different ones: what stands here stays. */
  separated: number,
  /** How many of those who were entered at the laptop's door are new here. */
  entered: number,
  /** Known here by the same address and name: one person. */
  recognised: z.array(pair),
  /** New here under another name, without the address, for it is somebody else's here. */
  sharingAddress: z.array(pair),
  /** Titles of bundles that stay out, because one of what they hold was answered here meanwhile, alone. */
  unbundled: z.array(z.string()),
  /** Proposals that were answered here meanwhile, on which positions come in. */
  answeredMeanwhile: number,
  roundClosedMeanwhile: z.boolean(),
  isNothingNew: z.boolean(),
})
export type HomecomingPreview = z.output<typeof homecomingPreview>

export const laptopRead = z.object({
  round: z.object({ id, title: bilingual, isOpen: z.boolean() }),
  /** Where this installation is a laptop itself: from when on, and its own key. */
  here: z
    .object({ openedAt: instant, packedAt: instant, fingerprint: z.string(), home: z.string() })
    .nullable(),
  /** Where the round is away. */
  away: z.object({ package: id, since: instant, by: bilingual.nullable() }).nullable(),
  /** What a package made now would hold; told to the secretariat at home that asks for it. */
  holds: z
    .object({ groups: number, parts: number, proposals: number, people: number, annexLeftOut: number })
    .nullable(),
  /** This installation's own key. */
  fingerprint: z.string(),
  homecomings: z.array(homecoming),
  may: z.object({ pack: ability, merge: ability, callOff: ability, return: ability }),
})
export type LaptopRead = z.output<typeof laptopRead>

/** What can be wrong with a package, each in one sentence. */
const packageRefusals = {
  'file-not-received': words.fileNotReceived,
  'not-a-package': words.notAPackage,
  'other-kind': words.otherKind,
  truncated: words.truncated,
  altered: words.altered,
  'not-signed': words.notSigned,
  'other-workspace': words.otherWorkspace,
  'other-round': words.otherRound,
  'other-software': words.otherSoftware,
  'ledger-wrong': words.ledgerWrong,
  'ledger-rewritten': words.ledgerRewritten,
  'row-without-entry': words.rowWithoutEntry,
  'strange-row': words.strangeRow,
  contradicts: words.contradicts,
  'unknown-person': words.unknownPerson,
  'letter-missing': words.letterMissing,
} as const
export type PackageRefusal = Exclude<keyof typeof packageRefusals, 'file-not-received'>

export const laptopActs = {
  readLaptop: act({
    method: 'GET',
    path: '/rounds/:round/laptop',
    does: words.readLaptop,
    who: anyMandate,
    records: null,
    byLetter: false,
    /** `contents` also counts what a package made now would hold, which reads the whole version. */
    input: z.object({ round: id, contents: z.literal('counted').optional() }),
    output: laptopRead,
    refusals: {},
  }),
  packRound: act({
    method: 'POST',
    path: '/rounds/:round/packages',
    does: words.packRound,
    who: ['secretariat'],
    records: 'round packed for a laptop',
    byLetter: false,
    input: z.object({ round: id }),
    output: sentFile,
    refusals: {
      'already-away': { ...words.alreadyAway, constraint: 'a_round_is_away_on_one_laptop' },
      'round-closed': words.roundClosed,
      'done-at-home': words.doneAtHome,
    },
  }),
  callOffLaptop: act({
    method: 'POST',
    path: '/rounds/:round/laptop/end',
    does: words.callOffLaptop,
    who: ['secretariat'],
    records: 'laptop called off',
    byLetter: false,
    input: z.object({ round: id }),
    output: z.object({ ended: z.literal(true) }),
    refusals: { 'not-away': words.notAway },
  }),
  packReturn: act({
    method: 'POST',
    path: '/rounds/:round/return',
    does: words.packReturn,
    who: ['secretariat'],
    records: 'workshop packed to return',
    byLetter: false,
    input: z.object({ round: id }),
    output: sentFile,
    refusals: { 'no-laptop': words.noLaptop, 'still-writing': words.stillWriting },
  }),
  previewHomecoming: act({
    method: 'POST',
    path: '/rounds/:round/homecomings/preview',
    does: words.previewHomecoming,
    who: ['secretariat'],
    records: null,
    byLetter: false,
    input: z.object({ round: id, file: fileHash }),
    output: homecomingPreview,
    refusals: packageRefusals,
  }),
  mergeHomecoming: act({
    method: 'POST',
    path: '/rounds/:round/homecomings',
    does: words.mergeHomecoming,
    who: ['secretariat'],
    records: 'workshop merged home',
    byLetter: false,
    input: z.object({
      round: id,
      file: fileHash,
      /** As the laptop's own screen shows it; not needed again for a key that was confirmed before. */
      fingerprint: text(40).optional(),
    }),
    output: z.object({ homecoming: id, counts: z.array(cameHome) }),
    refusals: {
      ...packageRefusals,
      'nothing-new': words.nothingNew,
      'fingerprint-differs': words.fingerprintDiffers,
    },
  }),
}

/** Refused of whoever runs groups while the round is away: spread into the refusals of those acts. */
export const awayRefusal = {
  'away-on-a-laptop': { ...words.away, constraint: 'a_round_that_is_away_is_run_on_its_laptop' },
} as const
