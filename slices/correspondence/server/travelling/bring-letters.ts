import { door } from '#kernel/database/door.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { FileStore } from '#kernel/files/file-store.ts'
import { rememberUpload } from '#kernel/files/uploads.ts'
import { enqueue } from '#kernel/jobs/jobs.ts'
import type { CorrespondenceRows } from '../../database/rows.ts'
import { addressesOf } from '../copies/addresses-of.ts'
import { copyOfActByLetter } from '../copies/send-copy.ts'
import { bytesOf, type CarriedLetters } from './carried-letters.ts'

type Tx = Transaction<CorrespondenceRows>

/** Of these acts by letter those that stand here, each with its ledger entry. */
export const lettersStanding = door(
  'correspondence',
  async (tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> => {
    const rows = await tx.db
      .selectFrom('correspondence.acts_by_letter')
      .select(['id', 'ledger_entry'])
      .where('id', 'in', [...ids, '00000000-0000-0000-0000-000000000000'])
      .execute()
    return new Map(rows.map(({ id, ledger_entry }) => [id, ledger_entry]))
  },
)

/**
 * At home: keeps acts by letter as they were entered on a laptop whose ledger is known here, with the notes of what was
 * said, and asks for the copies that no laptop could mail. The caller has compared each with the laptop's ledger.
 */
export const bringLetters = door(
  'correspondence',
  async (tx: Tx, files: FileStore, { acts, copies, notes }: CarriedLetters): Promise<void> => {
    const said = new Set(acts.map(({ scan }) => scan))
    for (const note of notes.filter(({ sha256 }) => said.has(sha256))) {
      const stored = await files.put(bytesOf(note))
      await rememberUpload(tx, { ...stored, name: 'note.txt', mediaType: 'text/plain' })
    }
    const addresses = []
    for (const { id, for_person, for_office, entered_for } of acts) {
      const given = copies.filter(({ act_by_letter }) => act_by_letter === id).map(({ address }) => address)
      const known = await addressesOf(tx, {
        ...{ person: for_person, office: for_office, given, strategies: entered_for },
      })
      addresses.push(...known.map((address) => ({ act_by_letter: id, address })))
    }
    await tx.query('select correspondence.bring_acts_by_letter($1::json, $2::json)', [
      JSON.stringify(acts),
      JSON.stringify(addresses),
    ])
    for (const actByLetter of new Set(addresses.map(({ act_by_letter }) => act_by_letter))) {
      await enqueue(tx, copyOfActByLetter, { actByLetter })
    }
  },
)
