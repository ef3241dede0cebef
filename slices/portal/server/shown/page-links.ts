import { type Html, html } from '../html.ts'
import { number, type Speaker } from '../look/speak.ts'
import { originWords } from '../look/words-of-origins.ts'

/** What of a long list stands on the page that is asked for, so that each stays light on a cheap phone. */
export interface OnePage<Item> {
  readonly items: readonly Item[]
  readonly page: number
  readonly pages: number
}

export function onePage<Item>(
  all: readonly Item[],
  most: number,
  query: Readonly<Record<string, string>>,
): OnePage<Item> {
  const pages = Math.max(1, Math.ceil(all.length / most))
  const page = Math.min(Math.max(1, Number.parseInt(query.page ?? '1', 10) || 1), pages)
  return { items: all.slice((page - 1) * most, page * most), page, pages }
}

/** Links to all pages of a list; nothing where there is but one. `address` keeps the language already. */
export function pageLinks(
  speaker: Speaker,
  address: string,
  { page: current, pages }: OnePage<unknown>,
): Html | null {
  if (pages === 1) return null
  const numbers = Array.from({ length: pages }, (_, at) => at + 1)
  return html`<nav aria-label="${speaker.say(originWords.morePages)}">${numbers.map((page) => {
    const label = speaker.fill(originWords.page, { page: number(page) })
    return page === current
      ? html`<strong aria-current="page">${label}</strong> `
      : html`<a href="${address}&amp;page=${page}">${label}</a> `
  })}</nav>`
}
