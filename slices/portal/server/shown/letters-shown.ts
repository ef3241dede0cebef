import type { LetterMark } from '../../rules/parts-of-a-snapshot.ts'
import { type Html, html } from '../html.ts'
import type { Speaker } from '../look/speak.ts'
import { contestNames, letterWords, mediumNames } from '../look/words-of-letters.ts'

/** That the secretariat entered it for its author, from what and of which day, and how a contest of that stands. */
export function letterShown(speaker: Speaker, mark: LetterMark | null | undefined): Html | null {
  if (mark === null || mark === undefined) return null
  const { dated, medium, contest } = mark
  const named = mediumNames[medium]
  const by = named === undefined ? medium : speaker.say(named)
  const entered =
    dated === null
      ? speaker.fill(letterWords.entered, { by })
      : speaker.fill(letterWords.enteredOf, { by, day: speaker.day(dated) })
  return html`${entered}${contest === null ? null : html` · <strong>${speaker.say(contestNames[contest])}</strong>`}`
}

/** The same behind a separator, where it follows something else on a line. */
export function letterNoted(speaker: Speaker, mark: LetterMark | null | undefined): Html | null {
  const shown = letterShown(speaker, mark)
  return shown === null ? null : html` · ${shown}`
}
