import { directionOf, type Bilingual, type Language } from '#kernel/pure/bilingual.ts'
import { chosenLanguage, languageCookie } from '#web/ui/language/cookie.ts'
import { tokens } from '#web/ui/tokens.ts'

type Child = Node | string | null | false

/** An element with its attributes and children; `null` and `false` are left out, `on…` listens. */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | boolean | ((event: Event) => void)>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value)
    else if (value !== false) element.setAttribute(name, value === true ? '' : value)
  }
  element.append(...children.filter((child): child is Node | string => child !== null && child !== false))
  return element
}

/** Puts new content into a section, and leaves the focus where it was by the name of what held it. */
export function fill(section: HTMLElement, ...children: readonly Child[]): void {
  const held = document.activeElement?.getAttribute('data-holds')
  section.replaceChildren(
    ...children.filter((child): child is Node | string => child !== null && child !== false),
  )
  if (held) section.querySelector<HTMLElement>(`[data-holds="${CSS.escape(held)}"]`)?.focus()
}

let chosen: Language = chosenLanguage(document.cookie, navigator.languages)

export const language = (): Language => chosen

export const say = (text: Bilingual, values: Readonly<Record<string, string | number>> = {}): string =>
  text[chosen].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name]
    return typeof value === 'number' ? number(value) : (value ?? '')
  })

/** Figures as everywhere else in the application: the same digits in both languages. */
export const number = (value: number): string => new Intl.NumberFormat('en-GB').format(value)

export function choose(next: Language): void {
  chosen = next
  document.cookie = languageCookie(next)
  turn()
}

/** Language, direction and colours of the page, the same as everywhere else. */
export function turn(): void {
  const root = document.documentElement
  root.lang = chosen
  root.dir = directionOf(chosen)
  const scheme = root.getAttribute('data-mantine-color-scheme') === 'dark' ? 'dark' : 'light'
  root.style.colorScheme = scheme
  for (const [name, colour] of Object.entries(tokens[scheme])) root.style.setProperty(`--${name}`, colour)
}
