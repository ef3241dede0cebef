import type { FoundChange } from '../../contract/intake-shapes.ts'
import { languageOfWords } from '../../rules/intake/in-which-language-words-are.ts'
import { asOffered } from '../../rules/intake/what-a-change-makes-of-a-text.ts'
import type { FoundInFile } from '../intake-files/found.ts'
import type { PlaceAsked, TextsOfRound } from './texts-of-round.ts'

type Offering = Pick<FoundInFile, 'kind' | 'before' | 'after' | 'follows'>

/** How the text at its place would read; null where the file alone does not say it. */
export function offeredFor(change: Offering, now: string): string | null {
  if (change.kind === 'comment' || change.kind === 'point' || change.kind === 'moved') return null
  if (change.kind !== 'row') return asOffered(now, change)
  if (change.after.trim() === '') return null
  return change.before.trim() === '' ? change.after.trim() : asOffered(now, change)
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
  const { remark, about, answers, movedTo, follows } = change
  const at = placed?.at ?? null
  const now = at === null ? '' : (texts.find(at)?.text ?? '')
  return {
    ...{ number, kind, author, saidAt, part, paragraph, sheet, row, reference, before, after },
    ...{ remark, about, answers, movedTo, follows, others: { ...change.others } },
    ...{ headings: [...change.headings], touches: [...change.touches] },
    language: languageOfWords(before + after + remark),
    place: {
      certainty: placed?.certainty ?? 'nowhere',
      at:
        at === null
          ? null
          : {
              ...{ node: at.node, code: texts.codeOf(at.node), now, offered: offeredFor(change, now) },
              field: at.field as never,
              language: at.language === 'ur' ? 'ur' : 'en',
            },
    },
  }
}
