import { families } from './faces.ts'
import { lettering } from './lettering.ts'

const { latin, nastaliq } = families

/**
 * A paper in Typst: cover, contents, body. In both languages the two stand side by side, the English on the left and
 * the Urdu on the right, so that a reader can hold one against the other.
 */
export const template = String.raw`
${lettering}
#set page(paper: "a4", margin: (x: 2cm, top: 2.1cm, bottom: 2.7cm), footer-descent: 18%,
  header: align(center, text(size: 8.5pt, weight: "bold", fill: taken-out, said(paper.marking))),
  footer: foot)

#show heading: it => {
  let one = it.supplement.value
  let size = (16pt, 13pt, 11pt, 10pt).at(it.level - 1)
  block(above: (2.2em, 1.8em, 1.5em, 1.3em).at(it.level - 1), below: 0.7em, sticky: true, width: 100%,
    text(size: size, weight: "bold", side-by-side(language => noted(one, language))))
}
#let plain(texts) = paper.languages.map(language => texts.at(language, default: ())
  .filter(piece => piece.at("change", default: none) != "deleted").map(piece => piece.text).join()).filter(one => one != none).join(" · ")

#page(header: none, {
  align(center, text(size: 9pt, weight: "bold", fill: taken-out, said(paper.marking)))
  v(1fr)
  for language in paper.languages {
    align(center, if language == "ur" {
      text(lang: "ur", dir: rtl, font: ("${nastaliq}", "${latin}"), size: 22pt, weight: "bold", spacing: 160%, { set par(leading: 1.3em); paper.title.ur })
    } else {
      text(lang: "en", dir: ltr, font: faces.en, size: 24pt, weight: "bold", { set par(leading: 0.55em); paper.title.en })
    })
    v(0.1cm)
  }
  for language in paper.languages { align(center, text(size: 13pt, fill: quiet, in-language(language, paper.subtitle.at(language)))) }
  if paper.notice != none {
    v(0.5cm)
    for language in paper.languages { align(center, block(width: 90%, text(fill: taken-out, weight: "bold", in-language(language, paper.notice.at(language))))) }
  }
  v(2fr)
  facts(paper.particulars.map(one => (label: one.label, texts: (en: ((text: one.text.en),), ur: ((text: one.text.ur),)))))
  v(0.3cm)
  grid(columns: (2.2cm, 1fr), column-gutter: 0.8em, align: horizon,
    image(bytes(paper.square), format: "svg", width: 2cm, alt: paper.current.address),
    { for language in paper.languages { align(if language == "ur" { right } else { left }, in-language(language, paper.current.says.at(language))) }
      align(left, text(lang: "en", dir: ltr, font: faces.en, size: 9pt, paper.current.address)) })
})

#if paper.contents != none {
  let entry(level, texts, page-number) = {
    let one(language) = in-language(language, text(weight: if level == 1 { "bold" } else { "regular" }, pieces(texts.at(language, default: ()))))
    let language = paper.languages.first()
    if both {
      grid(columns: (1fr, 1.6cm, 1fr), align(left, one("en")), align(center, page-number), align(right, one("ur")))
    } else if language == "ur" {
      grid(columns: (1.2cm, 1fr), align(left, page-number), align(right, one("ur")))
    } else {
      grid(columns: (1fr, 1.2cm), one("en"), align(right, page-number))
    }
  }
  let line-of(level, body) = block(above: if level == 1 { 1.3em } else { 0.85em }, below: 0.85em, inset: (bottom: 0.3em), breakable: false, sticky: level == 1, width: 100%, body)
  show outline.entry: it => {
    let page-number = text(lang: "en", dir: ltr, font: faces.en, it.page())
    line-of(it.level, link(it.element.location(), entry(it.level, it.element.supplement.value.texts, page-number)))
  }
  text(size: 16pt, weight: "bold", side-by-side(language => in-language(language, paper.contents.at(language))))
  set text(dir: ltr)
  outline(title: none, depth: 2, indent: 0pt)
  // Contents that leave most of a page free would stand alone on it: the text then begins below them. Their height is
  // measured of the words alone: asked of the page itself it would depend on the numbers of pages that depend on it, and
  // Typst gives up counting pages that do not settle.
  context {
    let listed = paper.blocks.filter(one => one.kind == "heading" and one.level <= 2)
    let height = measure(block(width: 17cm, listed.map(one => line-of(one.level, entry(one.level, one.texts, [1]))).join())).height
    if calc.rem(height.cm() + 1.2, 24.9) > 9.9 { pagebreak(weak: true) } else { v(1.2cm) }
  }
}

#for block-of in paper.blocks {
  if block-of.kind == "heading" {
    heading(level: block-of.level, supplement: metadata(block-of), plain(block-of.texts))
  } else if block-of.kind == "paragraph" {
    block(above: 1.1em, below: 1.1em, width: 100%, side-by-side(language => noted(block-of, language)))
  } else {
    facts(block-of.rows, short: block-of.short, pair: block-of.pair)
  }
}
`
