import type { Session } from '#kernel/database/session.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { InputOf, OutputOf } from '#kernel/contract/act.ts'
import type { delivery, Recommendation } from '../../contract.ts'
import { recommendationWords as words } from '../../contract/recommendations/words.ts'
import { whatMayBeTheSame } from '../../rules/recommendations/what-may-be-the-same.ts'
import { standingPairs } from '../../rules/recommendations/how-often-it-was-raised.ts'
import { ageBands } from '../../rules/recommendations/where-a-recommendation-stands.ts'
import { passes } from '../../rules/recommendations/which-recommendations-are-shown.ts'
import { isSecretariat, letterShown, may, officeShown, ownOffices } from '../standings/shown.ts'
import type { RecommendationKept, Register } from './read-recommendations.ts'

type Acts = typeof delivery.acts
type Filters = Omit<InputOf<Acts['listRecommendations']>, 'strategy'>

export function recommendationShown(row: RecommendationKept, register: Register): Recommendation {
  const { names, activities, requests } = register
  const activity = row.lineage === null ? undefined : activities.get(row.lineage)
  return {
    id: row.id,
    reference: `R-${row.number}`,
    ...{ source: row.source, body: row.body, document: row.document, dated: row.dated, place: row.place },
    ...{ link: row.link, text: row.text, level: row.level },
    addressee: officeShown(row.addresseeToday ?? row.addressee, names),
    owner: row.ownerToday === null ? null : officeShown(row.ownerToday, names),
    response: row.response?.response ?? null,
    ...row.standing,
    ...{ dueOn: row.dueOn, closedOn: row.closedOn },
    raised: {
      ...{
        members: row.thread.members.length,
        firstYear: row.thread.firstYear,
        since: row.thread.raisedSince,
      },
    },
    activity:
      activity === undefined
        ? null
        : { code: activity.code, title: activity.title, request: requests.get(activity.lineage) ?? null },
    illustrative: row.illustrative,
  }
}

/** What passes the filters, the longest overdue first, then by day; counts are of all that may be read. */
export function listShown(register: Register, { repeated, ...filters }: Filters) {
  const all = register.kept.map((row) => recommendationShown(row, register))
  const far = '9999'
  return {
    recommendations: all
      .filter((one) => passes({ ...filters, repeated: repeated === 'yes' }, one))
      .toSorted(
        (a, b) =>
          b.daysLate - a.daysLate ||
          (a.dueOn ?? far).localeCompare(b.dueOn ?? far) ||
          a.dated.localeCompare(b.dated),
      ),
    inAll: all.length,
    overdue: ageBands.map((band) => ({ band, count: all.filter((one) => one.band === band).length })),
    repeated: all.filter(({ raised }) => raised.members > 1).length,
    unanswered: all.filter(({ state }) => state === 'unanswered').length,
  }
}

export function detailShown(
  one: RecommendationKept,
  register: Register,
  session: Session,
): OutputOf<Acts['readRecommendation']> {
  const { names, letters, kept, said } = register
  const byId = new Map(kept.map((row) => [row.id, row]))
  const shownOf = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const row = byId.get(id)
      return row === undefined ? [] : [recommendationShown(row, register)]
    })
  return {
    recommendation: recommendationShown(one, register),
    text: one.text,
    responses: one.responses.map(({ id, response, reason, office, made_on, ledger_entry }) => ({
      ...{ id, response, reason, office: officeShown(office, names), madeOn: made_on },
      byLetter: letterShown(ledger_entry, letters),
    })),
    entries: one.entries.map(({ id, stage, says, evidence, sha256, ...entry }) => ({
      ...{ id, stage, says, evidence, sha256, fileName: entry.file_name, madeOn: entry.made_on },
      office: officeShown(entry.office, names),
      byLetter: letterShown(entry.ledger_entry, letters),
      judgement: entry.judgement && {
        ...{ judgement: entry.judgement.judgement, says: entry.judgement.says },
        by: names.get(entry.judgement.made_by) ?? null,
        ...{ seenAs: entry.judgement.seen_as, madeOn: entry.judgement.made_on },
      },
    })),
    changes: one.changes.map(({ id, owner, due_on, reason, made_on }) => ({
      ...{ id, owner: officeShown(owner, names), dueOn: due_on, reason, madeOn: made_on },
    })),
    thread: shownOf(one.thread.members),
    candidates: shownOf(whatMayBeTheSame(one, kept, said)).filter(
      ({ id }) => !one.thread.members.includes(id),
    ),
    links: standingPairs(said).flatMap(({ recommendation, earlier, verdict }) => {
      if (recommendation !== one.id || verdict !== 'repeats') return []
      const newest = said.findLast((its) => its.recommendation === recommendation && its.earlier === earlier)
      return newest === undefined ? [] : [{ earlier, reason: newest.reason, madeOn: newest.made_on }]
    }),
    may: abilitiesOn(one, session),
  }
}

/** As what somebody may see the evidence; null where they may not. */
export function seesAs(session: Session, strategy: string) {
  const kinds = ['secretariat', 'oversight', 'evaluator'] as const
  return (
    kinds.find((as) => session.mandates.some(({ kind, strategy: its }) => kind === as && its === strategy)) ??
    null
  )
}

/** Whether somebody is of the owner, or gave or entered any of the evidence. */
export const hasPartIn = (one: RecommendationKept, session: Session): boolean =>
  (one.ownerToday !== null && ownOffices(session, one.strategy).includes(one.ownerToday)) ||
  one.entries.some(({ made_by }) => made_by === session.person)

function abilitiesOn(one: RecommendationKept, session: Session): OutputOf<Acts['readRecommendation']>['may'] {
  const own = ownOffices(session, one.strategy)
  const isOf = (office: string | null): Bilingual | null =>
    office !== null && own.includes(office) ? null : words.anotherOffice
  const secretariat = isSecretariat(session, one.strategy) ? null : words.onlyTheSecretariat
  const closed = one.closedOn === null ? null : words.closedAlready
  const somebody = (office: string | null) => (office === null ? words.nobodyThere : null)
  const isUnseen = one.entry !== null && one.entry.judgement === null
  return {
    respond: may(isOf(one.addresseeToday), closed),
    enterResponse: may(secretariat, somebody(one.addresseeToday), closed),
    report: may(isOf(one.ownerToday), closed),
    enterReport: may(secretariat, somebody(one.ownerToday), closed),
    judge: may(
      seesAs(session, one.strategy) === null ? words.onlyOthers : null,
      isUnseen ? null : words.nothingToSee,
      hasPartIn(one, session) ? words.notYours : null,
    ),
    change: may(secretariat, closed),
    link: may(secretariat),
  }
}
