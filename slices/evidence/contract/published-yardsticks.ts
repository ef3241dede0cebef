import type { Bilingual } from '#kernel/pure/bilingual.ts'

/** A yardstick as it is published, to begin from; what is declared from it is the strategy's own. */
export interface PublishedYardstick {
  readonly name: Bilingual
  readonly source: string
  readonly words: readonly {
    readonly word: Bilingual
    readonly range: string
    readonly from: number
    readonly to: number
  }[]
}

const word = (en: string, ur: string, range: string, from: number, to: number) => ({
  word: { en, ur },
  ...{ range, from, to },
})

/**
 * Those of ICD 203 are as in the list named beside them, and touch. Those of PHIA leave gaps on purpose; they were written
 * from knowledge of the published table and still have to be held against the page. The Urdu is ours.
 */
export const publishedYardsticks: readonly PublishedYardstick[] = [
  {
    name: { en: 'PHIA probability yardstick (UK)', ur: 'پی ایچ آئی اے کا پیمانۂ امکان (برطانیہ)' },
    source:
      'Professional Head of Intelligence Assessment, United Kingdom: https://www.gov.uk/government/news/defence-intelligence-communicating-probability',
    words: [
      word('Remote chance', 'نہایت خفیف امکان', '>0% – ≈5%', 0, 5),
      word('Highly unlikely', 'بہت کم امکان', '≈10% – ≈20%', 10, 20),
      word('Unlikely', 'کم امکان', '≈25% – ≈35%', 25, 35),
      word('Realistic possibility', 'حقیقی امکان', '≈40% – <50%', 40, 50),
      word('Likely or probable', 'غالب امکان', '≈55% – ≈75%', 55, 75),
      word('Highly likely', 'بہت زیادہ امکان', '≈80% – ≈90%', 80, 90),
      word('Almost certain', 'تقریباً یقینی', '≈95% – <100%', 95, 100),
    ],
  },
  {
    name: { en: 'ICD 203 (USA)', ur: 'آئی سی ڈی 203 (امریکہ)' },
    source:
      'Intelligence Community Directive 203, Analytic Standards, as in MISP estimative-language v5: https://github.com/MISP/misp-taxonomies',
    words: [
      word('Almost no chance', 'امکان نہ ہونے کے برابر', '01 – 05%', 1, 5),
      word('Very unlikely', 'بہت کم امکان', '05 – 20%', 5, 20),
      word('Unlikely', 'کم امکان', '20 – 45%', 20, 45),
      word('Roughly even chance', 'تقریباً برابر امکان', '45 – 55%', 45, 55),
      word('Likely', 'غالب امکان', '55 – 80%', 55, 80),
      word('Very likely', 'بہت زیادہ امکان', '80 – 95%', 80, 95),
      word('Almost certain', 'تقریباً یقینی', '95 – 99%', 95, 99),
    ],
  },
]
