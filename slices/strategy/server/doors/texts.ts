import { door } from '#kernel/database/door.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { Language } from '#kernel/pure/bilingual.ts'
import type { StrategyRows } from '../../database/rows.ts'
import type { NodeKind } from '../../rules/a-node-hangs-below-its-kind.ts'
import { isFact } from '../../rules/facts/facts-of-an-activity.ts'
import type { Level } from '../../rules/openness/levels-of-openness.ts'
import { factTexts } from '../facts/fact-texts.ts'

/** A text in the languages in which it stands and may be read. */
export interface Wording {
  readonly en: string | null
  readonly ur: string | null
}

export interface TextAsked {
  readonly version: string
  /** A node of that version. */
  readonly node: string
  /** A text field (`title`, `description`, `indicator.text`, `text` …) or a fact of an activity (`rules/facts`). */
  readonly field: string
  readonly language: Language
}

export interface TextFound {
  readonly text: string
  /** Whether it stands in the other language too, as far as it may be read. */
  readonly standsInOther: boolean
  readonly level: Level
  readonly code: string
  readonly kind: NodeKind
  readonly lineage: string
  readonly strategy: string
}

/**
 * A text as the person who acts may read it. Null where the node is not seen; an empty text where the node is seen
 * and the field holds none that may be read: whether one stands there that may not is not told. Of a fact, which stands
 * apart from languages, the text by which `rules/facts` keeps it.
 */
export const findText = door(
  'strategy',
  async (tx: Transaction<StrategyRows>, asked: TextAsked): Promise<TextFound | null> =>
    isFact(asked.field) ? findFact(tx, asked) : findWords(tx, asked),
)

/** A translation has the readers of what it translates, as when it is written. */
async function findWords(tx: Transaction<StrategyRows>, asked: TextAsked): Promise<TextFound | null> {
  const { rows } = await tx.query<TextFound>(
    `select coalesce(t.text, '') as text, other.node is not null as "standsInOther",
            coalesce(t.level, other.level, n.level) as level, n.code, n.kind, n.lineage, n.strategy
       from strategy.nodes n
       left join strategy.field_texts t on t.node = n.id and t.field = $3 and t.language = $4
       left join strategy.field_texts other on other.node = n.id and other.field = $3 and other.language <> $4
      where n.id = $2 and n.version = $1`,
    [asked.version, asked.node, asked.field, asked.language],
  )
  return rows[0] ?? null
}

async function findFact(tx: Transaction<StrategyRows>, asked: TextAsked): Promise<TextFound | null> {
  const { rows } = await tx.query<TextFound>(
    `select coalesce(f.text, '') as text, false as "standsInOther", n.level, n.code, n.kind, n.lineage, n.strategy
       from strategy.nodes n
       left join strategy.activities a on a.node = n.id
       left join lateral ${factTexts} f on f.field = $3
      where n.id = $2 and n.version = $1`,
    [asked.version, asked.node, asked.field],
  )
  return rows[0] ?? null
}

/** One text of a version, with the node that bears it. */
export interface TextStanding extends Omit<TextFound, 'standsInOther'> {
  readonly node: string
  readonly field: string
  readonly language: Language
}

/** Every text of a version that the person who acts may read, in the order of the plan. */
export const textsOfVersion = door(
  'strategy',
  async (tx: Transaction<StrategyRows>, version: string): Promise<readonly TextStanding[]> => {
    const { rows } = await tx.query<TextStanding>(
      `select t.node, t.field, t.language, t.text, t.level, n.code, n.kind, n.lineage, n.strategy
         from strategy.nodes n join strategy.field_texts t on t.node = n.id
        where n.version = $1 order by n.position, t.field, t.language`,
      [version],
    )
    return rows
  },
)

export interface TextChange {
  readonly lineage: string
  /** Code of the node in the version asked for; null where the node is not there or not seen. */
  readonly code: string | null
  readonly field: string
  readonly language: Language
  readonly level: Level
  readonly before: string
  readonly after: string
  readonly cause: 'consultation' | 'edit'
  /** For the consultation: the proposal's or point's id. */
  readonly subject: string | null
  readonly changedAt: Date
  readonly ledgerEntry: string
}

export async function changesOf(
  tx: Transaction<StrategyRows>,
  version: string,
): Promise<readonly TextChange[]> {
  const { rows } = await tx.query<TextChange>(
    `with recursive chain as (
         select v.id, v.based_on from strategy.versions v where v.id = $1
         union
         select v.id, v.based_on from strategy.versions v join chain c on v.id = c.based_on
       )
       select c.lineage, n.code, c.field, c.language, c.level, c.before, c.after, c.cause, c.subject,
              c.changed_at as "changedAt", c.ledger_entry as "ledgerEntry"
         from strategy.text_changes c
         left join strategy.nodes n on n.version = $1 and n.lineage = c.lineage
        where c.version in (select id from chain)
        order by c.changed_at, c.id`,
    [version],
  )
  return rows
}

/** What was changed on the way to a version, in it and in those it was made from, oldest first. */
export const textChangesOf = door('strategy', changesOf)
