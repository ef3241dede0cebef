import { type Bilingual, directionOf, type Language } from '#kernel/pure/bilingual.ts'
import { type Html, html } from '../html.ts'
import type { PublicSnapshot } from '../visits/read-snapshot.ts'
import { code, number, type Speaker } from './speak.ts'
import { words } from './words.ts'

export interface Framed {
  readonly speaker: Speaker
  /** Where the installation is reached, without a slash at the end: for links between the languages. */
  readonly site: string
  /** Of this page, as it stands in the address bar, without its query. */
  readonly path: string
  readonly title: string
  /** The snapshot that the page shows; null for pages that show none. */
  readonly snapshot: PublicSnapshot | null
  /** The pages above this one, in order. */
  readonly above: readonly { readonly path: string; readonly label: Html | string }[]
  readonly body: Html
}

/** A language is offered by its own name, whichever language the page is in. */
const ownNames: Readonly<Record<Language, string>> = { en: 'English', ur: 'اردو' }

/** A whole public page: a document that needs no script, in one language, with its twin in the other. */
export function frame(page: Framed): string {
  const { speaker, title, snapshot } = page
  const { language, say } = speaker
  return html`${doctype}<html lang="${language}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · ${say(words.product)}</title>
<link rel="stylesheet" href="/portal.css">
<link rel="icon" href="/pillar.svg">
<link rel="alternate" hreflang="en" href="${page.site}${page.path}?lang=en">
<link rel="alternate" hreflang="ur" href="${page.site}${page.path}?lang=ur">
<link rel="alternate" hreflang="x-default" href="${page.site}${page.path}">
<link rel="canonical" href="${page.site}${page.path}?lang=${language}">
</head>
<body>
<a class="skip" href="#content">${say(words.skip)}</a>
${head(page)}
${snapshot?.illustrative === true ? example(speaker, snapshot) : null}
<div class="wide">
${page.above.length === 0 ? null : path(page)}
<main id="content">
${page.body}
</main>
</div>
<footer class="foot"><div class="wide">${snapshot === null ? null : snapshotLines(speaker, snapshot)}
<p><a href="${speaker.to('/portal')}">${say(words.published)}</a> · <a href="${speaker.to('/receipt')}">${say(words.checkReceipt)}</a></p>
</div></footer>
</body>
</html>
`.text
}

const doctype = html`<!doctype html>
`

function head({ speaker, path }: Framed): Html {
  const { language, say } = speaker
  const other = language === 'en' ? 'ur' : 'en'
  return html`<header class="head"><div class="wide">
<a class="mark" href="${speaker.to('/')}">${say(words.product)}</a>
<nav aria-label="${say(words.mainLinks)}"><a href="${speaker.to('/portal')}">${say(words.published)}</a></nav>
<a href="${path}?lang=${other}" hreflang="${other}" lang="${other}" dir="${directionOf(other)}" title="${say(words.inOtherLanguage)}">${ownNames[other]}</a>
</div></header>`
}

const example = (speaker: Speaker, snapshot: PublicSnapshot): Html =>
  html`<aside class="example" aria-label="${speaker.say(words.illustrative)}"><div class="wide"><strong>${speaker.say(words.illustrative)}</strong> ${
    snapshot.notice.en === null && snapshot.notice.ur === null
      ? speaker.say(words.illustrativeNotice)
      : speaker.worded(snapshot.notice)
  }</div></aside>`

function path({ speaker, above }: Framed): Html {
  return html`<nav class="path" aria-label="${speaker.say(words.youAreHere)}"><ol>${above.map(
    (one) => html`<li><a href="${speaker.to(one.path)}">${one.label}</a></li>`,
  )}</ol></nav>`
}

const snapshotLines = (
  speaker: Speaker,
  snapshot: PublicSnapshot,
): Html => html`<p>${speaker.worded(snapshot.title)}. ${speaker.fill(words.snapshotLine, {
  number: number(snapshot.number),
  day: speaker.day(snapshot.publishedOn),
  entry: code(snapshot.ledgerEntry),
})}</p>
<p>${speaker.say(words.publicOnly)}</p>`

/** A page for what is not there, with a way on. */
export function messagePage(
  page: Pick<Framed, 'speaker' | 'site' | 'path'>,
  title: Bilingual,
  body: Html,
): string {
  const { speaker } = page
  const heading = speaker.say(title)
  return frame({
    ...page,
    title: heading,
    snapshot: null,
    above: [{ path: '/portal', label: speaker.say(words.published) }],
    body: html`<h1>${heading}</h1>${body}`,
  })
}
