import type { InputOf } from '#kernel/contract/act.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { evidence } from '../../contract.ts'
import type { EvidenceRows } from '../../database/rows.ts'

type Part = InputOf<typeof evidence.acts.recordPicture>['parts'][number]
type PartToKeep = Pick<Part, 'component' | 'scores'> & {
  readonly items?: number | undefined
  readonly average?: string | undefined
}

interface PartsOf {
  readonly picture: string
  readonly strategy: string
  readonly openness: string
}

/** Parts and scores of a picture; scores keep the order in which they were given. */
export async function insertParts(
  { db }: Transaction<EvidenceRows>,
  of: PartsOf,
  parts: readonly PartToKeep[],
): Promise<void> {
  await db
    .insertInto('evidence.picture_parts')
    .values(
      parts.map(({ component, items, average }) => ({
        ...{ ...of, component, items: items ?? null, printed_average: average ?? null },
      })),
    )
    .execute()
  const scores = parts.flatMap(({ component, scores: its }) =>
    its.map(({ code, name, score }, position) => ({
      ...{ ...of, component, position, code, name_en: name.en, name_ur: name.ur, score },
    })),
  )
  if (scores.length > 0) await db.insertInto('evidence.picture_scores').values(scores).execute()
}
