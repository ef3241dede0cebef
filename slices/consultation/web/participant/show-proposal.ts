import { directionOf } from '#kernel/pure/bilingual.ts'
import { differencesOf } from '#kernel/pure/words/differences-of-words.ts'
import type { Proposal } from '../../contract.ts'
import type { Queued } from '../../contract/breakouts.ts'
import type { Position } from '../../rules/a-position-is-one-of-three.ts'
import { fewOf, isUncounted, outcomeNames, positionNames, sectorName } from '../plain-names.ts'
import { h, language, number, say } from './page.ts'
import { words } from './words.ts'

/** The text with its removals struck through and its additions underlined. */
export function difference({
  before,
  after,
  language,
}: Pick<Proposal, 'before' | 'after' | 'language'>): HTMLElement {
  const pieces = differencesOf(before, after, language).map(({ kind, text }) =>
    kind === 'same'
      ? text
      : h(
          kind === 'added' ? 'ins' : 'del',
          {},
          h('span', { class: 'unseen' }, `${say(words[kind])} `),
          text,
          h('span', { class: 'unseen' }, ` ${say(words.end)}`),
        ),
  )
  return h('p', { class: 'words', lang: language, dir: directionOf(language) }, ...pieces)
}

/** Counts by sector; there is no total to hide behind. */
export function bySector(counts: Queued['positions']): HTMLElement {
  if (counts.length === 0) return h('p', { class: 'soft' }, say(words.nobodyYet))
  const names = ['agree', 'disagree', 'pass'] as const
  return h(
    'table',
    {},
    h('caption', {}, say(words.bySector)),
    h(
      'tbody',
      {},
      h('tr', {}, h('td'), ...names.map((name) => h('th', { scope: 'col' }, say(positionNames[name])))),
      ...counts.map((count) =>
        h(
          'tr',
          {},
          h('th', { scope: 'row' }, say(sectorName(count.sector))),
          ...(isUncounted(count)
            ? [h('td', { colspan: '3', class: 'soft' }, say(fewOf(count)))]
            : names.map((name) => h('td', {}, number(count[name])))),
        ),
      ),
    ),
  )
}

/** Three large buttons; the one taken stays pressed, and one that waits to be sent says so. */
export function positionButtons(
  proposal: string,
  mine: Position | null,
  isWaiting: boolean,
  take: (position: Position) => void,
): HTMLElement {
  const buttons = (['agree', 'disagree', 'pass'] as const).map((position) =>
    h(
      'button',
      {
        type: 'button',
        class: 'position',
        'data-holds': `${proposal} ${position}`,
        'aria-pressed': String(mine === position),
        onclick: () => take(position),
      },
      say(positionNames[position]),
    ),
  )
  return h(
    'div',
    { role: 'group', 'aria-label': say(words.myPosition), class: 'positions' },
    ...buttons,
    isWaiting && h('p', { class: 'soft', role: 'status' }, say(words.waiting)),
  )
}

/** What became of it in the room and afterwards. */
export function standing(one: Queued): readonly HTMLElement[] {
  const { conclusion, kept } = one
  const shown: HTMLElement[] = []
  if (kept !== null) shown.push(h('p', { class: 'mark' }, say(words.same)))
  if (conclusion !== null) {
    const sectors = conclusion.sectors
      .map((sector) => say(sectorName(sector)))
      .join(language() === 'ur' ? '، ' : ', ')
    const text = conclusion.kind === 'consensus' ? say(words.consensus) : say(words.dissent, { sectors })
    shown.push(h('p', { class: 'mark' }, text, conclusion.said === '' ? null : ` ${conclusion.said}`))
  }
  shown.push(
    h(
      'p',
      { class: one.outcome === null ? 'soft' : 'mark' },
      one.outcome === null
        ? say(words.unanswered)
        : `${say(words.answer)}: ${say(outcomeNames[one.outcome])}`,
    ),
  )
  return shown
}
