import { families } from './faces.ts'

const { naskh, latin } = families

/** What everything that we set has in common: languages side by side, faces, marks of changes, and the foot of a page. */
export const lettering = String.raw`
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
// What is noted beside a text that stands there, small below it.
#let noted(one, language) = {
  body-of(one.texts, language)
  let note = one.at("notes", default: (:)).at(language, default: none)
  if note != none and has(one.texts, language) {
    block(above: 0.5em, text(size: 7.8pt, weight: "regular", fill: quiet, in-language(language, note)))
  }
}
#let side-by-side(show-one) = if both {
  grid(columns: (1fr, 1fr), column-gutter: 1.4em,
    align(left, show-one("en")), align(right, show-one("ur")))
} else {
  let language = paper.languages.first()
  align(if language == "ur" { right } else { left }, show-one(language))
}
#let said(words, between: [ · ]) = paper.languages.map(language => run-in(language, words.at(language))).join(between)
#let square = image(bytes(paper.square), format: "svg", width: 1.25cm, alt: paper.current.address)
// One line, whatever it holds: rather somewhat smaller than a year that stands alone below.
#let in-one-line(body) = layout(size => {
  let width = measure(body).width
  if width <= size.width { body } else { scale(size.width / width * 100%, reflow: true, body) }
})
// Only the number knows its page: what is the same on all of them is set once, which halves the time of a long paper.
#let foot = {
  set text(size: 8pt, fill: quiet, dir: ltr)
  set par(leading: 0.5em)
  line(length: 100%, stroke: 0.4pt + line-colour)
  v(-0.5em)
  grid(columns: (1.25cm, 1fr, auto), align: (left + horizon, left + horizon, right + horizon), column-gutter: 0.8em,
    square,
    stack(spacing: 0.55em, ..paper.languages.map(language => in-one-line(run-in(language, paper.foot.at(language)))),
      text(lang: "en", font: faces.en, paper.current.address)),
    text(lang: "en", dir: ltr, font: faces.en)[#context [#counter(page).display() / #counter(page).final().first()]])
}

#let fact-cells(fact) = {
  let label(language) = in-language(language, text(weight: "bold", size: 0.85em, fill: quiet, fact.label.at(language)))
  if both {
    (align(left, label("en")), align(left, noted(fact, "en")), align(right, noted(fact, "ur")), align(right, label("ur")))
  } else {
    let language = paper.languages.first()
    (label(language), noted(fact, language))
  }
}
// A short table is not broken by the end of a page, and of a long one no row stands alone.
#let facts(rows, short: false, pair: false) = block(breakable: not short, width: 100%, {
  set text(dir: if both { ltr } else if paper.languages.first() == "ur" { rtl } else { ltr })
  table(columns: if both { (2.7cm, 1fr, 1fr, 2.7cm, 0pt) } else { (3.4cm, 1fr, 0pt) },
    inset: (x, y) => if x == (if both { 4 } else { 2 }) { 0pt } else { (x: 0.45em, y: 0.5em) },
    stroke: (x, y) => (bottom: 0.4pt + line-colour, top: if y == 0 { 0.4pt + line-colour }), ..rows.enumerate().map(((at, row)) => (..fact-cells(row),
      // A cell without width spans the last two rows and keeps them on one page.
      ..if pair and at == rows.len() - 2 { (table.cell(rowspan: 2, breakable: false, []),) } else if pair and at == rows.len() - 1 { () } else { ([],) })).flatten())
})

#set document(title: paper.languages.map(language => paper.title.at(language)).join(" · "), author: "Sutoon")
#set text(font: faces.at(paper.languages.first()), lang: paper.languages.first(),
  dir: if paper.languages.first() == "ur" { rtl } else { ltr }, size: 9.5pt, fill: ink, fallback: false)
#set par(justify: false)
`
