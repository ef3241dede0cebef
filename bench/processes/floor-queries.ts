import { activitiesFloor } from './floor-activities.ts'
import { figuresFloor } from './floor-figures.ts'
import type { Floor } from './one-floor.ts'
import { quartersFloor, quartersOfTheseDataFloor } from './floor-quarters.ts'

export const floors: readonly Floor[] = [
  activitiesFloor,
  figuresFloor,
  quartersFloor,
  quartersOfTheseDataFloor,
]
