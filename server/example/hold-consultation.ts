import type { ClientOf } from '#kernel/contract/client.ts'
import { consultation } from '#slices/consultation/contract.ts'
import { portal } from '#slices/portal/contract.ts'
import { strategy } from '#slices/strategy/contract.ts'
import type { Example } from '../../examples/pakistan/read-example.ts'
import type { Cast } from './cast.ts'
import { dayFromNow } from './day-from-now.ts'
import type { Guest } from './guest.ts'
import { workshop } from './workshop.ts'

type Acts = ClientOf<typeof consultation>
type Declared = Example['declaration']

export interface Consulted {
  readonly secretariat: Guest
  readonly civilSociety: Guest
  readonly cast: Cast
  readonly declaration: Declared
  /** The version that is open for consultation. */
  readonly version: string
}

/**
 * A round that was held before: a workshop with a group for each pillar, and a declaration whose every point has its
 * answer, so that the version waits for nothing. All of it is done by the accounts of the example, through the acts
 * that everybody has.
 */
export async function holdConsultation(consulted: Consulted): Promise<void> {
  const { secretariat, civilSociety, cast, declaration, version } = consulted
  const acts = secretariat.client(consultation)
  const { nodes } = await secretariat.client(strategy).readVersion({ version })
  const nodeOf = (code: string): string => {
    const found = nodes.find((node) => node.code === code)
    if (found === undefined) throw new Error(`The example's declaration names ${code}, which is not there.`)
    return found.id
  }
  const { round } = await acts.openRound({
    ...{ strategy: cast.strategy, version, title: workshop.round, opensOn: dayFromNow(-45) },
    ...{ closesOn: dayFromNow(-1), answersBy: dayFromNow(21) },
  })
  await holdWorkshop(acts, round, cast, nodeOf)
  const submission = await takeDeclarationIn(secretariat, acts, round, cast, declaration)
  const { points } = await acts.readDeclaration({ submission })
  for (const [at, { nodes: touched, answer }] of declaration.points.entries()) {
    const point = points[at]?.id ?? ''
    const touches = touched.map(nodeOf)
    await acts.mapPoint({ point, nodes: touches })
    const deferral =
      answer.outcome === 'deferred'
        ? { owner: cast.offices.get(answer.owner) ?? '', deferredTo: dayFromNow(120) }
        : {}
    const clauses = answer.outcome === 'accepted' ? touches : []
    await acts.answerPoint({ point, outcome: answer.outcome, reason: answer.reason, clauses, ...deferral })
  }
  await speakAndReply(acts, civilSociety.client(consultation), points, declaration)
  const trackers = secretariat.client(portal)
  const { digest } = await trackers.previewTracker({ declaration: submission, sender: 'not named' })
  await trackers.publishTracker({ declaration: submission, sender: 'not named', digest })
}

async function holdWorkshop(
  acts: Acts,
  round: string,
  { organisations }: Cast,
  nodeOf: (code: string) => string,
): Promise<void> {
  const breakouts = new Map<string, string>()
  for (const { pillar, title, room } of workshop.groups) {
    const { breakout } = await acts.openBreakout({ round, title, room, nodes: [nodeOf(pillar)] })
    breakouts.set(pillar, breakout)
  }
  const day = dayFromNow(workshop.daysAgo)
  const { event } = await acts.planEvent({
    ...{ round, title: workshop.title, place: workshop.place, startsOn: day, endsOn: day },
    expected: workshop.expected.map(({ name, bodies }) => ({
      name,
      bodies: bodies.map((code) => organisations.get(code) ?? ''),
    })),
  })
  await acts.setAgenda({
    event,
    items: workshop.agenda.map(({ groups, ...item }) => ({
      ...{ ...item, day, note: item.note ?? { en: '', ur: '' } },
      breakouts: groups === true ? [...breakouts.values()] : [],
    })),
  })
}

/** Why what stands before the first point is no point. */
const preamble = 'Preamble · تمہید'

/** The file in English makes the points, the one in Urdu joins them by its numbering. */
async function takeDeclarationIn(
  secretariat: Guest,
  acts: Acts,
  round: string,
  { organisations }: Cast,
  { title, files }: Declared,
): Promise<string> {
  let sameAs: string | undefined
  for (const language of ['en', 'ur'] as const) {
    const file = await secretariat.send(files[language].name, files[language].bytes)
    const { submission } = await acts.takeIn({
      ...{ round, kind: 'declaration', file, title },
      ...{ organisation: organisations.get('ORG-ROLE-CS'), receivedOn: dayFromNow(workshop.daysAgo) },
    })
    const { parts } = await acts.previewSplit({ submission })
    const corrected = parts.map((part) => (part.label === '' ? { ...part, leftOut: preamble } : part))
    await acts.splitSubmission({
      ...{ submission, parts: corrected },
      ...(sameAs === undefined ? {} : { sameAs }),
    })
    sameAs ??= submission
  }
  return sameAs ?? ''
}

/** What the signatories say of the answers, and the reply to one of them. */
async function speakAndReply(
  secretariat: Acts,
  signatories: Acts,
  points: readonly { readonly id: string }[],
  { views }: Declared,
): Promise<void> {
  for (const view of views) {
    const [point, words] = [points[view.point - 1]?.id ?? '', view.words]
    if (view.says === 'assessment') {
      const { completion, reply } = view
      const said = await signatories.assessPoint({ point, words, completion, evidenceOn: dayFromNow(-2) })
      await secretariat.replyToSignatories({ view: said.view, words: reply })
    } else if (view.says === 'dissent') await signatories.dissentOnPoint({ point, words })
    else await signatories.confirmPoint({ point, words })
  }
}
