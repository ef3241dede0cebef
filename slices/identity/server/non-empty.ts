/** Reasons in the form in which an act refuses, all at once; null where there is none. */
export function nonEmpty<T>(list: readonly T[]): readonly [T, ...T[]] | null {
  const [first, ...rest] = list
  return first === undefined ? null : [first, ...rest]
}
