import { z } from 'zod'
import { act } from '#kernel/contract/act.ts'
import { ability, bilingual, date, fileHash, id, sentFile, text } from '#kernel/contract/shapes.ts'
import { matrixColumns } from '../rules/intake/a-matrix-is-read-by-its-headers.ts'
import {
  changeKinds,
  field,
  foundChange,
  language,
  submission,
  submissionChange,
  submissionKinds,
  unread,
  wording,
} from './intake-shapes.ts'
import { intakeWords } from './intake-words.ts'

/** A file may quote text of every level, so those who read every level read it. */
const readers = ['secretariat', 'approving authority', 'oversight'] as const

const file = {
  round: id,
  kind: z.enum(submissionKinds),
  /** The version that the file claims; without it that of the round. */
  version: id.optional(),
  file: fileHash,
  summary: text(100_000).optional(),
}

const readingRefusals = {
  'file-not-received': intakeWords.fileNotReceived,
  'not-a-word-file': intakeWords.notAWordFile,
  'old-or-locked': intakeWords.oldOrLocked,
  'unpacks-too-large': intakeWords.unpacksTooLarge,
  'table-not-readable': intakeWords.tableNotReadable,
  'no-matrix': intakeWords.noMatrix,
  'nothing-found': intakeWords.nothingFound,
  'summary-needed': intakeWords.summaryNeeded,
  'base-text-not-found': intakeWords.baseTextNotFound,
  'taken-in-already': intakeWords.takenInAlready,
} as const

export const intakeActs = {
  previewIntake: act({
    method: 'POST',
    path: '/rounds/:round/submissions/preview',
    does: intakeWords.previewIntake,
    who: ['secretariat'],
    records: null,
    byLetter: false,
    input: z.object(file),
    output: z.object({
      name: z.string(),
      changes: z.number().int(),
      /** The first of them, in the order of the file. */
      first: z.array(foundChange),
      kinds: z.partialRecord(z.enum(changeKinds), z.number().int()),
      authors: z.array(z.object({ name: z.string(), changes: z.number().int() })),
      paragraphs: z.number().int(),
      found: z.number().int(),
      certain: z.object({ same: z.number().int(), likely: z.number().int(), nowhere: z.number().int() }),
      columns: z.array(
        z.object({ sheet: z.string(), header: z.string(), read: z.enum(matrixColumns).nullable() }),
      ),
      unread: z.array(unread),
    }),
    refusals: readingRefusals,
  }),
  takeIn: act({
    method: 'POST',
    path: '/rounds/:round/submissions',
    does: intakeWords.takeIn,
    who: ['secretariat'],
    records: 'submission taken in',
    byLetter: false,
    input: z.object({
      ...file,
      title: z.object({ en: text(300).optional(), ur: text(300).optional() }),
      office: id.optional(),
      organisation: id.optional(),
      sender: text(300).optional(),
      receivedOn: date,
      theirReference: text(200).optional(),
      earlier: id.optional(),
    }),
    output: z.object({ submission: id, changes: z.number().int(), unread: z.number().int() }),
    refusals: {
      ...readingRefusals,
      'one-sender': { ...intakeWords.oneSender, constraint: 'a_submission_comes_from_one_sender' },
      'edition-taken': { ...intakeWords.editionTaken, constraint: 'one_later_edition_per_submission' },
    },
  }),
  listSubmissions: act({
    method: 'GET',
    path: '/rounds/:round/submissions',
    does: intakeWords.listSubmissions,
    who: readers,
    records: null,
    byLetter: false,
    input: z.object({ round: id }),
    output: z.object({
      round: z.object({ id, strategy: id, version: id, title: bilingual }),
      submissions: z.array(submission),
      collisions: z.number().int(),
      may: z.object({ takeIn: ability }),
    }),
    refusals: {},
  }),
  readSubmission: act({
    method: 'GET',
    path: '/submissions/:submission',
    does: intakeWords.readSubmission,
    who: readers,
    records: null,
    byLetter: false,
    input: z.object({ submission: id }),
    output: z.object({
      submission,
      roundTitle: bilingual,
      /** On which changes are placed. */
      roundVersion: id,
      changes: z.array(submissionChange),
      unread: z.array(unread),
      may: z.object({ proposeAll: ability }),
    }),
    refusals: {},
  }),
  openSubmissionFile: act({
    method: 'GET',
    path: '/submissions/:submission/file',
    does: intakeWords.openSubmissionFile,
    who: readers,
    records: null,
    byLetter: false,
    input: z.object({ submission: id }),
    output: sentFile,
    refusals: {},
  }),
  compareEditions: act({
    method: 'GET',
    path: '/submissions/:submission/editions',
    does: intakeWords.compareEditions,
    who: readers,
    records: null,
    byLetter: false,
    input: z.object({ submission: id }),
    output: z.object({
      earlier: submission,
      later: submission,
      paragraphs: z.array(
        z.object({
          kind: z.enum(['same', 'added', 'removed', 'changed']),
          earlier: z.number().int().nullable(),
          later: z.number().int().nullable(),
          before: z.string(),
          after: z.string(),
          language,
        }),
      ),
    }),
    refusals: { 'no-earlier-edition': intakeWords.noEarlierEdition },
  }),
  listCollisions: act({
    method: 'GET',
    path: '/rounds/:round/collisions',
    does: intakeWords.listCollisions,
    who: readers,
    records: null,
    byLetter: false,
    input: z.object({ round: id }),
    output: z.object({
      round: z.object({ id, title: bilingual }),
      collisions: z.array(
        z.object({
          before: z.string(),
          language,
          at: z.object({ node: id, code: z.string(), field }).nullable(),
          changes: z.array(
            z.object({
              submission: id,
              number: z.number().int(),
              title: wording,
              from: wording,
              author: z.string(),
              kind: z.enum(changeKinds),
              before: z.string(),
              after: z.string(),
              proposal: z.object({ id, number: z.number().int() }).nullable(),
            }),
          ),
        }),
      ),
    }),
    refusals: {},
  }),
}
