import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { fieldNames, isTextField } from '#slices/strategy/contract.ts'
import type { PillarKey } from '#web/ui/tokens.ts'

export { fewOf, isUncounted, outcomeNames, positionNames, sectorName } from './plain-names.ts'

const lead: Bilingual = { en: 'Accountable office', ur: 'ذمہ دار دفتر' }

export const fieldName = (field: string): Bilingual => {
  if (isTextField(field)) return fieldNames[field]
  return field === 'lead' ? lead : { en: field, ur: field }
}

/** The usual codes of the four pillars. A strategy with others shows its own codes, without a sign. */
export const usualPillars: Readonly<Record<string, PillarKey>> = {
  PRV: 'prevent',
  PUR: 'pursue',
  PRT: 'protect',
  PRM: 'promote',
}

export const pillarKeyOf = (pillar: string): PillarKey | null => usualPillars[pillar] ?? null
