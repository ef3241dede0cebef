import type { Bilingual } from '#kernel/pure/bilingual.ts'

/** What can be done with an indicator: set where it goes, say what it means, say how the office sees it. */
export const actWords = {
  setTarget: { en: 'Set baseline and target', ur: 'بنیادی سطح اور ہدف مقرر کیجیے' },
  baseline: { en: 'Baseline', ur: 'بنیادی سطح' },
  keep: { en: 'Keep the present baseline', ur: 'موجودہ بنیادی سطح برقرار رہے' },
  measured: { en: 'It was measured', ur: 'ناپی جا چکی ہے' },
  promised: { en: 'It is promised for a day', ur: 'ایک تاریخ تک کا وعدہ ہے' },
  value: { en: 'Value, as a number', ur: 'قدر، عدد میں' },
  inWords: { en: 'Value, in words', ur: 'قدر، الفاظ میں' },
  source: { en: 'Source of the baseline', ur: 'بنیادی سطح کا ماخذ' },
  promisedFor: { en: 'Promised for', ur: 'وعدے کی تاریخ' },
  promisedBy: { en: 'Promised by', ur: 'وعدہ کرنے والا دفتر' },
  target: { en: 'Target', ur: 'ہدف' },
  targetHint: {
    en: 'Leave the target empty to set the baseline alone.',
    ur: 'صرف بنیادی سطح مقرر کرنی ہو تو ہدف خالی چھوڑ دیجیے۔',
  },
  due: { en: 'To be reached by', ur: 'حصول کی تاریخ' },
  writeReading: { en: 'Write what the figures mean', ur: 'اعداد کی تشریح لکھیے' },
  reading: { en: 'What the figures of the period mean', ur: 'اس مدت کے اعداد کا مفہوم' },
  reportStatus: { en: 'Report the status', ur: 'کیفیت رپورٹ کیجیے' },
  enterStatus: { en: 'Enter a status from a letter', ur: 'خط سے کیفیت درج کیجیے' },
  statusSays: {
    en: 'How the office itself sees the indicator. It stands beside what the figures show, and changes nothing of it.',
    ur: 'دفتر خود اشاریے کو کیسے دیکھتا ہے۔ یہ اعداد کے نتیجے کے ساتھ دکھایا جاتا ہے اور اسے بدلتا نہیں۔',
  },
  status: { en: 'Status', ur: 'کیفیت' },
  reason: { en: 'Reason', ur: 'وجہ' },
  everSaid: { en: 'What offices said of it', ur: 'دفاتر نے اس کے بارے میں کیا کہا' },
  said: { en: '{office}, {on}:', ur: '{office}، {on}:' },
} satisfies Record<string, Bilingual>
