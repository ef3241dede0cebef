import { NotFound } from '#kernel/contract/refusal.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import type { StateOfCase } from '../../rules/moderation/an-appeal-is-decided-by-other-hands.ts'
import type { Text } from '../../rules/moderation/what-may-be-flagged.ts'

type Tx = Transaction<ConsultationRows>

export interface FoundCase extends StateOfCase, Text {
  readonly id: string
  readonly strategy: string
  /** The edition of the policy by which it was decided. */
  readonly edition: number | null
  readonly ground: number | null
  /** Whoever acts wrote it; never true of a hidden author. */
  readonly isOwn: boolean
  readonly isByHiddenAuthor: boolean
  readonly number: number | null
  /** Of the proposal: which field it would change. */
  readonly field: string | null
  /** Of the proposal: what a receipt must show. */
  readonly entry: string | null
  readonly salt: Buffer | null
  /** The page on which its readers find it. */
  readonly path: string
}

const columns = `c.id, c.strategy, c.proposal, c.view, c.part, f.outcome, f.edition, f.ground, f.decided_by as "firstBy",
  a.moderation_case is not null as "isAppealed", s.id is not null as "isEnded",
  consultation.is_own_text(c.proposal, c.view) as "isOwn", coalesce(p.is_hidden, false) as "isByHiddenAuthor",
  p.number, p.field, p.ledger_entry as entry, p.ledger_salt as salt,
  case when c.proposal is not null then '/proposals/' || c.proposal
       else '/submissions/' || q.declaration || '/tracker' end as path`

const tables = `consultation.moderation_cases c
  left join consultation.moderation_decisions f on f.moderation_case = c.id and f.stage = 'first'
  left join consultation.moderation_decisions s on s.moderation_case = c.id and s.stage = 'appeal'
  left join consultation.moderation_appeals a on a.moderation_case = c.id
  left join consultation.proposals p on p.id = c.proposal
  left join consultation.signatory_views v on v.id = c.view
  left join consultation.points q on q.id = v.point`

/** A case as it stands, once whoever decides it at the same moment is done. */
export async function getCase(tx: Tx, id: string): Promise<FoundCase> {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [id])
  const { rows } = await tx.query<FoundCase>(`select ${columns} from ${tables} where c.id = $1`, [id])
  const found = rows[0]
  if (found === undefined) throw new NotFound()
  return found
}

/** Every case of a strategy that whoever acts may read: those that wait first, the oldest of them at the head. */
export async function casesOf(tx: Tx, strategy: string): Promise<readonly (FoundCase & CaseSeen)[]> {
  const { rows } = await tx.query<FoundCase & CaseSeen>(
    `select ${columns}, c.opened_at as "openedAt",
            coalesce(h.words, v.words, case c.part when 'words' then p.text_after when 'reason' then p.rationale
              else y.said end) as words
       from ${tables}
       left join lateral (
         select d.said
           from (select r.said, r.said_at from consultation.author_replies r where r.proposal = c.proposal
                 union all select e.said, e.said_at from consultation.deferrals e where e.proposal = c.proposal) d
          where d.said_at <= c.opened_at order by d.said_at desc limit 1) y on true
       left join consultation.hidden_words h on h.moderation_case = c.id and h.restored_at is null
      where c.strategy = $1
      order by (f.id is not null and (a.moderation_case is null or s.id is not null)), c.opened_at, c.id`,
    [strategy],
  )
  return rows
}

export interface CaseSeen {
  readonly openedAt: Date
  readonly words: string
}
