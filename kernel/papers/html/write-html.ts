import QRCode from 'qrcode'
import { type Language, directionOf } from '../../pure/bilingual.ts'
import { partedAtNumbers } from '../../pure/words/numbers-in-a-row.ts'
import type { Block, Paper, Texts } from '../paper.ts'

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const style = `
:root { --ink: #1f2933; --quiet: #52606d; --line: #cbd2d9; --bad: #a12622; --good: #1b6e3c }
body { color: var(--ink); font: 11pt/1.5 "Noto Serif", Georgia, serif; max-inline-size: 60rem; margin: 2rem auto; padding: 0 1rem }
[lang=ur] { font-family: "Noto Naskh Arabic", "Jameel Noori Nastaleeq", Tahoma, serif; font-size: 1.1em; line-height: 1.8 }
.both { display: grid; grid-template-columns: 1fr 1fr; gap: 1.5rem; align-items: start }
.marking, .notice { color: var(--bad); font-weight: bold; text-align: center }
table { border-collapse: collapse; inline-size: 100%; margin-block: .5rem 1rem }
th, td { border-block: 1px solid var(--line); padding: .3rem .5rem; text-align: start; vertical-align: top }
th { color: var(--quiet); font-size: .85em; inline-size: 9rem }
.note { color: var(--quiet); display: block; font-size: .8rem; line-height: 1.5 }
ins { color: var(--good) } del { color: var(--bad) }
footer { border-block-start: 1px solid var(--line); color: var(--quiet); display: flex; gap: 1rem; align-items: center; margin-block-start: 2rem }
footer svg { inline-size: 2.4cm; flex: none }
@media print { body { margin: 0; max-inline-size: none } h1, h2, h3, h4 { break-after: avoid } tr { break-inside: avoid } }
@page { size: A4; margin: 2cm }
`

/** The paper as one page of HTML that needs nothing else: to read on a screen, and to print from any browser. */
export async function writeHtml(paper: Paper): Promise<string> {
  const { languages } = paper
  const [first = 'en'] = languages
  const square = await QRCode.toString(paper.current.address, { type: 'svg', margin: 0 })
  const said = (words: Readonly<Record<Language, string>>, tag = 'p') =>
    languages.map((language) => element(tag, language, escaped(words[language]))).join('')
  const particulars = paper.particulars.map(({ label, text }) => ({
    ...{ kind: 'fact' as const, label },
    texts: { en: [{ text: text.en }], ur: [{ text: text.ur }] },
  }))
  return `<!doctype html>
<html lang="${first}" dir="${directionOf(first)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escaped(languages.map((language) => paper.title[language]).join(' · '))}</title><style>${style}</style></head><body>
<header><div class="marking">${said(paper.marking)}</div>${said(paper.title, 'h1')}${said(paper.subtitle)}
${paper.notice === null ? '' : `<div class="notice">${said(paper.notice)}</div>`}${table(particulars, languages)}</header>
<main>${body(paper.blocks, languages)}</main>
<footer>${square}<div>${said(paper.foot)}${said(paper.current.says)}<p><a dir="ltr" href="${escaped(paper.current.address)}">${escaped(paper.current.address)}</a></p></div></footer>
</body></html>`
}

const element = (tag: string, language: Language, inside: string): string =>
  `<${tag} lang="${language}" dir="${directionOf(language)}">${inside}</${tag}>`

function body(blocks: readonly Block[], languages: readonly Language[]): string {
  const parts: string[] = []
  let facts: Extract<Block, { kind: 'fact' }>[] = []
  const close = () => {
    if (facts.length > 0) parts.push(table(facts, languages))
    facts = []
  }
  for (const block of blocks) {
    if (block.kind === 'fact') {
      facts.push(block)
      continue
    }
    close()
    const tag = block.kind === 'heading' ? `h${block.level + 1}` : 'p'
    const inside = languages
      .map((language) => {
        const note = noteIn(block, language)
        const said = element(tag, language, written(block, language))
        return note === '' ? said : `<div>${said}${note}</div>`
      })
      .join('')
    parts.push(languages.length > 1 ? `<div class="both">${inside}</div>` : inside)
  }
  close()
  return parts.join('\n')
}

const table = (facts: readonly Extract<Block, { kind: 'fact' }>[], languages: readonly Language[]): string =>
  `<table>${facts
    .map((fact) => {
      const label = (language: Language) => element('th', language, escaped(fact.label[language]))
      const cell = (language: Language) =>
        element('td', language, written(fact, language) + noteIn(fact, language))
      return `<tr>${languages.map((language) => label(language) + cell(language)).join('')}</tr>`
    })
    .join('')}</table>`

/** What is said beside a text that stands there. */
function noteIn({ notes, texts }: Block, language: Language): string {
  const note = texts[language] === undefined ? undefined : notes?.[language]
  return note === undefined
    ? ''
    : `<small class="note" lang="${language}" dir="${directionOf(language)}">${escaped(note)}</small>`
}

/** Text with its line breaks, and what was put in and taken out as such. */
function written({ texts, change }: { readonly texts: Texts } & Pick<Block, 'change'>, language: Language) {
  const pieces = texts[language] ?? []
  return pieces
    .map((piece) => {
      const text = partedAtNumbers(piece.text)
        .map((part) =>
          language === 'ur' && part.isNumbers
            ? `<bdi dir="ltr">${escaped(part.text)}</bdi>`
            : escaped(part.text),
        )
        .join('')
        .replaceAll('\n', '<br>')
      const done = change ?? piece.change
      return done === undefined ? text : done === 'inserted' ? `<ins>${text}</ins>` : `<del>${text}</del>`
    })
    .join('')
}
