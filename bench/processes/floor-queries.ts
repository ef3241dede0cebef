import { activitiesFloor } from './floor-activities.ts'
import { figuresFloor } from './floor-figures.ts'
import { quartersFloor, quartersOfTheseDataFloor } from './floor-quarters.ts'

/** A read as somebody would write it who needs this one answer and nothing else. */
export interface Floor {
  /** The same address as the act's, with a word before it where there is more than one floor. */
  readonly path: string
  readonly text: string
  values(query: Readonly<Record<string, string>>, params: Readonly<Record<string, string>>): unknown[]
  answer(rows: readonly never[]): unknown
}

export const floors: readonly Floor[] = [
  activitiesFloor,
  figuresFloor,
  quartersFloor,
  quartersOfTheseDataFloor,
]
