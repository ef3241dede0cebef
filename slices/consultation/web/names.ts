import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { factNames, fieldNames, isFact, isTextField } from '#slices/strategy/contract.ts'
import type { PillarKey } from '#web/ui/tokens.ts'
import { isKindOfChange, kindsOfChange } from '../rules/structure/names-of-kinds.ts'

export { fewOf, isUncounted, outcomeNames, positionNames, sectorName } from './plain-names.ts'

/** What of the plan a proposal is about: a field, or the change of its shape. */
export const fieldName = (field: string): Bilingual => {
  if (isTextField(field)) return fieldNames[field]
  if (isKindOfChange(field)) return kindsOfChange[field]
  return isFact(field) ? factNames[field] : { en: field, ur: field }
}

/** The usual codes of the four pillars. A strategy with others shows its own codes, without a sign. */
export const usualPillars: Readonly<Record<string, PillarKey>> = {
  PRV: 'prevent',
  PUR: 'pursue',
  PRT: 'protect',
  PRM: 'promote',
}

export const pillarKeyOf = (pillar: string): PillarKey | null => usualPillars[pillar] ?? null
