import type { Handler } from '#kernel/contract/handler.ts'
import type { Session } from '#kernel/database/session.ts'
import type { portal } from '../../contract.ts'
import type { TrackerPreview } from '../../contract/trackers.ts'
import { trackerWords as words } from '../../contract/trackers-words.ts'
import type { PortalRows } from '../../database/rows.ts'
import type { TrackerPoint } from '../../rules/trackers/parts-of-a-tracker.ts'
import { gatherTracker, type TrackerGathered } from './gather-tracker.ts'
import { type Edition, lastEdition } from './publish-tracker.ts'

/** What would leave, in the order of the points, and what is kept back of each and why; gathered as publishing does. */
export const previewTracker: Handler<typeof portal.acts.previewTracker, PortalRows> = async ({
  input,
  tx,
  session,
}) => {
  const gathered = await gatherTracker(tx, input.declaration, input.sender === 'named')
  const { declaration, part, voices, digest } = gathered
  const published = await lastEdition(tx, declaration.submission)
  return {
    ...{ declaration: declaration.submission, digest, published },
    ...{ title: { ...part.title }, from: { ...declaration.from } },
    ...{ plan: part.plan, unnamed: part.unnamed },
    answered: part.points.filter(({ answer }) => answer !== null).length,
    points: part.points.map((point) => pointShown(point, gathered)),
    named: voices.flatMap(({ kind, content }) =>
      kind === 'signatory' && content.name !== null ? [{ ...content.name }] : [],
    ),
    may: abilities(session, gathered, published),
  }
}

const pointShown = (
  point: TrackerPoint,
  { voices, kept }: TrackerGathered,
): TrackerPreview['points'][number] => ({
  ...{ number: point.number, label: { ...point.label }, outcome: point.answer?.outcome ?? null },
  words: point.words === null ? null : { ...point.words },
  codes: [...new Set([...point.clauses, ...point.activities].map(({ code }) => code))],
  results: point.results.filter(({ figure }) => figure !== null).length,
  views: voices.filter((voice) => voice.point === point.number).length,
  kept: kept.flatMap((one) => (one.point === point.number ? [{ why: one.why, count: one.count }] : [])),
})

function abilities(
  session: Session,
  { declaration }: TrackerGathered,
  published: Edition | null,
): TrackerPreview['may'] {
  const isSecretariat = session.mandates.some(
    ({ strategy, kind }) => strategy === declaration.strategy && kind === 'secretariat',
  )
  const no = isSecretariat ? null : words.onlyTheSecretariat
  const noEdition = published?.isShown === true ? null : words.nothingPublished
  return {
    publish: ability(no ?? (declaration.isSheet ? words.publishedWithItsCall : null)),
    takeDown: ability(no ?? noEdition),
  }
}

const ability = (because: TrackerPreview['may']['publish']['because']) => ({ ok: because === null, because })
