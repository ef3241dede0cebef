import type { Session } from '#kernel/database/session.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { Proposal } from '../../contract.ts'
import { holdsMandate } from '../proposals/abilities.ts'

interface Row {
  readonly submission: string | null
  readonly file_name: string | null
  readonly paragraph: number | null
  readonly clause: string | null
  readonly sheet: string | null
  readonly sheet_row: number | null
  readonly file_author: string | null
  readonly sender_en: string | null
  readonly sender_ur: string | null
  readonly collides_with: string[] | null
}

/** A file may quote text of every level, so those who read every level open it. */
export const mayOpenFiles = (session: Session, strategy: string): boolean =>
  holdsMandate(session, strategy, 'secretariat', 'approving authority', 'oversight')

/** Who sent a proposal in with a file; null for one that came otherwise. */
export function senderOf({ sender_en: en, sender_ur: ur }: Row): Bilingual | null {
  const name = en ?? ur
  return name === null ? null : { en: en ?? name, ur: ur ?? name }
}

export function sourceOf(row: Row, mayOpenFile: boolean): Proposal['source'] {
  if (row.submission === null || row.file_name === null) return null
  return {
    ...{ submission: row.submission, fileName: row.file_name, paragraph: row.paragraph, sheet: row.sheet },
    ...{
      row: row.sheet_row,
      clause: row.clause,
      author: row.file_author ?? '',
      collidesWith: row.collides_with ?? [],
      mayOpenFile,
    },
    from: {
      ...(row.sender_en === null ? {} : { en: row.sender_en }),
      ...(row.sender_ur === null ? {} : { ur: row.sender_ur }),
    },
  }
}
