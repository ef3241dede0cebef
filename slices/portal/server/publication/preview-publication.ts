import type { Handler } from '#kernel/contract/handler.ts'
import type { Session } from '#kernel/database/session.ts'
import { dayAt } from '#kernel/pure/calendar.ts'
import { nodesOf, unreviewedTranslationsOf, type VersionState } from '#slices/strategy/index.ts'
import type { portal, Preview } from '../../contract.ts'
import type { PortalRows } from '../../database/rows.ts'
import type { NodePart } from '../../rules/parts-of-a-snapshot.ts'
import { type WhyNotPublished, whyNotPublished } from '../../rules/publishing-needs-an-approved-version.ts'
import { words } from '../../contract/words.ts'
import { gather } from '../gathering/gather.ts'

/** What would be public, counted against what is kept, with what is missing; it gathers as publishing itself does. */
export const previewPublication: Handler<typeof portal.acts.previewPublication, PortalRows> = async ({
  input,
  tx,
  session,
}) => {
  const gathered = await gather(tx, input.strategy, input.version)
  const all = await nodesOf(tx, input.version)
  const { nodes, proposals } = gathered
  const activities = nodes.filter(({ activity }) => activity !== null)
  return {
    version: offeredVersion(gathered.version),
    nodes: countsByKind(all, nodes),
    levels: countsBy(all.map(({ level }) => level)).map(([level, count]) => ({ level, nodes: count })),
    proposals: {
      shown: proposals.length,
      unanswered: proposals.filter(({ outcome }) => outcome === null).length,
      kept: gathered.kept.proposals,
    },
    figures: { shown: gathered.figures.length, suppressed: [...gathered.kept.suppressed] },
    missing: {
      translations: nodes.flatMap(missingIn),
      unreviewed: [...new Set((await unreviewedTranslationsOf(tx, input.version)).map(({ code }) => code))],
      concurrence: activities
        .filter(({ activity }) => activity?.concurrence?.state !== 'concurred')
        .map(({ code }) => code),
      accountableOffice: activities.filter(({ activity }) => activity?.lead === null).map(({ code }) => code),
    },
    may: { publish: mayPublish(session, gathered.version, nodes.length) },
  }
}

export const offeredVersion = ({ id, number, title, status, illustrative }: VersionState) => ({
  ...{ id, number, title, status, illustrative },
})

function countsByKind(
  all: readonly { readonly kind: string }[],
  shown: readonly NodePart[],
): Preview['nodes'] {
  return countsBy(all.map(({ kind }) => kind)).map(([kind, count]) => {
    const open = shown.filter((node) => node.kind === kind).length
    return { kind, public: open, kept: count - open }
  })
}

function countsBy(values: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts]
}

/** The languages in which a public node has some text that the other language has and this one lacks. */
function missingIn({ code, texts }: NodePart): Preview['missing']['translations'] {
  const each = Object.values(texts)
  return (['en', 'ur'] as const)
    .filter((language) => each.some((text) => text[language] === null || text[language] === ''))
    .map((language) => ({ code, language }))
}

const told: Readonly<Record<WhyNotPublished, (typeof words)[keyof typeof words]>> = {
  'version-not-approved': words.versionNotApproved,
  'embargo-lies-behind': words.embargoLiesBehind,
  'nothing-is-public': words.nothingIsPublic,
}

function mayPublish(session: Session, version: VersionState, publicNodes: number): Preview['may']['publish'] {
  if (!publishes(session, version.strategy)) return { ok: false, because: words.onlyThoseWhoPublish }
  const today = dayAt(new Date())
  const [reason] = whyNotPublished({ status: version.status, embargoUntil: null, today, publicNodes })
  return { ok: reason === undefined, because: reason === undefined ? null : told[reason] }
}

/** Whether the person who acts may publish for the strategy at all. */
export const publishes = (session: Session, strategy: string): boolean =>
  session.mandates.some(
    (mandate) => mandate.strategy === strategy && ['secretariat', 'approver'].includes(mandate.kind),
  )
