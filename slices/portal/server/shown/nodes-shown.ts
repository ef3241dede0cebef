import type { ConcurrencePart, NodePart } from '../../rules/parts-of-a-snapshot.ts'
import { type Html, html } from '../html.ts'
import { code, number, type Speaker } from '../look/speak.ts'
import { concurrenceNames, planWords } from '../look/words-of-a-plan.ts'
import type { NodeFound } from '../visits/read-snapshot.ts'
import type { Visit } from '../visits/visits.ts'

/** The four pillars' own colours, in their order; told apart by name and code too, never by colour alone. */
const tones = ['prevent', 'pursue', 'protect', 'promote'] as const

export const toneOf = (pillars: readonly { readonly code: string }[], pillar: string | undefined): string =>
  tones[pillars.findIndex((one) => one.code === pillar)] ?? ''

/** The anchor of a node on a page that shows several. */
export const anchorOf = (nodeCode: string): string => `n-${nodeCode}`

/** Where a node is shown: its own page, or its place on its pillar's page or in the narrative. */
export function whereIs(visit: Visit, { node, below }: NodeFound): string {
  if (node.kind === 'activity') return visit.at('activity', node.code)
  if (node.kind === 'pillar') return visit.at(node.code)
  const page =
    node.kind === 'section' || node.kind === 'paragraph'
      ? visit.at('narrative')
      : visit.at(below ?? node.code)
  return `${page}#${encodeURIComponent(anchorOf(node.code))}`
}

export function concurrenceShown(speaker: Speaker, concurrence: ConcurrencePart | null): Html {
  if (concurrence === null) return html`${speaker.say(concurrenceNames['not asked'])}`
  const { state, since, daysLate, byLetter, onAgreedTerms = false } = concurrence
  const marks = [
    onAgreedTerms ? speaker.say(planWords.onAgreedTerms) : null,
    byLetter === null ? null : speaker.say(planWords.byLetter),
    byLetter?.contested === true
      ? speaker.say(byLetter.kept === true ? planWords.kept : planWords.contested)
      : null,
  ].filter((mark) => mark !== null)
  return html`${speaker.say(concurrenceNames[state])}${
    since === null ? null : html`, ${speaker.fill(planWords.since, { day: speaker.day(since) })}`
  }${daysLate > 0 ? html` (${speaker.fill(planWords.daysLate, { days: number(daysLate) })})` : null}${marks.map((mark) => html` · ${mark}`)}`
}

/** "Shaped in consultation: proposal 3, proposal 7"; nothing where there is none. */
export function proposalsShown(visit: Visit, { proposals }: NodePart): Html | null {
  if (proposals.length === 0) return null
  const { speaker } = visit
  return html`<p class="note">${speaker.say(planWords.shapedBy)} ${proposals.map(
    (one, at) =>
      html`${at === 0 ? null : ' · '}<a href="${visit.link('proposal', one)}">${speaker.fill(planWords.proposal, { number: number(one) })}</a>`,
  )}</p>`
}

/** One line of a list of activities. */
export function activityLine(visit: Visit, node: NodePart): Html {
  const { speaker } = visit
  const lead = node.activity?.lead ?? null
  return html`<li id="${anchorOf(node.code)}">${code(node.code)} <a href="${visit.link('activity', node.code)}">${speaker.worded(
    node.texts.title,
  )}</a><span class="note">${
    lead === null ? speaker.say(planWords.noOffice) : speaker.worded(lead)
  } · ${concurrenceShown(speaker, node.activity?.concurrence ?? null)}</span></li>`
}
