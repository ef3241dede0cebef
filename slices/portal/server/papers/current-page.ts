import type { Page } from '#kernel/http/options.ts'
import { dayAt } from '#kernel/pure/calendar.ts'
import { html } from '../html.ts'
import { frame } from '../look/frame.ts'
import { code, speakerOf } from '../look/speak.ts'
import { paperWords } from '../look/words-of-papers.ts'
import { publishedOf } from '../visits/read-snapshot.ts'
import { answerOf, printedByCode } from './answers-by-code.ts'
import { factList } from '../pages/figure-pages.ts'

/** Where the square on each page of a paper leads. It tells of that paper's version, and of others what is published. */
export const currentPage = (site: string): Page => ({
  path: '/current/:code',
  as: 'portal',
  render: async (tx, { language, params }) => {
    const speaker = speakerOf(language)
    const asked = (params.code ?? '').toUpperCase().slice(0, 20)
    const paper = await printedByCode(tx, asked)
    const address = paper === null ? null : await publishedOf(tx, paper.strategy)
    const title = speaker.say(paperWords.title)
    return {
      status: paper === null ? 404 : 200,
      body: frame({
        ...{ speaker, site, path: `/current/${encodeURIComponent(asked)}`, snapshot: null, above: [], title },
        body: html`<h1>${title}</h1>
<section class="card" role="status">${paper === null ? html`<p>${speaker.say(paperWords.unknown)}</p>` : answerOf(speaker, paper)}
${factList([
  [speaker.say(paperWords.code), code(asked)],
  [speaker.say(paperWords.made), paper === null ? null : speaker.day(dayAt(paper.madeAt))],
])}</section>
${address === null ? null : html`<p><a href="${speaker.to(`/portal/${address}`)}">${speaker.say(paperWords.published)}</a></p>`}`,
      }),
    }
  },
})
