import type { Page } from '#kernel/http/options.ts'
import { dayAt } from '#kernel/pure/calendar.ts'
import { answersByCode, type PrintedAnswers } from '#slices/consultation/index.ts'
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
    const paper = (await paperByCode(tx, asked)) ?? (await answersByCode(tx, asked))
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

function answer(speaker: Speaker, paper: PrintedPaper | PrintedAnswers): Html {
  if ('movedOn' in paper) {
    const said = paper.movedOn ? paperWords.answeredSince : paperWords.answersStand
    return html`<p><strong>${speaker.say(said)}</strong></p>`
  }
  const { printed, now, number, kind } = paper
  const said = paperWords[currencyOf(printed, now)]
  return html`<p><strong>${speaker.fill(said, { number: String(number) })}</strong></p>
${kind === 'comparison' ? html`<p>${speaker.say(paperWords.comparison)}</p>` : null}`
}
