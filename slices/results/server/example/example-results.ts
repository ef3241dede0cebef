import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { GeographySeen } from '../../contract.ts'
import type { Direction, Measure } from '../../rules/figures/an-ambiguous-indicator-gets-no-colour.ts'
import type { Side, SpokenOf } from '../../rules/passports/an-objective-is-measured-from-outside-too.ts'
import type { ResultLevel } from '../../rules/indicators/what-an-indicator-says.ts'

/** An indicator of the example's own list, whose figures stand in the CSV files. */
export interface ListedIndicator {
  readonly code: string
  readonly name: Bilingual
  readonly unit: string
  readonly measure: Measure
  readonly direction: Direction
  readonly level: ResultLevel
  readonly pillar: string
  readonly source: string
  readonly note?: Bilingual | undefined
}

export interface IndicatorList {
  readonly indicators: readonly ListedIndicator[]
  /** What indicators speak of and from which side their data come: a judgement of those who made the example. */
  readonly passports: readonly {
    readonly speaksOf: SpokenOf
    readonly comesFrom: Side
    readonly indicators: readonly string[]
  }[]
  readonly geographies: readonly Omit<GeographySeen, 'id'>[]
  readonly funnels: readonly { readonly name: string; readonly stages: readonly string[] }[]
}

type Published = {
  readonly value: number
  readonly unit: string
  readonly period: string
  readonly place: string
} & {
  readonly coverage: Bilingual
  readonly agency: string
  readonly observation: string
  readonly source: string
}
type Promised = { readonly due: string; readonly by: string }

/** The indicator that the plan itself gives to a node. */
export interface NodeIndicator {
  readonly text: Bilingual
  readonly unit: 'number' | 'percentage' | 'yes/no'
  readonly direction: Direction
  readonly means_of_verification: Bilingual
  readonly data_holder: string
  readonly frequency: 'quarterly' | 'twice a year' | 'yearly' | 'every two years' | 'once'
  readonly baseline: Published | Promised
  readonly target: { readonly value: string; readonly by: string } | null
}

interface Measured {
  readonly code: string
  readonly visibility: string
}

/** As much of the example's plan as says what is measured. */
export interface MeasuredPlan {
  readonly pillars: readonly {
    readonly code: string
    readonly objectives: readonly {
      readonly outcomes: readonly (Measured & {
        readonly measure: NodeIndicator
        readonly outputs: readonly {
          readonly activities: readonly (Measured & { readonly indicator: NodeIndicator })[]
        }[]
      })[]
    }[]
  }[]
}

export interface NodeToMeasure {
  readonly code: string
  readonly pillar: string
  readonly visibility: string
  readonly level: ResultLevel
  readonly indicator: NodeIndicator
}

/** Every node of the plan that has an indicator: outcomes and activities. */
export const nodesToMeasure = (plan: MeasuredPlan): NodeToMeasure[] =>
  plan.pillars.flatMap((pillar) =>
    pillar.objectives.flatMap(({ outcomes }) =>
      outcomes.flatMap((outcome) => [
        {
          ...{ code: outcome.code, pillar: pillar.code, visibility: outcome.visibility },
          ...{ level: 'outcome' as const, indicator: outcome.measure },
        },
        ...outcome.outputs.flatMap(({ activities }) =>
          activities.map(({ code, visibility, indicator }) => ({
            ...{ code, pillar: pillar.code, visibility, indicator },
            level: 'output' as const,
          })),
        ),
      ]),
    ),
  )

export const isPublished = (baseline: Published | Promised): baseline is Published => 'value' in baseline
