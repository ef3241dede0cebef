import type { FileStore } from '#kernel/files/file-store.ts'
import { compareEditions } from './intake/compare-editions.ts'
import { listSubmissions } from './intake/list-submissions.ts'
import { openSubmissionFile } from './intake/open-submission-file.ts'
import { previewIntake } from './intake/preview-intake.ts'
import { readSubmission } from './intake/read-submission.ts'
import { takeIn } from './intake/take-in.ts'
import { leaveOutChange } from './intake-decisions/leave-out-change.ts'
import { listCollisions } from './intake-decisions/list-collisions.ts'
import { placeChange } from './intake-decisions/place-change.ts'
import { proposeAllPlaced } from './intake-decisions/propose-all-placed.ts'
import { leaveOutChanges } from './undecided/leave-out-changes.ts'
import { makePointsOfChanges } from './undecided/make-points-of-changes.ts'
import { proposeFromChange } from './intake-decisions/propose-from-change.ts'

/** Acts on what is sent in; files are read from the store into which uploads went. */
export const intakeHandlers = (files: FileStore) => ({
  previewIntake: previewIntake(files),
  takeIn: takeIn(files),
  listSubmissions,
  readSubmission,
  openSubmissionFile,
  compareEditions: compareEditions(files),
  placeChange,
  leaveOutChange,
  leaveOutChanges,
  makePointsOfChanges,
  proposeFromChange,
  proposeAllPlaced,
  listCollisions,
})
