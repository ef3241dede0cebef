import type { OpenRoom, RoomTools } from '#kernel/contract/room-tools.ts'
import { type Handlers, type ServedSlice, serveSlice } from '#kernel/contract/handler.ts'
import type { FileStore } from '#kernel/files/file-store.ts'
import { strategy } from '../contract.ts'
import type { StrategyRows } from '../database/rows.ts'
import { approvalHandlers } from './approval/handlers.ts'
import { citeFinding } from './citations/cite-finding.ts'
import { listCitations } from './citations/list-citations.ts'
import { withdrawCitation } from './citations/withdraw-citation.ts'
import { changeHandlers } from './changes/handlers.ts'
import { listDecisions } from './decision-log/list-decisions.ts'
import { translationHandlers } from './translations/handlers.ts'
import { decideLikeness } from './crosswalk/decide-likeness.ts'
import { listLikeness } from './crosswalk/list-likeness.ts'
import { loadRegister } from './crosswalk/load-register.ts'
import { readCrosswalk } from './crosswalk/read-crosswalk.ts'
import { tryRegister } from './crosswalk/try-register.ts'
import { approveVersion } from './decisions/approve-version.ts'
import { openForConsultation } from './decisions/open-for-consultation.ts'
import { recordApproval } from './decisions/record-approval.ts'
import { submitVersion } from './decisions/submit-version.ts'
import { withdrawVersion } from './decisions/withdraw-version.ts'
import { dryRunImport } from './imports/dry-run-import.ts'
import { importPlan } from './imports/import-plan.ts'
import { previewImport } from './imports/preview-import.ts'
import { lintVersion } from './lint/lint-version.ts'
import { readLintSettings } from './lint/read-lint-settings.ts'
import { setLintRule } from './lint/set-lint-rule.ts'
import { waiveFinding } from './lint/waive-finding.ts'
import { withdrawWaiver } from './lint/withdraw-waiver.ts'
import { addNode } from './nodes/add-node.ts'
import { editField } from './nodes/edit-field.ts'
import { listActivities } from './activities/list-activities.ts'
import { moveNode } from './nodes/move-node.ts'
import { readNode } from './nodes/read-node.ts'
import { removeNode } from './nodes/remove-node.ts'
import { setActivityFacts } from './activities/set-activity-facts.ts'
import { setLevel } from './nodes/set-level.ts'
import { listTerm } from './activities/list-term.ts'
import { listTerms } from './activities/list-terms.ts'
import { setActivityTerms } from './activities/set-activity-terms.ts'
import { paperHandlers } from './papers/paper-handlers.ts'
import { writePaperJob } from './papers/write-paper.ts'
import { compareVersions } from './versions/compare-versions.ts'
import { listHolds } from './versions/list-holds.ts'
import { listVersions } from './versions/list-versions.ts'
import { readVersion } from './versions/read-version.ts'
import { startVersion } from './versions/start-version.ts'

/** The slice as the server mounts it. Plan files are read from the store into which uploads went. */
export function servedWith(files: FileStore, site = 'http://localhost'): ServedSlice {
  const handlers: Handlers<typeof strategy, StrategyRows> = {
    startVersion,
    listVersions,
    readVersion,
    listHolds,
    openForConsultation,
    submitVersion,
    approveVersion,
    recordApproval,
    withdrawVersion,
    compareVersions,
    readNode,
    listActivities,
    editField,
    addNode,
    moveNode,
    removeNode,
    setActivityFacts,
    setLevel,
    listTerms,
    listTerm,
    setActivityTerms,
    previewImport: previewImport(files),
    dryRunImport: dryRunImport(files),
    importPlan: importPlan(files),
    lintVersion,
    readCrosswalk,
    tryRegister: tryRegister(files),
    loadRegister: loadRegister(files),
    listLikeness,
    decideLikeness,
    listCitations,
    citeFinding,
    withdrawCitation,
    readLintSettings,
    setLintRule,
    waiveFinding,
    withdrawWaiver,
    ...approvalHandlers,
    ...paperHandlers(files, site),
    ...changeHandlers,
    ...translationHandlers,
    listDecisions,
  }
  return serveSlice(strategy, handlers)
}

export const open = ({ files, address }: RoomTools): OpenRoom => ({
  served: servedWith(files, address),
  jobs: [writePaperJob(files)],
})
