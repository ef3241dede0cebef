import type { Bilingual } from '#kernel/pure/bilingual.ts'

/** A ground on which words may be flagged and hidden. */
export interface Ground {
  readonly name: Bilingual
  readonly meaning: Bilingual
}

export interface ModerationPolicy {
  readonly text: Bilingual
  readonly grounds: readonly Ground[]
}

/** Edition 0: what holds until a strategy publishes its own. Disagreement is no ground, and nobody's standing is one. */
export const policyForAStart: ModerationPolicy = {
  text: {
    en: 'Everybody who takes part may say what they hold to be right, also where it is hard to hear: that words disagree with the government, with an office or with other participants is never a reason to hide them. Words are hidden only on a ground below, by a person, with a reason that all can read. Nothing is deleted: hidden words stay with the secretariat and oversight. Whoever wrote them is told and may appeal once; the appeal is decided by somebody else.',
    ur: 'شرکت کرنے والا ہر فرد وہ کہہ سکتا ہے جسے وہ درست سمجھتا ہے، خواہ وہ سننے میں گراں ہو: حکومت، کسی دفتر یا دوسرے شرکا سے اختلاف کبھی الفاظ چھپانے کی وجہ نہیں۔ الفاظ صرف نیچے دی گئی کسی بنیاد پر، ایک فرد کے فیصلے سے، ایسی وجہ کے ساتھ چھپائے جاتے ہیں جو سب پڑھ سکتے ہیں۔ کچھ حذف نہیں ہوتا: پوشیدہ الفاظ سیکرٹریٹ اور نگران ادارے کے پاس رہتے ہیں۔ لکھنے والے کو بتایا جاتا ہے اور وہ ایک بار اپیل کر سکتا ہے؛ اپیل کا فیصلہ کوئی اور کرتا ہے۔',
  },
  grounds: [
    {
      name: { en: 'It puts somebody in danger', ur: 'اس سے کسی کی جان یا سلامتی کو خطرہ ہے' },
      meaning: {
        en: 'It names, places or describes a survivor, a witness, an informant, a defender or their family so that they could be found.',
        ur: 'اس میں کسی متاثرہ، گواہ، مخبر، انسانی حقوق کے کارکن یا ان کے گھر والوں کا نام، پتہ یا ایسی پہچان ہے جس سے انہیں ڈھونڈا جا سکتا ہے۔',
      },
    },
    {
      name: { en: 'It accuses a named person of a crime', ur: 'یہ کسی نامزد فرد پر جرم کا الزام ہے' },
      meaning: {
        en: 'It says of somebody who can be recognised that they committed a crime, which no court has found. A grievance or a report to the police has its own way.',
        ur: 'یہ کسی قابلِ شناخت فرد کے بارے میں کہتا ہے کہ اس نے ایسا جرم کیا جو کسی عدالت نے ثابت نہیں کیا۔ شکایت یا پولیس رپورٹ کا اپنا راستہ ہے۔',
      },
    },
    {
      name: { en: 'It degrades or threatens people', ur: 'یہ لوگوں کی تذلیل یا انہیں دھمکی ہے' },
      meaning: {
        en: 'It degrades people for their origin, faith, sex, disability or trade, or threatens or calls for violence.',
        ur: 'یہ لوگوں کی نسل، عقیدے، جنس، معذوری یا پیشے پر ان کی تذلیل کرتا ہے، یا تشدد کی دھمکی یا ترغیب دیتا ہے۔',
      },
    },
    {
      name: { en: 'It discloses an operation', ur: 'یہ کسی کارروائی کو افشا کرتا ہے' },
      meaning: {
        en: 'It tells of an operation, a source or a protected place that would fail or be attacked if it were known.',
        ur: 'یہ کسی کارروائی، ذریعے یا محفوظ مقام کی خبر دیتا ہے جو معلوم ہو جانے پر ناکام یا حملے کا نشانہ ہو سکتا ہے۔',
      },
    },
    {
      name: { en: 'It is not about the strategy', ur: 'یہ حکمتِ عملی کے بارے میں نہیں' },
      meaning: {
        en: 'Advertising, the same words sent many times, or text that has nothing to do with what it stands at.',
        ur: 'اشتہار، ایک ہی تحریر بار بار، یا ایسا متن جس کا اپنے مقام سے کوئی تعلق نہیں۔',
      },
    },
  ],
}
