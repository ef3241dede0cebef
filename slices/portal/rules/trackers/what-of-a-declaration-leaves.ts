import type { NodePart, Wording } from '../parts-of-a-snapshot.ts'
import type {
  ActivityShown,
  ClauseShown,
  ResultShown,
  TrackerPart,
  TrackerPoint,
  Voice,
  WordsLet,
} from './parts-of-a-tracker.ts'

/** A point as those inside read it; nodes by lineage. */
export interface PointKnown extends Pick<TrackerPoint, 'number' | 'label' | 'gone'> {
  readonly words: Wording
  readonly answer: (Omit<NonNullable<TrackerPoint['answer']>, 'reason'> & { readonly reason: Wording }) | null
  readonly clauses: readonly string[]
  readonly proposals: readonly number[]
  readonly touched: readonly string[]
  readonly activities: readonly string[]
}

export interface ViewKnown {
  readonly id: string
  readonly point: number
  readonly by: 'sender' | { readonly organisation: string } | null
  readonly isHidden: boolean
  readonly kind: 'assessment' | 'confirmation' | 'dissent'
  readonly completion: Voice['content']['completion']
  readonly words: string
  readonly evidenceOn: string | null
  readonly saidOn: string
  readonly reply: { readonly en: string; readonly ur: string; readonly on: string } | null
}

export interface DeclarationKnown
  extends Pick<TrackerPart, 'title' | 'receivedOn' | 'illustrative' | 'plan'> {
  readonly from: Wording
  /** Whether whoever publishes says that the sender agreed to be named. */
  readonly namesSender: boolean
  readonly points: readonly PointKnown[]
  readonly views: readonly ViewKnown[]
  readonly signatories: readonly {
    readonly organisation: string
    readonly name: Wording
    readonly isShown: boolean
  }[]
}

export interface PlanKnown {
  /** Nodes that stand in a public publication of the plan and are public still, by lineage. */
  readonly nodes: ReadonlyMap<string, NodePart>
  /** Released results of the node with this lineage. */
  resultsOf(lineage: string): readonly ResultShown[]
  /** Whether words quote text of the plan that is not public. */
  quotes(words: string | null): boolean
}

/** Why something stays behind. */
export type KeptBack = 'quotes the plan' | 'not public' | 'hidden by moderation' | 'signatory not shown'

export interface TrackerLeaving {
  readonly part: TrackerPart
  readonly voices: readonly Voice[]
  /** For whoever previews it, never for the page. */
  readonly kept: readonly { readonly point: number; readonly why: KeptBack; readonly count: number }[]
}

/** Fewer hidden signatories than this are not counted to anybody outside: a small number is half a name. */
const fewestUnnamed = 5

/** What of a tracker leaves for the public page. Everything that is not let out here stays. */
export function leavingOf(known: DeclarationKnown, plan: PlanKnown): TrackerLeaving {
  const { title, receivedOn, illustrative, points, views, signatories } = known
  const shown = signatories.filter(({ isShown }) => isShown)
  const unnamed = signatories.length - shown.length
  const names = new Map(shown.map(({ organisation, name }) => [organisation, name]))
  const sender = known.namesSender ? known.from : null
  const mayName = ({ by }: ViewKnown) => by === 'sender' || (by !== null && names.has(by.organisation))
  const heard = views.filter((view) => !view.isHidden && mayName(view))
  return {
    part: {
      ...{ title: notQuoting(title, plan) ?? nothing, sender, receivedOn, illustrative, plan: known.plan },
      unnamed: unnamed >= fewestUnnamed ? unnamed : null,
      points: points.map((point) => pointLeaving(point, plan, receivedOn)),
    },
    voices: [
      ...shown.map(({ organisation, name }): Voice => nameOf(organisation, name)),
      ...heard.map(
        (view): Voice => voiceOf(view, view.by === 'sender' ? sender : nameFor(view, names), plan),
      ),
    ],
    kept: points.flatMap((point) =>
      counted(point.number, {
        'quotes the plan': quotations(point, heard, plan),
        'not public': [...new Set([...point.clauses, ...point.activities])].filter(
          (lineage) => !plan.nodes.has(lineage),
        ).length,
        'hidden by moderation': views.filter((view) => view.point === point.number && view.isHidden).length,
        'signatory not shown': views.filter(
          (view) => view.point === point.number && !view.isHidden && !mayName(view),
        ).length,
      }),
    ),
  }
}

