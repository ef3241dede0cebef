import { z } from 'zod'
import { act } from '#kernel/contract/act.ts'
import { paperOrdered } from '#kernel/contract/papers.ts'
import { ability, bilingual, date, id, text } from '#kernel/contract/shapes.ts'
import {
  dimensions,
  sides,
  spokenOf,
} from '../../rules/passports/an-objective-is-measured-from-outside-too.ts'
import { sourceStates } from '../../rules/passports/where-the-source-of-an-indicator-stands.ts'
import { byLetter, decimal, everyone, officials, period, refusalsOfLetters, resultLevel } from '../shapes.ts'
import { frequencies, passportWords as words } from './passport-words.ts'
import { answerByLetter, dryRunByLetter } from './passports-by-letter.ts'

const inBoth = (max: number) => z.object({ en: text(max), ur: text(max) })
const whole = z.number().int()
const sourceState = z.enum(sourceStates)

export const definitionSeen = z.object({
  version: whole,
  from: date,
  breaks: z.boolean(),
  text: bilingual,
  numerator: bilingual.nullable(),
  denominator: bilingual.nullable(),
  formula: z.string().nullable(),
  reason: z.string(),
  madeOn: date,
})
export type DefinitionSeen = z.output<typeof definitionSeen>

export const holderSeen = z.object({
  id,
  office: z.object({ id, name: bilingual, exists: z.boolean() }),
  system: z.string(),
  frequency: z.enum(frequencies),
  lagDays: whole.nullable(),
  cost: z.string().nullable(),
  askedOn: date,
  /** Newest first; one whose letter was contested and upheld stays, marked, and does not count. */
  answers: z.array(
    z.object({ agrees: z.boolean(), reason: z.string().nullable(), on: date, byLetter: byLetter.nullable() }),
  ),
  dryRuns: z.array(
    z.object({
      kind: z.enum(['value', 'nil']),
      value: z.string().nullable(),
      words: z.string().nullable(),
      unit: z.string(),
      unitName: bilingual,
      period,
      document: z.string(),
      on: date,
      byLetter: byLetter.nullable(),
    }),
  ),
  may: z.object({ answer: ability, supply: ability }),
})
export type HolderSeen = z.output<typeof holderSeen>

/** A value that a formula gives for a place and period, or why it gives none; with the figures it was made of. */
const workedOut = z.object({
  place: z.string(),
  period,
  value: z.string().nullable(),
  /** Codes whose figure misses; empty where the formula divides by nothing. */
  silent: z.array(z.string()),
  references: z.array(z.string()),
})
export type WorkedOut = z.output<typeof workedOut>

const passport = z.object({
  indicator: id,
  strategy: id,
  /** Null to who is no official: who holds data is read inside government. */
  state: sourceState.nullable(),
  speaksOf: z.enum(spokenOf).nullable(),
  comesFrom: z.enum(sides).nullable(),
  breakdowns: z.array(
    z.object({
      dimension: z.enum(dimensions),
      leave: z.object({ authority: z.string(), until: date, hasEnded: z.boolean() }).nullable(),
    }),
  ),
  /** Leave that was given and has not ended. */
  leaves: z.array(
    z.object({ dimension: z.enum(['nationality', 'ethnicity']), authority: z.string(), until: date }),
  ),
  /** Newest first. Where there is none, the indicator has the definition with which it was declared. */
  definitions: z.array(definitionSeen),
  workedOut: z.array(workedOut),
  holders: z.array(holderSeen),
  may: z.object({ define: ability, write: ability, ask: ability, giveLeave: ability }),
})
export type Passport = z.output<typeof passport>

const standing = z.object({
  indicator: z.object({
    id,
    code: z.string(),
    name: bilingual,
    level: resultLevel,
    pillar: z.string().nullable(),
  }),
  state: sourceState,
  speaksOf: z.enum(spokenOf).nullable(),
  comesFrom: z.enum(sides).nullable(),
  /** Offices that were asked, with what each answered. */
  holders: z.array(z.object({ office: bilingual, exists: z.boolean(), agrees: z.boolean().nullable() })),
})
export type PassportStanding = z.output<typeof standing>

const counts = z.object({ tested: whole, promised: whole, nobody: whole, all: whole })

const listed = z.object({
  counts,
  indicators: z.array(standing),
  /** Objectives of the version in force, each with what it misses. */
  objectives: z.array(
    z.object({
      code: z.string(),
      title: bilingual,
      measures: whole,
      gaps: z.array(z.enum(['no measure', 'enforcement only', 'government only'])),
    }),
  ),
})
export type PassportsListed = z.output<typeof listed>

