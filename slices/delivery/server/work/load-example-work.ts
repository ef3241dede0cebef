import { type Database, actAs } from '#kernel/database/act-as.ts'
import type { RecordedColumns } from '#kernel/contract/handler.ts'
import type { JsonValue } from '#kernel/ledger/commitment.ts'
import { record } from '#kernel/ledger/record.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { bodiesNamed } from '#slices/strategy/index.ts'
import type { DeliveryRows } from '../../database/rows.ts'
import { readStandings, type Tx } from '../standings/read-standings.ts'

export interface ExampleWork {
  readonly version: string
  /** Each of an activity by its code; `waitsFor` names an earlier one of this list. */
  readonly milestones: readonly {
    readonly key: string
    readonly activity: string
    readonly title: Bilingual
    /** A day, `2026-11-02`. */
    readonly dueOn: string
    readonly waitsFor?: string
  }[]
  /** What stands before the first coordinating body of the version. */
  readonly block: {
    readonly activity: string
    readonly obstacle: string
    readonly authority: string
    readonly dueOn: string
  }
}

/** Milestones and one blocked activity of an example version, marked as illustrative: no office has said them. */
export function loadExampleWork(database: Database, example: ExampleWork): Promise<number> {
  return actAs<DeliveryRows, number>(
    database,
    { kind: 'machine', name: 'example' },
    'delivery',
    async (tx) => {
      const { stood } = await readStandings(tx, example.version)
      const found = new Map(stood.map((one) => [one.activity.code, one]))
      const about = (code: string) => {
        const one = found.get(code)
        if (one?.asked == null || one.office === null) throw new Error(`no office was asked about ${code}`)
        const { strategy, lineage } = one.activity
        return { request: one.asked.request, strategy, lineage, office: one.office }
      }
      const ids = new Map<string, string>()
      for (const { key, activity, title, dueOn, waitsFor } of example.milestones) {
        const set = {
          ...about(activity),
          ...{ title_en: title.en, title_ur: title.ur, due_on: dueOn, is_illustrative: true },
        }
        const { id } = await tx.db
          .insertInto('delivery.milestones')
          .values({ ...set, ...(await recorded(tx, 'setMilestone', set.request, set)) })
          .returning('id')
          .executeTakeFirstOrThrow()
        ids.set(key, id)
        if (waitsFor === undefined) continue
        const said = { first: ids.get(waitsFor) ?? '', follows: id, strategy: set.strategy }
        await tx.db
          .insertInto('delivery.dependencies')
          .values({ ...said, ...(await recorded(tx, 'sayWhatFollows', id, said)) })
          .execute()
      }
      const [body] = await bodiesNamed(tx, example.version)
      if (body === undefined) return ids.size
      const { activity, obstacle, authority, dueOn } = example.block
      const { request, strategy, office } = about(activity)
      const block = { request, strategy, office, obstacle, authority, body: body.id, due_on: dueOn }
      await tx.db
        .insertInto('delivery.blocks')
        .values({ ...block, is_illustrative: true, ...(await recorded(tx, 'reportBlock', request, block)) })
        .execute()
      return ids.size
    },
  )
}

async function recorded(tx: Tx, act: string, subject: string, content: JsonValue): Promise<RecordedColumns> {
  const { ledger_entry, ledger_salt } = await record(tx, { act: `delivery.${act}`, subject, content })
  return { ledger_entry, ledger_salt }
}
