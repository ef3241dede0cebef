import type { Bilingual } from '#kernel/pure/bilingual.ts'

/** The Admiralty scale: who published is judged apart from what is said. */
export const reliabilities = ['A', 'B', 'C', 'D', 'E', 'F'] as const
export const credibilities = ['1', '2', '3', '4', '5', '6'] as const
export type Reliability = (typeof reliabilities)[number]
export type Credibility = (typeof credibilities)[number]

export const reliabilityNames: Readonly<Record<Reliability, Bilingual>> = {
  A: { en: 'Completely reliable', ur: 'مکمل قابلِ اعتماد' },
  B: { en: 'Usually reliable', ur: 'عموماً قابلِ اعتماد' },
  C: { en: 'Fairly reliable', ur: 'کسی حد تک قابلِ اعتماد' },
  D: { en: 'Not usually reliable', ur: 'عموماً ناقابلِ اعتماد' },
  E: { en: 'Unreliable', ur: 'ناقابلِ اعتماد' },
  F: { en: 'Reliability cannot be judged', ur: 'اعتماد کا اندازہ ممکن نہیں' },
}

export const credibilityNames: Readonly<Record<Credibility, Bilingual>> = {
  '1': { en: 'Confirmed by other sources', ur: 'دیگر ذرائع سے مصدقہ' },
  '2': { en: 'Probably true', ur: 'غالباً درست' },
  '3': { en: 'Possibly true', ur: 'ممکنہ طور پر درست' },
  '4': { en: 'Doubtful', ur: 'مشکوک' },
  '5': { en: 'Improbable', ur: 'بعید از قیاس' },
  '6': { en: 'Truth cannot be judged', ur: 'صداقت کا اندازہ ممکن نہیں' },
}

/**
 * For sorting a list by trust, the best first. F and 6 mean that nobody could judge: they have no rank, and a list
 * shows them apart from those that were judged, never below the worst.
 */
export const rankOfGrade = (reliability: Reliability, credibility: Credibility): number | null =>
  reliability === 'F' || credibility === '6'
    ? null
    : reliabilities.indexOf(reliability) * 10 + credibilities.indexOf(credibility)
