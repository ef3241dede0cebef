import { door } from '#kernel/database/door.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { FileStore } from '#kernel/files/file-store.ts'
import type { CorrespondenceRows } from '../../database/rows.ts'
import type { CarriedLetters } from './carried-letters.ts'

/** On a laptop: everything that was entered there for somebody else, with the notes, as it travels home. */
export const packLetters = door(
  'correspondence',
  async (
    tx: Transaction<CorrespondenceRows>,
    files: FileStore,
    strategy: string,
  ): Promise<CarriedLetters> => {
    // As json and not jsonb: the order in which an act is read back is kept.
    const { rows } = await tx.query<{ row: CarriedLetters['acts'][number] }>(
      `select row_to_json(a) as row from correspondence.acts_by_letter a
        where a.entered_for = array[$1::uuid] order by a.entered_at, a.id`,
      [strategy],
    )
    const acts = rows.map(({ row }) => row)
    const copies = await tx.db
      .selectFrom('correspondence.copies')
      .select(['act_by_letter', 'address'])
      .where('kind', '=', 'entered')
      .where('act_by_letter', 'in', [...acts.map(({ id }) => id), '00000000-0000-0000-0000-000000000000'])
      .execute()
    const notes = await Promise.all(
      [...new Set(acts.map(({ scan }) => scan))].map(async (sha256) => ({
        ...{ sha256, base64: (await files.get(sha256)).toString('base64') },
      })),
    )
    return { acts, copies, notes }
  },
)
