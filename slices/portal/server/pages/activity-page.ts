import type { ActivityFacts, NodePart, TermPart } from '../../rules/parts-of-a-snapshot.ts'
import { type Html, html } from '../html.ts'
import { code, number, type Speaker } from '../look/speak.ts'
import { governanceLevels, planWords } from '../look/words-of-a-plan.ts'
import { fieldNames } from '../look/words.ts'
import { factList, indicatorShown } from './figure-pages.ts'
import { concurrenceShown } from '../shown/nodes-shown.ts'
import { originsOf } from '../shown/origins-shown.ts'
import { findPart, partsByKey, pillarOf } from '../visits/read-snapshot.ts'
import { snapshotPage } from '../visits/visits.ts'

/** At most so many figures of one indicator stand here; its own page has them all. */
const figuresHere = 8

/** An activity: what it says, who answers for it, how it is measured, and where each sentence came from. */
export const activityPage = (site: string) =>
  snapshotPage(site, '/activity/:code', async (visit) => {
    const { tx, snapshot, speaker, params } = visit
    const address = snapshot.address
    const node = await findPart(tx, address, 'activity', params.code ?? '')
    if (node?.activity == null) return null
    const indicators = await partsByKey(tx, address, 'indicator', node.activity.indicators)
    const figures = await partsByKey(
      tx,
      address,
      'figure',
      indicators.flatMap((one) => one.figures.slice(0, figuresHere)),
    )
    const proposals = await partsByKey(tx, address, 'proposal', node.proposals.map(String))
    const above = await pillarOf(tx, address, node.code)
    const pillar = above === null ? null : await findPart(tx, address, 'pillar', above)
    return {
      title: `${node.code} ${node.texts.title?.[speaker.language] ?? node.texts.title?.en ?? ''}`,
      above:
        pillar === null ? [] : [{ path: visit.at(pillar.code), label: speaker.worded(pillar.texts.title) }],
      body: html`<p>${code(node.code)}</p>
<h1 id="field-title">${speaker.worded(node.texts.title)}</h1>
${node.texts.description === undefined ? null : html`<p class="prose" id="field-description">${speaker.worded(node.texts.description)}</p>`}
<div class="card">${facts(speaker, node.activity)}</div>
<h2>${speaker.say(planWords.indicators)}</h2>
${inThePlan(speaker, node)}
${indicators.map((one) => indicatorShown(visit, one, figures, { node, below: above }))}
<h2 id="origins">${speaker.say(planWords.whereFrom)}</h2>
${originsOf(visit, node, proposals)}`,
    }
  })

function facts(speaker: Speaker, activity: ActivityFacts): Html {
  const { say } = speaker
  const { lead, governanceLevel, concurrence } = activity
  const level = governanceLevel === null ? undefined : governanceLevels[governanceLevel]
  return factList([
    [
      say(planWords.accountable),
      html`<span id="field-lead">${lead === null ? say(planWords.noOffice) : speaker.worded(lead)}</span>`,
    ],
    [say(planWords.concurrence), concurrenceShown(speaker, concurrence)],
    [say(planWords.partners), partnersShown(speaker, activity)],
    [say(planWords.dates), datesShown(speaker, activity)],
    [say(planWords.level), level === undefined ? null : html`${say(level)}`],
    [say(planWords.crimes), termsShown(speaker, activity.crimes)],
    [say(planWords.places), termsShown(speaker, activity.places)],
    [say(planWords.frameworks), termsShown(speaker, activity.frameworks)],
  ])
}

function partnersShown(speaker: Speaker, { partners, partnersUnnamed }: ActivityFacts): Html | null {
  if (partners.length + partnersUnnamed === 0) return null
  return html`<ul>${partners.map(({ office, contribution }) => {
    const isSaid = contribution.en !== null || contribution.ur !== null
    return html`<li>${speaker.worded(office)}${isSaid ? html`: ${speaker.worded(contribution)}` : null}</li>`
  })}${
    partnersUnnamed === 0
      ? null
      : html`<li>${speaker.fill(planWords.partnersUnnamed, { count: number(partnersUnnamed) })}</li>`
  }</ul>`
}

function datesShown(speaker: Speaker, { starts, ends }: ActivityFacts): Html {
  if (starts !== null && ends !== null) {
    return speaker.fill(planWords.fromTo, { from: speaker.day(starts), to: speaker.day(ends) })
  }
  if (starts !== null) return speaker.fill(planWords.from, { from: speaker.day(starts) })
  return ends === null ? speaker.day(null) : speaker.fill(planWords.to, { to: speaker.day(ends) })
}

const termsShown = (speaker: Speaker, terms: readonly TermPart[]): Html | null =>
  terms.length === 0
    ? null
    : html`${terms.map((term, at) => html`${at === 0 ? null : ' · '}${speaker.worded(term.title)}`)}`

/** The rest of the activity's public texts, named as the plan names them. */
function inThePlan(speaker: Speaker, { texts }: NodePart): Html | null {
  const fields = Object.entries(texts).filter(([field]) => field !== 'title' && field !== 'description')
  if (fields.length === 0) return null
  return html`<h3>${speaker.say(planWords.inThePlan)}</h3>${factList(
    fields.map(([field, text]) => [
      fieldNames[field] === undefined ? field : speaker.say(fieldNames[field]),
      html`<span id="field-${field}">${speaker.worded(text)}</span>`,
    ]),
  )}`
}
