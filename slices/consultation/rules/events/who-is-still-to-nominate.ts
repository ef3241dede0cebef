/** A voice that is expected, with the organisations any of which may bring it. */
export interface ExpectedVoice {
  readonly bodies: readonly string[]
}

/** The organisations of every voice for which none of them has nominated, each once, in the order of the voices. */
export function stillToNominate(
  voices: readonly ExpectedVoice[],
  nominated: ReadonlySet<string>,
): readonly string[] {
  const silent = voices.filter(({ bodies }) => !bodies.some((body) => nominated.has(body)))
  return [...new Set(silent.flatMap(({ bodies }) => bodies))].filter((body) => !nominated.has(body))
}
