import { randomUUID } from 'node:crypto'
import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { Session } from '#kernel/database/session.ts'
import { dayAt } from '#kernel/pure/calendar.ts'
import type { DisruptionSeen, results } from '../../contract.ts'
import { disruptionWords as words } from '../../contract/disruptions/disruption-words.ts'
import { words as resultsWords } from '../../contract/words.ts'
import type { ResultsRows } from '../../database/rows.ts'
import { countDisruptions, reviewDueOn } from '../../rules/disruptions/where-a-disruption-stands.ts'
import { partsOf } from '../evaluations/evaluations-kept.ts'
import { type Ability, holds, may } from '../reading/abilities.ts'
import { officesOfWhoActs } from '../reading/reports.ts'
import { reportingOffice } from '../reports/reporting-office.ts'
import { type DisruptionKept, disruptionsKept, type Tx } from './disruptions-kept.ts'

type Acts = typeof results.acts

const today = () => dayAt(new Date())

/** Others than the one who submitted it, and than its office. */
const isOther = (one: DisruptionKept, session: Session, offices: readonly string[]): boolean =>
  one.submittedBy !== session.person && !offices.includes(one.office)

function mayGrade(one: DisruptionKept, session: Session, offices: readonly string[]) {
  const others = holds(session, one.strategy, 'verifier', 'approver', 'secretariat')
    ? may(isOther(one, session, offices), words.ofThemselves)
    : may(false, words.onlyOthers)
  const first = (...faults: readonly (Ability | null)[]): Ability =>
    faults.find((fault) => fault !== null && !fault.ok) ?? { ok: true, because: null }
  const isModerated = one.state !== 'to moderate'
  const due = reviewDueOn(one.happenedOn)
  return {
    moderate: first(others, may(!isModerated, words.gradedAlready)),
    review: first(
      others,
      may(isModerated, words.notModerated),
      may(one.state !== 'reviewed', words.gradedAlready),
      may(today() >= due, {
        en: words.tooEarly.en.replace('{day}', due),
        ur: words.tooEarly.ur.replace('{day}', due),
      }),
    ),
  }
}

const seen = (one: DisruptionKept, session: Session, offices: readonly string[]): DisruptionSeen => ({
  ...{ id: one.id, reference: `D-${one.number}`, office: { id: one.office, name: one.officeName } },
  ...{ supports: one.supports, pillar: one.pillar, target: one.target, happenedOn: one.happenedOn },
  ...{ proposed: one.proposed, effect: one.effect, ownReference: one.ownReference },
  ...{ byLetter: one.byLetter, state: one.state, grade: one.grade, gradings: one.gradings },
  reviewDueOn: reviewDueOn(one.happenedOn),
  may: mayGrade(one, session, offices),
})

const listDisruptions: Handler<Acts['listDisruptions'], ResultsRows> = async ({ input, tx, session }) => {
  const { strategy } = input
  const all = await disruptionsKept(tx, { strategy }, today())
  const yearOf = ({ happenedOn }: DisruptionKept) => Number(happenedOn.slice(0, 4))
  const within = input.year === undefined ? all : all.filter((one) => yearOf(one) === input.year)
  const offices = await officesOfWhoActs(tx)
  const bySecretariat = holds(session, strategy, 'secretariat')
  return {
    years: [...new Set(all.map(yearOf))].sort((a, b) => b - a),
    counts: countDisruptions(within).map((count) => ({ ...count })),
    disruptions: within.map((one) => seen(one, session, offices)),
    may: {
      report: may(bySecretariat || holds(session, strategy, 'focal person'), resultsWords.onlyReporters),
      isByLetter: bySecretariat,
    },
  }
}

/** Those of the plan, and those under which something is measured already. */
async function pillarsOf(tx: Tx, strategy: string): Promise<ReadonlySet<string>> {
  const parts = await partsOf(tx, strategy)
  const { rows } = await tx.query<{ pillar: string }>(
    'select distinct pillar from results.indicators where strategy = $1 and pillar is not null',
    [strategy],
  )
  const ofPlan = parts.flatMap(({ kind, code }) => (kind === 'pillar' ? [code] : []))
  return new Set([...ofPlan, ...rows.map(({ pillar }) => pillar)])
}

const reportDisruption: Handler<Acts['reportDisruption'], ResultsRows> = async ({
  input,
  tx,
  session,
  letter,
  refuse,
  record,
}) => {
  const { strategy, supports, pillar } = input
  const reporter = reportingOffice(session, strategy, input.office, letter)
  if (!reporter.ok) return refuse(reporter.code)
  if (reporter.office === null || session.person === null) return refuse('office-needed')
  if (!(await pillarsOf(tx, strategy)).has(pillar))
    return refuse({ code: 'no-such-pillar', values: { pillar } })
  const id = randomUUID()
  const said = {
    ...{ office: reporter.office, pillar, target_kind: input.target, happened_on: input.happenedOn },
    ...{ proposed: input.proposed, effect: input.effect, own_reference: input.ownReference },
  }
  const others = [...new Set(supports)].filter((office) => office !== reporter.office)
  const recorded = await record(
    id,
    { ...said, supports: others },
    {
      strategy,
      ...(letter !== null && {
        about: { code: 'D', title: { en: input.ownReference, ur: null }, path: '/disruptions' },
      }),
    },
  )
  await tx.db
    .insertInto('results.disruptions')
    .values({
      ...{ ...said, id, strategy, is_by_letter: letter !== null, submitted_by: session.person },
      ...{ submitted_on: today(), ...recorded },
    })
    .execute()
  if (others.length > 0)
    await tx.db
      .insertInto('results.disruption_supports')
      .values(others.map((office) => ({ disruption: id, strategy, office })))
      .execute()
  return { disruption: id }
}

const gradeDisruption: Handler<Acts['gradeDisruption'], ResultsRows> = async ({
  input,
  tx,
  session,
  refuse,
  record,
}) => {
  const { kind, grade, reason, minutes, decidedOn } = input
  const [one] = await disruptionsKept(tx, { disruption: input.disruption }, today())
  if (one === undefined || session.person === null) throw new NotFound()
  if (!isOther(one, session, await officesOfWhoActs(tx))) return refuse('of-themselves')
  if (kind === 'reviewed' && one.state === 'to moderate') return refuse('not-moderated-yet')
  const due = reviewDueOn(one.happenedOn)
  if (kind === 'reviewed' && decidedOn < due)
    return refuse({ code: 'too-early-to-review', values: { day: due } })
  const said = { disruption: one.id, kind, grade, reason, minutes, decided_on: decidedOn }
  const recorded = await record(one.id, said, { strategy: one.strategy })
  await tx.db
    .insertInto('results.disruption_gradings')
    .values({ ...said, strategy: one.strategy, made_by: session.person, ...recorded })
    .execute()
  return { disruption: one.id }
}

export const disruptionHandlers = { listDisruptions, reportDisruption, gradeDisruption }
