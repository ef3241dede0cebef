import { each } from '#kernel/pure/bilingual.ts'
import { type Block, fact, heading } from '#kernel/papers/paper.ts'
import type { PeopleOfRound } from '../../contract/participation.ts'
import { listOf } from './pieces.ts'
import { workshopWords as words } from './workshop-words.ts'

/** How many took part in all events together, and what they gave of themselves, by how many it was given. */
export function blocksOfPeople(people: PeopleOfRound | null): Block[] {
  if (people === null) return []
  const { measure, total, events, leftOut, bySex, byProvince } = people
  return [
    heading(1, words.people),
    fact(
      words[measure],
      each((language) => words.personsAt[language](total, events)),
    ),
    fact(words.bySex, linesOfSplit(bySex, total)),
    fact(words.byProvince, linesOfSplit(byProvince, total)),
    ...(leftOut === 0
      ? []
      : [
          fact(
            words.leftOut,
            each(() => String(leftOut)),
          ),
        ]),
  ]
}

function linesOfSplit({ given, shown, hidden, isPartHidden }: PeopleOfRound['bySex'], total: number) {
  return listOf([
    ...shown.map(({ name, persons }) => each((language) => `${name[language]}: ${persons}`)),
    ...hidden.map((name) => each((language) => `${name[language]}: ${words.untold[language]}`)),
    ...(isPartHidden && hidden.length === 0 ? [words.restUntold] : []),
    given === null ? words.givenUntold : each((language) => words.givenBy[language](given, total)),
  ])
}
