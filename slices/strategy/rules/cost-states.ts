import type { Bilingual } from '#kernel/pure/bilingual.ts'

/** What is known of an activity's cost. The amount and its source stand in the plan's words, in `cost` and `funding`. */
export const costStates = ['not-yet-costed', 'unfunded', 'as-written', 'costed'] as const

export type CostState = (typeof costStates)[number]

export const costNames: Readonly<Record<CostState, Bilingual>> = {
  'not-yet-costed': { en: 'Not yet costed', ur: 'ابھی تخمینہ نہیں لگایا گیا' },
  unfunded: { en: 'Not yet costed, no source of funds known', ur: 'تخمینہ نہیں، رقم کا ذریعہ معلوم نہیں' },
  'as-written': { en: 'As the plan states it', ur: 'جیسا منصوبے میں درج ہے' },
  costed: { en: 'Costed', ur: 'تخمینہ لگا دیا گیا' },
}

/** A plan that writes an amount has a cost, whoever reckoned it; words without a figure are not one. */
export const costStateOf = (written: string): CostState =>
  /\p{Nd}/u.test(written) ? 'as-written' : 'not-yet-costed'
