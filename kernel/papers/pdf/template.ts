import { families } from './faces.ts'

const { naskh, latin, nastaliq } = families

/**
 * A paper in Typst: cover, contents, body. In both languages the two stand side by side, the English on the left and
 * the Urdu on the right, so that a reader can hold one against the other.
 */
export const template = String.raw`
#let paper = json("/paper.json")
#let both = paper.languages.len() == 2
#let ink = rgb("#1f2933")
#let quiet = rgb("#52606d")
#let line-colour = rgb("#cbd2d9")
#let put-in = rgb("#1b6e3c")
#let taken-out = rgb("#a12622")

#let faces = (en: ("${latin}", "${naskh}"), ur: ("${naskh}", "${latin}"))
#let run-in(language, body) = if language == "ur" {
  // After Urdu letters "2027-2030" would be set from right to left, the later year first.
  show regex("\d+([-–/]\d+)+"): it => text(dir: ltr, it)
  // Naskh reaches far below the line: without room there it would stand on the rules of tables. Kerning pushes a letter
  // under the one before it, and readers of PDF, which go by place, then take the two for each other.
  text(lang: "ur", dir: rtl, font: faces.ur, size: 1.24em, kerning: false, top-edge: 0.72em, bottom-edge: -0.36em, body)
} else { text(lang: "en", dir: ltr, font: faces.en, body) }
#let in-language(language, body) = {
  set par(leading: if language == "ur" { 0.35em } else { 0.68em })
  run-in(language, body)
}
#let lines-of(string) = string.split("\n").map(part => text(part)).join(linebreak())
#let pieces(list) = list.map(piece => {
  let change = piece.at("change", default: none)
  if change == "inserted" { underline(text(fill: put-in, lines-of(piece.text))) }
  else if change == "deleted" { strike(text(fill: taken-out, lines-of(piece.text))) }
  else { lines-of(piece.text) }
}).join()
#let has(texts, language) = texts.at(language, default: ()).len() > 0
#let body-of(texts, language) = in-language(language, if has(texts, language) { pieces(texts.at(language)) } else { [] })
#let side-by-side(show-one) = if both {
  grid(columns: (1fr, 1fr), column-gutter: 1.4em,
    align(left, show-one("en")), align(right, show-one("ur")))
} else {
  let language = paper.languages.first()
  align(if language == "ur" { right } else { left }, show-one(language))
}
#let said(words, between: [ · ]) = paper.languages.map(language => run-in(language, words.at(language))).join(between)
#let square = image(bytes(paper.square), format: "svg", width: 1.25cm, alt: paper.current.address)

#set document(title: paper.languages.map(language => paper.title.at(language)).join(" · "), author: "Sutoon")
#set text(font: faces.at(paper.languages.first()), lang: paper.languages.first(),
  dir: if paper.languages.first() == "ur" { rtl } else { ltr }, size: 9.5pt, fill: ink, fallback: false)
#set par(justify: false)
#set page(paper: "a4", margin: (x: 2cm, top: 2.1cm, bottom: 2.7cm), footer-descent: 18%,
  header: align(center, text(size: 8.5pt, weight: "bold", fill: taken-out, said(paper.marking))),
  footer: context {
    set text(size: 8pt, fill: quiet, dir: ltr)
    set par(leading: 0.5em)
    line(length: 100%, stroke: 0.4pt + line-colour)
    v(-0.5em)
    grid(columns: (1.25cm, 1fr, auto), align: (left + horizon, left + horizon, right + horizon), column-gutter: 0.8em,
      square,
      stack(spacing: 0.55em, ..paper.languages.map(language => run-in(language, paper.foot.at(language))),
        text(lang: "en", font: faces.en, paper.current.address)),
      text(lang: "en", dir: ltr, font: faces.en)[#counter(page).display() / #counter(page).final().first()])
  })

#show heading: it => {
  let texts = it.supplement.value
  let size = (16pt, 13pt, 11pt, 10pt).at(it.level - 1)
  block(above: (2.2em, 1.8em, 1.5em, 1.3em).at(it.level - 1), below: 0.7em, sticky: true, width: 100%,
    text(size: size, weight: "bold", side-by-side(language => body-of(texts, language))))
}
#let plain(texts) = paper.languages.map(language => texts.at(language, default: ())
  .filter(piece => piece.at("change", default: none) != "deleted").map(piece => piece.text).join()).filter(one => one != none).join(" · ")

#let fact-cells(fact) = {
  let label(language) = in-language(language, text(weight: "bold", size: 0.85em, fill: quiet, fact.label.at(language)))
  if both {
    (align(left, label("en")), align(left, body-of(fact.texts, "en")), align(right, body-of(fact.texts, "ur")), align(right, label("ur")))
  } else {
    let language = paper.languages.first()
    (label(language), body-of(fact.texts, language))
  }
}
#let facts(rows) = {
  set text(dir: if both { ltr } else if paper.languages.first() == "ur" { rtl } else { ltr })
  table(columns: if both { (2.7cm, 1fr, 1fr, 2.7cm) } else { (3.4cm, 1fr) }, inset: (x: 0.45em, y: 0.5em),
    stroke: (x, y) => (bottom: 0.4pt + line-colour, top: if y == 0 { 0.4pt + line-colour }), ..rows.map(fact-cells).flatten())
}

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
  show outline.entry: it => {
    let texts = it.element.supplement.value
    let page-number = text(lang: "en", dir: ltr, font: faces.en, it.page())
    let one(language) = in-language(language, text(weight: if it.level == 1 { "bold" } else { "regular" }, pieces(texts.at(language, default: ()))))
    let language = paper.languages.first()
    block(above: if it.level == 1 { 1.3em } else { 0.85em }, below: 0.85em, inset: (bottom: 0.3em), breakable: false, sticky: it.level == 1, width: 100%, link(it.element.location(), if both {
      grid(columns: (1fr, 1.6cm, 1fr), align(left, one("en")), align(center, page-number), align(right, one("ur")))
    } else if language == "ur" {
      grid(columns: (1.2cm, 1fr), align(left, page-number), align(right, one("ur")))
    } else {
      grid(columns: (1fr, 1.2cm), one("en"), align(right, page-number))
    }))
  }
  text(size: 16pt, weight: "bold", side-by-side(language => in-language(language, paper.contents.at(language))))
  set text(dir: ltr)
  outline(title: none, depth: 2, indent: 0pt)
  pagebreak(weak: true)
}

#for block-of in paper.blocks {
  if block-of.kind == "heading" {
    heading(level: block-of.level, supplement: metadata(block-of.texts), plain(block-of.texts))
  } else if block-of.kind == "paragraph" {
    block(above: 1.1em, below: 1.1em, width: 100%, side-by-side(language => body-of(block-of.texts, language)))
  } else {
    facts(block-of.rows)
  }
}
`
