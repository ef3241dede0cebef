/** `2.` as 2 and `(b).` as (b). */
const bare = (label: string): string => /^\(.*\)/u.exec(label)?.[0] ?? label.replace(/[.)۔:،\s-]+$/u, '')

const isBullet = (label: string): boolean => /^[•▪◦●○■*·–—-]$/u.test(label)

/** `2.3` holds the number of the level above it, `2.`; `(b)` does not, and `10.` does not hold `1.`. */
function holds(own: string, above: string): boolean {
  const [whole, start] = [bare(own), bare(above)]
  return start !== '' && whole.startsWith(start) && /^[.٫\-(]/u.test(whole.slice(start.length))
}

/** Whether the last of the numbers says nothing of those above it, so that it is read only below them. */
export const standsBelow = (numbers: readonly string[]): boolean =>
  numbers.length > 1 && !holds(numbers.at(-1) ?? '', numbers.at(-2) ?? '')

/** How people name a paragraph: `2.`, `2.3` and `(b)` are 2.3(b); empty where nothing but a bullet stands before it. */
export function clauseOf(numbers: readonly string[]): string {
  let clause = ''
  let above = ''
  for (const label of numbers.filter((one) => !isBullet(one))) {
    const own = bare(label)
    if (clause === '' || holds(label, above)) clause = own
    else clause += `${betweenThem(own)}${own}`
    above = label
  }
  return clause
}

/** Nothing before a bracket, a point before a number or letter, a space before words. */
const betweenThem = (own: string): string =>
  own.startsWith('(') ? '' : /^[\p{L}\p{N}]{1,5}$/u.test(own) ? '.' : ' '
