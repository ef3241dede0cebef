import { leavesNothing } from '../../rules/intake/what-a-change-makes-of-a-text.ts'
import type { ChangeKept } from '../intake/changes-seen.ts'
import { offeredFor } from '../intake/shown-change.ts'
import type { TextsOfRound } from '../intake/texts-of-round.ts'

/** Open, placed by its own words, and saying new ones. Whether the text still reads so is asked when it is proposed. */
export const isOpenAndCertain = ({ certainty, leftOut, proposal }: ChangeKept): boolean =>
  certainty === 'same' && leftOut === null && proposal === null

/** Whether nothing is left for a person to say. */
export function canBeProposedAtOnce(change: ChangeKept, texts: TextsOfRound): boolean {
  if (!isOpenAndCertain(change) || change.at === null) return false
  const standing = texts.linesOf(change.at)
  const stretch = standing === undefined ? null : offeredFor(change, standing)
  if (standing === undefined || stretch === null) return false
  return stretch.offered !== stretch.now && !leavesNothing(standing.text, stretch)
}
