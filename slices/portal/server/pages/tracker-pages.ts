import type { Page } from '#kernel/http/options.ts'
import type { TrackerPoint } from '../../rules/trackers/parts-of-a-tracker.ts'
import { type Html, html } from '../html.ts'
import { frame, messagePage } from '../look/frame.ts'
import { type OnePage, onePage, pageLinks } from '../shown/page-links.ts'
import { code, number, type Speaker, speakerOf } from '../look/speak.ts'
import { trackerWords } from '../look/words-of-trackers.ts'
import { words } from '../look/words.ts'
import { pointShown, type Showing } from '../shown/tracker-shown.ts'
import { findTracker, type PublicTracker, publicTrackers, voicesBeside } from '../visits/read-trackers.ts'
import { factList } from './figure-pages.ts'

/** Declarations whose tracker is published, the newest first. */
export const trackersPage = (site: string): Page => ({
  path: '/trackers',
  as: 'public_visitor',
  render: async (tx, { language }) => {
    const speaker = speakerOf(language)
    const { say } = speaker
    const trackers = await publicTrackers(tx)
    return {
      body: frame({
        ...{ speaker, site, path: '/trackers', snapshot: null, above: [], title: say(trackerWords.title) },
        body: html`<h1>${say(trackerWords.title)}</h1><p>${say(trackerWords.purpose)}</p>${
          trackers.length === 0
            ? html`<p class="card">${say(trackerWords.noTrackers)}</p>`
            : html`<ul class="tiles">${trackers.map((one) => tile(speaker, one))}</ul>`
        }`,
      }),
    }
  },
})

const titleOf = ({ say, language }: Speaker, { content: { title } }: PublicTracker): string =>
  title[language] ?? title.en ?? title.ur ?? say(trackerWords.untitled)

const counts = ({ content: { points } }: PublicTracker) => ({
  points: points.length,
  answered: points.filter(({ answer }) => answer !== null).length,
})

const tile = (speaker: Speaker, tracker: PublicTracker): Html => {
  const { points, answered } = counts(tracker)
  return html`<li><h2><a href="${speaker.to(`/trackers/${tracker.declaration}`)}">${titleOf(speaker, tracker)}</a></h2>
<p>${speaker.fill(trackerWords.answeredOf, { answered: number(answered), points: number(points) })} · ${speaker.day(tracker.publishedOn)}</p>
${exampleNoted(speaker, tracker)}</li>`
}

const exampleNoted = ({ say }: Speaker, { content }: PublicTracker): Html | null =>
  content.illustrative
    ? html`<p class="card example"><strong>${say(trackerWords.illustrative)}</strong></p>`
    : null

/** So many points stand on one page: each may bring activities, changed clauses and views. */
const aPage = 8

/** A link to a point names the point, so that it leads there however the points are spread over pages. */
const pageAsked = ({ page, point }: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  point === undefined
    ? { page: page ?? '1' }
    : { page: String(Math.ceil((Number.parseInt(point, 10) || 1) / aPage)) }

/** What became of one declaration; what is not published, or not any more, is not there. */
export const trackerPage = (site: string): Page => ({
  path: '/trackers/:declaration',
  as: 'public_visitor',
  render: async (tx, { params, query, language }) => {
    const speaker = speakerOf(language)
    const { say } = speaker
    const tracker = await findTracker(tx, params.declaration ?? '')
    if (tracker === null) {
      const on = html`<p>${say(words.notFoundNext)} <a href="${speaker.to('/trackers')}">${say(trackerWords.title)}</a></p>`
      return { status: 404, body: messagePage({ speaker, site, path: '/trackers' }, words.notFound, on) }
    }
    const showing = { speaker, tracker, voices: await voicesBeside(tx, tracker.declaration) }
    const title = titleOf(speaker, tracker)
    const above = [{ path: '/trackers', label: say(trackerWords.title) }]
    const path = `/trackers/${tracker.declaration}`
    return {
      body: frame({
        ...{ speaker, site, path, snapshot: null, above, title },
        body: shown(showing, title, onePage(tracker.content.points, aPage, pageAsked(query))),
      }),
    }
  },
})

function shown(showing: Showing, title: string, points: OnePage<TrackerPoint>): Html {
  const { speaker, tracker } = showing
  const { say, fill, day } = speaker
  const { edition, publishedOn, ledgerEntry } = tracker
  return html`<h1>${title}</h1>
${exampleNoted(speaker, tracker)}
<p class="share">${coverage(showing)}</p>
${facts(showing)}
<h2>${say(trackerWords.points)}</h2>
<ol class="points">${points.items.map((point) => pointShown(showing, point))}</ol>
${pageLinks(speaker, speaker.to(`/trackers/${tracker.declaration}`), points)}
<p class="note">${fill(trackerWords.edition, {
    ...{ day: day(publishedOn), edition: number(edition), entry: code(ledgerEntry) },
  })} ${say(trackerWords.frozen)}</p>`
}

/** Counted as it stands now: a dissent that was hidden since is not counted either. */
function coverage({ speaker, tracker, voices }: Showing): Html {
  const { points, answered } = counts(tracker)
  const dissents = new Set(
    voices.flatMap(({ point, content }) => (content.kind === 'dissent' ? [point] : [])),
  ).size
  return speaker.fill(trackerWords.coverage, {
    ...{ points: number(points), answered: number(answered) },
    ...{ waiting: number(points - answered), dissents: number(dissents) },
  })
}

function facts({ speaker, tracker: { content }, voices }: Showing): Html {
  const { say, fill } = speaker
  const { sender, receivedOn, unnamed, plan } = content
  const named = voices.flatMap(({ kind, content: { name } }) =>
    kind === 'signatory' && name !== null ? [speaker.worded(name)] : [],
  )
  const signed = [
    ...named,
    ...(unnamed === null ? [] : [fill(trackerWords.unnamed, { count: number(unnamed) })]),
  ]
  return factList([
    [say(trackerWords.from), sender === null ? html`${say(trackerWords.notNamed)}` : speaker.worded(sender)],
    [
      say(trackerWords.signed),
      signed.length === 0 ? null : html`${signed.map((one, at) => html`${at === 0 ? null : ' · '}${one}`)}`,
    ],
    [say(trackerWords.received), speaker.day(receivedOn)],
    [
      say(trackerWords.plan),
      plan === null
        ? html`${say(trackerWords.noPlan)}`
        : html`<a href="${speaker.to(`/portal/${plan.address}`)}">${fill(trackerWords.publication, { number: number(plan.number) })}</a>`,
    ],
  ])
}
