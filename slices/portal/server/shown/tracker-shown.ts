import { completionNames } from '#slices/consultation/contract.ts'
import type { FigurePart, Wording } from '../../rules/parts-of-a-snapshot.ts'
import type {
  ActivityShown,
  ClauseShown,
  TrackerPoint,
  WordsLet,
} from '../../rules/trackers/parts-of-a-tracker.ts'
import { type Html, html } from '../html.ts'
import { code, inPath, number, type Speaker } from '../look/speak.ts'
import { originWords, statusNames } from '../look/words-of-origins.ts'
import { differenceShown } from './difference-shown.ts'
import { trackerWords } from '../look/words-of-trackers.ts'
import { fieldNames } from '../look/words.ts'
import type { PublicTracker, PublicVoice } from '../visits/read-trackers.ts'
import { coverageShown, placeShown, valueShown } from './figures-shown.ts'

export interface Showing {
  readonly speaker: Speaker
  readonly tracker: PublicTracker
  readonly voices: readonly PublicVoice[]
}

/** One point under its anchor: the government's view and the signatories' own side by side, never merged. */
export function pointShown(showing: Showing, point: TrackerPoint): Html {
  const { speaker, tracker, voices } = showing
  const { say } = speaker
  const said = voices.filter((voice) => voice.kind === 'view' && voice.point === point.number)
  return html`<li class="card" id="point-${point.number}"><h3><a href="${speaker.to(`/trackers/${tracker.declaration}`)}&amp;point=${point.number}#point-${point.number}">${labelShown(speaker, point)}</a></h3>
${letShown(speaker, point.words)}
<div class="sides"><section><h4>${say(trackerWords.government)}</h4>
${answerShown(showing, point)}
${ledTo(showing, point)}
</section><section><h4>${say(trackerWords.signatories)}</h4>
${said.length === 0 ? html`<p class="soft">${say(trackerWords.noView)}</p>` : said.map((voice) => voiceShown(speaker, voice))}
</section></div></li>`
}

/** A label is written as "1." or "(a)"; in a sentence it stands without its full stop. */
function labelShown(speaker: Speaker, { label, number: at }: TrackerPoint): Html {
  const written = label[speaker.language] ?? label.en ?? label.ur ?? ''
  return speaker.fill(trackerWords.point, {
    label: html`<bdi>${written.replace(/[.۔]$/u, '') || String(at)}</bdi>`,
  })
}

const letShown = (speaker: Speaker, text: WordsLet): Html =>
  text === null
    ? html`<p class="soft">${speaker.say(trackerWords.wordsKept)}</p>`
    : html`<p class="prose">${speaker.worded(text)}</p>`

function answerShown({ speaker, tracker }: Showing, { answer }: TrackerPoint): Html {
  const { say, fill, day } = speaker
  if (answer === null) {
    const since = tracker.content.receivedOn
    const days = number(daysBetween(since, tracker.publishedOn))
    return html`<p><strong>${say(trackerWords.noAnswer)}</strong></p>
<p class="note">${fill(trackerWords.waitsSince, { day: day(since), days })}</p>`
  }
  const { outcome, reason, deferredTo, owner, decidedOn } = answer
  const first =
    outcome === 'deferred'
      ? fill(trackerWords.deferred, { day: day(deferredTo) })
      : say(trackerWords[outcome])
  const by = owner === null ? null : html` · ${fill(trackerWords.owner, { office: speaker.worded(owner) })}`
  return html`<p><strong>${first}</strong>${by}</p>${letShown(speaker, reason)}
<p class="note">${fill(trackerWords.decided, { day: day(decidedOn) })}</p>`
}

const daysBetween = (from: string, to: string): number =>
  Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000))

function ledTo(showing: Showing, point: TrackerPoint): Html {
  const { say, fill } = showing.speaker
  const { clauses, clausesNotPublic, activities, activitiesNotPublic, gone, results } = point
  const hidden =
    activitiesNotPublic === 1
      ? html`<p class="soft">${say(trackerWords.activityKept)}</p>`
      : counted(showing, trackerWords.activitiesKept, activitiesNotPublic)
  const stated = activities.filter(({ cost }) => cost !== null).length
  return html`<dl class="facts">${step(
    say(trackerWords.clause),
    html`${
      clauses.length + clausesNotPublic === 0
        ? html`<p class="soft">${say(trackerWords.noClause)}</p>`
        : clauses.map((clause) => clauseShown(showing, clause))
    }${counted(showing, trackerWords.clausesKept, clausesNotPublic)}`,
  )}${step(
    say(trackerWords.activity),
    html`${
      activities.length + activitiesNotPublic === 0
        ? html`<p class="soft">${say(trackerWords.noActivity)}</p>`
        : activities.map((activity) => activityShown(showing, activity))
    }${hidden}${counted(showing, trackerWords.gone, gone)}`,
  )}${step(
    say(trackerWords.money),
    activities.length === 0
      ? html`<p class="soft">${say(trackerWords.noMoney)}</p>`
      : html`${activities.map((activity) => moneyShown(showing, activity))}<p class="note">${fill(
          trackerWords.moneyCoverage,
          { stated: number(stated), all: number(activities.length) },
        )}</p>`,
  )}${step(say(trackerWords.result), resultsShown(showing.speaker, results))}</dl>`
}

