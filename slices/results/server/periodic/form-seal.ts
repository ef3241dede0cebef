import { MalformedNote, openNote, signNote, type Signer } from '#kernel/ledger/notes/signed-note.ts'
import { type Period } from '#kernel/pure/periods.ts'

/** The edition of the form: a workbook of another is refused, since its columns may mean something else. */
export const formEdition = '2026-1'

export interface Sealed {
  readonly edition: string
  readonly strategy: string
  readonly office: string
  readonly period: Period
}

const opening = 'sutoon report form'

/** What a form is for, signed by the installation's key; in one cell, so that a spreadsheet carries it along. */
export function sealOf(signer: Signer, { edition, strategy, office, period }: Sealed): string {
  const text = [opening, edition, strategy, office, period.from, period.to, ''].join('\n')
  return Buffer.from(signNote(signer, text)).toString('base64')
}

/** What a seal says, or null where it is none of ours. */
export function openSeal(signer: Signer, seal: string): Sealed | null {
  try {
    const { text } = openNote(Buffer.from(seal, 'base64').toString('utf8'), [signer])
    const [first, edition = '', strategy = '', office = '', from = '', to = ''] = text.split('\n')
    return first === opening ? { edition, strategy, office, period: { from, to } } : null
  } catch (error) {
    if (error instanceof MalformedNote) return null
    throw error
  }
}
