import type { Bilingual } from '#kernel/pure/bilingual.ts'

/** What the acts of reopening and of timeliness do, and how they are refused. */
export const reopeningWords = {
  reopen: {
    en: 'Reopen a report with a reason. Its figures stay, marked, and everything that used them is marked.',
    ur: 'وجہ کے ساتھ رپورٹ دوبارہ کھولنا۔ اس کے اعداد نشان کے ساتھ برقرار رہتے ہیں اور جہاں وہ استعمال ہوئے وہاں بھی نشان لگتا ہے۔',
  },
  list: {
    en: 'List reports that were reopened, why, and what had used their figures.',
    ur: 'دوبارہ کھولی گئی رپورٹوں کی فہرست، وجہ، اور یہ کہ ان کے اعداد کہاں استعمال ہوئے۔',
  },
  timeliness: {
    en: 'List for each office and quarter what was expected, what was received, and when.',
    ur: 'ہر دفتر اور سہ ماہی کے لیے فہرست کہ کیا متوقع تھا، کیا موصول ہوا اور کب۔',
  },
  alreadyReopened: {
    en: 'This report is reopened already. Wait for the new one.',
    ur: 'یہ رپورٹ پہلے ہی دوبارہ کھل چکی ہے۔ نئی رپورٹ کا انتظار کریں۔',
  },
  notLocked: {
    en: 'Only the report of an office for a period, or one that was cleared, is reopened. Correct the figure instead.',
    ur: 'صرف کسی مدت کی دفتری رپورٹ یا اجرا شدہ رپورٹ دوبارہ کھلتی ہے۔ اس کے بجائے عدد کی تصحیح کریں۔',
  },
  locked: {
    en: 'The report of this figure is approved, and so it is locked. Have it reopened with a reason, then correct it.',
    ur: 'اس عدد کی رپورٹ منظور شدہ ہے، اس لیے بند ہے۔ اسے وجہ کے ساتھ دوبارہ کھلوائیں، پھر تصحیح کریں۔',
  },
  onlyApprovers: {
    en: 'Only an approver or the secretariat reopens a report.',
    ur: 'رپورٹ صرف منظور کنندہ یا سیکرٹریٹ دوبارہ کھولتا ہے۔',
  },
} satisfies Record<string, Bilingual>
