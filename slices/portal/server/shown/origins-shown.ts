import { isKindOfChange, kindsOfChange } from '#slices/consultation/index.ts'
import type { ChangeOfText, NodePart, ProposalPart } from '../../rules/parts-of-a-snapshot.ts'
import { type Html, html } from '../html.ts'
import { code, number, type Speaker } from '../look/speak.ts'
import { originWords, outcomeNames, unanswered } from '../look/words-of-origins.ts'
import { fieldNames, sectorNames } from '../look/words.ts'
import { differenceShown } from './difference-shown.ts'
import { letterNoted } from './letters-shown.ts'
import type { Visit } from '../visits/visits.ts'

/** A field of a node, or how the shape of the plan would change. */
export function fieldShown(speaker: Speaker, field: string): string {
  const named = isKindOfChange(field) ? kindsOfChange[field] : fieldNames[field]
  return named === undefined ? field : speaker.say(named)
}

export const outcomeShown = (speaker: Speaker, outcome: ProposalPart['outcome']): string =>
  speaker.say(outcome === null ? unanswered : outcomeNames[outcome])

/** Who proposed, as far as anybody may know: the sector, or that the author chose to stay hidden. */
export function authorShown(speaker: Speaker, { hidden, sector }: ProposalPart): Html {
  if (hidden) return html`${speaker.say(originWords.hiddenAuthor)}`
  const named = sector === null ? undefined : sectorNames[sector]
  return named === undefined
    ? html`${speaker.say(originWords.aParticipant)}`
    : speaker.fill(originWords.aParticipantOf, { sector: speaker.say(named) })
}

const proposalLink = (visit: Visit, of: number): Html =>
  html`<a href="${visit.link('proposal', of)}">${visit.speaker.fill(originWords.proposalTitle, { number: number(of) })}</a>`

/** What shaped each sentence of a node, and what was proposed and not taken: every link can be walked back. */
export function originsOf(visit: Visit, node: NodePart, proposals: readonly ProposalPart[]): Html {
  const { speaker } = visit
  const causes = new Set(node.changes.map(({ proposal }) => proposal))
  const others = proposals.filter((proposal) => !causes.has(proposal.number))
  const nothing = node.changes.length === 0 && proposals.length === 0
  return html`${node.changes.map((change) => changeShown(visit, change, proposals))}
${
  others.length === 0
    ? null
    : html`<h3>${speaker.say(originWords.alsoProposed)}</h3>${others.map((proposal) => proposalShown(visit, proposal))}`
}
${nothing ? html`<p>${speaker.say(originWords.unchanged)}</p>` : null}
${originShown(speaker, node)}`
}

function changeShown(visit: Visit, change: ChangeOfText, proposals: readonly ProposalPart[]): Html {
  const { speaker } = visit
  const proposal = proposals.find(({ number: its }) => its === change.proposal)
  const heading =
    change.proposal === null
      ? html`${speaker.say(originWords.edited)}`
      : speaker.fill(originWords.changedBy, { proposal: proposalLink(visit, change.proposal) })
  return html`<article class="card"><h3>${heading}</h3>
<p class="note">${speaker.fill(originWords.changedOn, { field: fieldShown(speaker, change.field), day: speaker.day(change.changedOn) })}${
    proposal === undefined
      ? null
      : html` · ${authorShown(speaker, proposal)} · <bdi>${speaker.say(proposal.round)}</bdi>${letterNoted(speaker, proposal.byLetter)}`
  }</p>
${differenceShown(speaker, change)}
${proposal === undefined ? null : answerShown(speaker, proposal)}
<p class="note">${speaker.say(originWords.ledgerEntry)}: ${code(change.ledgerEntry)}</p></article>`
}

function proposalShown(visit: Visit, proposal: ProposalPart): Html {
  const { speaker } = visit
  return html`<article class="card"><h4>${proposalLink(visit, proposal.number)}</h4>
<p class="note">${fieldShown(speaker, proposal.field)} · ${authorShown(speaker, proposal)}${letterNoted(speaker, proposal.byLetter)}</p>
${differenceShown(speaker, proposal)}
${answerShown(speaker, proposal)}</article>`
}

/** The answer and its reason, or that there is none yet, with what follows from it. */
export const answerShown = (speaker: Speaker, proposal: ProposalPart): Html =>
  html`<p><strong>${outcomeShown(speaker, proposal.outcome)}</strong>${proposal.reason === null ? null : html`: ${speaker.say(proposal.reason)}`}</p>${afterwardsShown(speaker, proposal)}`

/** Until when an answer was put off, and what the author says against it. */
export function afterwardsShown(speaker: Speaker, { deferral, dissent }: ProposalPart): Html {
  const office = deferral?.office == null ? '–' : speaker.say(deferral.office)
  return html`${
    deferral == null
      ? null
      : html`<p>${speaker.fill(originWords.takenUp, { day: speaker.day(deferral.dueOn), office: html`<bdi>${office}</bdi>` })}</p>`
  }${
    dissent == null
      ? null
      : html`<p><strong>${speaker.say(originWords.authorDissents)}</strong>: <q dir="auto">${dissent}</q></p>`
  }`
}

function originShown(speaker: Speaker, { origin }: NodePart): Html | null {
  if (origin === null) return null
  const sheet =
    origin.sheet === '' ? '' : speaker.fill(originWords.sheet, { sheet: html`<bdi>${origin.sheet}</bdi>` })
  return html`<p class="note">${speaker.fill(originWords.importedFrom, { file: code(origin.file), sheet, row: number(origin.row) })} <span class="code">SHA-256 <bdi dir="ltr">${origin.fileHash}</bdi></span></p>`
}
