import { findUnit } from '#kernel/pure/units.ts'
import type { FigurePart, IndicatorPart } from '../../rules/parts-of-a-snapshot.ts'
import { type Html, html } from '../html.ts'
import { code, languageOf, number, type Speaker } from '../look/speak.ts'
import { kindNames, originWords, statusNames, standingNames } from '../look/words-of-origins.ts'
import { letterNoted } from './letters-shown.ts'
import type { Visit } from '../visits/visits.ts'

/** What an office wrote, in its own language and direction. */
const asGiven = (speaker: Speaker, text: string): Html =>
  html`<bdi>${speaker.quoted(text, languageOf(text))}</bdi>`

/** A number with its unit, or what stands instead of one: nil, silence, not applicable, suppressed. */
export function valueShown(speaker: Speaker, figure: FigurePart): Html {
  if (figure.suppressed) return html`<span class="soft">${speaker.say(originWords.suppressed)}</span>`
  if (figure.value === null || !['value', 'total'].includes(figure.kind)) {
    return html`${speaker.say(kindNames[figure.kind])}`
  }
  return measured(speaker, figure.value, figure.unit)
}

/** A number with its unit. A plain count needs no unit: the indicator says what is counted. */
export const measured = (speaker: Speaker, value: string, unit: FigurePart['unit']): Html =>
  findUnit(unit.en)?.code === 'count' ? number(value) : html`${number(value)} ${speaker.say(unit)}`

export const placeShown = (speaker: Speaker, { place, partOf }: FigurePart): Html =>
  partOf === ''
    ? html`<bdi>${place}</bdi>`
    : speaker.fill(originWords.partOf, {
        place: html`<bdi>${place}</bdi>`,
        whole: html`<bdi>${partOf}</bdi>`,
      })

export const coverageShown = (speaker: Speaker, coverage: FigurePart['coverage']): Html => {
  if (coverage === null) return html`<span class="soft">${speaker.say(originWords.coverageUnknown)}</span>`
  const reported = number(coverage.reported)
  return coverage.expected === null
    ? html`<span class="soft">${speaker.fill(originWords.coverageReported, { reported })}</span>`
    : speaker.fill(originWords.coverageOf, { reported, expected: number(coverage.expected) })
}

/** Why the coverage of some of these figures is not known, once for all of them. */
export function whyUnknown(speaker: Speaker, figures: readonly FigurePart[]): Html | null {
  const reasons = [
    figures.some(({ coverage }) => coverage?.expected === null) ? originWords.whyExpectedUnknown : null,
    figures.some(({ coverage }) => coverage === null) ? originWords.whyCoverageUnknown : null,
  ].filter((reason) => reason !== null)
  return reasons.length === 0
    ? null
    : html`<p class="note">${reasons.map((reason) => `${speaker.say(reason)} `)}</p>`
}

export const referenceLink = (visit: Visit, reference: string): Html =>
  html`<a href="${visit.link('figure', reference)}">${code(reference)}</a>`

const statusShown = (speaker: Speaker, figure: FigurePart): Html =>
  html`${speaker.say(statusNames[figure.status])}, ${speaker.say(standingNames[figure.standing])}${letterNoted(speaker, figure.byLetter)}`

/** Figures with everything that a figure never goes without (design law 1); those that disagree are marked. */
export function figureTable(visit: Visit, caption: string, figures: readonly FigurePart[]): Html {
  const { speaker } = visit
  const { say } = speaker
  return html`<div class="scroll" role="region" aria-label="${caption}" tabindex="0"><table><caption>${caption}</caption>
<thead><tr><th scope="col">${say(originWords.value)}</th><th scope="col">${say(originWords.period)}</th><th scope="col">${say(originWords.place)}</th><th scope="col">${say(originWords.coverage)}</th><th scope="col">${say(originWords.source)}</th><th scope="col">${say(originWords.figureStatus)}</th><th scope="col">${say(originWords.reference)}</th></tr></thead>
<tbody>${figures.map(
    (figure) =>
      html`<tr><td>${valueShown(speaker, figure)}${
        figure.disagreesWith.length === 0
          ? null
          : html` <span class="note apart">≠ ${figure.disagreesWith.map((other) => html`${referenceLink(visit, other)} `)}</span>`
      }</td><td>${speaker.period(figure.period)}</td><td>${placeShown(speaker, figure)}</td><td>${coverageShown(speaker, figure.coverage)}</td><td>${asGiven(speaker, figure.agency)}: ${asGiven(speaker, figure.document)}</td><td>${statusShown(speaker, figure)}</td><td>${referenceLink(visit, figure.reference)}</td></tr>`,
  )}</tbody></table></div>${whyUnknown(speaker, figures)}`
}

/** Indicators, each with the figure that speaks for it. */
export function indicatorTable(
  visit: Visit,
  indicators: readonly IndicatorPart[],
  latest: readonly FigurePart[],
): Html {
  const { speaker } = visit
  const { say } = speaker
  return html`<div class="scroll" role="region" aria-label="${say(originWords.indicator)}" tabindex="0"><table>
<thead><tr><th scope="col">${say(originWords.indicator)}</th><th scope="col">${say(originWords.value)}</th><th scope="col">${say(originWords.period)}</th><th scope="col">${say(originWords.place)}</th><th scope="col">${say(originWords.coverage)}</th><th scope="col">${say(originWords.source)}</th><th scope="col">${say(originWords.reference)}</th></tr></thead>
<tbody>${indicators.map((indicator) => {
    const figure = latest.find(({ reference }) => reference === indicator.latest)
    const name = html`<th scope="row"><a href="${visit.link('indicator', indicator.code)}">${say(indicator.name)}</a></th>`
    if (figure === undefined) return html`<tr>${name}<td colspan="6">${say(originWords.noFigures)}</td></tr>`
    return html`<tr>${name}<td>${valueShown(speaker, figure)}</td><td>${speaker.period(figure.period)}</td><td>${placeShown(speaker, figure)}</td><td>${coverageShown(speaker, figure.coverage)}</td><td>${asGiven(speaker, figure.agency)}: ${asGiven(speaker, figure.document)}${letterNoted(speaker, figure.byLetter)}</td><td>${referenceLink(visit, figure.reference)}</td></tr>`
  })}</tbody></table></div>${whyUnknown(speaker, latest)}`
}
