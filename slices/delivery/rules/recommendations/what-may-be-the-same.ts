import type { Day } from '#kernel/pure/calendar.ts'
import { alikeAmong } from '#kernel/pure/words/alike-in-words.ts'
import { standingPairs, type Repetition } from './how-often-it-was-raised.ts'

interface Said {
  readonly id: string
  readonly dated: Day
  readonly text: { readonly en: string | null; readonly ur: string | null }
}

/** Half of the words that carry meaning: a person looks at each, so less is asked than where two are taken for the same. */
const worthALook = 0.5
const mostOffered = 5

/**
 * Earlier recommendations that may say the same: they share at least four words that carry meaning, and half of those of
 * both or a name of three words. Offered to a person, never linked; what somebody spoke about already is not offered again.
 */
export function whatMayBeTheSame(
  one: Said,
  among: readonly Said[],
  said: readonly Repetition[],
): readonly string[] {
  const spokenAbout = new Set(
    standingPairs(said).flatMap(({ recommendation, earlier }) =>
      recommendation === one.id ? [earlier] : earlier === one.id ? [recommendation] : [],
    ),
  )
  const others = among
    .filter(({ id, dated }) => id !== one.id && dated <= one.dated && !spokenAbout.has(id))
    .map(({ id, text }) => ({ id, texts: textsOf(text) }))
  return alikeAmong(
    others,
    worthALook,
  )(textsOf(one.text))
    .slice(0, mostOffered)
    .map(({ there }) => there.id)
}

const textsOf = ({ en, ur }: Said['text']): string[] => [en, ur].filter((text) => text !== null)
