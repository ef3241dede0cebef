import type { BreakoutRead } from '../../contract/breakouts.ts'
import { h, say } from './page.ts'
import type { Outbox } from './outbox.ts'
import { words } from './words.ts'

/** What has not arrived: each with its words, and where it was refused with the reason and what to do. */
export function outboxShown(outbox: Outbox, read: BreakoutRead): HTMLElement | null {
  const shown = outbox.all.filter(({ kind, refused }) => kind === 'proposal' || refused !== null)
  if (shown.length === 0) return null
  return h(
    'ul',
    { class: 'outbox', role: 'status' },
    ...shown.map(({ id, kind, body, refused }) =>
      h(
        'li',
        { class: refused === null ? 'waits' : 'refused' },
        h('strong', {}, refused === null ? say(words.waiting) : say(words.refused)),
        h(
          'p',
          { dir: 'auto' },
          kind === 'position' ? positionOn(id, read) : `${wordsOf(body)}\n\n${String(body.rationale)}`,
        ),
        ...(refused ?? []).map(({ message }) => h('p', { class: 'bad' }, say(message))),
        refused !== null &&
          h('button', { type: 'button', onclick: () => outbox.retry(id) }, say(words.again)),
        refused !== null &&
          h('button', { type: 'button', onclick: () => outbox.take(id) }, say(words.remove)),
      ),
    ),
  )
}

/** The proposed words; of a new activity its title and text. */
function wordsOf({ after, change }: Readonly<Record<string, unknown>>): string {
  if (typeof after === 'string') return after
  const { title = {}, text = {} } = (change ?? {}) as Readonly<
    Partial<Record<'title' | 'text', Readonly<Record<string, string>>>>
  >
  return [...Object.values(title), ...Object.values(text)].join('\n\n')
}

function positionOn(id: string, { queue }: BreakoutRead): string {
  const one = queue.find(({ proposal }) => id.endsWith(proposal))
  return one === undefined
    ? say(words.position)
    : `${say(words.position)}: ${say(words.number, { number: one.number })}`
}
