import { directionOf } from '#kernel/pure/bilingual.ts'
import { nothingStands } from '#kernel/pure/values/nothing-stands.ts'
import { differencesOf } from '#kernel/pure/words/differences-of-words.ts'
import type { Proposal } from '../../contract.ts'
import type { Queued } from '../../contract/breakouts.ts'
import type { Position } from '../../rules/a-position-is-one-of-three.ts'
import { fewOf, isUncounted, outcomeNames, positionNames, sectorName } from '../plain-names.ts'
import { h, language, number, say } from './page.ts'
import { words } from './words.ts'

type Piece = { readonly kind: 'same' | 'added' | 'removed'; readonly text: string }

const marked = ({ kind, text }: Piece): string | HTMLElement =>
  kind === 'same'
    ? text
    : h(
        kind === 'added' ? 'ins' : 'del',
        {},
        h('span', { class: 'unseen' }, `${say(words[kind])} `),
        text,
        h('span', { class: 'unseen' }, ` ${say(words.end)}`),
      )

/** What would change: words by words, struck and underlined; a choice, a day and each entry of a list whole. */
export function difference({
  value,
  names,
  before,
  after,
  language: of,
}: Pick<Proposal, 'value' | 'names' | 'before' | 'after' | 'language'>): HTMLElement {
  if (value === null || value.shape === 'text') {
    const pieces = differencesOf(before, after, of).map(marked)
    return h('p', { class: 'words', lang: of, dir: directionOf(of) }, ...pieces)
  }
  const named = (key: string) => say(names[key] ?? { en: key, ur: key })
  const whole = (key: string | null) => (key === null ? say(nothingStands[value.shape]) : named(key))
  const pieces: readonly Piece[] =
    value.shape === 'set'
      ? [
          ...value.removed.map((key): Piece => ({ kind: 'removed', text: named(key) })),
          ...value.added.map((key): Piece => ({ kind: 'added', text: named(key) })),
          ...value.kept.map((key): Piece => ({ kind: 'same', text: named(key) })),
        ]
      : [
          { kind: 'removed', text: whole(value.before) },
          { kind: 'added', text: whole(value.after) },
        ]
  return h('ul', { class: 'wholes' }, ...pieces.map((piece) => h('li', {}, marked(piece))))
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
