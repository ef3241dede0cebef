import type { NodePart } from '../../rules/parts-of-a-snapshot.ts'
import { Html, html } from '../html.ts'
import { code } from '../look/speak.ts'
import { planWords } from '../look/words-of-a-plan.ts'
import { indicatorTable } from '../shown/figures-shown.ts'
import { activityLine, anchorOf, proposalsShown, toneOf } from '../shown/nodes-shown.ts'
import { findPart, partsByKey, partsOfKind } from '../visits/read-snapshot.ts'
import { snapshotPage, type Visit } from '../visits/visits.ts'

/** A pillar: its objectives, outcomes and outputs as headings, its activities as lists below them. */
export const pillarPage = (site: string) =>
  snapshotPage(site, '/:pillar', async (visit) => {
    const { tx, snapshot, speaker, params } = visit
    const address = snapshot.address
    const pillar = await findPart(tx, address, 'pillar', params.pillar ?? '')
    if (pillar === null) return null
    const nodes = await partsOfKind(tx, address, ['node', 'activity'], pillar.code)
    const all = await partsOfKind(tx, address, ['pillar'])
    // Those of an activity stand on its own page.
    const activities = new Set(nodes.flatMap(({ kind, code: its }) => (kind === 'activity' ? [its] : [])))
    const indicators = (await partsOfKind(tx, address, ['indicator'], pillar.code)).filter(
      ({ node }) => !activities.has(node ?? ''),
    )
    const latest = await partsByKey(
      tx,
      address,
      'figure',
      indicators.flatMap((one) => one.latest ?? []),
    )
    return {
      title: `${pillar.code} ${pillar.texts.title?.[speaker.language] ?? pillar.texts.title?.en ?? ''}`,
      body: html`<p><span class="tone ${toneOf(all, pillar.code)}">${code(pillar.code)}</span></p>
<h1>${speaker.worded(pillar.texts.title)}</h1>
${pillar.texts.aim === undefined ? null : html`<p>${speaker.worded(pillar.texts.aim)}</p>`}
${proposalsShown(visit, pillar)}
${chain(visit, nodes, pillar.code)}
${indicators.length === 0 ? null : html`<h2>${speaker.say(planWords.measuredHere)}</h2>${indicatorTable(visit, indicators, latest)}`}`,
    }
  })

/** Headings by depth, so that none is skipped; activities that follow one another share a list. */
function chain(visit: Visit, nodes: readonly NodePart[], pillar: string): readonly Html[] {
  const depths = new Map([[pillar, 1]])
  const pieces: Html[] = []
  let list: Html[] = []
  const endList = () => {
    if (list.length > 0) pieces.push(html`<ul class="acts">${list}</ul>`)
    list = []
  }
  for (const node of nodes) {
    const depth = Math.min((depths.get(node.parent ?? '') ?? 1) + 1, 6)
    depths.set(node.code, depth)
    if (node.kind === 'activity') {
      list.push(activityLine(visit, node))
      continue
    }
    endList()
    pieces.push(headed(visit, node, depth))
  }
  endList()
  return pieces
}

function headed(visit: Visit, node: NodePart, depth: number): Html {
  const { speaker } = visit
  const inside = html`${code(node.code)} ${speaker.worded(node.texts.title)}`
  // The level of a heading is no text: it is written by us, between 2 and 6.
  const heading = new Html(`<h${depth} id="${html`${anchorOf(node.code)}`.text}">${inside.text}</h${depth}>`)
  const description = node.texts.description
  return html`${heading}${description === undefined ? null : html`<p class="prose">${speaker.worded(description)}</p>`}${proposalsShown(visit, node)}`
}
