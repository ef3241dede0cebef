import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { StepKind } from './a-step-is-where-its-last-event-left-it.ts'

export interface UsualStep {
  readonly kind: StepKind
  readonly name: Bilingual
  readonly days: number
  readonly maySkip: boolean
}

/** The steps that a strategy usually goes through: a place to begin from, changed freely by the secretariat. */
export const usualPath: readonly UsualStep[] = [
  {
    kind: 'concurrence',
    name: { en: 'Concurrence of offices', ur: 'دفاتر کی رضامندی' },
    ...{ days: 30, maySkip: true },
  },
  { kind: 'vetting', name: { en: 'Legal vetting', ur: 'قانونی جانچ' }, ...{ days: 21, maySkip: true } },
  {
    kind: 'summary',
    name: { en: 'Summary for the cabinet', ur: 'کابینہ کے لیے سمری' },
    ...{ days: 14, maySkip: true },
  },
  { kind: 'approval', name: { en: 'Approval', ur: 'منظوری' }, ...{ days: 30, maySkip: false } },
  { kind: 'notification', name: { en: 'Notification', ur: 'نوٹیفکیشن' }, ...{ days: 7, maySkip: false } },
]

/** One endorsement for each province that is named, after all other steps. */
export const endorsementBy = (province: Bilingual): UsualStep => ({
  kind: 'endorsement',
  name: { en: `Endorsement by ${province.en}`, ur: `${province.ur} کی توثیق` },
  ...{ days: 60, maySkip: true },
})
