import type { Transaction } from '#kernel/database/transaction.ts'
import { type Bilingual, each, inBoth } from '#kernel/pure/bilingual.ts'
import { dayLabel, periodLabel } from '#kernel/pure/period-labels.ts'
import { unitOf } from '#kernel/pure/units.ts'
import { fillBoth } from '#kernel/pure/words/placeholders.ts'
import { versionDelivered } from '#slices/delivery/index.ts'
import { type NodeKind, type NodeSeen, nodesOf, textsOfVersion } from '#slices/strategy/index.ts'
import { logframeWords as words } from '../../contract/passports/logframe-words.ts'
import { frequencyNames } from '../../contract/passports/passport-words.ts'
import type { ResultsRows } from '../../database/rows.ts'
import {
  type SourceCounts,
  type SourceState,
  sourceCounts,
} from '../../rules/passports/where-the-source-of-an-indicator-stands.ts'
import { type IndicatorKept, indicatorsKept } from '../reading/indicators.ts'
import { agreesNow, type HolderKept, holdersByIndicator, sourceOf } from './passports-kept.ts'

type Tx = Transaction<ResultsRows>

/** One line of the framework: an indicator as it is printed. */
export interface LogframeLine {
  readonly code: string
  readonly name: Bilingual
  readonly unit: Bilingual
  readonly baseline: Bilingual
  readonly target: Bilingual
  readonly source: Bilingual
  readonly holders: Bilingual
  readonly state: SourceState
}

export interface LogframeNode {
  readonly kind: NodeKind
  readonly code: string
  readonly title: Bilingual
  readonly assumption: Bilingual | null
  readonly risk: Bilingual | null
}

/** A part of the plan with what measures it; without a node, the indicators that belong to none. */
export interface LogframePart {
  readonly node: LogframeNode | null
  readonly lines: readonly LogframeLine[]
}

export interface Logframe {
  readonly version: Awaited<ReturnType<typeof versionDelivered>>
  readonly counts: SourceCounts
  readonly parts: readonly LogframePart[]
  /** Whether a part of it stands in a restricted annex. */
  readonly isRestricted: boolean
}

const same = (text: string): Bilingual => ({ en: text, ur: text })
const framed: readonly NodeKind[] = ['pillar', 'objective', 'outcome', 'output', 'activity']

/** The framework of the version in force, as far as the person who asks may read it; parents before their children. */
export async function gatherLogframe(tx: Tx, strategy: string): Promise<Logframe> {
  const version = await versionDelivered(tx, strategy)
  const indicators = await indicatorsKept(tx, { strategy })
  const holders = await holdersByIndicator(tx, strategy)
  const nodes = version === null ? [] : await nodesOf(tx, version.id)
  const texts = version === null ? new Map() : await assumptionsAndRisks(tx, version.id)
  const lines = indicators.map((one) => ({
    lineage: one.lineage,
    line: lineOf(one, holders.get(one.id) ?? []),
  }))
  const linesOf = (lineage: string) => lines.flatMap((one) => (one.lineage === lineage ? [one.line] : []))
  const parts = nodes.flatMap((node) =>
    framed.includes(node.kind) ? [{ node: asNode(node, texts), lines: linesOf(node.lineage) }] : [],
  )
  const known = new Set(nodes.map(({ lineage }) => lineage))
  const rest = lines.flatMap(({ lineage, line }) => (lineage === null || !known.has(lineage) ? [line] : []))
  return {
    version,
    counts: sourceCounts(lines.map(({ line }) => line.state)),
    parts: rest.length === 0 ? parts : [...parts, { node: null, lines: rest }],
    isRestricted: nodes.some(({ level }) => level === 'restricted annex'),
  }
}

type Texts = ReadonlyMap<string, Bilingual>

/** By node and field. */
async function assumptionsAndRisks(tx: Tx, version: string): Promise<Texts> {
  const found = new Map<string, { en?: string; ur?: string }>()
  for (const { node, field, language, text } of await textsOfVersion(tx, version)) {
    if (field !== 'assumption' && field !== 'risk') continue
    found.set(`${node} ${field}`, { ...found.get(`${node} ${field}`), [language]: text })
  }
  return new Map([...found].map(([key, { en, ur }]) => [key, { en: en ?? ur ?? '', ur: ur ?? en ?? '' }]))
}

const asNode = ({ id, kind, code, title }: NodeSeen, texts: Texts): LogframeNode => ({
  ...{ kind, code, title: inBoth(title) },
  assumption: texts.get(`${id} assumption`) ?? null,
  risk: texts.get(`${id} risk`) ?? null,
})

function lineOf(indicator: IndicatorKept, holders: readonly HolderKept[]): LogframeLine {
  const { code, name, unit, baseline, target, source } = indicator
  return {
    ...{ code, name, unit: { ...unitOf(unit).name }, source: same(source) },
    baseline: baseline === null ? words.none : baselineSaid(baseline),
    target: target === null ? words.none : valueBy(target.value ?? target.words ?? '', target.due),
    holders: holders.length === 0 ? words.nobodyAsked : inOneLine(holders.map(holderSaid)),
    state: sourceOf(holders),
  }
}

const valueBy = (value: string, day: string): Bilingual => fillBoth(words.by, { value, day: dayLabel(day) })

function baselineSaid(baseline: NonNullable<IndicatorKept['baseline']>): Bilingual {
  const { value, words: inWords, period, promisedFor, promisedBy } = baseline
  const said = value ?? inWords
  if (said !== null)
    return period === null ? same(said) : each((one) => `${said} (${periodLabel(period)[one]})`)
  if (promisedFor === null) return words.none
  return promisedBy === null
    ? fillBoth(words.due, { day: dayLabel(promisedFor) })
    : fillBoth(words.dueBy, { day: dayLabel(promisedFor), office: promisedBy })
}

function holderSaid(holder: HolderKept): Bilingual {
  const agrees = agreesNow(holder)
  const answer = agrees === null ? words.notAnswered : agrees ? words.agreed : words.declined
  const { office, system, frequency } = holder
  return each((one) =>
    [office.name[one], system, frequencyNames[frequency][one], answer[one]].join(one === 'ur' ? '، ' : ', '),
  )
}

const inOneLine = (said: readonly Bilingual[]): Bilingual =>
  each((one) => said.map((part) => part[one]).join(one === 'ur' ? '؛ ' : '; '))
