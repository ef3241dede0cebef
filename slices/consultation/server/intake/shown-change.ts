import type { FoundChange } from '../../contract/intake-shapes.ts'
import { clauseOf } from '../../rules/points/a-clause-is-named-by-its-numbers.ts'
import { languageOfWords } from '../../rules/intake/in-which-language-words-are.ts'
import type { StandingText, Stretch } from '../../rules/intake/what-a-change-makes-of-a-text.ts'
import type { FoundInFile } from '../intake-files/found.ts'
import type { PlaceAsked, TextsOfRound } from './texts-of-round.ts'

type Offering = Pick<FoundInFile, 'kind' | 'before' | 'after' | 'follows'>

/** What of the text at its place would read otherwise, and how; null where the file alone does not say it. */
export function offeredFor(change: Offering, standing: StandingText): Stretch | null {
  if (change.kind === 'comment' || change.kind === 'point' || change.kind === 'moved') return null
  if (change.kind !== 'row') return standing.offered(change)
  if (change.after.trim() === '') return null
  if (change.before.trim() !== '') return standing.offered(change)
  return { from: 0, now: standing.text, offered: change.after.trim() }
}

/** More of a text than this is not sent along where it is not known which line of it is meant. */
const opening = 1_000

/** What a screen shows of the text: the words that the change is about, never a long text again with each change. */
function aboutIn(
  change: Offering,
  standing: StandingText,
): Omit<Stretch, 'offered'> & { offered: string | null } {
  const offered = offeredFor(change, standing)
  if (offered !== null) return offered
  const line = standing.lineLike(change.before)
  if (line !== null) return { from: line.from, now: line.text, offered: null }
  const { text } = standing
  const now = text.length <= opening ? text : `${text.slice(0, opening)} …`
  return { from: 0, now, offered: null }
}

interface Placed {
  readonly certainty: FoundChange['place']['certainty']
  readonly at: PlaceAsked | null
}

/** A change as a screen has it: what stands in the file, where in the version, and how that would read. */
export function shownAsFound(
  change: Omit<FoundInFile, 'spans' | 'alike' | 'column'> & { readonly number: number },
  placed: Placed | null,
  texts: TextsOfRound,
): FoundChange {
  const { number, kind, author, saidAt, part, paragraph, sheet, row, reference, before, after } = change
  const { remark, about, answers, isResolved, movedTo, follows } = change
  const at = placed?.at ?? null
  const standing = at === null ? undefined : texts.linesOf(at)
  const meant = standing === undefined ? { from: 0, now: '', offered: null } : aboutIn(change, standing)
  return {
    ...{ number, kind, author, saidAt, part, paragraph, sheet, row, reference, before, after },
    ...{ remark, about, answers, isResolved, movedTo, follows, others: { ...change.others } },
    ...{ headings: [...change.headings], touches: [...change.touches] },
    clause: clauseOf(change.numbers),
    language: languageOfWords(before + after + remark),
    place: {
      certainty: placed?.certainty ?? 'nowhere',
      at:
        at === null
          ? null
          : {
              ...{ node: at.node, code: texts.codeOf(at.node), ...meant },
              field: at.field as never,
              language: at.language === 'ur' ? 'ur' : 'en',
            },
    },
  }
}
