import { closeActivity } from './close-activity.ts'
import { decideChange } from './decide-change.ts'
import { draftChange } from './draft-change.ts'
import { listChanges } from './list-changes.ts'
import { planOn } from '../versions/plan-on.ts'
import { proposeChange } from './propose-change.ts'
import { readCarriage } from './read-carriage.ts'
import { reviewChange } from './review-change.ts'
import { startActionPlan } from '../versions/start-action-plan.ts'

export const changeHandlers = {
  proposeChange,
  listChanges,
  reviewChange,
  decideChange,
  draftChange,
  startActionPlan,
  closeActivity,
  readCarriage,
  planOn,
}
