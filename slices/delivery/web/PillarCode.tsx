import { Code } from '#web/ui/language/Code.tsx'
import { PillarMark } from '#web/ui/marks/PillarMark.tsx'
import type { PillarKey } from '#web/ui/tokens.ts'

/** The usual codes of the four pillars. A strategy with others shows its own codes, without a sign. */
const usual: Readonly<Record<string, PillarKey>> = {
  PRV: 'prevent',
  PUR: 'pursue',
  PRT: 'protect',
  PRM: 'promote',
}

export function PillarCode({ pillar }: { readonly pillar: string | null }) {
  if (pillar === null) return null
  const known = usual[pillar]
  return known === undefined ? <Code>{pillar}</Code> : <PillarMark pillar={known} />
}
