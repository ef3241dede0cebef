import type { BreakoutRead } from '../../../contract/breakouts.ts'
import { blankAddition, draftKept, dropDraft, keepDraft, type PhoneAddition } from './drafts.ts'
import { h, language, say } from '../page.ts'
import { words } from '../words.ts'

/** What an activity of this group may hang below. */
const bears = ['pillar', 'objective', 'outcome', 'output']

/** A new activity below one of the group's objectives; built once, and every key is kept on the phone. */
export class AddForm {
  readonly #read: BreakoutRead
  readonly #draftName: string
  readonly #send: (addition: PhoneAddition) => void
  #draft: PhoneAddition
  readonly #below = h('select', {
    id: 'below',
    onchange: () => this.#keep({ below: this.#below.value }),
  })
  readonly #title = h('textarea', {
    ...{ id: 'new-title', rows: '2', dir: 'auto', maxlength: '500' },
    oninput: () => this.#keep({ title: this.#title.value }),
  })
  readonly #text = h('textarea', {
    ...{ id: 'new-text', rows: '4', dir: 'auto', maxlength: '20000' },
    oninput: () => this.#keep({ text: this.#text.value }),
  })
  readonly #why = h('textarea', {
    ...{ id: 'new-why', rows: '3', dir: 'auto', maxlength: '5000' },
    oninput: () => this.#keep({ rationale: this.#why.value }),
  })
  readonly #problem = h('p', { class: 'bad', role: 'alert' })

  constructor(read: BreakoutRead, draftName: string, send: (addition: PhoneAddition) => void) {
    this.#read = read
    this.#draftName = draftName
    this.#send = send
    this.#draft = draftKept(draftName, blankAddition)
  }

  /** Folded until it is asked for or something was begun; null where the group treats nothing that bears activities. */
  shown(): HTMLElement | null {
    const places = this.#read.nodes.filter(({ kind }) => bears.includes(kind))
    if (places.length === 0) return null
    const titleOf = ({ en, ur }: BreakoutRead['nodes'][number]['title']) =>
      (language() === 'ur' ? ur : en) ?? en ?? ur ?? ''
    this.#below.replaceChildren(
      h('option', { value: '' }, say(words.choose)),
      ...places.map(({ lineage, code, title }) =>
        h(
          'option',
          { value: lineage, selected: lineage === this.#draft.below },
          `${code} · ${titleOf(title)}`,
        ),
      ),
    )
    this.#fill()
    const isBegun = Object.values(this.#draft).some((said) => said !== '')
    return h(
      'details',
      { open: isBegun },
      h('summary', {}, h('strong', {}, say(words.add))),
      h(
        'form',
        { onsubmit: (event) => this.#submit(event) },
        h('label', { for: 'below' }, say(words.below)),
        this.#below,
        h('label', { for: 'new-title' }, say(words.newTitle)),
        this.#title,
        h('label', { for: 'new-text' }, say(words.newText)),
        this.#text,
        h('label', { for: 'new-why' }, say(words.newWhy)),
        this.#why,
        this.#problem,
        h('button', { type: 'submit', class: 'main' }, say(words.sendNew)),
      ),
    )
  }

  #keep(more: Partial<PhoneAddition>): void {
    this.#draft = { ...this.#draft, ...more }
    keepDraft(this.#draftName, this.#draft)
  }

  #fill(): void {
    const { title, text, rationale } = this.#draft
    this.#title.value = title
    this.#text.value = text
    this.#why.value = rationale
  }

  #submit(event: Event): void {
    event.preventDefault()
    const { below, title, rationale } = this.#draft
    const isComplete = below !== '' && title.trim() !== '' && rationale.trim() !== ''
    this.#problem.textContent = isComplete ? '' : say(words.incompleteNew)
    if (!isComplete) return
    this.#send(this.#draft)
    this.#draft = { ...blankAddition, below }
    dropDraft(this.#draftName)
    this.#fill()
  }
}
