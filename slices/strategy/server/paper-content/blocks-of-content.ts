import { type Block, type Texts, textsOf, unchanged } from '#kernel/papers/paper.ts'
import type { Bilingual, Language } from '#kernel/pure/bilingual.ts'
import { fieldNames, isTextField, textFields } from '../../rules/fields-of-a-node.ts'
import { factsOfActivity } from './facts-of-activity.ts'
import { notesOfNode } from './how-far-translated.ts'
import type { ContentNode } from './read-content.ts'
import { words } from './paper-words.ts'

const shownAsParagraphs = ['aim', 'description', 'text']

/**
 * The plan as a document: a heading a node, its aim or description below, and its particulars as a table. Of the nodes
 * named last it is said who may read them.
 */
export function blocksOfContent(
  nodes: readonly ContentNode[],
  languages: readonly Language[],
  readers: ReadonlySet<string> = new Set(),
): Block[] {
  return nodes.flatMap((node): Block[] => {
    const texts = textsByField(node)
    const notes = notesOfNode(node, languages)
    const block = (field: string) => ({
      key: `${node.lineage}/${field}`,
      ...{ texts: readable(texts.get(field) ?? {}, languages), notes: notes.of(field) },
    })
    const title: Block = {
      ...{ kind: 'heading', key: `${node.lineage}/title`, level: headingLevel(node.depth) },
      texts: withCode(node, readable(texts.get('title') ?? {}, languages), languages),
      notes: { ...notes.of('title'), ...notes.whole },
    }
    const paragraphs = shownAsParagraphs
      .filter((field) => texts.has(field))
      .map((field): Block => ({ kind: 'paragraph', ...block(field) }))
    const facts = textFields
      .filter((field) => field !== 'title' && !shownAsParagraphs.includes(field) && texts.has(field))
      .map((field): Block => ({ kind: 'fact', label: fieldNames[field], ...block(field) }))
    return [
      ...(node.kind === 'paragraph' ? [] : [title]),
      ...paragraphs,
      ...factsOfActivity(node, readers.has(node.lineage)),
      ...facts,
    ]
  })
}

const headingLevel = (depth: number): 1 | 2 | 3 | 4 =>
  depth === 0 ? 1 : depth === 1 ? 2 : depth === 2 ? 3 : 4

function textsByField({ texts }: ContentNode): Map<string, Partial<Bilingual>> {
  const fields = new Map<string, Partial<Bilingual>>()
  for (const { field, language, text } of texts)
    if (isTextField(field)) fields.set(field, { ...fields.get(field), [language]: text })
  return fields
}

/** In a paper of one language, what stands only in the other is printed too, and said to be so. */
function readable(texts: Partial<Bilingual>, languages: readonly Language[]): Texts {
  const [only, second] = languages
  if (only === undefined || second !== undefined || texts[only] !== undefined) return textsOf(texts)
  const other = texts[only === 'en' ? 'ur' : 'en']
  if (other === undefined) return {}
  const note = (only === 'en' ? words.onlyInUrdu : words.onlyInEnglish)[only]
  return { [only]: unchanged(`${note} ${other}`) }
}

/** A section of the narrative is known by its title; everything else by its code too. */
function withCode(node: ContentNode, texts: Texts, languages: readonly Language[]): Texts {
  if (node.kind === 'section') return texts
  const coded = (language: Language) => {
    const title = (texts[language] ?? []).map(({ text }) => text).join('')
    return { [language]: unchanged(title === '' ? node.code : `${node.code}  ${title}`) }
  }
  return Object.assign({}, ...languages.map(coded)) as Texts
}
