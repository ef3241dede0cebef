const latinDigit = (digit: string): string => String((digit.codePointAt(0) ?? 0) & 0xf)

/** `۱.۲۔` as `1.2`; empty where the label holds no number. */
const numberIn = (label: string): string =>
  (/[0-9۰-۹٠-٩]+(?:[.٫][0-9۰-۹٠-٩]+)*/u.exec(label)?.[0] ?? '')
    .replaceAll('٫', '.')
    .replaceAll(/[۰-۹٠-٩]/gu, latinDigit)

/**
 * Where each point stands, told without letters: `2`, `2.1`, `2/3` for the third lettered or bulleted one below 2. The
 * same declaration in the other language has the same places, so that `(b)` and `(ب)` meet. A number that comes again
 * bears how often. `below` says of which points Word itself knows that they stand below the one above.
 */
export function placesOf(labels: readonly string[], below: readonly boolean[] = []): readonly string[] {
  const seen = new Map<string, number>()
  let parent = ''
  let count = 0
  return labels.map((label, at) => {
    const number = below[at] === true ? '' : numberIn(label)
    if (number === '') {
      count += 1
      return parent === '' ? `/${count}` : `${parent}/${count}`
    }
    const times = (seen.get(number) ?? 0) + 1
    seen.set(number, times)
    parent = times === 1 ? number : `${number}#${times}`
    count = 0
    return parent
  })
}