const step = (title: string, body: Html): Html => html`<dt>${title}</dt><dd>${body}</dd>`

const resultsShown = (speaker: Speaker, results: TrackerPoint['results']): Html =>
  results.length === 0
    ? html`<p class="soft">${speaker.say(trackerWords.noResult)}</p>`
    : html`${results.map(
        ({ code: indicator, name, figure }) =>
          html`<p>${code(indicator)} ${speaker.say(name)}: ${
            figure === null
              ? html`<span class="soft">${speaker.say(trackerWords.noFigure)}</span>`
              : figureShown(speaker, figure)
          }</p>`,
      )}`

const counted = ({ speaker }: Showing, pair: { readonly en: string; readonly ur: string }, count: number) =>
  count === 0 ? null : html`<p class="soft">${speaker.fill(pair, { count: number(count) })}</p>`

const inPlan = ({ speaker, tracker }: Showing, node: string, title: Wording): Html =>
  html`${code(node)} ${
    tracker.content.plan === null
      ? speaker.worded(title)
      : html`<a href="${speaker.to(`/portal/${tracker.content.plan.address}/activity/${inPath(node)}`)}">${speaker.worded(title)}</a>`
  }`

const clauseShown = ({ speaker }: Showing, { code: node, title, changes }: ClauseShown): Html =>
  html`<p>${code(node)} ${speaker.worded(title)}</p>${changes.map(
    ({ field, language, before, after, changedOn }) =>
      html`<p class="note">${speaker.say(fieldNames[field] ?? { en: field, ur: field })} · ${speaker.day(changedOn)}</p>${differenceShown(speaker, { field, before, after, language })}`,
  )}`

function activityShown(showing: Showing, { code: node, title, lead, starts, ends }: ActivityShown): Html {
  const { speaker } = showing
  const { fill, day } = speaker
  const dates =
    starts === null && ends === null
      ? html`${speaker.say(trackerWords.noDates)}`
      : ends === null
        ? fill(trackerWords.starts, { day: day(starts) })
        : starts === null
          ? fill(trackerWords.ends, { day: day(ends) })
          : fill(trackerWords.between, { starts: day(starts), ends: day(ends) })
  return html`<p>${inPlan(showing, node, title)}<br><span class="note">${
    lead === null ? speaker.say(trackerWords.noOffice) : speaker.worded(lead)
  } · ${dates}</span></p>`
}

/** As the plan writes it; never added up. */
const moneyShown = ({ speaker }: Showing, { code: node, cost, funding }: ActivityShown): Html | null =>
  cost === null
    ? null
    : html`<p>${code(node)} ${speaker.worded(cost)}${
        funding === null
          ? null
          : html` · ${speaker.fill(trackerWords.fundedBy, { funding: speaker.worded(funding) })}`
      }</p>`

/** A figure never goes without its period, place, coverage, source and status. */
const figureShown = (speaker: Speaker, figure: FigurePart): Html =>
  html`<strong>${valueShown(speaker, figure)}</strong><br><span class="note">${speaker.period(figure.period)} · ${placeShown(
    speaker,
    figure,
  )} · ${speaker.say(originWords.coverage)}: ${coverageShown(speaker, figure.coverage)} · <bdi>${figure.agency}</bdi>: ${speaker.asWritten(
    figure.document,
  )} · ${speaker.say(statusNames[figure.status])}, ${speaker.say(trackerWords.released)} · ${code(figure.reference)}</span>`

function voiceShown(speaker: Speaker, { content }: PublicVoice): Html {
  const { say, fill, day } = speaker
  const { name, kind, completion, words, evidenceOn, saidOn, reply } = content
  const stands =
    completion === null
      ? say(kind === 'dissent' ? trackerWords.dissents : trackerWords.confirms)
      : say(completionNames[completion])
  return html`<p><strong>${stands}</strong>${
    evidenceOn === null ? null : html` · ${fill(trackerWords.evidenceOf, { day: day(evidenceOn) })}`
  }</p>
${words === null ? letShown(speaker, null) : words === '' ? null : html`<blockquote>${speaker.asWritten(words)}</blockquote>`}
<p class="note">${name === null ? say(trackerWords.sender) : speaker.worded(name)} · ${day(saidOn)}</p>
${
  reply === null
    ? null
    : html`<p class="apart"><strong>${say(trackerWords.replied)}</strong> · ${day(reply.on)}<br>${
        reply.words === null ? say(trackerWords.wordsKept) : speaker.worded(reply.words)
      }</p>`
}`
}
