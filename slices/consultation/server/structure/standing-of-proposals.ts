import type { Transaction } from '#kernel/database/transaction.ts'
import type { Language } from '#kernel/pure/bilingual.ts'
import { saidOf, standingOfChange, type StructuralChange } from '#slices/strategy/contract.ts'
import { type EntrySeen, type TextNow, textsNow, treeOf, versionStandingFor } from '#slices/strategy/index.ts'
import type { ProposalStanding } from '../../contract/structure/structure.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { standingOfText } from '../../rules/structure/a-text-that-moved-on.ts'

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
    const plan = now.id === version ? null : await planNow(tx, version, now.id, held)
    for (const one of held) {
      const told = plan === null ? stands(one) : one.kind === 'text' ? ofText(one, plan) : ofChange(one, plan)
      standings.set(one.id, { ...told, version: now })
    }
  }
  return standings
}

type Told = Omit<ProposalStanding, 'version'>
const stands = (one: ProposalHeld): Told => ({
  ...{ state: 'stands', now: one.text_before, rebased: null, because: null, at: null },
})

interface PlanNow {
  readonly base: readonly EntrySeen[]
  readonly now: readonly EntrySeen[]
  readonly texts: readonly TextNow[]
}

async function planNow(
  tx: Tx,
  version: string,
  now: string,
  held: readonly ProposalHeld[],
): Promise<PlanNow> {
  const lineages = [...new Set(held.map(({ lineage }) => lineage))]
  return {
    base: await treeOf(tx, version),
    now: await treeOf(tx, now),
    texts: await textsNow(tx, now, lineages),
  }
}

const languageOf = ({ language }: ProposalHeld): Language => (language === 'ur' ? 'ur' : 'en')

function ofText(one: ProposalHeld, { base, now, texts }: PlanNow): Told {
  const code = base.find(({ lineage }) => lineage === one.lineage)?.code ?? ''
  if (!now.some(({ lineage }) => lineage === one.lineage)) {
    return { state: 'collides', now: null, rebased: null, because: 'node-removed', at: code }
  }
  const text =
    texts.find(
      ({ lineage, field, language }) =>
        lineage === one.lineage && field === one.field && language === one.language,
    )?.text ?? ''
  const proposed = { before: one.text_before, after: one.text_after, language: languageOf(one) }
  const standing = standingOfText({ ...proposed, isWhole: one.field === 'lead' }, text)
  if (standing.state === 'stands') return { ...stands(one), now: text }
  if (standing.state === 'rebased') {
    return { state: 'rebased', now: text, rebased: standing.text, because: null, at: null }
  }
  return { state: 'collides', now: text, rebased: null, because: 'words-changed', at: code }
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
