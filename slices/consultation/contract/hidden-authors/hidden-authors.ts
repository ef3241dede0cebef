import { z } from 'zod'
import { act } from '#kernel/contract/act.ts'
import { ability, bilingual, date, id, text } from '#kernel/contract/shapes.ts'
import { hiddenAuthorWords as words } from './hidden-authors-words.ts'

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

/** A public key of age, as its own encoding has it. */
const publicKey = z.string().regex(/^age1[02-9ac-hj-np-z]{58}$/)

/**
 * A name sealed to one key: the lines of an age file with one recipient, in base64, of one length for every name, so that
 * the length tells nothing.
 */
export const sealedAuthor = z
  .string()
  .regex(/^YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0\+IFgyNTUxOS[A-Za-z0-9+/]+={0,2}$/)
  .max(4_000)

export const authorRules = z.object({
  round: id,
  title: bilingual,
  keeper: z
    .object({
      name: bilingual,
      organisation: bilingual,
      /** Null until the facilitator made it: until then nobody can find an author out. */
      publicKey: publicKey.nullable(),
      mine: z.boolean(),
    })
    .nullable(),
  /** Whom the secretariat may name; told to nobody else. */
  candidates: z.array(z.object({ id, name: bilingual, organisation: bilingual })),
  may: z.object({ name: ability, keepKey: ability }),
})
export type AuthorRules = z.output<typeof authorRules>

export const hiddenAuthorActs = {
  readAuthorRules: act({
    method: 'GET',
    path: '/rounds/:round/author-rules',
    does: words.readRules,
    who: everyone,
    records: null,
    byLetter: false,
    input: z.object({ round: id }),
    output: authorRules,
    refusals: {},
  }),
  nameAuthorKeeper: act({
    method: 'POST',
    path: '/rounds/:round/author-keeper',
    does: words.nameKeeper,
    who: ['secretariat'],
    records: 'keeper of hidden authors named',
    byLetter: false,
    input: z.object({ round: id, person: id }),
    output: z.object({ done: z.literal(true) }),
    refusals: {
      'not-outside-government': words.notOutsideGovernment,
      'holds-an-office-of-the-strategy': words.holdsOffice,
      'named-already': { ...words.namedAlready, constraint: 'author_keepers_pkey' },
      'somebody-wrote': { ...words.somebodyWrote, constraint: 'rules_stand_once_somebody_wrote' },
      'round-closed': words.roundClosed,
    },
  }),
  keepAuthorKey: act({
    method: 'POST',
    path: '/rounds/:round/author-keeper/key',
    does: words.keepKey,
    who: ['participant'],
    records: 'key for hidden authors made',
    byLetter: false,
    input: z.object({ round: id, publicKey }),
    output: z.object({ done: z.literal(true) }),
    refusals: {
      'not-the-keeper': words.notTheKeeper,
      'key-made-already': { ...words.keyMadeAlready, constraint: 'a_key_is_made_once' },
      'somebody-wrote': { ...words.somebodyWrote, constraint: 'rules_stand_once_somebody_wrote' },
    },
  }),
  readAuthorOpenings: act({
    method: 'GET',
    path: '/proposals/:proposal/author-openings',
    does: words.readOpenings,
    who: everyone,
    records: null,
    byLetter: false,
    input: z.object({ proposal: id }),
    output: z.object({
      /** Whether a seal of the author's name stands, which the facilitator of the round can fetch. */
      canBeFound: z.boolean(),
      openings: z.array(z.object({ on: date, reason: z.string() })),
      may: z.object({ open: ability }),
    }),
    refusals: {},
  }),
  openSealedAuthor: act({
    method: 'POST',
    path: '/proposals/:proposal/author-openings',
    does: words.open,
    who: ['participant'],
    records: 'sealed author fetched',
    byLetter: false,
    input: z.object({ proposal: id, reason: text(2_000) }),
    output: z.object({ sealed: z.string() }),
    refusals: { 'not-the-keeper': words.notTheKeeper, 'not-sealed': words.notSealed },
  }),
}
