import type { Page } from '#kernel/http/options.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { dayAt } from '#kernel/pure/calendar.ts'
import { answersByCode, type PrintedAnswers } from '#slices/consultation/index.ts'
import { meetingPrintByCode, type PrintedOfMeeting } from '#slices/correspondence/index.ts'
import { type PrintedPaper, paperByCode } from '#slices/strategy/index.ts'
import { currencyOf } from '../../rules/a-printed-paper-is-current-or-not.ts'
import { type Html, html } from '../html.ts'
import { frame } from '../look/frame.ts'
import { code, type Speaker, speakerOf } from '../look/speak.ts'
import { paperWords } from '../look/words-of-papers.ts'
import { publishedOf } from '../visits/read-snapshot.ts'
import { factList } from '../pages/figure-pages.ts'

/** Where the square on each page of a paper leads. It tells of that paper's version, and of others what is published. */
export const currentPage = (site: string): Page => ({
  path: '/current/:code',
  as: 'portal',
  render: async (tx, { language, params }) => {
    const speaker = speakerOf(language)
    const asked = (params.code ?? '').toUpperCase().slice(0, 20)
    const paper =
      (await paperByCode(tx, asked)) ??
      (await answersByCode(tx, asked)) ??
      (await meetingPrintByCode(tx, asked))
    const address = paper === null ? null : await publishedOf(tx, paper.strategy)
    const title = speaker.say(paperWords.title)
    return {
      status: paper === null ? 404 : 200,
      body: frame({
        ...{ speaker, site, path: `/current/${encodeURIComponent(asked)}`, snapshot: null, above: [], title },
        body: html`<h1>${title}</h1>
<section class="card" role="status">${paper === null ? html`<p>${speaker.say(paperWords.unknown)}</p>` : answer(speaker, paper)}
${factList([
  [speaker.say(paperWords.code), code(asked)],
  [speaker.say(paperWords.made), paper === null ? null : speaker.day(dayAt(paper.madeAt))],
])}</section>
${address === null ? null : html`<p><a href="${speaker.to(`/portal/${address}`)}">${speaker.say(paperWords.published)}</a></p>`}`,
      }),
    }
  },
})

function answer(speaker: Speaker, paper: PrintedPaper | PrintedAnswers | PrintedOfMeeting): Html {
  if ('isOutdated' in paper) {
    return html`<p><strong>${speaker.say(paper.isOutdated ? paperWords.meetingMovedOn : paperWords.meetingStands)}</strong></p>`
  }
  if ('movedOn' in paper) {
    const said = saidOfRound(paper)
    return html`<p><strong>${speaker.say(said)}</strong></p>`
  }
  const { printed, now, number, kind, later } = paper
  const currency = currencyOf(printed, now)
  const said = currency === 'superseded' && later !== null ? paperWords.supersededBy : paperWords[currency]
  const values = {
    number: String(number),
    ...(later === null ? {} : { later: String(later.number), day: speaker.day(later.dated) }),
  }
  return html`<p><strong>${speaker.fill(said, values)}</strong></p>
${kind === 'version' ? null : html`<p>${speaker.say(paperWords[kind])}</p>`}`
}

function saidOfRound({ kind, movedOn }: PrintedAnswers): Bilingual {
  if (kind === 'sheet' || kind === 'form') return movedOn ? paperWords.sheetClosed : paperWords.sheetStands
  if (kind === 'workshop') return movedOn ? paperWords.reportedSince : paperWords.reportStands
  return movedOn ? paperWords.answeredSince : paperWords.answersStand
}
