import type { Transaction } from '#kernel/database/transaction.ts'
import type { Language } from '#kernel/pure/bilingual.ts'
import {
  isFact,
  levels,
  saidOf,
  shapeOf,
  standingOfChange,
  type StructuralChange,
} from '#slices/strategy/contract.ts'
import {
  type EntrySeen,
  type FactNow,
  factsNow,
  type TextNow,
  textsNow,
  treeOf,
  versionStandingFor,
} from '#slices/strategy/index.ts'
import type { ProposalStanding } from '../../contract/structure/structure.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { standingOfValue } from '../../rules/structure/a-value-that-moved-on.ts'

type Tx = Transaction<ConsultationRows>

/** What must be known of a proposal to hold it against the plan as it is now. */
export interface ProposalHeld {
  readonly id: string
  readonly strategy: string
  readonly version: string
  readonly lineage: string
  readonly field: string
  readonly language: string
  readonly level: string
  readonly kind: string
  readonly content: unknown
  readonly text_before: string
  readonly text_after: string
}

/** How each proposal stands to the plan as whoever acts may read it now; the version is looked up once for all. */
export async function standingOf(
  tx: Tx,
  proposals: readonly ProposalHeld[],
): Promise<ReadonlyMap<string, ProposalStanding>> {
  const standings = new Map<string, ProposalStanding>()
  for (const version of new Set(proposals.map((one) => one.version))) {
    const held = proposals.filter((one) => one.version === version)
    const [first] = held
    const now = first && (await versionStandingFor(tx, { strategy: first.strategy, version }))
    if (!now) continue
    const isSame = now.id === version
    const values = await valuesNow(tx, now.id, isSame ? held.filter(fillsWhatIsEmpty) : held)
    const plan = isSame ? null : { base: await treeOf(tx, version), now: await treeOf(tx, now.id), values }
    for (const one of held) {
      const told = plan === null ? asItStood(one, values) : heldAgainst(one, plan)
      standings.set(one.id, { ...told, version: now })
    }
  }
  return standings
}

type Told = Omit<ProposalStanding, 'version'>
const stands = (one: ProposalHeld): Told => ({
  ...{ state: 'stands', now: one.text_before, rebased: null, because: null, at: null },
})

/** Where its author read no text there may stand one for fewer readers. */
const fillsWhatIsEmpty = ({ kind, text_before }: ProposalHeld): boolean =>
  kind === 'text' && text_before === ''

/** In the version that was consulted on nothing moves, but what its author could not read is not written over. */
const asItStood = (one: ProposalHeld, values: Values): Told =>
  fillsWhatIsEmpty(one) && isUnseen(one, values) ? unseen : stands(one)

const unseen: Told = { state: 'collides', now: null, rebased: null, because: 'stands-unseen', at: null }

/** Whether a text stands for fewer readers than those of the proposal: they are not told what it says. */
function isUnseen(one: ProposalHeld, { texts }: Values): boolean {
  const rank = (level: string) => levels.findIndex((known) => known === level)
  return texts.some((text) => isOf(one, text) && rank(text.level) > rank(one.level))
}

const isOf = (one: ProposalHeld, text: TextNow): boolean =>
  text.lineage === one.lineage && text.field === one.field && text.language === one.language

interface Values {
  readonly texts: readonly TextNow[]
  readonly facts: readonly FactNow[]
}

interface PlanNow {
  readonly base: readonly EntrySeen[]
  readonly now: readonly EntrySeen[]
  readonly values: Values
}

async function valuesNow(tx: Tx, version: string, held: readonly ProposalHeld[]): Promise<Values> {
  const lineagesOf = (ofFacts: boolean) => [
    ...new Set(held.filter(({ field }) => isFact(field) === ofFacts).map(({ lineage }) => lineage)),
  ]
  const [texts, facts] = [lineagesOf(false), lineagesOf(true)]
  return {
    texts: texts.length === 0 ? [] : await textsNow(tx, version, texts),
    facts: facts.length === 0 ? [] : await factsNow(tx, version, facts),
  }
}

/** What stands in its field; a fact stands apart from languages. */
function valueOf(one: ProposalHeld, { texts, facts }: Values): string {
  const { lineage, field } = one
  const found = isFact(field)
    ? facts.find((fact) => fact.lineage === lineage && fact.field === field)
    : texts.find((text) => isOf(one, text))
  return found?.text ?? ''
}

const heldAgainst = (one: ProposalHeld, plan: PlanNow): Told =>
  one.kind === 'text' ? ofValue(one, plan) : ofChange(one, plan)

const languageOf = ({ language }: ProposalHeld): Language => (language === 'ur' ? 'ur' : 'en')

function ofValue(one: ProposalHeld, { base, now, values }: PlanNow): Told {
  const code = base.find(({ lineage }) => lineage === one.lineage)?.code ?? ''
  if (!now.some(({ lineage }) => lineage === one.lineage)) {
    return { state: 'collides', now: null, rebased: null, because: 'node-removed', at: code }
  }
  if (fillsWhatIsEmpty(one) && isUnseen(one, values)) return { ...unseen, at: code }
  const value = valueOf(one, values)
  const proposed = { before: one.text_before, after: one.text_after, language: languageOf(one) }
  const standing = standingOfValue({ ...proposed, shape: shapeOf(one.field) }, value)
  if (standing.state === 'stands') return { ...stands(one), now: value }
  if (standing.state === 'rebased') {
    return { state: 'rebased', now: value, rebased: standing.text, because: null, at: null }
  }
  return { state: 'collides', now: value, rebased: null, because: 'words-changed', at: code }
}

function ofChange(one: ProposalHeld, { base, now }: PlanNow): Told {
  const change = one.content as StructuralChange
  const standing = standingOfChange(base, now, change)
  const said = saidOf(now, change, languageOf(one), one.level as never)
  if (standing.state === 'collides') {
    const { because, code } = standing
    const isGone = because === 'node-removed' || because === 'place-removed'
    return { state: 'collides', now: isGone ? null : said.before, rebased: null, because, at: code }
  }
  const rebased = standing.state === 'rebased' ? said.after : null
  return { state: standing.state, now: said.before, rebased, because: null, at: null }
}