const nothing: Wording = { en: null, ur: null }

/** All of a text or none: half of it would say that the other half is worth hiding. */
const notQuoting = (text: Wording, { quotes }: PlanKnown): WordsLet =>
  quotes(text.en) || quotes(text.ur) ? null : text

function pointLeaving(point: PointKnown, plan: PlanKnown, receivedOn: string): TrackerPoint {
  const { number, label, gone, answer } = point
  const seen = (lineages: readonly string[]) => lineages.flatMap((lineage) => plan.nodes.get(lineage) ?? [])
  const activities = seen(point.activities)
  const clauses = seen(point.clauses)
  const measured = [...new Set([...point.touched, ...point.activities])].filter((lineage) =>
    plan.nodes.has(lineage),
  )
  return {
    ...{ number, label, gone, words: notQuoting(point.words, plan) },
    answer: answer === null ? null : { ...answer, reason: notQuoting(answer.reason, plan) },
    clauses: clauses.map((node) => clauseShown(node, point, receivedOn)),
    activities: activities.map(activityShown),
    clausesNotPublic: point.clauses.length - clauses.length,
    activitiesNotPublic: point.activities.length - activities.length,
    results: uniqueByCode(measured.flatMap((lineage) => plan.resultsOf(lineage))),
  }
}

/** The changes since the declaration came that are public and that its answer or its proposals are about. */
const clauseShown = (node: NodePart, { proposals }: PointKnown, receivedOn: string): ClauseShown => ({
  code: node.code,
  title: node.texts.title ?? nothing,
  changes: node.changes.filter(
    ({ changedOn, proposal }) =>
      changedOn >= receivedOn &&
      (proposal === null || proposals.length === 0 || proposals.includes(proposal)),
  ),
})

const activityShown = ({ code, texts, activity }: NodePart): ActivityShown => ({
  ...{ code, title: texts.title ?? nothing, lead: activity?.lead ?? null },
  ...{ starts: activity?.starts ?? null, ends: activity?.ends ?? null },
  ...{ cost: written(texts.cost), funding: written(texts.funding) },
})

const written = (text: Wording | undefined): Wording | null =>
  text === undefined || ((text.en ?? '') === '' && (text.ur ?? '') === '') ? null : text

const uniqueByCode = (results: readonly ResultShown[]): readonly ResultShown[] => [
  ...new Map(results.map((one) => [one.code, one])).values(),
]

const nameOf = (organisation: string, name: Wording): Voice => ({
  ...{ kind: 'signatory', point: null, view: null, organisation },
  content: { name, kind: null, completion: null, words: null, evidenceOn: null, saidOn: null, reply: null },
})

const nameFor = ({ by }: ViewKnown, names: ReadonlyMap<string, Wording>): Wording | null =>
  by === null || by === 'sender' ? null : (names.get(by.organisation) ?? null)

const voiceOf = (view: ViewKnown, name: Wording | null, plan: PlanKnown): Voice => ({
  ...{ kind: 'view', point: view.point, view: view.id },
  organisation: view.by === null || view.by === 'sender' ? null : view.by.organisation,
  content: {
    ...{ name, kind: view.kind, completion: view.completion },
    words: plan.quotes(view.words) ? null : view.words,
    ...{ evidenceOn: view.evidenceOn, saidOn: view.saidOn },
    reply:
      view.reply === null
        ? null
        : {
            words: notQuoting({ en: view.reply.en, ur: view.reply.ur }, plan),
            on: view.reply.on,
          },
  },
})

function quotations(point: PointKnown, heard: readonly ViewKnown[], plan: PlanKnown): number {
  const texts: readonly (Wording | null)[] = [
    ...[point.words, point.answer?.reason ?? null],
    ...heard
      .filter((view) => view.point === point.number)
      .flatMap(({ words, reply }) => [{ en: words, ur: null }, reply]),
  ]
  return texts.filter((text) => text !== null && notQuoting(text, plan) === null).length
}

const counted = (point: number, counts: Readonly<Record<KeptBack, number>>): TrackerLeaving['kept'] =>
  (Object.keys(counts) as KeptBack[]).flatMap((why) =>
    counts[why] === 0 ? [] : [{ point, why, count: counts[why] }],
  )
