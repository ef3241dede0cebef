import type { TrackerPart, Voice } from '../../rules/trackers/parts-of-a-tracker.ts'
import type { VisitorTx } from './read-snapshot.ts'

/** The last published edition of the tracker of a declaration. */
export interface PublicTracker {
  readonly declaration: string
  readonly edition: number
  readonly content: TrackerPart
  readonly publishedOn: string
  readonly ledgerEntry: string
}

const columns = `declaration, edition, content, published_on::text as "publishedOn", ledger_entry as "ledgerEntry"`

/** Every tracker that is published, the newest first. */
export async function publicTrackers(tx: VisitorTx): Promise<readonly PublicTracker[]> {
  const { rows } = await tx.query<PublicTracker>(
    `select ${columns} from portal.public_trackers order by published_on desc, declaration limit 100`,
  )
  return rows
}

export async function findTracker(tx: VisitorTx, declaration: string): Promise<PublicTracker | null> {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(declaration)) return null
  const { rows } = await tx.query<PublicTracker>(
    `select ${columns} from portal.public_trackers where declaration = $1`,
    [declaration],
  )
  return rows[0] ?? null
}

export type PublicVoice = Pick<Voice, 'kind' | 'point' | 'content'>

/** What its signatories let be heard now. */
export async function voicesBeside(tx: VisitorTx, declaration: string): Promise<readonly PublicVoice[]> {
  const { rows } = await tx.query<PublicVoice>(
    `select kind, point, content from portal.public_tracker_voices where declaration = $1 order by place`,
    [declaration],
  )
  return rows
}
