import type { FigurePart, IndicatorPart } from '../../rules/parts-of-a-snapshot.ts'
import { type Html, html } from '../html.ts'
import { code, number } from '../look/speak.ts'
import { originWords, statusNames, standingNames } from '../look/words-of-origins.ts'
import {
  coverageShown,
  figureTable,
  measured,
  placeShown,
  valueShown,
  whyUnknown,
} from '../shown/figures-shown.ts'
import { letterShown } from '../shown/letters-shown.ts'
import { whereIs } from '../shown/nodes-shown.ts'
import { findNode, findPart, type NodeFound, partsByKey } from '../visits/read-snapshot.ts'
import { snapshotPage, type Visit } from '../visits/visits.ts'

/** Facts as pairs of term and description; those without a description are left out. */
export const factList = (facts: readonly (readonly [string, Html | null])[]): Html =>
  html`<dl class="facts">${facts.map(([term, said]) => (said === null ? null : html`<dt>${term}</dt><dd>${said}</dd>`))}</dl>`

/** One figure by its reference, beside those that say something else. */
export const figurePage = (site: string) =>
  snapshotPage(site, '/figure/:reference', async (visit) => {
    const { tx, snapshot, speaker, params } = visit
    const figure = await findPart(tx, snapshot.address, 'figure', params.reference ?? '')
    if (figure === null) return null
    const others = await partsByKey(tx, snapshot.address, 'figure', figure.disagreesWith)
    const title = speaker.fill(originWords.figureTitle, { reference: code(figure.reference) })
    return {
      title: `${figure.reference} ${speaker.say(figure.indicator.name)}`,
      body: html`<h1>${title}</h1>
<p class="share">${valueShown(speaker, figure)}</p>
${facts(visit, figure)}
${others.length === 0 ? whyUnknown(speaker, [figure]) : null}
${
  others.length === 0
    ? null
    : html`<h2>${speaker.say(originWords.sideBySide)}</h2><p class="apart">${speaker.say(originWords.disagrees)}</p>${figureTable(visit, speaker.say(figure.indicator.name), [figure, ...others])}`
}`,
    }
  })

function facts(visit: Visit, figure: FigurePart): Html {
  const { speaker } = visit
  const { say } = speaker
  return factList([
    [
      say(originWords.indicator),
      html`<a href="${visit.link('indicator', figure.indicator.code)}">${say(figure.indicator.name)}</a>`,
    ],
    [say(originWords.period), speaker.period(figure.period)],
    [say(originWords.place), placeShown(speaker, figure)],
    [say(originWords.coverage), coverageShown(speaker, figure.coverage)],
    [say(originWords.agency), html`<bdi>${figure.agency}</bdi>`],
    [say(originWords.source), speaker.asWritten(figure.document)],
    [
      say(originWords.figureStatus),
      html`${say(statusNames[figure.status])}, ${say(standingNames[figure.standing])}`,
    ],
    [say(originWords.howEntered), letterShown(speaker, figure.byLetter)],
    [say(originWords.reportedOn), speaker.day(figure.reportedOn)],
    [say(originWords.corrects), figure.corrects === null ? null : code(figure.corrects)],
    [say(originWords.reference), code(figure.reference)],
  ])
}

/** An indicator: what it means, where it began and should arrive, and every figure that was let out. */
export const indicatorPage = (site: string) =>
  snapshotPage(site, '/indicator/:code', async (visit) => {
    const { tx, snapshot, speaker, params } = visit
    const indicator = await findPart(tx, snapshot.address, 'indicator', params.code ?? '')
    if (indicator === null) return null
    const figures = await partsByKey(tx, snapshot.address, 'figure', indicator.figures)
    const measures = indicator.node === null ? null : await findNode(tx, snapshot.address, indicator.node)
    const name = speaker.say(indicator.name)
    return {
      title: name,
      body: html`<h1>${name}</h1>
${passport(visit, indicator, measures)}
${figures.length === 0 ? html`<p>${speaker.say(originWords.noFigures)}</p>` : figureTable(visit, name, figures)}`,
    }
  })

/** What an indicator says of itself, where it began and should arrive. */
export function passport(visit: Visit, indicator: IndicatorPart, measures: NodeFound | null): Html {
  const { speaker } = visit
  const { say } = speaker
  const { definition, baseline, target, computed, reading } = indicator
  const hasDefinition = definition.en !== null || definition.ur !== null
  return factList([
    [
      say(originWords.measures),
      measures === null
        ? null
        : html`<a href="${speaker.to(whereIs(visit, measures))}">${code(measures.node.code)} ${speaker.worded(measures.node.texts.title)}</a>`,
    ],
    [say(originWords.definition), hasDefinition ? speaker.worded(definition) : null],
    [say(originWords.source), speaker.asWritten(indicator.source)],
    [say(originWords.baseline), baseline === null ? null : baselineShown(visit, indicator, baseline)],
    [
      say(originWords.target),
      target === null
        ? null
        : speaker.fill(originWords.targetBy, {
            value: measured(speaker, target.value ?? '', indicator.unit),
            day: speaker.day(target.due),
          }),
    ],
    [say(originWords.dataSay), computed === null ? null : html`${say(computed.because)}`],
    [
      say(originWords.readingOf),
      reading === null ? null : html`${say(reading.text)} (${speaker.period(reading.period)})`,
    ],
  ])
}

function baselineShown(
  visit: Visit,
  indicator: IndicatorPart,
  baseline: NonNullable<IndicatorPart['baseline']>,
): Html {
  const { speaker } = visit
  if (baseline.value === null) {
    if (baseline.promisedFor === null) return html`${speaker.say(originWords.suppressed)}`
    const promised = speaker.fill(originWords.baselinePromised, { day: speaker.day(baseline.promisedFor) })
    return html`${promised}${baseline.promisedBy === null ? null : html` · ${speaker.say(baseline.promisedBy)}`}`
  }
  return html`${measured(speaker, baseline.value, indicator.unit)}${
    baseline.period === null ? null : html`, ${speaker.period(baseline.period)}`
  }${baseline.source === null ? null : html` · ${speaker.asWritten(baseline.source)}`} · <span class="soft">${speaker.say(originWords.baselineCoverageUnknown)}</span>`
}

/** A few figures of each indicator, with the way to the rest. */
export function indicatorShown(
  visit: Visit,
  indicator: IndicatorPart,
  figures: readonly FigurePart[],
  measures: NodeFound,
): Html {
  const { speaker } = visit
  const own = figures.filter(({ reference }) => indicator.figures.includes(reference))
  return html`<section class="card"><h3><a href="${visit.link('indicator', indicator.code)}">${speaker.say(indicator.name)}</a></h3>
${passport(visit, indicator, measures)}
${own.length === 0 ? html`<p>${speaker.say(originWords.noFigures)}</p>` : figureTable(visit, speaker.say(indicator.name), own)}
${
  own.length < indicator.figures.length
    ? html`<p><a href="${visit.link('indicator', indicator.code)}">${speaker.fill(originWords.allFigures, { count: number(indicator.figures.length) })}</a></p>`
    : null
}</section>`
}
