import { describe } from 'vitest'
import { journeyOfAnAmendment } from './house/amendment-journey.ts'

describe('the same in Urdu, from the sign-in to the public page', () => {
  journeyOfAnAmendment({
    language: 'ur',
    amendment: {
      code: 'PRV-1.2',
      wording:
        'ایف آئی اے زونز، اے این ایف اور این سی سی آئی اے کے ریجنز اور پولیس اضلاع کو صوبوں سے مکمل، جزوی یا نامعلوم مطابقت کے طور پر تاریخ اور وجہ کے ساتھ جوڑا جائے تاکہ ہر شخص موازنہ دہرا سکے۔',
      why: 'وجہ درج نہ ہو تو حکومت سے باہر کوئی شخص موازنہ دہرا نہیں سکتا۔',
    },
    reason: {
      en: 'Agreed: a reason makes each pair of the table open to check.',
      ur: 'اتفاق ہے: وجہ درج ہونے سے جدول کے ہر جوڑے کی جانچ ممکن ہو گی۔',
    },
    other: {
      code: 'PRV-1.1',
      wording:
        'جائزے میں امکان اور اعتماد الگ الگ پیمانوں پر بیان ہوں، مآخذ درج ہوں اور نامعلوم امور کا ذکر ہو۔',
      why: 'مختصر متن زیادہ لوگ پڑھتے ہیں۔',
    },
  })
})
