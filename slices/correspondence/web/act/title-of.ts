import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { ListedActByLetter } from '../../contract.ts'
import { bothOf } from '../calls.ts'
import { words } from '../words.ts'

/** What was done and to what, in a line: `Declined: PUR-1.1 Train investigators`. */
export function titleOf({
  done,
  does,
  about,
}: Pick<ListedActByLetter, 'done' | 'does' | 'about'>): Bilingual {
  const what = done ?? does ?? words.one
  if (about === null) return what
  const title = bothOf(about.title)
  const line = (language: 'en' | 'ur') => `${what[language]}: ${about.code} ${title[language]}`.trim()
  return { en: line('en'), ur: line('ur') }
}
