import type { ProposalPart } from '../../rules/parts-of-a-snapshot.ts'
import { type Html, html } from '../html.ts'
import { onePage, pageLinks } from '../shown/page-links.ts'
import { code, number } from '../look/speak.ts'
import { planWords } from '../look/words-of-a-plan.ts'
import { differenceShown } from '../shown/difference-shown.ts'
import { originWords } from '../look/words-of-origins.ts'
import { shapeWords } from '../shapes/words-of-shapes.ts'
import { factList } from './figure-pages.ts'
import { letterNoted, letterShown } from '../shown/letters-shown.ts'
import { whereIs } from '../shown/nodes-shown.ts'
import {
  afterwardsShown,
  answerShown,
  authorShown,
  fieldShown,
  outcomeShown,
} from '../shown/origins-shown.ts'
import { changeProposed } from '../shapes/shapes-shown.ts'
import { findNode, findPart, partsOfKind } from '../visits/read-snapshot.ts'
import { snapshotPage, type Visit } from '../visits/visits.ts'

/** So many proposals stand on one page. */
const aPage = 30

/** Every proposal on public text with its answer, those that were rejected too. */
export const consultationPage = (site: string) =>
  snapshotPage(site, '/consultation', async (visit) => {
    const { speaker, query } = visit
    const all = await partsOfKind(visit.tx, visit.snapshot.address, ['proposal'])
    const shown = onePage(all, aPage, query)
    const answered = all.filter(({ outcome }) => outcome !== null).length
    return {
      title: speaker.say(originWords.consultationTitle),
      body: html`<h1>${speaker.say(originWords.consultationTitle)}</h1>
<p>${
        all.length === 0
          ? speaker.say(planWords.noProposals)
          : speaker.fill(originWords.answeredShare, {
              answered: number(answered),
              made: number(all.length),
              share: number(Math.floor((answered * 100) / all.length)),
            })
      }</p>
<p class="note">${speaker.say(originWords.onlyPublicText)}</p>
<ul class="acts">${shown.items.map((one) => line(visit, one))}</ul>
${pageLinks(speaker, visit.link('consultation'), shown)}`,
    }
  })

const line = (visit: Visit, proposal: ProposalPart): Html => {
  const { speaker } = visit
  return html`<li><a href="${visit.link('proposal', proposal.number)}">${speaker.fill(originWords.proposalTitle, { number: number(proposal.number) })}</a> · ${code(codeOf(proposal))} · ${fieldShown(speaker, proposal.field)}
${answerShown(speaker, proposal)}<span class="note">${authorShown(speaker, proposal)}${letterNoted(speaker, proposal.byLetter)}</span></li>`
}

/** One proposal: the words before and after, the answer, the reason, and the way to the clause that it changed. */
export const proposalPage = (site: string) =>
  snapshotPage(site, '/proposal/:number', async (visit) => {
    const { tx, snapshot, speaker, params } = visit
    const proposal = await findPart(tx, snapshot.address, 'proposal', params.number ?? '')
    if (proposal === null) return null
    const heading = speaker.fill(originWords.proposalTitle, { number: number(proposal.number) })
    const { say } = speaker
    return {
      title: say(originWords.proposalTitle).replace('{number}', String(proposal.number)),
      above: [{ path: visit.at('consultation'), label: say(planWords.consultation) }],
      body: html`<h1>${heading}</h1>
${factList([
  [say(originWords.about), await clauseShown(visit, proposal)],
  [say(originWords.madeBy), authorShown(speaker, proposal)],
  [say(originWords.round), html`<bdi>${say(proposal.round)}</bdi>`],
  [say(originWords.madeOn), speaker.day(proposal.madeOn)],
  [say(originWords.howEntered), letterShown(speaker, proposal.byLetter)],
])}
<h2>${say(originWords.proposedChange)}</h2>
${changeProposed(speaker, proposal)}
<h3>${say(originWords.reasonGiven)}</h3>
<blockquote lang="${proposal.language}" dir="auto">${proposal.rationale}</blockquote>
<h2>${say(originWords.answer)}</h2>
<p><strong>${outcomeShown(speaker, proposal.outcome)}</strong></p>
${proposal.reason === null ? null : html`<p>${say(proposal.reason)}</p>`}
${afterwardsShown(speaker, proposal)}
${
  proposal.became === null
    ? null
    : html`<h2>${say(proposal.shape === undefined ? originWords.whatBecame : shapeWords.becameOfPart)}</h2>${differenceShown(speaker, { ...proposal, after: proposal.became })}`
}
<p class="note">${say(originWords.ledgerEntry)}: ${code(proposal.ledgerEntry)}</p>`,
    }
  })

/** The code of what it is about; as it stood, where it is gone from the plan. */
const codeOf = ({ node, shape }: ProposalPart): string => (node === '' ? (shape?.code ?? '') : node)

async function clauseShown(visit: Visit, proposal: ProposalPart): Promise<Html> {
  const { tx, snapshot, speaker } = visit
  const field = fieldShown(speaker, proposal.field)
  const found = await findNode(tx, snapshot.address, proposal.node)
  if (found === null) return html`${code(codeOf(proposal))} · ${field}`
  const { node } = found
  const place = whereIs(visit, found)
  const target =
    node.kind === 'activity' && proposal.shape === undefined ? `${place}#field-${proposal.field}` : place
  return html`${code(node.code)} ${speaker.worded(node.texts.title ?? null)} · ${field} · <a href="${speaker.to(target)}">${speaker.say(originWords.seeClause)}</a>`
}
