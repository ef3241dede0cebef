import type { AnyTransaction } from '#kernel/database/door.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { FileStore } from '#kernel/files/file-store.ts'
import { findUpload } from '#kernel/files/uploads.ts'
import { textsOfVersion, versionState } from '#slices/strategy/index.ts'
import type { SubmissionKind } from '../../contract/intake-shapes.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { type PlaceOfChange, PlacesOfChanges } from '../../rules/intake/where-a-change-stands.ts'
import { numbersAsSent } from '../intake-files/drafts-as-sent.ts'
import type { ReadFile, UnreadInFile } from '../intake-files/found.ts'
import { fitsSeveralPlaces } from '../intake-files/unread-words.ts'
import { readSubmittedFile, type WhyUnreadable } from '../intake-files/read-submitted-file.ts'
import { getRound } from '../rounds/get-round.ts'

type Tx = Transaction<ConsultationRows>

export interface IntakeAsked {
  readonly round: string
  readonly kind: SubmissionKind
  readonly version?: string | undefined
  readonly file: string
  readonly summary?: string | undefined
}

export interface Prepared {
  readonly ok: true
  readonly round: Awaited<ReturnType<typeof getRound>>
  readonly version: string
  readonly name: string
  readonly read: ReadFile
  /** Where each change stands, in the order of `read.changes`. */
  readonly places: readonly PlaceOfChange[]
  readonly paragraphs: number
  readonly found: number
}

export type Unprepared =
  | { readonly ok: false; readonly why: WhyUnreadable | 'file-not-received' }
  | { readonly ok: false; readonly why: 'base-text-not-found'; readonly paragraphs: number }
  | { readonly ok: false; readonly why: 'taken-in-already'; readonly title: string }

/** Reads a file and says where its changes stand, and writes nothing: what a preview shows and taking in then keeps. */
export async function prepareIntake(
  tx: Tx,
  files: FileStore,
  asked: IntakeAsked,
): Promise<Prepared | Unprepared> {
  const round = await getRound(tx, asked.round)
  const version = asked.version ?? round.version
  if ((await versionState(tx, version))?.strategy !== round.strategy) throw new NotFound()
  const name = await nameOfUpload(tx, asked.file)
  if (name === null) return { ok: false, why: 'file-not-received' }
  const title = await titleOfSameFile(tx, round.id, asked.file)
  if (title !== null) return { ok: false, why: 'taken-in-already', title }
  const summary = asked.summary ?? null
  const file = await readSubmittedFile(files, { file: asked.file, name, kind: asked.kind, summary })
  if (!file.ok) return file
  const { read } = file
  const printed = await numbersAsSent(tx, files, { round: round.id, version, read })
  const ofRound = new PlacesOfChanges(await textsOfVersion(tx, round.version), printed)
  const claimed = version === round.version ? ofRound : new PlacesOfChanges(await textsOfVersion(tx, version))
  const places = read.changes.map((change) => ofRound.placeOf(change))
  const paragraphs = read.quoted.length
  const found = claimed.foundAmong(read.quoted)
  const isPlaced = places.some(({ at }) => at !== null)
  if (asked.kind === 'tracked changes' && found === 0 && !isPlaced)
    return { ok: false, why: 'base-text-not-found', paragraphs }
  const listed = { ...read, unread: [...read.unread, ...ambiguousIn(read, places)] }
  return { ok: true, round, version, name, read: listed, places, paragraphs, found }
}

/** References that fit several places: told, and guessed by nobody. */
const ambiguousIn = ({ changes }: ReadFile, places: readonly PlaceOfChange[]): readonly UnreadInFile[] =>
  changes.flatMap((change, at) => {
    const oneOf = places[at]?.oneOf
    return oneOf === undefined ? [] : [fitsSeveralPlaces(change, oneOf)]
  })

async function nameOfUpload(tx: AnyTransaction, file: string): Promise<string | null> {
  try {
    return (await findUpload(tx, file)).name
  } catch (error) {
    if (error instanceof NotFound) return null
    throw error
  }
}

async function titleOfSameFile(tx: Tx, round: string, file: string): Promise<string | null> {
  const found = await tx.db
    .selectFrom('consultation.submissions')
    .select(['title_en', 'title_ur'])
    .where('round', '=', round)
    .where('file_sha256', '=', file)
    .executeTakeFirst()
  return found === undefined ? null : (found.title_en ?? found.title_ur)
}

/** As a handler refuses it. */
export function asRefusal(unprepared: Unprepared) {
  if (unprepared.why === 'base-text-not-found')
    return { code: unprepared.why, values: { paragraphs: unprepared.paragraphs } }
  if (unprepared.why === 'taken-in-already')
    return { code: unprepared.why, values: { title: unprepared.title } }
  return { code: unprepared.why }
}
