import { describe } from 'vitest'
import { journeyOfAnAmendment } from './house/amendment-journey.ts'

describe("a participant's amendment reaches the public page and can be walked back", () => {
  journeyOfAnAmendment({
    language: 'en',
    amendment: {
      code: 'PRV-1.2',
      wording:
        'FIA zones, ANF and NCCIA regions and police districts are mapped to provinces as exact, partial or unknown, with dates and the reason for each, so that anybody can repeat the comparison.',
      why: 'Without the reason for each pair nobody outside government can repeat the comparison.',
    },
    reason: {
      en: 'Agreed: a reason makes each pair of the table open to check.',
      ur: 'اتفاق ہے: وجہ درج ہونے سے جدول کے ہر جوڑے کی جانچ ممکن ہو گی۔',
    },
    other: {
      code: 'PRV-1.1',
      wording:
        'The assessment states likelihood and confidence on scales of their own, lists its sources and says what is not known.',
      why: 'Shorter is read by more people.',
    },
  })
})
