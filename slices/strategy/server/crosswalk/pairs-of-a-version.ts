import { createHash } from 'node:crypto'
import type { Transaction } from '#kernel/database/transaction.ts'
import { namesOf } from '#slices/identity/index.ts'
import type { LikePair } from '../../contract.ts'
import type { StrategyRows } from '../../database/rows.ts'
import { alikeAmong } from '#kernel/pure/words/alike-in-words.ts'

type Tx = Transaction<StrategyRows>

interface Wording {
  readonly en: string | null
  readonly ur: string | null
}

export interface ItemRow {
  readonly code: string
  readonly text: Wording
  readonly register: { readonly en: string; readonly ur: string }
}

export interface ActivityRow {
  readonly node: string
  readonly lineage: string
  readonly code: string
  readonly text: Wording
}

const textsOf = ({ en, ur }: Wording): readonly string[] => [en, ur].filter((text) => text !== null)

/** A decision holds for both texts as they were read. */
export const wordsRead = (activity: Wording, item: Wording): string =>
  createHash('sha256')
    .update(JSON.stringify([activity.en, activity.ur, item.en, item.ur]))
    .digest('hex')

/** The actions of the other plans of a strategy; an item that only names its plan, by the same code, is none. */
export async function actionsElsewhere(tx: Tx, strategy: string): Promise<readonly ItemRow[]> {
  const { rows } = await tx.query<ItemRow>(
    `select t.code, json_build_object('en', t.title_en, 'ur', t.title_ur) as text,
            json_build_object('en', r.name_en, 'ur', r.name_ur) as register
       from strategy.terms t join strategy.registers r on r.id = t.register
      where t.strategy = $1 and r.kind = 'other plan' and t.code <> r.code order by r.code, t.place`,
    [strategy],
  )
  return rows
}

/** Activities with their titles, of a version or one alone. */
export async function actionsHere(
  tx: Tx,
  of: { readonly version: string } | { readonly node: string },
): Promise<readonly ActivityRow[]> {
  const { rows } = await tx.query<ActivityRow>(
    `select n.id as node, n.lineage, n.code,
            json_build_object('en', max(t.text) filter (where t.language = 'en'),
                              'ur', max(t.text) filter (where t.language = 'ur')) as text
       from strategy.nodes n left join strategy.field_texts t on t.node = n.id and t.field = 'title'
      where n.kind = 'activity' and ${'version' in of ? 'n.version' : 'n.id'} = $1
      group by n.id, n.lineage, n.code, n.position order by n.position`,
    ['version' in of ? of.version : of.node],
  )
  return rows
}

/** Which activities of a version look like an action of another plan, with what a person decided of it. */
export async function pairsOf(
  tx: Tx,
  version: { readonly id: string; readonly strategy: string },
): Promise<readonly LikePair[]> {
  const items = await actionsElsewhere(tx, version.strategy)
  if (items.length === 0) return []
  const alike = alikeAmong(items.map((item) => ({ ...item, texts: textsOf(item.text) })))
  const decided = await decisionsOf(tx, version.strategy)
  return (await actionsHere(tx, { version: version.id })).flatMap((activity) =>
    alike(textsOf(activity.text)).map(({ there, likeness }) => {
      const { code, text, register } = there
      const was = decided.get(`${activity.lineage} ${code}`)
      const holds = was?.words === wordsRead(activity.text, text)
      return { ...activity, item: { code, text, register }, likeness, decided: holds ? was.decided : null }
    }),
  )
}

interface DecisionRow {
  readonly lineage: string
  readonly item: string
  readonly words_hash: string
  readonly decision: NonNullable<LikePair['decided']>['decision']
  readonly reason: string
  readonly decided_by: string | null
  readonly decided_at: Date
}

async function decisionsOf(tx: Tx, strategy: string) {
  const { rows } = await tx.query<DecisionRow>(
    `select distinct on (lineage, item) lineage, item, words_hash, decision, reason, decided_by, decided_at
       from strategy.likeness_decisions where strategy = $1 order by lineage, item, number desc`,
    [strategy],
  )
  const names = await namesOf(tx, { people: rows.flatMap(({ decided_by }) => decided_by ?? []) })
  return new Map(
    rows.map(({ lineage, item, words_hash, decision, reason, decided_by, decided_at }) => {
      const by = names.get(decided_by ?? '') ?? null
      const decided = { decision, reason, by, at: decided_at.toISOString() }
      return [`${lineage} ${item}`, { words: words_hash, decided }]
    }),
  )
}
