import type { Handler } from '#kernel/contract/handler.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { JsonValue } from '#kernel/ledger/commitment.ts'
import { digestOfJson } from '#kernel/ledger/digest-of-json.ts'
import type { consultation } from '../../contract.ts'
import type { CallPage, Voice } from '../../contract/kinds/kinds.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { getRound } from '../rounds/get-round.ts'
import { findCall } from './find-call.ts'
import { voicesAnswered } from './lines-of-sheets.ts'

type Tx = Transaction<ConsultationRows>

/** Freezes what the public reads. It changes with the next edition only, and one that shows nothing takes it down. */
export const publishCall: Handler<typeof consultation.acts.publishCall, ConsultationRows> = async ({
  input,
  tx,
  session,
  refuse,
  record,
}) => {
  const { id, strategy } = await getRound(tx, input.round)
  const content = await pageOf(tx, id, input.shows === 'answers')
  if (content === null) return refuse('no-call')
  if (input.shows === 'answers' && digestOf(content) !== input.digest) return refuse('changed-since-preview')
  const last = await lastEdition(tx, id)
  if (input.shows === 'nothing' && (last === null || last.shows === 'nothing'))
    return refuse('nothing-published')
  const edition = (last?.edition ?? 0) + 1
  const shown = input.shows === 'nothing' ? {} : content
  const recorded = await record(
    id,
    { round: id, edition, shows: input.shows, content: JSON.stringify(shown) },
    { strategy },
  )
  await tx.query(
    `insert into consultation.published_calls (round, edition, strategy, shows, content, published_by, ledger_entry, ledger_salt)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      ...[id, edition, strategy, input.shows, JSON.stringify(shown), session.person],
      ...[recorded.ledger_entry, recorded.ledger_salt],
    ],
  )
  return { edition }
}

/** The page as it would be published now; null for a workshop. */
export async function pageOf(tx: Tx, round: string, withAnswers: boolean): Promise<CallPage | null> {
  const call = await findCall(tx, round)
  if (call === null) return null
  if (!withAnswers) return { ...call, voices: null, waiting: 0, keptBack: [] }
  const { points: _, ...answered } = await voicesAnswered(tx, round)
  return { ...call, ...answered }
}

/** The same with its answers to be read before publishing, and the point of each voice, which is not published. */
export async function previewOf(tx: Tx, round: string) {
  const call = await findCall(tx, round)
  if (call === null) return null
  const { points, ...answered } = await voicesAnswered(tx, round)
  const page: CallPage = { ...call, ...answered }
  return { ...page, points, digest: digestOf(page) }
}

/** Says that what is published is what was read before: words of people who cannot be asked again. */
export const digestOf = (page: CallPage): string =>
  digestOfJson(JSON.parse(JSON.stringify(page)) as JsonValue)

interface Edition {
  readonly edition: number
  readonly shows: 'call' | 'answers' | 'nothing'
  readonly on: string
  /** Null where it prints none. */
  readonly voices: readonly Pick<Voice, 'question' | 'words'>[] | null
}

/** What the public sees now, for those who read no editions. */
export async function publicEdition(tx: Tx, round: string): Promise<Edition | null> {
  const { rows } = await tx.query<Edition>(
    `select edition, shows, published_on::text as on, content -> 'voices' as voices
       from consultation.public_calls where round = $1`,
    [round],
  )
  return rows[0] ?? null
}

/** The last edition, also one that took the page down; null too for those who read no editions. */
export async function lastEdition(tx: Tx, round: string): Promise<Edition | null> {
  const { rows } = await tx.query<Edition>(
    `select edition, shows, published_on::text as on, content -> 'voices' as voices
       from consultation.published_calls where round = $1 order by edition desc limit 1`,
    [round],
  )
  return rows[0] ?? null
}
