import type { Level, List, NumberedAs } from './list-definitions.ts'
import { asPrinted } from './number-formats.ts'

/** How far a scheme has counted: of each level its number, null where it has not begun. */
interface Count {
  readonly numbers: (number | null)[]
  /** Levels at which a paragraph stood; one that was passed over has a number and no paragraph. */
  readonly stood: boolean[]
}

/** Counts the lists of a document from its first paragraph to its last. Source: ECMA-376, Part 1, 17.9. */
export class PrintedNumbers {
  readonly #counts = new Map<string, Count>()
  readonly #begun = new Set<string>()

  /** Counts one paragraph: the numbers printed above it and before it, outermost first; empty where none is before it. */
  count({ list, level }: NumberedAs): readonly string[] {
    const count = this.#counts.get(list.scheme) ?? { numbers: [], stood: [] }
    this.#counts.set(list.scheme, count)
    const { numbers, stood } = count
    const begun = `${list.id} ${level}`
    if (list.startsAt.has(level) && !this.#begun.has(begun)) numbers[level] = null
    this.#begun.add(begun)
    for (let above = 0; above < level; above += 1) numbers[above] ??= startOf(list, above)
    const last = numbers[level] ?? null
    numbers[level] = last === null ? startOf(list, level) : last + 1
    stood[level] = true
    for (let below = level + 1; below < list.levels.length; below += 1) {
      if (level >= (list.levels[below]?.restartsAfter ?? below)) continue
      numbers[below] = null
      stood[below] = false
    }
    return pathOf(list, level, count)
  }
}

const startOf = ({ startsAt, levels }: List, level: number): number =>
  startsAt.get(level) ?? levels[level]?.start ?? 1

function pathOf(list: List, level: number, { numbers, stood }: Count): readonly string[] {
  const path = list.levels.slice(0, level + 1).flatMap((one, at) => {
    const isOwn = at === level
    if (!isOwn && (one.format === 'bullet' || stood[at] !== true)) return []
    const label = labelOf(list, one, numbers)
    return isOwn || label !== '' ? [label] : []
  })
  return path.at(-1) === '' ? [] : path
}

const bullets = /^[•▪◦●○■–—-]$/u

function labelOf({ levels }: List, level: Level, numbers: readonly (number | null)[]): string {
  if (level.format === 'bullet') {
    const sign = level.text.trim()
    return sign === '' || bullets.test(sign) ? sign : '•'
  }
  return level.text
    .replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1
      const number = numbers[at] ?? null
      const format = level.isLegal ? 'decimal' : (levels[at]?.format ?? 'decimal')
      return number === null ? '' : asPrinted(number, format)
    })
    .trim()
}
