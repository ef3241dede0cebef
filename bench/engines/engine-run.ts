import type { Child } from '../measure/child.ts'
import type { Pace } from '../measure/measure-load.ts'
import type { Measurement } from '../measurement.ts'

/** How large and how long. The defaults are what the project promises; smaller ones are for trying. */
export interface Sizes {
  readonly figures: number
  readonly importRows: number
  readonly pace: Pace
}

export interface EngineRun {
  readonly version: string
  readonly settings: readonly string[]
  readonly grown: object
  readonly measurements: readonly Measurement[]
}

export interface EngineTools {
  readonly sizes: Sizes
  readonly generator: Child
  say(line: string): void
}
