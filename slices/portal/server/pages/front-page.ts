import type { FrontPart, NodePart } from '../../rules/parts-of-a-snapshot.ts'
import { type Html, html } from '../html.ts'
import { code, number, type Speaker } from '../look/speak.ts'
import { planWords } from '../look/words-of-a-plan.ts'
import { toneOf } from '../shown/nodes-shown.ts'
import { findPart, partsOfKind } from '../visits/read-snapshot.ts'
import { snapshotPage, type Visit } from '../visits/visits.ts'

/** Page one of a published strategy: what it is, who approved it, who concurred, what it consists of. */
export const frontPage = (site: string) =>
  snapshotPage(site, '', async (visit) => {
    const front = await findPart(visit.tx, visit.snapshot.address, 'front', 'front')
    if (front === null) return null
    const nodes = await partsOfKind(visit.tx, visit.snapshot.address, [
      'pillar',
      'node',
      'activity',
      'section',
    ])
    const { speaker, snapshot } = visit
    const hasNarrative = nodes.some(({ kind }) => kind === 'section')
    return {
      title: snapshot.title[speaker.language] ?? snapshot.title.en ?? snapshot.title.ur ?? '',
      body: html`<h1>${speaker.worded(snapshot.title)}</h1>
${standing(speaker, front)}
${concurrence(speaker, front)}
${openPoints(speaker, front)}
${pillars(visit, nodes)}
${hasNarrative ? html`<h2>${speaker.say(planWords.narrative)}</h2><p><a href="${visit.link('narrative')}">${speaker.say(planWords.readNarrative)}</a></p>` : null}
${consultation(visit, front)}`,
    }
  })

function standing(speaker: Speaker, { version, approval }: FrontPart): Html {
  return html`<dl class="facts card">
<dt>${speaker.say(planWords.status)}</dt><dd>${speaker.say(planWords.approved)}</dd>
<dt>${speaker.say(planWords.version)}</dt><dd>${number(version.number)}</dd>
<dt>${speaker.say(planWords.approval)}</dt><dd>${approvalShown(speaker, approval)}</dd>
<dt>${speaker.say(planWords.prevailing)}</dt><dd>${speaker.say(version.prevailing === 'ur' ? planWords.urdu : planWords.english)}</dd>
</dl>`
}

function approvalShown(speaker: Speaker, approval: FrontPart['approval']): Html {
  if (approval === null) return html`<span class="soft">${speaker.say(planWords.noApproval)}</span>`
  const line = speaker.fill(planWords.approvalLine, {
    instrument: html`<bdi>${approval.instrument}</bdi>`,
    number: html`<bdi>${approval.number}</bdi>`,
    day: speaker.day(approval.dated),
  })
  return html`${line}${approval.byLetter ? html` · ${speaker.say(planWords.byLetter)}` : null}`
}

function concurrence(speaker: Speaker, { concurrence: share }: FrontPart): Html | null {
  if (share === null) return null
  return html`<h2>${speaker.say(planWords.concurrenceOfOffices)}</h2>
<p class="share">${speaker.fill(planWords.share, { concurred: number(share.concurred), activities: number(share.activities) })}</p>
<p><meter min="0" max="${share.activities}" value="${share.concurred}" aria-label="${speaker.say(planWords.concurrence)}">${share.concurred}/${share.activities}</meter></p>
<p class="note">${speaker.fill(planWords.shareOfPublic, {
    byLetter: number(share.byLetter),
    declined: number(share.declined),
    counterProposed: number(share.counterProposed),
    unanswered: number(share.unanswered),
  })}${contestedShown(speaker, share.contested ?? 0)}${escalatedShown(speaker, share.escalated ?? 0)}</p>`
}

/** Said only where there is one: what an office contests is no concurrence until that is answered. */
const contestedShown = (speaker: Speaker, contested: number): Html | null =>
  contested === 0 ? null : html` ${speaker.fill(planWords.contestedCount, { contested: number(contested) })}`

const escalatedShown = (speaker: Speaker, escalated: number): Html | null =>
  escalated === 0 ? null : html` ${speaker.fill(planWords.escalatedCount, { escalated: number(escalated) })}`

function openPoints(speaker: Speaker, { openAtApproval: open, openNotPublic = 0 }: FrontPart): Html | null {
  if (open === null) return null
  return html`<h2>${speaker.say(planWords.openAtApproval)}</h2>${
    open.length + openNotPublic === 0 ? html`<p>${speaker.say(planWords.nothingOpen)}</p>` : null
  }${open.length === 0 ? null : html`<ul>${open.map((reason) => html`<li>${speaker.worded(reason)}</li>`)}</ul>`}${
    openNotPublic === 0
      ? null
      : html`<p class="note">${speaker.fill(planWords.openNotPublic, { count: number(openNotPublic) })}</p>`
  }`
}

function pillars(visit: Visit, nodes: readonly NodePart[]): Html {
  const { speaker } = visit
  const parents = new Map(nodes.map((node) => [node.code, node.parent]))
  const rootOf = (start: string): string => {
    const parent = parents.get(start)
    return parent === null || parent === undefined ? start : rootOf(parent)
  }
  const all = nodes.filter(({ kind }) => kind === 'pillar')
  return html`<h2>${speaker.say(planWords.pillars)}</h2>
<ol class="tiles">${all.map((pillar) => {
    const below = nodes.filter((node) => rootOf(node.code) === pillar.code)
    const activities = below.filter(({ kind }) => kind === 'activity')
    const concurred = activities.filter(({ activity }) => activity?.concurrence?.state === 'concurred')
    return html`<li class="${toneOf(all, pillar.code)}">${code(pillar.code)}
<h3><a href="${visit.link(pillar.code)}">${speaker.worded(pillar.texts.title)}</a></h3>
<p>${pillar.texts.aim === undefined ? null : speaker.worded(pillar.texts.aim)}</p>
<p class="note">${speaker.fill(planWords.pillarCounts, {
      objectives: number(below.filter(({ kind }) => kind === 'objective').length),
      activities: number(activities.length),
    })} · ${speaker.fill(planWords.pillarConcurred, { concurred: number(concurred.length), activities: number(activities.length) })}</p></li>`
  })}</ol>`
}

function consultation(visit: Visit, { consultation: share }: FrontPart): Html {
  const { speaker } = visit
  const answered = share.accepted + share.partly + share.rejected + share.deferred
  return html`<h2>${speaker.say(planWords.consultation)}</h2>${
    share.made === 0
      ? html`<p>${speaker.say(planWords.noProposals)}</p>`
      : html`<p>${speaker.fill(planWords.consultationLine, {
          made: number(share.made),
          answered: number(answered),
          share: number(Math.floor((answered * 100) / share.made)),
        })} <a href="${visit.link('consultation')}">${speaker.say(planWords.readConsultation)}</a></p>`
  }`
}
