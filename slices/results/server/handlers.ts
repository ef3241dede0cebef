import { type Handlers, type ServedSlice, serveSlice } from '#kernel/contract/handler.ts'
import type { OpenRoom, RoomTools } from '#kernel/contract/room-tools.ts'
import { results } from '../contract.ts'
import type { ResultsRows } from '../database/rows.ts'
import { readBreakdown } from './breakdowns/read-breakdown.ts'
import { checkFigures } from './checks/check-figures.ts'
import { resolveDiscrepancy } from './checks/resolve-discrepancy.ts'
import { enterQuestion } from './desk/enter-question.ts'
import { findAskedBefore } from './desk/find-asked-before.ts'
import { giveAnswer } from './desk/give-answer.ts'
import { listQuestions } from './desk/list-questions.ts'
import { makeAnswerPaper } from './desk/make-answer-paper.ts'
import { readQuestion } from './desk/read-question.ts'
import { sendDraftBack, signDraft } from './desk/sign-draft.ts'
import { tryDraft, writeDraft } from './desk/write-draft.ts'
import {
  enterEvaluationFinding,
  enterEvaluationReport,
  planEvaluation,
  recommendFromEvaluation,
} from './evaluations/enter-evaluations.ts'
import { listEvaluations, readEvaluation } from './evaluations/read-evaluations.ts'
import { correctFigure } from './figures/correct-figure.ts'
import { listFigures } from './figures/list-figures.ts'
import { readFigure } from './figures/read-figure.ts'
import { declareFunnel } from './indicators/declare-funnel.ts'
import { declareIndicator } from './indicators/declare-indicator.ts'
import { listIndicators } from './indicators/list-indicators.ts'
import { readIndicator } from './indicators/read-indicator.ts'
import { reportStatus } from './indicators/report-status.ts'
import { setBaselineAndTarget } from './indicators/set-baseline-and-target.ts'
import { sumByQuarter } from './indicators/sum-by-quarter.ts'
import { writeReading } from './indicators/write-reading.ts'
import { disruptionHandlers } from './disruptions/disruption-handlers.ts'
import { jointOperationHandlers } from './joint-operations/joint-operation-handlers.ts'
import { geographyHandlers } from './geographies/geography-handlers.ts'
import { handOverHandlers } from './hand-over/hand-over-handlers.ts'
import { nationalHandlers } from './national/national-handlers.ts'
import { passportHandlers } from './passports/passport-handlers.ts'
import { operationalHandlers } from './operational/operational-handlers.ts'
import { shelf } from './papers/shelf.ts'
import { askOffice, dateDuty, declareDuty } from './periodic/keep-duties.ts'
import { downloadReportForm, endPlace, makeReportForm } from './periodic/make-report-form.ts'
import { receiveReportForm, reportOnScreen, tryReportForm } from './periodic/receive-report.ts'
import { listLines } from './periodic/lines-of-office.ts'
import { listTimeliness } from './periodic/list-timeliness.ts'
import { listReopenings, reopenReport } from './periodic/reopen-report.ts'
import { listDuties } from './periodic/read-duties.ts'
import { clearReport } from './reports/clear-report.ts'
import { importFigures } from './reports/import-figures.ts'
import { listReports } from './reports/list-reports.ts'
import { previewFigures } from './reports/preview-figures.ts'
import { reportNil } from './reports/report-nil.ts'
import { verifyReport } from './reports/verify-report.ts'

type Lent = Pick<RoomTools, 'files' | 'address' | 'signer'>

/** The slice as the server mounts it. Workbooks are read from the store into which uploads went. */
export function servedWith(tools: Lent): ServedSlice {
  const { files } = tools
  const handlers: Handlers<typeof results, ResultsRows> = {
    ...shelf.handlers,
    ...handOverHandlers(tools),
    ...geographyHandlers,
    ...nationalHandlers(tools),
    ...passportHandlers(tools),
    ...operationalHandlers,
    ...{ enterQuestion, findAskedBefore, giveAnswer, listQuestions, readQuestion },
    ...{ sendDraftBack, signDraft, tryDraft, writeDraft },
    makeAnswerPaper: makeAnswerPaper(tools),
    ...{ askOffice, dateDuty, declareDuty, listDuties, listLines },
    ...{ downloadReportForm, endPlace, reportOnScreen },
    ...{ listReopenings, listTimeliness, reopenReport },
    makeReportForm: makeReportForm(tools),
    tryReportForm: tryReportForm(tools),
    receiveReportForm: receiveReportForm(tools),
    ...{ enterEvaluationFinding, enterEvaluationReport, planEvaluation, recommendFromEvaluation },
    ...{ listEvaluations, readEvaluation },
    declareIndicator,
    setBaselineAndTarget,
    declareFunnel,
    listIndicators,
    readIndicator,
    writeReading,
    reportStatus,
    sumByQuarter,
    ...disruptionHandlers,
    ...jointOperationHandlers,
    listFigures,
    readBreakdown,
    readFigure,
    correctFigure,
    checkFigures,
    resolveDiscrepancy,
    previewFigures: previewFigures(files),
    importFigures: importFigures(files),
    reportNil,
    listReports,
    verifyReport,
    clearReport,
  }
  return serveSlice(results, handlers)
}

export const open = (tools: Lent): OpenRoom => ({
  served: servedWith(tools),
  jobs: [shelf.job(tools.files)],
})
