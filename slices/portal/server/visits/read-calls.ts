import type { CallPage } from '#slices/consultation/contract.ts'
import type { VisitorTx } from './read-snapshot.ts'

/** The last published edition of a call. */
export interface PublicCall {
  readonly round: string
  readonly edition: number
  readonly content: CallPage
  readonly publishedOn: string
  readonly ledgerEntry: string
}

const columns = `round, edition, content, published_on::text as "publishedOn", ledger_entry as "ledgerEntry"`

/** Every call that is published, the newest first. */
export async function publicCalls(tx: VisitorTx): Promise<readonly PublicCall[]> {
  const { rows } = await tx.query<PublicCall>(
    `select ${columns} from consultation.public_calls order by published_on desc, round limit 100`,
  )
  return rows
}

export async function findCall(tx: VisitorTx, round: string): Promise<PublicCall | null> {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(round)) return null
  const { rows } = await tx.query<PublicCall>(
    `select ${columns} from consultation.public_calls where round = $1`,
    [round],
  )
  return rows[0] ?? null
}
