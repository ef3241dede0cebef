import { z } from 'zod'
import type { ReadBack } from '#kernel/contract/act.ts'
import type { About } from '#kernel/contract/handler.ts'
import { media } from '#kernel/contract/shapes.ts'
import type { Queryable } from '#kernel/database/queryable.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { waysOfContest } from '../contract/shapes.ts'

/** Pieces of rows as the contract shows them. */

const medium = z.enum(media)
const way = z.enum(waysOfContest)

interface ParticularsRow {
  readonly their_reference: string
  readonly our_reference: string
  readonly dated: string
  readonly signatory: string
  readonly medium: string
}

export const shownParticulars = (row: ParticularsRow) => ({
  theirReference: row.their_reference,
  ourReference: row.our_reference,
  dated: row.dated,
  signatory: row.signatory,
  medium: medium.parse(row.medium),
})

export const shownMedium = (text: string) => medium.parse(text)

export const shownWords = (row: { does_en: string | null; does_ur: string | null }): Bilingual | null =>
  row.does_en === null || row.does_ur === null ? null : { en: row.does_en, ur: row.does_ur }

interface ContestRow {
  readonly reason: string | null
  readonly came_by: string | null
  readonly contested_at: Date | null
  readonly upheld: boolean | null
  readonly answer_reason: string | null
  readonly answered_at: Date | null
}

export const shownContest = (row: ContestRow) =>
  row.reason === null || row.contested_at === null
    ? null
    : {
        reason: row.reason,
        at: row.contested_at.toISOString(),
        cameBy: shownWay(row.came_by),
        answer: shownAnswer(row),
      }

export const shownWay = (cameBy: string | null) => way.nullable().parse(cameBy)

const shownAnswer = (row: ContestRow) =>
  row.upheld === null || row.answered_at === null
    ? null
    : { upheld: row.upheld, reason: row.answer_reason, at: row.answered_at.toISOString() }

/** As a column keeps what the kernel gave when the act was entered. */
export const keptReadBack = (column: unknown) => column as ReadBack | null
export const keptWords = (column: unknown) => column as Bilingual | null
export const keptAbout = (column: unknown) => column as About | null
export const keptContent = (column: unknown) => column as Readonly<Record<string, unknown>> | null

export interface SomeName {
  readonly en: string | null
  readonly ur: string | null
}

/** Names of offices by their identifier; public knowledge, which any slice may read. */
export async function officeNames(
  tx: Queryable,
  ids: readonly (string | null)[],
): Promise<ReadonlyMap<string, SomeName>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))]
  if (wanted.length === 0) return new Map()
  const { rows } = await tx.query<{ id: string; name_en: string | null; name_ur: string | null }>(
    'select id, name_en, name_ur from identity.offices where id = any ($1::uuid[])',
    [wanted],
  )
  return new Map(rows.map((row) => [row.id, { en: row.name_en, ur: row.name_ur }]))
}
