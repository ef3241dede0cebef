import { directionOf } from '#kernel/pure/bilingual.ts'
import type { BreakoutRead } from '../../contract/breakouts.ts'
import { askServer } from './ask-server.ts'
import { h, language, number, say } from './page.ts'
import { words } from './words.ts'

type Part = BreakoutRead['nodes'][number]

export interface NodeText {
  readonly field: string
  readonly language: 'en' | 'ur'
  readonly text: string
}

/** The texts of a part that are open to whoever holds the phone; null without a line. */
export async function textsOf(node: string): Promise<readonly NodeText[] | null> {
  const { status, body } = await askServer('GET', `/api/strategy/nodes/${node}`)
  return status === 200 ? (body as { texts: readonly NodeText[] }).texts : null
}

export const titleOf = ({ title: { en, ur } }: Part): string =>
  (language() === 'ur' ? ur : en) ?? en ?? ur ?? ''

/** More than this, and the list would push what is read out from a small screen: it is opened by hand. */
const atOnce = 6

/** What the group treats, to be read before anybody proposes; each part is fetched when it is opened. */
export function groupTexts({ nodes, fields }: BreakoutRead, propose: (node: string) => void): HTMLElement {
  const nameOf = (field: string) => {
    const known = fields.find((one) => one.field === field)
    return known === undefined ? field : say(known.name)
  }
  const part = (one: Part) => {
    const texts = h('div')
    const open = async (event: Event) => {
      if (!(event.target as HTMLDetailsElement).open || texts.childElementCount > 0) return
      const read = await textsOf(one.node)
      if (read === null) texts.replaceChildren(h('p', { class: 'soft' }, say(words.notRead)))
      else texts.replaceChildren(...shown(read, nameOf), another(one))
    }
    const another = ({ node }: Part) =>
      h('button', { type: 'button', onclick: () => propose(node) }, say(words.proposeHere))
    return h(
      'li',
      {},
      h(
        'details',
        { ontoggle: (event) => void open(event) },
        h('summary', {}, h('bdi', {}, one.code), ' · ', h('span', { dir: 'auto' }, titleOf(one))),
        texts,
      ),
    )
  }
  return h(
    'details',
    { open: nodes.length <= atOnce },
    h('summary', {}, h('h2', {}, `${say(words.treats)} (${number(nodes.length)})`)),
    h('ul', { class: 'queue' }, ...nodes.map(part)),
  )
}

/** In the language of the phone where the part has one, otherwise in the other. */
function shown(texts: readonly NodeText[], nameOf: (field: string) => string): readonly HTMLElement[] {
  const mine = texts.filter((one) => one.language === language())
  const read = mine.length > 0 ? mine : texts
  if (read.length === 0) return [h('p', { class: 'soft' }, say(words.noTexts))]
  return read.flatMap(({ field, language: of, text }) => [
    h('h3', {}, nameOf(field)),
    h('p', { class: 'words', lang: of, dir: directionOf(of) }, text),
  ])
}
