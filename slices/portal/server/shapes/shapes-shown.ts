import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { changesInWords, isKindOfChange } from '#slices/consultation/index.ts'
import { kindNames } from '#slices/strategy/contract.ts'
import type { ProposalPart, ShapePart, ShapeRow } from '../../rules/parts-of-a-snapshot.ts'
import { type Html, html } from '../html.ts'
import { code, type Speaker } from '../look/speak.ts'
import { shapeWords as words } from './words-of-shapes.ts'

/** What a proposal would change: the words before and after, and of a change of the shape the plan on both sides too. */
export function changeProposed(speaker: Speaker, proposal: ProposalPart): Html {
  const { field, shape, before, after, language } = proposal
  return html`${isKindOfChange(field) ? html`<p><strong>${speaker.say(changesInWords[field])}</strong></p>` : null}
${speaker.difference(before, after, language)}
${shape === undefined ? null : sidesShown(speaker, shape)}`
}

/** The part of the plan that would change, side by side; below one another on a phone. No row says a thing by colour alone. */
function sidesShown(speaker: Speaker, { before, after }: ShapePart): Html {
  return html`<div class="sides">${side(speaker, words.before, before)}${side(speaker, words.after, after)}</div>
<p class="note">${speaker.say(words.onlyPublic)}</p>`
}

const side = (speaker: Speaker, title: Bilingual, rows: readonly ShapeRow[]): Html =>
  html`<section><h3>${speaker.say(title)}</h3>${
    rows.length === 0
      ? html`<p class="soft">${speaker.say(words.nothing)}</p>`
      : html`<ul class="plan">${rows.map((row) => rowShown(speaker, row))}</ul>`
  }</section>`

/** Deeper than this the rows stand below one another. */
const deepest = 4

function rowShown(speaker: Speaker, { kind, code: its, title, depth, mark, was }: ShapeRow): Html {
  const named = kind in kindNames ? speaker.say(kindNames[kind as keyof typeof kindNames]) : kind
  const worded = speaker.worded(title)
  return html`<li class="${mark} d${Math.min(depth, deepest)}"><small>${named} ${code(its)}</small>${
    mark === 'same' ? null : html` <strong>${speaker.say(words[mark])}</strong>`
  }<br>${mark === 'removed' ? html`<del>${worded}</del>` : worded}${
    was === null ? null : html`<br><small>${speaker.say(words.was)}</small> <del>${speaker.worded(was)}</del>`
  }</li>`
}
