import type { Block } from '#kernel/papers/paper.ts'
import { type Bilingual, each, inBoth } from '#kernel/pure/bilingual.ts'
import { dayLabel } from '#kernel/pure/period-labels.ts'
import type { ScalePoint } from '../../rules/risks/the-usual-scales.ts'
import { words } from './paper-words.ts'
import { fact, heading, paragraph } from './pieces.ts'
import type { ContentBody, ContentRisk, Governance } from './read-governance.ts'

/** Coordinating bodies with their terms of reference, then the risk register. A part without anything is left out. */
export const blocksOfGovernance = (governance: Governance): Block[] => [
  ...blocksOfBodies(governance),
  ...blocksOfRisks(governance),
]

export function blocksOfBodies({ bodies }: Governance): Block[] {
  if (bodies.length === 0) return []
  return [heading(1, 'bodies', words.bodies), ...bodies.flatMap(blocksOfBody)]
}

export function blocksOfRisks({ risks, scales }: Governance): Block[] {
  if (risks.length === 0) return []
  return [
    heading(1, 'risks', words.risks),
    paragraph('risks/order', words.risksAreOrdered),
    ...risks.flatMap((risk) => blocksOfRisk(risk, scales)),
  ]
}

export function blocksOfBody({
  lineage,
  name,
  terms,
  decides,
  rhythm,
  quorum,
  from,
  until,
  members,
}: ContentBody) {
  const key = (field: string) => `body/${lineage}/${field}`
  const days = each((language) =>
    [from, until].map((day) => (day === null ? '…' : dayLabel(day)[language])).join(' – '),
  )
  return [
    heading(2, key('name'), name),
    fact(key('terms'), words.terms, terms),
    fact(key('decides'), words.decides, decides),
    fact(key('rhythm'), words.rhythm, rhythm),
    fact(key('members'), words.members, membersOf(members)),
    fact(
      key('quorum'),
      words.quorum,
      each(() => String(quorum)),
    ),
    ...(from === null && until === null ? [] : [fact(key('days'), words.works, days)]),
  ]
}

/** A line an office; of those who do not simply sit in it, what they are. */
export const membersOf = (members: ContentBody['members']): Bilingual =>
  each((language) =>
    members
      .map(({ name, role }) => {
        const office = name[language] ?? name.en ?? name.ur ?? ''
        return role === 'member' ? office : `${office} (${words[role][language]})`
      })
      .join('\n'),
  )

export function blocksOfRisk(risk: ContentRisk, scales: Governance['scales']): Block[] {
  const key = (field: string) => `risk/${risk.id}/${field}`
  const { owner } = risk
  return [
    heading(
      2,
      key('title'),
      each((language) => `${codeOfRisk(risk)}  ${risk.title[language]}`),
    ),
    fact(key('likelihood'), words.likelihood, pointOf(scales.likelihood, risk.likelihood)),
    fact(key('impact'), words.impact, pointOf(scales.impact, risk.impact)),
    ...(owner === null ? [] : [fact(key('owner'), words.owner, inBoth(owner))]),
    fact(key('mitigation'), words.mitigation, risk.mitigation),
    ...(risk.threatens.length === 0
      ? []
      : [
          fact(
            key('threatens'),
            words.threatens,
            each(() => risk.threatens.join(' · ')),
          ),
        ]),
    fact(key('review'), words.review, dayLabel(risk.reviewOn)),
  ]
}

export const codeOfRisk = ({ number }: Pick<ContentRisk, 'number'>): string => `R${number}`

/** `4: Likely`. A place in an order, so it is said with its name and never multiplied. */
export const pointOf = (scale: readonly ScalePoint[], at: number): Bilingual => {
  const name = scale.find(({ point }) => point === at)?.name
  return each((language) => (name === undefined ? String(at) : `${at}: ${name[language]}`))
}
