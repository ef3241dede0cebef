import type { Page } from '#kernel/http/options.ts'
import { type Html, html } from '../html.ts'
import { frame, messagePage } from '../look/frame.ts'
import { inPath, type Speaker, speakerOf } from '../look/speak.ts'
import { words } from '../look/words.ts'
import { findSnapshot, findWithdrawal, type PublicSnapshot, type VisitorTx } from './read-snapshot.ts'

/** A reader at a page of a published snapshot. */
export interface Visit {
  readonly tx: VisitorTx
  readonly snapshot: PublicSnapshot
  readonly speaker: Speaker
  readonly params: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
  /** The address of a page of this snapshot: `at('activity', 'PRV-1.1')`. */
  at(...steps: readonly (string | number)[]): string
  /** The same as a link that keeps the language. */
  link(...steps: readonly (string | number)[]): string
}

export interface Shown {
  readonly title: string
  readonly body: Html
  /** The pages between the front of the snapshot and this one. */
  readonly above?: readonly { readonly path: string; readonly label: Html | string }[]
}

/** Pages below `/portal/:snapshot`: what is not published, or not yet, is not there; what was withdrawn says why. */
export const snapshotPage = (
  site: string,
  path: string,
  show: (visit: Visit) => Promise<Shown | null>,
): Page => ({
  path: `/portal/:snapshot${path}`,
  as: 'public_visitor',
  render: async (tx, { params, query, language }) => {
    const speaker = speakerOf(language)
    const address = params.snapshot ?? ''
    const here = filledPath(`/portal/:snapshot${path}`, params)
    const snapshot = await findSnapshot(tx, address)
    if (snapshot === null) return absent(tx, { speaker, site, path: here }, address)
    const at: Visit['at'] = (...steps) =>
      ['/portal', address, ...steps].map((step, n) => (n === 0 ? step : inPath(step))).join('/')
    const visit = {
      tx,
      snapshot,
      speaker,
      params,
      query,
      at,
      link: (...steps: (string | number)[]) => speaker.to(at(...steps)),
    }
    const shown = await show(visit)
    if (shown === null) return notFound({ speaker, site, path: here })
    const isFront = path === ''
    const above = [
      { path: '/portal', label: speaker.say(words.published) },
      ...(isFront ? [] : [{ path: at(), label: html`${speaker.worded(snapshot.title)}` }]),
      ...(shown.above ?? []),
    ]
    return { body: frame({ ...shown, speaker, site, path: here, snapshot, above }) }
  },
})

const filledPath = (path: string, params: Readonly<Record<string, string>>): string =>
  path.replace(/:(\w+)/g, (_, name: string) => inPath(params[name] ?? ''))

interface Place {
  readonly speaker: Speaker
  readonly site: string
  readonly path: string
}

async function absent(tx: VisitorTx, place: Place, address: string) {
  const withdrawal = await findWithdrawal(tx, address)
  if (withdrawal === null) return notFound(place)
  const { speaker } = place
  const body = html`<p>${speaker.worded(withdrawal.title)}</p>
<p>${speaker.fill(words.withdrawnOn, { day: speaker.day(withdrawal.on) })}</p>
<blockquote>${speaker.worded(withdrawal.reason)}</blockquote>`
  return { status: 410, body: messagePage(place, words.withdrawn, body) }
}

const notFound = (place: Place) => ({
  status: 404,
  body: messagePage(
    place,
    words.notFound,
    html`<p>${place.speaker.say(words.notFoundNext)} <a href="${place.speaker.to('/portal')}">${place.speaker.say(words.published)}</a></p>`,
  ),
})
