import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import { dayAt } from '#kernel/pure/calendar.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { ModerationNote, ModerationPolicyShown } from '../../contract/moderation/moderation.ts'
import { moderationWords as words } from '../../contract/moderation/moderation-words.ts'
import type { consultation } from '../../contract.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import type { Part } from '../../rules/moderation/what-may-be-flagged.ts'
import { holdsMandate } from '../proposals/abilities.ts'
import { groundAt, policiesOf } from './policy.ts'

type Tx = Transaction<ConsultationRows>

interface Row {
  readonly case: string
  readonly proposal: string | null
  readonly view: string | null
  readonly part: Part
  readonly words: string | null
  readonly isOwn: boolean
  readonly byReceipt: boolean
  readonly isAppealed: boolean
  readonly decisions: readonly RowOfDecision[]
}

interface RowOfDecision {
  readonly stage: 'first' | 'appeal'
  readonly outcome: 'stays' | 'hidden'
  readonly edition: number
  readonly ground: number | null
  readonly reason: Bilingual
  readonly at: string
}

/** What was decided on the texts of a proposal, or on the views of a declaration, for whoever reads them. */
export const readModerationNotes: Handler<
  typeof consultation.acts.readModerationNotes,
  ConsultationRows
> = async ({ input, tx, session }) => {
  const strategy = await strategyOf(tx, input)
  const policies = await policiesOf(tx, strategy)
  const isSecretariat = holdsMandate(session, strategy, 'secretariat')
  const rows = await decidedOn(tx, input)
  const mandated = session.mandates.some((mandate) => mandate.strategy === strategy)
  return {
    strategy,
    notes: rows.map((row) => noteOf(row, policies, isSecretariat)),
    may: { flag: ability(mandated ? null : words.onlyMandated) },
  }
}

const ability = (because: Bilingual | null) => ({ ok: because === null, because })

function noteOf(
  row: Row,
  policies: readonly ModerationPolicyShown[],
  isSecretariat: boolean,
): ModerationNote {
  const shown = (stage: RowOfDecision['stage']) => {
    const found = row.decisions.find((one) => one.stage === stage)
    if (found === undefined) return null
    const { outcome, edition, ground, reason, at } = found
    return {
      outcome,
      ground: groundAt(policies, edition, ground)?.name ?? null,
      reason,
      on: dayAt(new Date(at)),
    }
  }
  const first = shown('first')
  if (first === null) throw new Error('a decided case has a decision')
  const appeal = shown('appeal')
  const isHidden = (appeal ?? first).outcome === 'hidden'
  const state = first.outcome !== 'hidden' ? words.notHidden : row.isAppealed ? words.appealedAlready : null
  const { case: id, proposal, view, part, byReceipt, isAppealed } = row
  return {
    ...{ case: id, proposal, view, part, isHidden, first, appeal, isAppealed, byReceipt },
    words: isHidden ? row.words : null,
    may: {
      appeal: ability(state ?? (row.isOwn || byReceipt ? null : words.notTheAuthor)),
      appealByLetter: ability(state ?? (isSecretariat && !byReceipt ? null : words.onlyTheSecretariat)),
    },
  }
}

async function strategyOf(tx: Tx, of: { proposal?: string | undefined; declaration?: string | undefined }) {
  const { rows } = await tx.query<{ strategy: string }>(
    of.proposal !== undefined
      ? 'select p.strategy from consultation.proposals p where p.id = $1'
      : 'select d.strategy from consultation.declarations d where d.submission = $1',
    [of.proposal ?? of.declaration ?? null],
  )
  const found = rows[0]
  if (found === undefined) throw new NotFound()
  return found.strategy
}

async function decidedOn(tx: Tx, of: { proposal?: string | undefined; declaration?: string | undefined }) {
  const which =
    of.proposal !== undefined
      ? 'c.proposal = $1'
      : `c.view in (select v.id from consultation.signatory_views v
                      join consultation.points q on q.id = v.point where q.declaration = $1)`
  const { rows } = await tx.query<Row>(
    `select c.id as case, c.proposal, c.view, c.part, h.words,
            consultation.is_own_text(c.proposal, c.view) as "isOwn", coalesce(p.is_hidden, false) as "byReceipt",
            (a.moderation_case is not null or exists (
               select from consultation.moderation_decisions x where x.moderation_case = c.id and x.stage = 'appeal'))
              as "isAppealed",
            (select json_agg(json_build_object('stage', d.stage, 'outcome', d.outcome, 'edition', d.edition,
                      'ground', d.ground, 'reason', json_build_object('en', d.reason_en, 'ur', d.reason_ur),
                      'at', d.decided_at))
               from consultation.moderation_decisions d where d.moderation_case = c.id) as decisions
       from consultation.moderation_cases c
       left join consultation.hidden_words h on h.moderation_case = c.id and h.restored_at is null
       left join consultation.moderation_appeals a on a.moderation_case = c.id
       left join consultation.proposals p on p.id = c.proposal
      where c.decided_at is not null and ${which}
      order by c.decided_at, c.id`,
    [of.proposal ?? of.declaration ?? null],
  )
  return rows
}
