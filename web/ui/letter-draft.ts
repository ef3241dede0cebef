import type { Letter } from '#kernel/contract/shapes.ts'

/** The particulars of a letter while they are being typed. */
export interface LetterDraft {
  readonly theirReference: string
  readonly ourReference: string
  readonly dated: string
  readonly signatory: string
  readonly medium: Letter['medium']
  /** The SHA-256 of the scan once it has been sent; null before. */
  readonly scan: string | null
  readonly office: string | null
  /** Where it is not an office's: for whom it is entered. */
  readonly person: string | null
  readonly address: string
}

export const emptyLetter: LetterDraft = {
  theirReference: '',
  ourReference: '',
  dated: '',
  signatory: '',
  medium: 'letter',
  scan: null,
  office: null,
  person: null,
  address: '',
}

export type LetterField = 'theirReference' | 'ourReference' | 'dated' | 'signatory' | 'scan' | 'address'

/** What is still missing, or cannot be right; empty when the letter is complete. */
export function missingIn(draft: LetterDraft): readonly LetterField[] {
  const texts = ['theirReference', 'ourReference', 'dated', 'signatory'] as const
  const missing: LetterField[] = texts.filter((field) => draft[field].trim() === '')
  if (draft.scan === null) missing.push('scan')
  const address = draft.address.trim()
  if (address !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address)) missing.push('address')
  return missing
}

export const isForSomebody = ({ office, person }: LetterDraft): boolean => office !== null || person !== null

/** The letter as an act takes it; null while something is missing. */
export function letterOf(draft: LetterDraft): Letter | null {
  if (missingIn(draft).length > 0 || draft.scan === null) return null
  const address = draft.address.trim()
  return {
    theirReference: draft.theirReference.trim(),
    ourReference: draft.ourReference.trim(),
    dated: draft.dated,
    signatory: draft.signatory.trim(),
    medium: draft.medium,
    scan: draft.scan,
    ...(draft.office === null ? {} : { office: draft.office }),
    ...(draft.person === null ? {} : { person: draft.person }),
    ...(address === '' ? {} : { address }),
  }
}
