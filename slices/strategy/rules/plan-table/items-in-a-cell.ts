import { saidBy } from './silent-cells.ts'

/** "1.", "a)", "•" before an item. A number with nothing after it, or a year, is no bullet. */
const bullet = /^(?:[-–—•▪●·*]+\s*|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+)/i

/** The items of a list in one cell: a line each, or parted by semicolons (English or Urdu) or bullets. */
export function itemsIn(text: string): readonly string[] {
  return text
    .split(/[\n;؛|]|\s[•▪●]\s?/)
    .map((item) => item.replace(/\s+/g, ' ').trim().replace(bullet, '').trim())
    .flatMap((item) => {
      const said = saidBy(item)
      return said.kind === 'text' ? [said.text] : []
    })
}
