import { lettering } from './lettering.ts'

/**
 * A form in Typst, to be written on by hand. Its code stands large at the head of every page, because by it what comes
 * back is known; empty rows are high enough for a pen, and no row or box is broken by the end of a page.
 */
export const formTemplate = String.raw`
${lettering}
#set page(paper: "a4", flipped: paper.isWide, margin: (x: 1.4cm, top: 2.1cm, bottom: 2.7cm), footer-descent: 18%,
  header: {
    set text(dir: ltr)
    grid(columns: (1fr, auto, 1fr), align: (left + horizon, center + horizon, right + horizon),
      text(size: 8.5pt, fill: quiet, said(paper.subtitle)),
      text(size: 8.5pt, weight: "bold", fill: taken-out, said(paper.marking)),
      text(lang: "en", font: faces.en, size: 12pt, weight: "bold", tracking: 0.06em, paper.current.code))
  },
  footer: foot)
#set text(dir: ltr)

#let two(words, weight: "regular") = side-by-side(language => in-language(language, text(weight: weight, words.at(language))))
#show heading: it => {
  let words = it.supplement.value
  block(above: 1.2em, below: 0.7em, sticky: true, width: 100%, text(size: if it.level == 1 { 15pt } else { 11pt }, two(words, weight: "bold")))
}
#let titled(level, words) = heading(level: level, supplement: metadata(words), paper.languages.map(language => words.at(language)).join(" · "))
#let numbered(item, size: 1em) = block(above: 0.6em, below: 0.6em, width: 100%, breakable: false, text(size: size, grid(columns: (1fr, 0.9cm, 1fr),
  align(left, in-language("en", item.words.en)),
  align(center, text(lang: "en", font: faces.en, weight: "bold", item.number)),
  align(right, in-language("ur", item.words.ur)))))

#titled(1, paper.title)
#two(paper.subtitle)
#if paper.notice != none { text(fill: taken-out, two(paper.notice, weight: "bold")) }
#v(0.3em)
#facts(paper.particulars.map(one => (label: one.label, texts: (en: ((text: one.text.en),), ur: ((text: one.text.ur),)))))

#for list in paper.lists {
  titled(2, list.title)
  for item in list.items { numbered(item, size: if item.number == "·" { 0.86em } else { 1em }) }
}
#if paper.warning != none {
  block(above: 1em, below: 1em, width: 100%, inset: 0.6em, stroke: 1pt + ink, breakable: false, two(paper.warning, weight: "bold"))
}
#for one in paper.boxes {
  block(above: 0.9em, below: 0.9em, width: 100%, breakable: false, {
    numbered(one)
    rect(width: 100%, height: 4.4cm, stroke: 0.8pt + ink, radius: 3pt)
  })
}
#let tick = box(rect(width: 0.36cm, height: 0.36cm, stroke: 0.8pt + ink), baseline: 12%)
#for blank in paper.blanks {
  block(above: 0.9em, below: 0.9em, width: 100%, breakable: false, grid(columns: (auto, 1fr, auto), column-gutter: 0.8em, align: (left + bottom, center + bottom, right + bottom),
    in-language("en", blank.name.en),
    if blank.options.len() == 0 { v(0.7cm); line(length: 100%, stroke: 0.8pt + ink) } else {
      blank.options.map(option => box[#tick #h(0.25em) #said(option)]).join(h(1.4em))
    },
    in-language("ur", blank.name.ur)))
}
#if paper.table != none {
  let columns = paper.table.columns
  v(0.4em)
  table(columns: columns.map(column => column.width * 1fr), stroke: 0.6pt + ink, inset: (x: 0.35em, y: 0.4em),
    rows: (auto,) + (1.15cm,) * paper.table.rows.len(), align: left + horizon,
    table.header(..columns.map(column => table.cell(fill: rgb("#eef1f4"), align(center, {
      set text(size: 8pt, weight: "bold")
      block(below: 0.35em, in-language("en", column.name.en))
      block(above: 0.35em, in-language("ur", column.name.ur))
    })))),
    ..paper.table.rows.flatten().map(cell => if cell == "" { [] } else { text(font: faces.en, size: 9pt, lines-of(cell)) }))
}
`
