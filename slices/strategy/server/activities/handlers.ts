import { listActivities } from './list-activities.ts'
import { listTerm } from './list-term.ts'
import { listTerms } from './list-terms.ts'
import { setActivityFacts } from './set-activity-facts.ts'
import { setActivityTerms } from './set-activity-terms.ts'

export const activityHandlers = { listActivities, setActivityFacts, listTerms, listTerm, setActivityTerms }
