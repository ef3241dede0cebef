/** Two nodes with one code cannot be told apart in a letter: the codes that stand more than once, in order. */
export function codesUsedTwice(codes: readonly string[]): readonly string[] {
  const seen = new Set<string>()
  const twice = new Set<string>()
  for (const code of codes) {
    if (seen.has(code)) twice.add(code)
    seen.add(code)
  }
  return [...twice]
}

/** The first code of the form `PUR-2.4` below a prefix that is free: one after the largest number in use. */
export function nextCode(prefix: string, used: readonly string[]): string {
  const numbers = used
    .filter((code) => code.startsWith(prefix))
    .map((code) => code.slice(prefix.length))
    .filter((rest) => /^\d{1,6}$/.test(rest))
    .map(Number)
  return `${prefix}${Math.max(0, ...numbers) + 1}`
}
