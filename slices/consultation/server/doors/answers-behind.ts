import { door } from '#kernel/database/door.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { namesOf } from '#slices/identity/index.ts'
import type { StructuralChange } from '#slices/strategy/contract.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import type { Outcome } from '../../rules/an-answer-gives-its-reason.ts'

/** A proposal and its answer, without who made it: what may stand beside a sentence that it shaped. */
export interface AnswerBehind {
  readonly proposal: string
  readonly number: number
  readonly lineage: string
  readonly field: string
  readonly language: 'en' | 'ur'
  readonly level: string
  readonly before: string
  readonly after: string
  readonly rationale: string
  readonly sector: string | null
  readonly hidden: boolean
  readonly illustrative: boolean
  readonly round: Bilingual
  readonly madeOn: string
  readonly outcome: Outcome | null
  readonly reason: Bilingual | null
  /** Of what is deferred: the day, and the office that takes it up. */
  readonly deferral: { readonly dueOn: string; readonly office: Bilingual | null } | null
  /** What the author says against the answer; never of a hidden one, whom no row names. */
  readonly dissent: string | null
  readonly ledgerEntry: string
}

/** A proposal to change the shape of the plan, with what it names: nodes by lineage. */
export interface ChangeBehind extends AnswerBehind {
  /** The version that it was proposed against. */
  readonly version: string
  readonly change: StructuralChange
  /** What was agreed instead, where it was accepted in part. */
  readonly agreed: StructuralChange | null
}

type Told<Answer> = Omit<Answer, 'deferral'> & {
  readonly dueOn: string | null
  readonly owner: string | null
}
type Tx = Transaction<ConsultationRows>

const columns = `p.id as proposal, p.number, p.lineage, p.field, p.language, p.level, p.text_before as before,
  p.text_after as after, p.rationale, p.sector, p.is_hidden as hidden, p.is_illustrative as illustrative,
  p.made_on as "madeOn", d.outcome, json_build_object('en', r.title_en, 'ur', r.title_ur) as round,
  case when d.proposal is null then null
       else json_build_object('en', d.reason_en, 'ur', d.reason_ur) end as reason,
  d.due_on as "dueOn", d.owner, y.said as dissent, p.ledger_entry as "ledgerEntry"`

const proposals = `from consultation.proposals p
  join consultation.rounds r on r.id = p.round
  left join consultation.dispositions d on d.proposal = p.id
  left join consultation.author_replies y on y.proposal = p.id and y.stand = 'dissents'`

/** Every proposal ever made to change words of these nodes (by lineage), answered or not, as far as the person may read it. */
export const answersBehind = door(
  'consultation',
  async (tx: Tx, lineages: readonly string[]): Promise<readonly AnswerBehind[]> => {
    const { rows } = await tx.query<Told<AnswerBehind>>(
      `select ${columns} ${proposals} where p.kind = 'text' and p.lineage = any ($1::uuid[]) order by p.number`,
      [lineages],
    )
    return withDeferrals(tx, rows)
  },
)

/** Every proposal ever made to change the shape of a strategy's plan; what it names may be gone from the plan by now. */
export const changesBehind = door(
  'consultation',
  async (tx: Tx, strategy: string): Promise<readonly ChangeBehind[]> => {
    const { rows } = await tx.query<Told<ChangeBehind>>(
      `select ${columns}, p.version, p.content as change, d.applied_content as agreed ${proposals}
        where p.kind <> 'text' and p.strategy = $1 order by p.number`,
      [strategy],
    )
    return withDeferrals(tx, rows)
  },
)

async function withDeferrals<Answer extends AnswerBehind>(tx: Tx, rows: readonly Told<Answer>[]) {
  const names = await namesOf(tx, { people: [], offices: rows.flatMap(({ owner }) => owner ?? []) })
  return rows.map(({ dueOn, owner, ...row }) => ({
    ...row,
    deferral: dueOn === null ? null : { dueOn, office: names.get(owner ?? '') ?? null },
  })) as unknown as readonly Answer[]
}
