import { z } from 'zod'
import { act } from '#kernel/contract/act.ts'
import { printedSheet } from '#kernel/contract/papers.ts'
import { mandateKinds, type MandateKind } from '#kernel/contract/mandates.ts'
import {
  ability,
  bilingual,
  date,
  fileHash,
  id,
  sentFile,
  someBilingual,
  text,
} from '#kernel/contract/shapes.ts'
import { sexes } from '../../rules/participation/names-of-sexes.ts'
import { refusesCancelled } from './changes.ts'
import { spareLineRefusals } from './spare-line-words.ts'
import { spareLineActs, writtenLine } from './spare-lines.ts'
import { nominationByLetter, shownByLetter, eventWords as words } from './words.ts'

const anyMandate = mandateKinds as unknown as readonly [MandateKind, ...MandateKind[]]

const nominee = z.object({
  nomination: id,
  /** Null for a seat, and where the reader may not see the name. */
  name: bilingual.nullable(),
  post: someBilingual,
  organisation: bilingual,
  sector: z.string(),
  province: z.string().nullable(),
})

export const nomination = nominee.extend({
  by: bilingual,
  sex: z.enum(sexes).nullable(),
  isInvited: z.boolean(),
  /** Days on which they signed. */
  came: z.array(date),
  may: z.object({ withdraw: ability }),
})
export type Nomination = z.output<typeof nomination>

const countOf = z.object({
  value: z.string().nullable(),
  nominated: z.number().int(),
  came: z.number().int(),
})

export const nominationsRead = z.object({
  nominations: z.array(nomination),
  /** Of those listed; `value` is null where it was not given. */
  bySex: z.array(countOf),
  byProvince: z.array(countOf),
})
export type NominationsRead = z.output<typeof nominationsRead>

/** A line to sign: neither a number of identity nor an address. */
export const sheet = z.object({
  event: id,
  title: bilingual,
  place: bilingual,
  days: z.array(date),
  lines: z.array(z.object({ name: bilingual.nullable(), post: someBilingual, organisation: bilingual })),
})
export type Sheet = z.output<typeof sheet>

/** With what stands on every page; its number is its version. */
const madeSheet = sheet.extend({ printed: printedSheet, number: z.number().int() })
export type MadeSheet = z.output<typeof madeSheet>

const bySecretariat = { who: ['secretariat'], byLetter: false } as const
const ofEvent = z.object({ event: id })
const chosen = z.array(id).min(1).max(2_000)

export const participantActs = {
  ...spareLineActs,
  nominate: act({
    method: 'POST',
    path: '/events/:event/nominations',
    does: words.nominate,
    who: ['secretariat', 'focal person'],
    records: 'nomination made',
    byLetter: nominationByLetter,
    input: z.object({
      event: id,
      id: id.optional(),
      /** Exactly one of the two nominates. */
      office: id.optional(),
      organisation: id.optional(),
      /** For which organisation the nominee sits, where it is another than the one that nominates. */
      seat: id.optional(),
      person: id.optional(),
      post: z.object({ en: text(200).optional(), ur: text(200).optional() }).default({}),
      sex: z.enum(sexes).optional(),
      province: text(60).optional(),
      isAtRisk: z.boolean().default(false),
    }),
    output: z.object({ nomination: id }),
    refusals: {
      ...refusesCancelled,
      'needs-a-letter': words.needsALetter,
      'who-nominates': words.whoNominates,
      'not-your-office': words.notYourOffice,
      'nobody-named': { ...words.nobodyNamed, constraint: 'a_nominee_is_a_person_or_a_seat' },
      'no-such-organisation': words.noSuchBody,
      'no-such-person': { ...words.noSuchPerson, constraint: 'nominations_person_fkey' },
      'already-nominated': { ...words.alreadyNominated, constraint: 'one_nomination_per_person' },
    },
  }),
  withdrawNomination: act({
    method: 'POST',
    path: '/nominations/:nomination/withdrawal',
    does: words.withdraw,
    who: ['secretariat', 'focal person'],
    records: 'nomination withdrawn',
    byLetter: false,
    input: z.object({ nomination: id }),
    output: z.object({ withdrawn: z.literal(true) }),
    refusals: { 'already-withdrawn': words.alreadyWithdrawn },
  }),
  listNominations: act({
    method: 'GET',
    path: '/events/:event/nominations',
    does: words.listNominations,
    who: anyMandate,
    records: null,
    byLetter: false,
    input: ofEvent,
    output: nominationsRead,
    refusals: {},
  }),
  inviteNominees: act({
    ...bySecretariat,
    method: 'POST',
    path: '/events/:event/invitations',
    does: words.invite,
    records: 'nominees invited',
    input: ofEvent.extend({ nominations: chosen }),
    output: z.object({ invited: z.number().int() }),
    refusals: {
      ...refusesCancelled,
      'not-nominated': words.notNominated,
      'already-invited': { ...words.alreadyInvited, constraint: 'invitations_pkey' },
    },
  }),
  makeAttendanceSheet: act({
    ...bySecretariat,
    method: 'POST',
    path: '/events/:event/sheets',
    does: words.makeSheet,
    records: 'attendance sheet made',
    input: ofEvent,
    output: madeSheet,
    refusals: {},
  }),
  openSheetAtRisk: act({
    ...bySecretariat,
    method: 'POST',
    path: '/events/:event/sheet-at-risk',
    does: words.openSheetAtRisk,
    records: 'sheet of people at risk opened',
    input: ofEvent,
    output: madeSheet,
    refusals: {},
  }),
  recordAttendance: act({
    ...bySecretariat,
    method: 'POST',
    path: '/events/:event/attendance',
    does: words.recordAttendance,
    records: 'attendance recorded',
    input: ofEvent.extend({
      id: id.optional(),
      day: date,
      scan: fileHash,
      came: z.array(id).max(2_000).default([]),
      /** Names written by hand on spare lines. */
      written: z.array(writtenLine).max(200).default([]),
    }),
    output: z.object({ came: z.number().int() }),
    refusals: {
      ...refusesCancelled,
      'nobody-came': spareLineRefusals['nobody-came'],
      'name-stands-twice': spareLineRefusals['name-stands-twice'],
      'not-on-that-day': words.notOnThatDay,
      'not-nominated': words.notNominated,
      'scan-not-received': words.scanNotReceived,
    },
  }),
  sayAttendanceShown: act({
    method: 'PUT',
    path: '/nominations/:nomination/shown',
    does: words.sayShown,
    who: anyMandate,
    records: 'choice on attendance said',
    byLetter: shownByLetter,
    input: z.object({ nomination: id, shown: z.boolean() }),
    output: z.object({ shown: z.boolean() }),
    refusals: { 'their-own-choice': words.theirOwnChoice },
  }),
  makeTravelList: act({
    ...bySecretariat,
    method: 'POST',
    path: '/events/:event/travel-list',
    does: words.makeTravelList,
    records: 'travel list made',
    input: ofEvent.extend({ language: z.enum(['en', 'ur']).default('en') }),
    output: sentFile,
    refusals: {},
  }),
}
