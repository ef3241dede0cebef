import { leavesNothing } from '../../rules/intake/what-a-change-makes-of-a-text.ts'
import type { ChangeKept } from '../intake/changes-seen.ts'
import { offeredFor } from '../intake/shown-change.ts'
import type { TextsOfRound } from '../intake/texts-of-round.ts'

/** A comment or row that was made a point has its answer there: as a proposal besides it would be answered twice. */
export const isPointOfItsOwn = ({ kind, point }: Pick<ChangeKept, 'kind' | 'point'>): boolean =>
  point !== null && kind !== 'point'

/** Open, placed by its own words, and saying new ones. Whether the text still reads so is asked when it is proposed. */
export const isOpenAndCertain = (change: ChangeKept): boolean =>
  change.certainty === 'same' &&
  change.leftOut === null &&
  change.proposal === null &&
  !isPointOfItsOwn(change)

/** Whether nothing is left for a person to say. */
export function canBeProposedAtOnce(change: ChangeKept, texts: TextsOfRound): boolean {
  if (!isOpenAndCertain(change) || change.at === null) return false
  const standing = texts.linesOf(change.at)
  const stretch = standing === undefined ? null : offeredFor(change, standing)
  if (standing === undefined || stretch === null) return false
  return stretch.offered !== stretch.now && !leavesNothing(standing.text, stretch)
}
