import { lettering } from './lettering.ts'

/**
 * A timetable in Typst. Years and quarters stand on every page, and no pillar's name alone at the end of one. In Urdu alone
 * time runs from the right, as the page is read; beside English it runs from the left.
 */
export const timetableTemplate = String.raw`
${lettering}
#set page(paper: "a4", flipped: true, margin: (x: 1.2cm, top: 1.7cm, bottom: 2.5cm), footer-descent: 18%,
  header: align(center, text(size: 8.5pt, weight: "bold", fill: taken-out, said(paper.marking))), footer: foot)
#set text(dir: ltr)

#let is-from-right = not both and paper.languages.first() == "ur"
#let names = if both { 11cm } else { 8cm }
#let track = 27.3cm - names
#let tall = if both { 1.45cm } else { 1.15cm }
#let along(share) = track * (if is-from-right { 1 - share } else { share })
#let blue = rgb("#1d4273")

#let r = 0.14cm
#let diamond(size, ..how) = polygon(..how, (size, 0cm), (2 * size, size), (size, 2 * size), (0cm, size))
#let sign(kind) = box(width: 2 * r, height: 2 * r, {
  if kind == "due" { place(top + left, diamond(r, fill: white, stroke: 0.9pt + ink)) }
  if kind == "reached" { place(top + left, diamond(r, fill: ink, stroke: 0.9pt + ink)) }
  if kind == "reported" {
    place(top + left, diamond(r, fill: white, stroke: 0.9pt + ink))
    place(top + left, dx: r / 2, dy: r / 2, diamond(r / 2, fill: ink))
  }
  if kind == "late" {
    place(top + left, polygon(fill: taken-out, stroke: 0.9pt + taken-out, (r, 0cm), (2 * r, 2 * r), (0cm, 2 * r)))
    place(top + left, dx: r - 0.02cm, dy: r * 0.75, rect(width: 0.04cm, height: r * 0.9, fill: white))
  }
})
#let bar-of(width, is-blocked) = rect(width: width, height: 0.3cm, fill: if is-blocked { white } else { rgb("#d5e2f3") },
  stroke: if is-blocked { (paint: rgb("#7f5000"), thickness: 1.4pt, dash: "densely-dashed") } else { 0.8pt + blue })
#let upright(how, height) = line(length: height, angle: 90deg, stroke: how)
#let ruled(height) = {
  for tick in paper.ticks {
    place(top + left, dx: along(tick.at), upright((if tick.isYear { 0.8pt } else { 0.3pt }) + line-colour, height))
  }
  place(top + left, dx: along(paper.today.at), upright((paint: ink, thickness: 0.9pt, dash: "dashed"), height))
}
#let drawn(row) = box(width: track, height: tall, {
  ruled(tall)
  if row.bar != none {
    let ends = (along(row.bar.at), along(row.bar.at + row.bar.length))
    let width = calc.max(ends.at(1) - ends.at(0), ends.at(0) - ends.at(1), 0.06cm)
    place(top + left, dx: calc.min(..ends), dy: tall / 2 - 0.15cm, bar-of(width, row.bar.isBlocked))
  }
  for mark in row.marks { place(top + left, dx: along(mark.at) - r, dy: tall / 2 - r, sign(mark.sign)) }
})
// Rather somewhat smaller than cut off: every name stands whole.
#let fitted(body) = layout(size => {
  let height = measure(block(width: size.width, body)).height
  if height <= tall - 0.16cm { body } else {
    let share = (tall - 0.16cm) / height
    scale(share * 100%, reflow: true, origin: top + left, block(width: size.width / calc.max(share, 0.5), body))
  }
})
#let named(row) = box(width: names, height: tall, inset: (x: 0.15cm, y: 0.08cm), align(horizon, fitted({
  set text(size: 8pt)
  set block(spacing: 0.4em)
  let line(language, body) = block({
    set par(leading: if language == "ur" { 0.2em } else { 0.45em })
    run-in(language, body)
  })
  let one(language) = {
    line(language, { text(lang: "en", dir: ltr, font: faces.en, weight: "bold", row.code); [ ]; row.title.at(language) })
    text(size: 0.86em, fill: quiet, line(language, row.notes.at(language)))
  }
  side-by-side(one)
})))
#let tick-name(tick) = {
  let wide = 2.2cm
  let body = text(size: if tick.isYear { 8.5pt } else { 6.5pt }, weight: if tick.isYear { "bold" } else { "regular" }, {
    if tick.isYear { text(lang: "en", font: faces.en, tick.name.en) } else { said(tick.name, between: [ ]) }
  })
  let at = along(tick.at) + (if is-from-right { -wide - 0.06cm } else { 0.06cm })
  place(top + left, dx: at, dy: if tick.isYear { 0.06cm } else { 0.5cm }, box(width: wide, align(if is-from-right { right } else { left }, body)))
}
#let in-order(name, drawing) = if is-from-right { (drawing, name) } else { (name, drawing) }

// Each in a box of its own: digits of one language would else be drawn into the direction of the other.
#let apart(words) = paper.languages.map(language => box(run-in(language, words.at(language)))).join(" / ")
#let in-a-row(list) = (if is-from-right { list.rev() } else { list }).join(h(1.6em))
#set align(if is-from-right { right } else { left })
#heading(level: 1, text(size: 15pt, weight: "bold", said(paper.title)))
#text(size: 10pt, fill: quiet, said(paper.subtitle))
#if paper.notice != none { block(text(fill: taken-out, weight: "bold", said(paper.notice))) }
#block(text(size: 8.5pt, in-a-row(paper.particulars.map(one => box({
  set text(dir: if is-from-right { rtl } else { ltr })
  box(text(fill: quiet, apart(one.label)))
  [: ]
  box(apart(one.text))
})))))
#block(below: 0.8em, text(size: 8.5pt, {
  in-a-row((..paper.signs.map(one => box[#sign(one.sign) #said(one.says, between: " / ")]),
    box[#box(bar-of(0.9cm, true)) #said(paper.blocked, between: " / ")],
    box[#box(line(length: 0.7cm, stroke: (paint: ink, thickness: 0.9pt, dash: "dashed")), baseline: -0.25em) #said(paper.today.says, between: " / ")]))
}))

#table(columns: if is-from-right { (track, names, 0pt) } else { (names, track, 0pt) }, inset: 0pt, align: left + horizon,
  stroke: (x, y) => (bottom: 0.4pt + line-colour),
  table.header(..in-order(
    box(width: names, height: 0.95cm, inset: 0.15cm, align(bottom + (if is-from-right { right } else { left }), text(weight: "bold", size: 9pt, said(paper.head)))),
    box(width: track, height: 0.95cm, { ruled(0.95cm); for tick in paper.ticks { tick-name(tick) } })), []),
  ..paper.groups.map(group => (
    table.cell(colspan: 2, fill: rgb("#eef1f4"), inset: 0.16cm, align(if is-from-right { right } else { left }, text(weight: "bold", size: 9pt, said(group.title)))),
    // A cell without width spans this row and the next, and keeps them on one page.
    table.cell(rowspan: 2, breakable: false, []),
    ..group.rows.enumerate().map(((at, row)) => (..in-order(named(row), drawn(row)), ..if at == 0 { () } else { ([],) })).flatten())).flatten())
`
