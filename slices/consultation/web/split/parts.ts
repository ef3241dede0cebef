import type { PartOfSplit } from '../../contract/points/point-shapes.ts'

/** A part as a person corrects it; a reason where it is left out. */
export interface Part {
  readonly key: number
  readonly label: string
  readonly text: string
  readonly leftOut: string | null
}

export const partsOf = (
  parts: readonly PartOfSplit[],
  reasonFor: (why: 'preamble' | 'introduction') => string,
): readonly Part[] =>
  parts.map(({ label, text, why }, key) => ({
    key,
    label,
    text,
    leftOut: why === null ? null : reasonFor(why),
  }))

/** A part becomes the end of the one before it, its label with it. */
export function joined(parts: readonly Part[], at: number): readonly Part[] {
  const [before, part] = [parts[at - 1], parts[at]]
  if (before === undefined || part === undefined) return parts
  const text = `${before.text}\n${`${part.label} ${part.text}`.trim()}`
  return [...parts.slice(0, at - 1), { ...before, text }, ...parts.slice(at + 1)]
}

/** What stands after an offset becomes a part of its own; nothing where one of the two would be empty. */
export function cut(parts: readonly Part[], at: number, offset: number): readonly Part[] {
  const part = parts[at]
  if (part === undefined) return parts
  const [first, second] = [part.text.slice(0, offset).trim(), part.text.slice(offset).trim()]
  if (first === '' || second === '') return parts
  const key = Math.max(...parts.map((one) => one.key)) + 1
  return [
    ...parts.slice(0, at),
    { ...part, text: first },
    { key, label: '', text: second, leftOut: part.leftOut },
    ...parts.slice(at + 1),
  ]
}
