import { partsOfDay } from '#kernel/pure/calendar.ts'
import { entriesOf } from '#kernel/pure/values/changed-values.ts'
import { governmentLevels } from '../activities/levels-of-government.ts'
import { costStates } from '../cost-states.ts'
import type { AmendableField } from './facts-of-an-activity.ts'

export const valueProblems = ['not-a-day', 'not-listed', 'no-such-office', 'needs-a-value'] as const
export type ValueProblem = (typeof valueProblems)[number]

/** What an activity or any entry cannot be without. */
const never: readonly AmendableField[] = ['lead', 'costState']
const lastOne: readonly AmendableField[] = ['title', 'text']

export const mostEntries = 100

/** Whether a field may be left without anything, whatever else its entry has. */
export const mayStandEmpty = (field: string): boolean => !never.some((known) => known === field)

/**
 * Why a value cannot stand in a field, as far as it can be told without a look at a register; null where it can.
 * `standsInOther`: whether the text stands in the other language, so that an entry keeps something to be called by.
 */
export function valueProblem(
  field: AmendableField,
  text: string,
  standsInOther: boolean,
): ValueProblem | null {
  if (text === '') {
    return never.includes(field) || (lastOne.includes(field) && !standsInOther) ? 'needs-a-value' : null
  }
  switch (field) {
    case 'starts':
    case 'ends':
      return partsOfDay(text) === undefined ? 'not-a-day' : null
    case 'governanceLevel':
      return governmentLevels.some((known) => known === text) ? null : 'not-listed'
    case 'costState':
      return costStates.some((known) => known === text) ? null : 'not-listed'
    case 'lead':
      return isIdentifier(text) ? null : 'no-such-office'
    case 'partners':
      return holdsFew(text) && entriesOf(text).every(isIdentifier) ? null : 'no-such-office'
    case 'crimes':
    case 'places':
    case 'frameworks':
      return holdsFew(text) ? null : 'not-listed'
    default:
      return null
  }
}

const holdsFew = (text: string): boolean => entriesOf(text).length <= mostEntries

const isIdentifier = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)
