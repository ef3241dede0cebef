import type { Bilingual } from '#kernel/pure/bilingual.ts'

export const words = {
  title: {
    en: 'Version {number} compared with version {earlier}',
    ur: 'نسخہ {number} کا نسخہ {earlier} سے موازنہ',
  },
  purpose: {
    en: 'What was added, changed and removed, text by text, with the point that caused it.',
    ur: 'کیا شامل، تبدیل اور حذف ہوا، متن بہ متن، اس نکتے کے ساتھ جو اس کا سبب بنا۔',
  },
  back: { en: 'Back to the plan', ur: 'منصوبے پر واپس' },
  none: { en: 'The two versions are the same', ur: 'دونوں نسخے یکساں ہیں' },
  noneNext: { en: 'No text, office or date differs.', ur: 'کسی متن، دفتر یا تاریخ میں فرق نہیں۔' },
  added: { en: 'Added', ur: 'شامل' },
  changed: { en: 'Changed', ur: 'تبدیل' },
  removed: { en: 'Removed', ur: 'حذف' },
  lead: { en: 'Accountable office', ur: 'ذمہ دار دفتر' },
  starts: { en: 'Start', ur: 'آغاز' },
  ends: { en: 'End', ur: 'اختتام' },
  nothing: { en: 'none', ur: 'کوئی نہیں' },
  renumbered: { en: 'was {code}', ur: 'پہلے {code}' },
  cause: { en: 'by an answered point of the consultation', ur: 'مشاورت کے ایک نکتے کے جواب سے' },
  counted: {
    en: '{added} added, {changed} changed, {removed} removed.',
    ur: '{added} شامل، {changed} تبدیل، {removed} حذف۔',
  },
} satisfies Record<string, Bilingual>
