import type { Element } from '@xmldom/xmldom'
import { isGone, isNew, type Revision } from '#kernel/pure/words/revised-text.ts'
import { descend } from '../xml.ts'
import type { ListDefinitions, NumberedAs } from './list-definitions.ts'
import { knowsFormat } from './number-formats.ts'
import { PrintedNumbers } from './printed-numbers.ts'

interface Numbers {
  /** Once all changes are accepted; of a paragraph that is gone then, as before. */
  readonly numbers: readonly string[]
  /** Before anybody changed anything; empty for a paragraph that was put in. */
  readonly numbersBefore: readonly string[]
  /** Formats that are written here as 1, 2, 3. */
  readonly unknown: readonly string[]
}

/** Counts a document twice in one walk: as it was printed before any change, and as it is once all are accepted. */
export class NumbersBeforeAndAfter {
  readonly #lists: ListDefinitions
  readonly #after = new PrintedNumbers()
  readonly #before = new PrintedNumbers()

  constructor(lists: ListDefinitions) {
    this.#lists = lists
  }

  /** `properties` are the paragraph's own; a tracked change of them (`pPrChange`) holds those it had before. */
  count(properties: Element | undefined, mark: readonly Revision[]): Numbers {
    const after = this.#lists.numberedAs(properties)
    const before = this.#numberedBefore(properties, after)
    const numbersBefore = before === null || mark.some(isNew) ? [] : this.#before.count(before)
    const numbers = mark.some(isGone) ? numbersBefore : after === null ? [] : this.#after.count(after)
    const formats = [after, before].flatMap((one) => one?.list.levels[one.level]?.format ?? [])
    return { numbers, numbersBefore, unknown: [...new Set(formats.filter((one) => !knowsFormat(one)))] }
  }

  #numberedBefore(properties: Element | undefined, after: NumberedAs | null): NumberedAs | null {
    const changed = properties && descend(properties, 'pPrChange')
    if (changed !== undefined) return this.#lists.numberedAs(descend(changed, 'pPr'))
    const isPutIn = properties !== undefined && descend(properties, 'numPr', 'ins') !== undefined
    return isPutIn ? this.#lists.numberedAs(properties, { own: false }) : after
  }
}
