import type { Page } from '#kernel/http/options.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { type CallPage, rulesBeforeOneSpeaks } from '#slices/consultation/contract.ts'
import { type Html, html } from '../html.ts'
import { frame, messagePage } from '../look/frame.ts'
import { code, number, type Speaker, speakerOf } from '../look/speak.ts'
import { callWords } from '../look/words-of-calls.ts'
import { words } from '../look/words.ts'
import { findCall, type PublicCall, publicCalls } from '../visits/read-calls.ts'
import { factList } from './figure-pages.ts'
import { voicesShown } from '../shown/voices-shown.ts'

const kindNames: Readonly<Record<CallPage['kind'], Bilingual>> = {
  'district meeting': callWords.districtMeeting,
  'written call': callWords.writtenCall,
  'radio hour': callWords.radioHour,
}

/** What is asked of everybody now, for people who will never sign in. */
export const callsPage = (site: string): Page => ({
  path: '/calls',
  as: 'public_visitor',
  render: async (tx, { language }) => {
    const speaker = speakerOf(language)
    const { say } = speaker
    const calls = await publicCalls(tx)
    return {
      body: frame({
        ...{ speaker, site, path: '/calls', snapshot: null, above: [], title: say(callWords.title) },
        body: html`<h1>${say(callWords.title)}</h1><p>${say(callWords.purpose)}</p>${
          calls.length === 0
            ? html`<p class="card">${say(callWords.noCalls)}</p>`
            : html`<ul class="tiles">${calls.map((call) => tile(speaker, call))}</ul>`
        }`,
      }),
    }
  },
})

const tile = (speaker: Speaker, { round, content }: PublicCall): Html =>
  html`<li><h2><a href="${speaker.to(`/calls/${round}`)}">${speaker.say(content.title)}</a></h2>
<p>${speaker.say(kindNames[content.kind])} · ${speaker.fill(callWords.until, { day: speaker.day(content.closesOn) })}</p>
${exampleNoted(speaker, content)}</li>`

const exampleNoted = ({ say }: Speaker, { illustrative }: CallPage): Html | null =>
  illustrative ? html`<p class="card example"><strong>${say(callWords.illustrative)}</strong></p>` : null

/** A page about one call that is published; what is not, or not any more, is not there. */
const aboutCall = (
  site: string,
  path: '' | '/form',
  show: (speaker: Speaker, call: PublicCall) => Html,
): Page => ({
  path: `/calls/:round${path}`,
  as: 'public_visitor',
  render: async (tx, { params, language }) => {
    const speaker = speakerOf(language)
    const call = await findCall(tx, params.round ?? '')
    const here = { speaker, site, path: `/calls/${call?.round ?? ''}${call === null ? '' : path}` }
    if (call === null) {
      const on = html`<p>${speaker.say(words.notFoundNext)} <a href="${speaker.to('/calls')}">${speaker.say(callWords.title)}</a></p>`
      return { status: 404, body: messagePage({ ...here, path: '/calls' }, words.notFound, on) }
    }
    const calls = { path: '/calls', label: speaker.say(callWords.title) }
    const above =
      path === ''
        ? [calls]
        : [calls, { path: `/calls/${call.round}`, label: speaker.say(call.content.title) }]
    const title = speaker.say(call.content.title)
    return { body: frame({ ...here, snapshot: null, above, title, body: show(speaker, call) }) }
  },
})

/** What is asked, until when, how one answers, the rules before one speaks, and what was answered. */
export const callPage = (site: string): Page =>
  aboutCall(site, '', (speaker, { round, content, edition, publishedOn, ledgerEntry }) => {
    const { say, day, fill } = speaker
    return html`<h1>${say(content.title)}</h1>
${exampleNoted(speaker, content)}
<p>${say(content.asks)}</p>
${factList([
  [say(kindNames[content.kind]), fill(callWords.until, { day: day(content.closesOn) })],
  ...howToAnswer(speaker, content),
])}
${content.voices === null ? null : voicesShown(speaker, content, content.voices)}
<h2>${say(callWords.asked)}</h2>
${questionList(speaker, content)}
<p><a href="${speaker.to(`/calls/${round}/form`)}">${say(callWords.form)}</a></p>
<h2>${say(callWords.rules)}</h2>
<ul>${rulesBeforeOneSpeaks[content.kind].map((rule) => html`<li>${say(rule)}</li>`)}</ul>
<h2>${say(callWords.then)}</h2>
<p>${fill(callWords.thenSays, { day: day(content.answeredBy) })}</p>
<p class="note">${fill(callWords.edition, { day: day(publishedOn), edition: number(edition) })} ${code(ledgerEntry)}</p>`
  })

const questionList = ({ say, fill }: Speaker, { questions }: CallPage): Html =>
  html`<ol>${questions.map(
    (question) =>
      html`<li value="${question.number}">${say(question.words)}${
        question.code === null
          ? null
          : html` <span class="note">(${fill(callWords.about, { code: code(question.code) })})</span>`
      }</li>`,
  )}</ol>`

/** Every way that this kind of round leaves open, with what one needs for it. */
function howToAnswer({ say, day }: Speaker, { particulars: told }: CallPage): [string, Html | null][] {
  const ltr = (text: string | undefined) => (text === undefined ? null : code(text))
  const pair = (text: Bilingual | undefined) => (text === undefined ? null : html`${say(text)}`)
  const all: [string, Html | null][] = [
    [say(callWords.day), told.heldOn === undefined ? null : day(told.heldOn)],
    [say(callWords.place), pair(told.place)],
    [say(callWords.district), pair(told.district)],
    [say(callWords.hosts), pair(told.hosts)],
    [say(callWords.station), pair(told.station)],
    [say(callWords.hours), pair(told.hours)],
    [say(callWords.spoken), pair(told.spoken)],
    [say(callWords.telephone), ltr(told.telephone)],
    [say(callWords.writeTo), pair(told.writeTo)],
    [say(callWords.email), ltr(told.email)],
  ]
  return all.filter(([, shown]) => shown !== null)
}

/** A form for a pen: a numbered box for each question, so that what comes back by post is typed in by its numbers. */
export const callFormPage = (site: string): Page =>
  aboutCall(site, '/form', (speaker, { content }) => {
    const { say, fill, day } = speaker
    const line = (label: Bilingual) => html`<p class="blank">${say(label)}: <span></span></p>`
    return html`<h1>${say(content.title)}</h1>
${exampleNoted(speaker, content)}
<p>${say(callWords.formSays)} ${fill(callWords.until, { day: day(content.closesOn) })}</p>
${content.questions.map(
  (question) =>
    html`<section class="box"><h2>${number(question.number)}. ${say(question.words)}</h2></section>`,
)}
<p>${say(callWords.formOnlyIf)}</p>
${line(callWords.district)}
${factList(howToAnswer(speaker, content))}
<ul class="note">${rulesBeforeOneSpeaks[content.kind].map((rule) => html`<li>${say(rule)}</li>`)}</ul>`
  })
