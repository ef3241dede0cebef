import type { Page } from '#kernel/http/options.ts'
import { type Html, html } from '../html.ts'
import { frame } from '../look/frame.ts'
import { number, type Speaker, speakerOf } from '../look/speak.ts'
import { css, naskh, naskhPath } from '../look/style.ts'
import { planWords } from '../look/words-of-a-plan.ts'
import { callWords } from '../look/words-of-calls.ts'
import { startWords } from '../look/words-of-the-start.ts'
import { trackerWords } from '../look/words-of-trackers.ts'
import { words } from '../look/words.ts'
import { type PublicSnapshot, publicSnapshots } from '../visits/read-snapshot.ts'

/** The first page of an installation: its ways on, in both languages. */
export const startPage = (site: string): Page => ({
  path: '/',
  as: 'public_visitor',
  render: async (_tx, { language }) => {
    const speaker = speakerOf(language)
    const { say } = speaker
    const way = (path: string, title: string, purpose: string) =>
      html`<li><h2><a href="${path}">${title}</a></h2><p>${purpose}</p></li>`
    return {
      body: frame({
        ...{ speaker, site, path: '/', snapshot: null, above: [] },
        title: say(startWords.title),
        body: html`<h1>${say(startWords.title)}</h1>
<p>${say(startWords.purpose)}</p>
<ul class="tiles">${way(speaker.to('/portal'), say(words.published), say(planWords.listPurpose))}${way(
          speaker.to('/calls'),
          say(callWords.title),
          say(callWords.purpose),
        )}${way(speaker.to('/trackers'), say(trackerWords.title), say(trackerWords.purpose))}${way(
          '/sign-in',
          say(words.signIn),
          say(startWords.signInPurpose),
        )}${way(speaker.to('/receipt'), say(words.checkReceipt), say(startWords.receiptPurpose))}</ul>`,
      }),
    }
  },
})

/** What is published, the newest first. */
export const listPage = (site: string): Page => ({
  path: '/portal',
  as: 'public_visitor',
  render: async (tx, { language }) => {
    const speaker = speakerOf(language)
    const snapshots = await publicSnapshots(tx)
    const title = speaker.say(planWords.listTitle)
    return {
      body: frame({
        ...{ speaker, site, path: '/portal', snapshot: null, above: [], title },
        body: html`<h1>${title}</h1><p>${speaker.say(planWords.listPurpose)}</p>${
          snapshots.length === 0
            ? html`<p class="card">${speaker.say(planWords.nothingPublished)}</p>`
            : html`<ul class="tiles">${snapshots.map((one) => tile(speaker, one))}</ul>`
        }`,
      }),
    }
  },
})

const tile = (speaker: Speaker, snapshot: PublicSnapshot): Html =>
  html`<li><h2><a href="${speaker.to(`/portal/${snapshot.address}`)}">${speaker.worded(snapshot.title)}</a></h2>
<p class="note">${speaker.fill(planWords.publishedOn, { day: speaker.day(snapshot.publishedOn) })} · ${speaker.fill(startWords.publication, { number: number(snapshot.number) })}</p>
${
  snapshot.illustrative
    ? html`<p class="card example"><strong>${speaker.say(words.illustrative)}</strong> ${
        snapshot.notice.en === null && snapshot.notice.ur === null
          ? speaker.say(words.illustrativeNotice)
          : speaker.worded(snapshot.notice)
      }</p>`
    : null
}</li>`

/** The style sheet and the one font, served by us. */
export const looks: readonly Page[] = [
  {
    path: '/portal.css',
    as: 'public_visitor',
    render: async () => ({ type: 'text/css; charset=utf-8', body: css }),
  },
  { path: naskhPath, as: 'public_visitor', render: async () => ({ type: 'font/woff2', body: naskh }) },
]
