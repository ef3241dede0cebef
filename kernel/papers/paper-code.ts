import { randomInt } from 'node:crypto'

/** Without letters and digits that are taken for one another in print: 30 to the power of 12 codes. */
const printable = '23456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A code to print on a paper, by which one asks later whether it is current. */
export const newPaperCode = (): string =>
  Array.from({ length: 12 }, () => printable[randomInt(printable.length)]).join('')
