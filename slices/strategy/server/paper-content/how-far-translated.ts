import type { Notes } from '#kernel/papers/paper.ts'
import { type Bilingual, each, type Language } from '#kernel/pure/bilingual.ts'
import { isTextField } from '../../rules/fields-of-a-node.ts'
import { words } from './paper-words.ts'
import type { ContentNode, ContentText } from './read-content.ts'

type Waiting = 'draft' | 'stale'

/** What a paper says of the translations of an entry: once at its head where that holds of all of it. */
export interface NotesOfNode {
  readonly whole: Notes
  readonly of: (field: string) => Notes
}

export function notesOfNode(node: ContentNode, languages: readonly Language[]): NotesOfNode {
  const fields = new Set(node.texts.map(({ field }) => field).filter(isTextField))
  const states = languages.map((language) => {
    const each = [...fields].flatMap((field) => stateOf(node, field, language, languages) ?? [])
    const [first] = each
    // A paragraph has no head of its own.
    const isOne = node.kind !== 'paragraph' && each.length > 1 && each.every((one) => one === first)
    return { language, whole: isOne && first !== undefined && first !== 'well' ? first : null }
  })
  return {
    whole: notesIn(states.map(({ language, whole }) => [language, whole && words.allOf[whole]])),
    of: (field) =>
      notesIn(
        states.map(({ language, whole }) => {
          const state = stateOf(node, field, language, languages)
          return [language, whole !== null || state === 'well' || state === null ? null : words.textIs[state]]
        }),
      ),
  }
}

/** Of a single text, wherever it is printed. */
export const notesOfText = (node: ContentNode, field: string): Notes =>
  notesIn(
    (['en', 'ur'] as const).map((language) => {
      const state = waiting(node.texts.find((one) => one.field === field && one.language === language))
      return [language, state === 'well' || state === null ? null : words.textIs[state]]
    }),
  )

/** In a paper of one language what stands only in the other is printed, and so its state is said. */
function stateOf(node: ContentNode, field: string, language: Language, languages: readonly Language[]) {
  const all = node.texts.filter((one) => one.field === field)
  const own = all.find((one) => one.language === language)
  return waiting(own ?? (languages.length === 1 ? all[0] : undefined))
}

function waiting(text: ContentText | undefined): Waiting | 'well' | null {
  if (text === undefined) return null
  return text.translation === 'draft' || text.translation === 'stale' ? text.translation : 'well'
}

const notesIn = (all: readonly (readonly [Language, Bilingual | null])[]): Notes =>
  Object.fromEntries(all.flatMap(([language, said]) => (said === null ? [] : [[language, said[language]]])))

/** For the cover: how many texts of each language are drafts or out of date. Null where nothing was translated. */
export function translationsIn(
  nodes: readonly ContentNode[],
  languages: readonly Language[],
): Bilingual | null {
  const texts = nodes.flatMap((node) => node.texts.filter(({ field }) => isTextField(field)))
  const lines = languages.flatMap((language) => {
    const counts = (['draft', 'stale', 'reviewed'] as const)
      .map((state) => ({
        state,
        count: texts.filter((one) => one.language === language && one.translation === state).length,
      }))
      .filter(({ count }) => count > 0)
    return counts.length === 0 ? [] : [{ language, counts }]
  })
  if (lines.length === 0) return null
  return each((reader) =>
    lines
      .map(({ language, counts }) => {
        const said = counts.map(({ state, count }) => words.translated[state][reader](count))
        return `${words.languages[language][reader]}: ${said.join(words.comma[reader])}`
      })
      .join('\n'),
  )
}
