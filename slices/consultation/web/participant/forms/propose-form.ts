import { directionOf } from '#kernel/pure/bilingual.ts'
import type { BreakoutRead } from '../../../contract/breakouts.ts'
import { blank, draftKept, dropDraft, keepDraft, type PhoneDraft } from './drafts.ts'
import { type NodeText, textsOf, titleOf } from '../group-texts.ts'
import { h, say } from '../page.ts'
import { words } from '../words.ts'

const keyOf = (text: Pick<NodeText, 'field' | 'language'>) => `${text.field} ${text.language}`

/** A form that is built once: what arrives while one types never moves it, and every key is kept on the phone. */
export class ProposeForm {
  readonly #read: BreakoutRead
  readonly #draftName: string
  readonly #send: (draft: PhoneDraft) => void
  #draft: PhoneDraft
  #texts: readonly NodeText[] = []
  readonly #part = h('select', { id: 'part', onchange: () => void this.#choosePart() })
  readonly #field = h('select', { id: 'field', onchange: () => this.#chooseField() })
  readonly #after = h('textarea', {
    id: 'after',
    rows: '5',
    oninput: () => this.#keep({ after: this.#after.value }),
  })
  readonly #why = h('textarea', {
    id: 'why',
    rows: '3',
    dir: 'auto',
    oninput: () => this.#keep({ rationale: this.#why.value }),
  })
  readonly #problem = h('p', { class: 'bad', role: 'alert' })
  readonly #rest = h('div', { hidden: true })

  constructor(read: BreakoutRead, draftName: string, send: (draft: PhoneDraft) => void) {
    this.#read = read
    this.#draftName = draftName
    this.#send = send
    this.#draft = draftKept(draftName, blank)
  }

  shown(): HTMLElement {
    this.#part.replaceChildren(
      h('option', { value: '' }, say(words.choose)),
      ...this.#read.nodes.map((one) =>
        h(
          'option',
          { value: one.node, selected: one.node === this.#draft.node },
          `${one.code} · ${titleOf(one)}`,
        ),
      ),
    )
    this.#rest.replaceChildren(
      h('label', { for: 'after' }, say(words.wording)),
      this.#after,
      h('label', { for: 'why' }, say(words.why)),
      this.#why,
      this.#problem,
      h('button', { type: 'submit', class: 'main' }, say(words.send)),
    )
    void this.#loadTexts()
    return h(
      'form',
      { onsubmit: (event) => this.#submit(event) },
      h('label', { for: 'part' }, say(words.part)),
      this.#part,
      h('label', { for: 'field' }, say(words.field)),
      this.#field,
      this.#rest,
      h(
        'p',
        {},
        h('a', { href: `/rounds/${this.#read.round.id}/propose?kind=remove` }, say(words.reshapeElsewhere)),
      ),
      h('p', {}, h('a', { href: `/rounds/${this.#read.round.id}/propose` }, say(words.factsElsewhere))),
      h('p', {}, h('a', { href: `/rounds/${this.#read.round.id}/propose` }, say(words.hiddenElsewhere))),
    )
  }

  /** Brings the form to the part that was just read; words that were begun about another are not thrown away. */
  take(node: string): void {
    if (this.#draft.field === '' || this.#draft.after === this.#draft.before) {
      this.#part.value = node
      void this.#choosePart()
    }
    this.#part.focus()
    this.#part.scrollIntoView({ block: 'center' })
  }

  #keep(more: Partial<PhoneDraft>): void {
    this.#draft = { ...this.#draft, ...more }
    keepDraft(this.#draftName, this.#draft)
  }

  async #choosePart(): Promise<void> {
    this.#keep({ ...blank, node: this.#part.value, rationale: this.#draft.rationale })
    await this.#loadTexts()
  }

  #chooseField(): void {
    const text = this.#texts.find((one) => keyOf(one) === this.#field.value)
    if (text === undefined) this.#keep({ field: '', before: '', after: '' })
    else this.#keep({ field: text.field, language: text.language, before: text.text, after: text.text })
    this.#showWords()
  }

  async #loadTexts(): Promise<void> {
    const { node, field, language: of, before } = this.#draft
    this.#texts = []
    if (node !== '') {
      // What the list still shows are the texts of the part that was chosen before.
      this.#field.disabled = true
      const read = await textsOf(node)
      if (node !== this.#draft.node) return
      this.#field.disabled = false
      if (read !== null) this.#texts = read
      // Without a line the text that was read before still stands in the draft.
      else if (field !== '') this.#texts = [{ field, language: of, text: before }]
    }
    this.#showTexts()
  }

  #showTexts(): void {
    const nameOf = (field: string) => {
      const known = this.#read.fields.find((one) => one.field === field)
      return known === undefined ? field : say(known.name)
    }
    this.#field.replaceChildren(
      h(
        'option',
        { value: '' },
        this.#texts.length === 0 && this.#draft.node !== '' ? say(words.noTexts) : say(words.choose),
      ),
      ...this.#texts.map((text) =>
        h(
          'option',
          { value: keyOf(text), selected: keyOf(text) === keyOf(this.#draft) },
          `${nameOf(text.field)} (${text.language === 'ur' ? 'اردو' : 'English'})`,
        ),
      ),
    )
    this.#showWords()
  }

  #showWords(): void {
    const { field, after, rationale, language: of } = this.#draft
    this.#rest.hidden = field === ''
    if (this.#after.value !== after) this.#after.value = after
    if (this.#why.value !== rationale) this.#why.value = rationale
    this.#after.lang = of
    this.#after.dir = directionOf(of)
  }

  #submit(event: Event): void {
    event.preventDefault()
    const { after, before, rationale, node } = this.#draft
    const isComplete = after.trim() !== '' && after.trim() !== before && rationale.trim() !== ''
    this.#problem.textContent = isComplete ? '' : say(words.incomplete)
    if (!isComplete) return
    this.#send(this.#draft)
    this.#draft = { ...blank, node }
    dropDraft(this.#draftName)
    this.#showTexts()
  }
}
