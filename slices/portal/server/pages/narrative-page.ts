import { html } from '../html.ts'
import { code } from '../look/speak.ts'
import { planWords } from '../look/words-of-a-plan.ts'
import { anchorOf, proposalsShown } from '../shown/nodes-shown.ts'
import { partsOfKind } from '../visits/read-snapshot.ts'
import { snapshotPage } from '../visits/visits.ts'

/** The narrative sections, paragraph by paragraph, each with its number and what shaped it. */
export const narrativePage = (site: string) =>
  snapshotPage(site, '/narrative', async (visit) => {
    const { speaker } = visit
    const nodes = await partsOfKind(visit.tx, visit.snapshot.address, ['section'])
    if (nodes.length === 0) return null
    return {
      title: speaker.say(planWords.narrative),
      body: html`<h1>${speaker.say(planWords.narrative)}</h1>
${nodes.map((node) =>
  node.kind === 'section'
    ? html`<h2 id="${anchorOf(node.code)}">${speaker.worded(node.texts.title)}</h2>`
    : html`<div id="${anchorOf(node.code)}"><p class="prose"><small>${code(node.code)}</small> ${speaker.worded(node.texts.text)}</p>${proposalsShown(visit, node)}</div>`,
)}`,
    }
  })
