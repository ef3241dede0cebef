/** A day as 2026-12-31, years as 2027-2030, a file number as 12/7: numbers that are read as one, from the left. */
const inARow = /([0-9۰-۹]+(?:[-–/][0-9۰-۹]+)+)/u

export interface TextPart {
  readonly text: string
  /** Among Urdu words it is to stand apart, or it would be read from the wrong end: 31-12-2026. */
  readonly isNumbers: boolean
}

/** A text parted where numbers stand in a row. Joined again, the parts are the text. */
export const partedAtNumbers = (text: string): readonly TextPart[] =>
  text
    .split(inARow)
    .map((part, at) => ({ text: part, isNumbers: at % 2 === 1 }))
    .filter((part) => part.text !== '')
