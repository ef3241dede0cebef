import { keepAuthorKey, nameAuthorKeeper, readAuthorRules } from './keepers.ts'
import { openSealedAuthor, readAuthorOpenings } from './openings.ts'

/** Acts about who, if anybody, can find out a hidden author. */
export const hiddenAuthorHandlers = {
  readAuthorRules,
  nameAuthorKeeper,
  keepAuthorKey,
  readAuthorOpenings,
  openSealedAuthor,
}
