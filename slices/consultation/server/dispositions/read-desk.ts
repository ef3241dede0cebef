import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import { dayAt } from '#kernel/pure/calendar.ts'
import { peopleWithMandate } from '#slices/identity/index.ts'
import { changeInWords } from '#slices/strategy/contract.ts'
import type { consultation, Proposal } from '../../contract.ts'
import type { DeskPoint } from '../../contract/dispositions/dispositions.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { progressBy } from '../../rules/dispositions/how-far-the-answers-are.ts'
import { claimHours } from '../../rules/dispositions/two-people-never-answer-the-same-point.ts'
import { isLate } from '../../rules/dispositions/an-answer-is-due-by-a-day.ts'
import { readClock } from '../clock/read-clock.ts'
import { holdsMandate } from '../proposals/abilities.ts'
import { declaredPoints } from '../point-desk/declared-points.ts'
import { readProposals } from '../proposals/read-proposals.ts'
import { getRound } from '../rounds/get-round.ts'

type Tx = Transaction<ConsultationRows>

const mostOfWords = 160

/** The working page of a secretariat: every point of the round, who answers it, and how far they are. */
export const readAnswerDesk: Handler<typeof consultation.acts.readAnswerDesk, ConsultationRows> = async ({
  input,
  tx,
  session,
}) => {
  const round = await getRound(tx, input.round)
  if (!holdsMandate(session, round.strategy, 'secretariat')) throw new NotFound()
  const proposals = await readProposals(tx, session, { round: round.id })
  const { groups, groupOf } = await groupsOf(tx, round.id)
  const today = dayAt(new Date())
  const clock = await readClock(tx, session, round)
  const declared = await declaredPoints(tx, session, { round: round.id, answersBy: clock.answersBy, today })
  const points = proposals.map((one) => pointOf(one, groupOf.get(one.id) ?? null, clock.answersBy, today))
  const assigned = new Map(groups.map(({ id, person }) => [id, person]))
  const people = await peopleWithMandate(tx, round.strategy, 'secretariat')
  const counted = points.map((point) => ({
    ...point,
    isAnswered: point.outcome !== null,
    isDissented: point.reply?.stand === 'dissents',
  }))
  const declaredCounted = declared.map((point) => ({ ...point, isAnswered: point.outcome !== null }))
  const both = [...counted, ...declaredCounted]
  const personOf = ({ group, claim }: Pick<DeskPoint, 'group' | 'claim'>) =>
    assigned.get(group ?? '') ?? claim?.person ?? null
  return {
    round: { id: round.id, strategy: round.strategy, title: { en: round.title_en, ur: round.title_ur } },
    claimHours,
    clock,
    points,
    declared,
    groups,
    people: people.map(({ person, name }) => ({ id: person, name })),
    templates: await templatesOf(tx, round.strategy),
    progress: {
      pillars: [...progressBy(counted, ({ pillar }) => pillar)],
      declarations: [...progressBy(declaredCounted, ({ declaration }) => declaration)],
      groups: [...progressBy(both, ({ group }) => group)],
      people: [...progressBy(both, personOf)],
    },
    may: { answer: { ok: true, because: null } },
  }
}

const pointOf = (one: Proposal, group: string | null, answersBy: string | null, today: string): DeskPoint => {
  const deferred = one.disposition?.deferred ?? null
  const outcome = one.disposition?.outcome ?? null
  return {
    ...{ proposal: one.id, number: one.number, code: one.code, pillar: one.pillar, title: one.nodeTitle },
    ...{ field: one.field, language: one.language, kind: one.kind, standing: one.standing },
    ...{ before: one.before, after: one.after, names: one.names },
    value:
      one.value !== null && (one.value.shape !== 'text' || one.after === '')
        ? changeInWords(one.field, one, one.names)
        : null,
    begins: (one.kind === 'remove' ? one.before : one.after).slice(0, mostOfWords),
    author: { hidden: one.author.hidden, name: one.author.name },
    days: one.days,
    outcome,
    isLate: isLate({ outcome, promisedFor: deferred?.to ?? null }, answersBy, today),
    promised:
      deferred === null ? null : { on: deferred.to, office: deferred.office, isPast: deferred.to < today },
    claim: one.claim,
    group,
    bundle: one.bundle === null ? null : { id: one.bundle.id, title: one.bundle.title },
    reply: one.reply,
  }
}

async function groupsOf(tx: Tx, round: string) {
  const groups = await tx.db
    .selectFrom('consultation.answer_groups')
    .select(['id', 'name', 'assigned_to as person'])
    .where('round', '=', round)
    .orderBy('name')
    .execute()
  const members = await tx.db
    .selectFrom('consultation.grouped_proposals as m')
    .innerJoin('consultation.answer_groups as g', 'g.id', 'm.answer_group')
    .select(['m.proposal', 'm.answer_group'])
    .where('g.round', '=', round)
    .execute()
  return { groups, groupOf: new Map(members.map((one) => [one.proposal, one.answer_group])) }
}

async function templatesOf(tx: Tx, strategy: string) {
  const rows = await tx.db
    .selectFrom('consultation.reason_templates')
    .select(['id', 'name', 'reason_en', 'reason_ur'])
    .where('strategy', '=', strategy)
    .orderBy('name')
    .execute()
  return rows.map(({ id, name, reason_en, reason_ur }) => ({
    id,
    name,
    reason: { en: reason_en, ur: reason_ur },
  }))
}