/** Passports of indicators: what they mean from when on, who holds the data, and whether that was shown. */
export const passportActs = {
  listPassports: act({
    method: 'GET',
    path: '/passports',
    does: words.list,
    who: officials,
    records: null,
    byLetter: false,
    input: z.object({ strategy: id }),
    output: listed,
    refusals: {},
  }),
  readPassport: act({
    method: 'GET',
    path: '/indicators/:indicator/passport',
    does: words.read,
    who: everyone,
    records: null,
    byLetter: false,
    input: z.object({ indicator: id }),
    output: passport,
    refusals: {},
  }),
  defineIndicator: act({
    method: 'POST',
    path: '/indicators/:indicator/definitions',
    does: words.define,
    who: ['secretariat'],
    records: 'indicator defined anew',
    byLetter: false,
    input: z.object({
      indicator: id,
      from: date,
      breaks: z.boolean(),
      text: inBoth(5_000),
      numerator: inBoth(1_000).optional(),
      denominator: inBoth(1_000).optional(),
      formula: text(1_000).optional(),
      reason: text(2_000),
    }),
    output: z.object({ version: whole }),
    refusals: {
      'not-after-the-last': words.notAfterTheLast,
      'defined-meanwhile': { ...words.definedMeanwhile, constraint: 'one_definition_per_version' },
      'denominator-without-numerator': {
        ...words.numeratorNeeded,
        constraint: 'a_denominator_has_a_numerator',
      },
      'formula-in-words': words.formulaInWords,
      'formula-unreadable': words.formulaUnreadable,
      'no-such-indicator': words.noSuchIndicator,
      'formula-of-itself': words.formulaOfItself,
      'units-do-not-add': words.unitsDoNotAdd,
      'unit-has-no-sum': words.unitHasNoSum,
      'unit-of-the-result-differs': words.unitOfResultDiffers,
    },
  }),
  writePassport: act({
    method: 'POST',
    path: '/indicators/:indicator/passport',
    does: words.write,
    who: ['secretariat'],
    records: 'passport written',
    byLetter: false,
    input: z.object({
      indicator: id,
      speaksOf: z.enum(spokenOf),
      comesFrom: z.enum(sides),
      breakdowns: z.array(z.enum(dimensions)).max(dimensions.length).default([]),
    }),
    output: z.object({ indicator: id }),
    refusals: { 'leave-needed': words.leaveNeeded },
  }),
  giveLeave: act({
    method: 'POST',
    path: '/indicators/:indicator/leaves',
    does: words.leave,
    who: ['oversight'],
    records: 'leave to break down given',
    byLetter: false,
    input: z.object({
      indicator: id,
      dimension: z.enum(['nationality', 'ethnicity']),
      authority: text(500),
      reason: text(2_000),
      until: date,
    }),
    output: z.object({ indicator: id }),
    refusals: { 'leave-ends-first': { ...words.leaveEnds, constraint: 'a_leave_ends_after_it_is_given' } },
  }),
  askDataHolder: act({
    method: 'POST',
    path: '/indicators/:indicator/holders',
    does: words.ask,
    who: ['secretariat'],
    records: 'data holder asked',
    byLetter: false,
    input: z.object({
      indicator: id,
      office: id,
      system: text(300),
      frequency: z.enum(frequencies),
      lagDays: z.number().int().min(0).max(3650).optional(),
      cost: text(500).optional(),
    }),
    output: z.object({ holder: id }),
    refusals: {
      'asked-already': { ...words.askedAlready, constraint: 'an_office_is_asked_once_for_an_indicator' },
      'no-such-office': { ...words.noSuchOffice, constraint: 'data_holders_are_offices' },
    },
  }),
  answerAsDataHolder: act({
    method: 'POST',
    path: '/holders/:holder/answers',
    does: words.answer,
    who: ['focal person'],
    records: 'answer of a data holder',
    byLetter: answerByLetter,
    input: z.object({ holder: id, agrees: z.boolean(), reason: text(2_000).optional() }),
    output: z.object({ holder: id }),
    refusals: {
      'office-not-yours': words.onlyThisOffice,
      'office-needed': words.onlyThisOffice,
      'reason-needed': { ...words.reasonNeeded, constraint: 'who_declines_says_why' },
      ...refusalsOfLetters,
    },
  }),
  supplyDryRun: act({
    method: 'POST',
    path: '/holders/:holder/dry-runs',
    does: words.supply,
    who: ['focal person'],
    records: 'first value supplied in a dry run',
    byLetter: dryRunByLetter,
    input: z.object({
      holder: id,
      kind: z.enum(['value', 'nil']),
      value: decimal.optional(),
      words: text(500).optional(),
      unit: text(60).optional(),
      period,
      document: text(500),
    }),
    output: z.object({ holder: id }),
    refusals: {
      'office-not-yours': words.onlyThisOffice,
      'office-needed': words.onlyThisOffice,
      'not-agreed': words.notAgreed,
      'of-another-unit': words.otherUnit,
      'says-nothing': { ...words.valueNeeded, constraint: 'only_a_value_of_a_dry_run_says_something' },
      'period-backwards': { ...words.periodBackwards, constraint: 'a_dry_run_period_ends_after_it_begins' },
      ...refusalsOfLetters,
    },
  }),
  makeLogframe: act({
    method: 'POST',
    path: '/logframe',
    does: words.logframe,
    who: officials,
    records: 'logframe made',
    byLetter: false,
    input: z.object({ strategy: id, ...paperOrdered }),
    output: z.object({ paper: id }),
    refusals: {},
  }),
} as const
