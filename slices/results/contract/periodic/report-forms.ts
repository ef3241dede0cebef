import { z } from 'zod'
import { act } from '#kernel/contract/act.ts'
import { ability, date, fileHash, id, sentFile, text, textOrNothing } from '#kernel/contract/shapes.ts'
import { reportByLetter } from '../read-back.ts'
import { cellFinding } from '../reports.ts'
import { officials, period, refusalsOfLetters } from '../shapes.ts'
import { words } from '../words.ts'
import { formActWords } from './form-words.ts'

const asked = { strategy: id, office: id, from: date, until: date }

const formFinding = cellFinding.extend({ sheet: z.string().nullable() })
export type FormFinding = z.output<typeof formFinding>

const refusalsOfForms = {
  'file-unreadable': words.fileUnreadable,
  'not-a-form': formActWords.notAForm,
  'form-outdated': formActWords.outdated,
  'form-of-another-period': formActWords.ofAnotherPeriod,
  'form-of-another-office': formActWords.ofAnotherOffice,
  'office-not-yours': words.officeNotYours,
  'office-needed': words.officeNeeded,
  ...refusalsOfLetters,
  'nothing-asked': formActWords.nothingAsked,
}

const refusalsOfReporting = {
  'cells-to-mend': formActWords.cellsToMend,
  'already-reported': {
    ...formActWords.alreadyReported,
    constraint: 'one_periodic_report_per_office_and_period',
  },
}

const reported = z.object({ report: id, figures: z.number().int() })

const byLetter = { ...reportByLetter, done: formActWords.readBack }

export const reportFormActs = {
  makeReportForm: act({
    method: 'POST',
    path: '/report-forms',
    does: formActWords.make,
    who: ['secretariat', 'focal person'],
    records: 'report form made',
    byLetter: false,
    input: z.object(asked),
    output: z.object({ form: id, lines: z.number().int() }),
    refusals: { 'office-not-yours': words.officeNotYours, 'nothing-asked': formActWords.nothingAsked },
  }),
  downloadReportForm: act({
    method: 'GET',
    path: '/report-forms/:form/file',
    does: formActWords.download,
    who: officials,
    records: null,
    byLetter: false,
    input: z.object({ form: id }),
    output: sentFile,
    refusals: {},
  }),
  tryReportForm: act({
    method: 'POST',
    path: '/report-forms/try',
    does: formActWords.try,
    who: ['secretariat', 'focal person'],
    records: null,
    byLetter: false,
    /** The office and period that are meant; what the form itself says must be the same. */
    input: z.object({ ...asked, file: fileHash }),
    output: z.object({
      lines: z.number().int(),
      figures: z.number().int(),
      period,
      errors: z.array(formFinding),
      errorsInAll: z.number().int(),
      may: z.object({ receive: ability }),
    }),
    refusals: refusalsOfForms,
  }),
  receiveReportForm: act({
    method: 'POST',
    path: '/report-forms/receive',
    does: formActWords.receive,
    who: ['secretariat', 'focal person'],
    records: 'periodic report received',
    byLetter,
    input: z.object({ ...asked, file: fileHash }),
    output: reported,
    refusals: {
      ...refusalsOfForms,
      ...refusalsOfReporting,
      'file-already-imported': { ...words.fileAlreadyImported, constraint: 'a_file_is_imported_once' },
    },
  }),
  reportOnScreen: act({
    method: 'POST',
    path: '/report-forms/screen',
    does: formActWords.report,
    who: ['focal person'],
    records: 'periodic report made',
    byLetter,
    input: z.object({
      ...asked,
      cells: z
        .array(z.object({ key: text(40), value: textOrNothing(500), note: textOrNothing(500).default('') }))
        .max(5_000),
    }),
    output: reported,
    refusals: {
      'office-not-yours': words.officeNotYours,
      'office-needed': words.officeNeeded,
      ...refusalsOfLetters,
      'nothing-asked': formActWords.nothingAsked,
      ...refusalsOfReporting,
    },
  }),
  endPlace: act({
    method: 'POST',
    path: '/ended-places',
    does: formActWords.endPlace,
    who: ['secretariat'],
    records: 'place ended',
    byLetter: false,
    input: z.object({ strategy: id, place: text(200), endedOn: date, became: text(200) }),
    output: z.object({ ended: z.literal(true) }),
    refusals: { 'place-ended': { ...formActWords.placeEnded, constraint: 'a_place_ends_once' } },
  }),
} as const
