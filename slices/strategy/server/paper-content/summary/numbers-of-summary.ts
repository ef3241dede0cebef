import { type CostState, costStates } from '../../../rules/cost-states.ts'
import type { ContentNode } from '../read-content.ts'

/** What the plan says of offices, time and money; nothing is added up that it does not state. */
export interface SummaryNumbers {
  readonly activities: number
  readonly withoutOffice: number
  readonly withoutDeadline: number
  /** From the first start to the last deadline. */
  readonly from: string | null
  readonly until: string | null
  readonly costs: ReadonlyMap<CostState, number>
}

export function inNumbers(nodes: readonly ContentNode[]): SummaryNumbers {
  const activities = nodes.filter(({ kind }) => kind === 'activity')
  const count = (is: (node: ContentNode) => boolean) => activities.filter(is).length
  return {
    activities: activities.length,
    withoutOffice: count(({ lead }) => lead === null),
    withoutDeadline: count(({ ends }) => ends === null),
    from: activities.flatMap(({ starts }) => starts ?? []).sort()[0] ?? null,
    until:
      activities
        .flatMap(({ ends }) => ends ?? [])
        .sort()
        .at(-1) ?? null,
    costs: new Map(costStates.map((state) => [state, count(({ costState }) => costState === state)])),
  }
}
