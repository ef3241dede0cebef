import type { Transaction } from '#kernel/database/transaction.ts'
import type { CallPage } from '../../../contract/kinds/kinds.ts'
import type { ConsultationRows } from '../../../database/rows.ts'
import { findCall } from '../../kinds/find-call.ts'
import { type VoicesOfQuestion, voicesIn } from '../../kinds/lines-of-sheets.ts'
import { type SpreadOfVoices, spreadOfVoices } from '../../kinds/spread-of-voices.ts'

type Tx = Transaction<ConsultationRows>

/** What a round outside the hotel asked, who spoke, and what was published of it. */
export interface CallReport {
  readonly call: Omit<CallPage, 'voices' | 'waiting'>
  readonly spread: SpreadOfVoices
  readonly questions: readonly VoicesOfQuestion[]
  /** The last public edition that prints answers: no report says more of a voice than everybody may read. */
  readonly published: {
    readonly edition: number
    readonly on: string
    readonly page: CallPage
  } | null
}

export async function readCallReport(tx: Tx, round: string): Promise<CallReport | null> {
  const call = await findCall(tx, round)
  if (call === null) return null
  const { rows } = await tx.query<NonNullable<CallReport['published']>>(
    `select edition, published_on::text as on, content as page
       from consultation.public_calls where round = $1 and shows = 'answers'`,
    [round],
  )
  return {
    call,
    spread: await spreadOfVoices(tx, round),
    questions: await voicesIn(tx, round),
    published: rows[0] ?? null,
  }
}
