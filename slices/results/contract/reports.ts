import { z } from 'zod'
import { act } from '#kernel/contract/act.ts'
import { ability, bilingual, fileHash, id, instant, text } from '#kernel/contract/shapes.ts'
import { nilByLetter, reportByLetter } from './read-back.ts'
import { words } from './words.ts'
import {
  byLetter,
  figureStatuses,
  officials,
  origins,
  period,
  refusalsOfLetters,
  standings,
} from './shapes.ts'

/** Something that stands against one cell of a file. Row and column are those of the sheet. */
export const cellFinding = z.object({
  code: z.string(),
  severity: z.enum(['error', 'warning']),
  row: z.number().int().nullable(),
  rows: z.array(z.number().int()),
  column: z.string().nullable(),
  messages: bilingual,
  hint: bilingual,
  explanation: z.enum(['factor-of-ten', 'swapped-digits']).nullable(),
})
export type CellFinding = z.output<typeof cellFinding>

const workbook = z.object({
  strategy: id,
  file: fileHash,
  /** The office that reports; a focal person of one office need not name it. */
  office: id.optional(),
  /** For rows that name no document of their own. */
  document: text(1_000).optional(),
})

export const report = z.object({
  id,
  kind: z.enum(['workbook', 'nil report', 'correction', 'screen']),
  origin: z.enum(origins),
  office: bilingual.nullable(),
  document: z.string(),
  fileName: z.string().nullable(),
  period,
  figures: z.number().int(),
  submittedBy: bilingual.nullable(),
  submittedAt: instant,
  byLetter: byLetter.nullable(),
  verifiedBy: bilingual.nullable(),
  verifiedAt: instant.nullable(),
  clearedBy: bilingual.nullable(),
  clearedAt: instant.nullable(),
  standing: z.enum(standings),
  may: z.object({ verify: ability, clear: ability }),
})
export type Report = z.output<typeof report>

const refusalsOfFiles = {
  'file-unreadable': words.fileUnreadable,
  'office-not-yours': words.officeNotYours,
  'office-needed': words.officeNeeded,
  ...refusalsOfLetters,
  'too-many-figures': words.tooManyFigures,
}

export const reportActs = {
  previewFigures: act({
    method: 'POST',
    path: '/reports/preview',
    does: words.previewFigures,
    who: ['focal person', 'secretariat'],
    records: null,
    byLetter: false,
    input: workbook,
    output: z.object({
      fileName: z.string(),
      rows: z.number().int(),
      /** Rows that would become figures. */
      figures: z.number().int(),
      period: period.nullable(),
      indicators: z.array(z.object({ code: z.string(), name: bilingual, rows: z.number().int() })),
      /** What stops the import: all of it is mended, or nothing is written. */
      errors: z.array(cellFinding),
      errorsInAll: z.number().int(),
      /** What the checks say. It is imported as printed, and stays visible until an officer resolves it. */
      findings: z.array(cellFinding),
      findingsInAll: z.number().int(),
      may: z.object({ import: ability }),
    }),
    refusals: refusalsOfFiles,
  }),
  importFigures: act({
    method: 'POST',
    path: '/reports',
    does: words.importFigures,
    who: ['focal person', 'secretariat'],
    records: 'figures imported',
    byLetter: reportByLetter,
    input: workbook.extend({
      origin: z.enum(origins).default('reported'),
      status: z.enum(figureStatuses).default('final'),
    }),
    output: z.object({
      report: id,
      figures: z.number().int(),
      first: z.string(),
      last: z.string(),
    }),
    refusals: {
      ...refusalsOfFiles,
      'only-the-secretariat-takes-from-documents': words.onlyTheSecretariatTakesFromDocuments,
      'document-needed': words.documentNeeded,
      'rows-unreadable': words.rowsUnreadable,
      'nothing-to-import': words.nothingToImport,
      'file-already-imported': { ...words.fileAlreadyImported, constraint: 'a_file_is_imported_once' },
    },
  }),
  reportNil: act({
    method: 'POST',
    path: '/reports/nil',
    does: words.reportNil,
    who: ['focal person'],
    records: 'nil reported',
    byLetter: nilByLetter,
    input: z.object({
      strategy: id,
      office: id,
      indicators: z.array(id).min(1).max(200),
      place: text(200),
      period,
      document: text(1_000),
    }),
    output: z.object({ report: id, references: z.array(z.string()) }),
    refusals: {
      'office-not-yours': words.officeNotYours,
      'office-needed': words.officeNeeded,
      ...refusalsOfLetters,
      'period-backwards': { ...words.periodBackwards, constraint: 'a_report_period_ends_after_it_begins' },
    },
  }),
  listReports: act({
    method: 'GET',
    path: '/reports',
    does: words.listReports,
    who: officials,
    records: null,
    byLetter: false,
    input: z.object({
      strategy: id,
      report: id.optional(),
      /** Only those that the person who asks may verify or clear now. */
      waiting: z.stringbool().optional(),
      /** The last report of the page before. */
      before: id.optional(),
    }),
    output: z.object({
      reports: z.array(report),
      next: id.nullable(),
      may: z.object({ import: ability, reportNil: ability }),
    }),
    refusals: {},
  }),
  verifyReport: act({
    method: 'POST',
    path: '/reports/:report/verification',
    does: words.verifyReport,
    who: ['verifier'],
    records: 'report verified',
    byLetter: false,
    input: z.object({ report: id }),
    output: z.object({ verified: z.literal(true) }),
    refusals: {
      'published-already': words.publishedAlready,
      'already-verified': { ...words.alreadyVerified, constraint: 'one_verification_per_report' },
      'needs-a-second-person': words.needsSecondPerson,
    },
  }),
  clearReport: act({
    method: 'POST',
    path: '/reports/:report/clearance',
    does: words.clearReport,
    who: ['approver'],
    records: 'report cleared',
    byLetter: false,
    input: z.object({ report: id }),
    output: z.object({ cleared: z.literal(true) }),
    refusals: {
      'published-already': words.publishedAlready,
      'already-cleared': { ...words.alreadyCleared, constraint: 'one_clearance_per_report' },
      'not-yet-verified': words.notYetVerified,
      'needs-a-third-person': words.needsThirdPerson,
    },
  }),
} as const
