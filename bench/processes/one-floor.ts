/** A read as somebody would write it who needs this one answer and nothing else. */
export interface Floor {
  /** The same address as the act's, with a word before it where there is more than one floor. */
  readonly path: string
  readonly text: string
  values(query: Readonly<Record<string, string>>, params: Readonly<Record<string, string>>): unknown[]
  answer(rows: readonly never[]): unknown
}
