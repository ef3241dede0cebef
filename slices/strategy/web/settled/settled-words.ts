import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { WantedSeverity } from '../../rules/plan-lint/configured-rules.ts'

/** Words of what a strategy decides of its lint. */
export const settledWords = {
  set: { en: 'Set a rule', ur: 'قاعدہ مقرر کیجیے' },
  setSays: {
    en: 'It holds for every version of this strategy from now on, and everybody reads who set it and why.',
    ur: 'یہ اب سے اس حکمتِ عملی کے ہر نسخے پر لاگو ہو گا، اور سب پڑھیں گے کہ کس نے اور کیوں مقرر کیا۔',
  },
  rule: { en: 'Rule', ur: 'قاعدہ' },
  severity: { en: 'How grave it is here', ur: 'یہاں یہ کتنا سنگین ہے' },
  published: { en: 'As published: {severity}', ur: 'جیسا شائع ہوا: {severity}' },
  reason: { en: 'Reason', ur: 'وجہ' },
  reasonHint: {
    en: 'In a sentence that a minister, a journalist or the next secretariat would accept.',
    ur: 'ایسا جملہ جسے وزیر، صحافی یا اگلا سیکریٹریٹ تسلیم کرے۔',
  },
  save: { en: 'Set it', ur: 'مقرر کیجیے' },
  settings: { en: 'Set by this strategy', ur: 'اس حکمتِ عملی نے مقرر کیا' },
  settingsSay: {
    en: 'Rules that count otherwise here than published.',
    ur: 'وہ قواعد جو یہاں شائع شدہ صورت سے مختلف شمار ہوتے ہیں۔',
  },
  nowIs: { en: 'published as {was}, here {now}', ur: 'شائع شدہ: {was}؛ یہاں: {now}' },
  by: { en: '{name}, {date}', ur: '{name}، {date}' },
  somebody: { en: 'The secretariat', ur: 'سیکریٹریٹ' },
  waive: { en: 'Waive', ur: 'قبول کیجیے' },
  waiveTitle: { en: 'Live with this finding', ur: 'اس نکتے کو قبول کیجیے' },
  waiveSays: {
    en: 'It no longer counts, stays visible with your reason, and counts again once these words change.',
    ur: 'یہ شمار نہیں ہو گا، آپ کی وجہ کے ساتھ نظر آتا رہے گا، اور یہ الفاظ بدلتے ہی پھر شمار ہو گا۔',
  },
  waiveIt: { en: 'Waive it', ur: 'قبول کیجیے' },
  waived: { en: 'Waived', ur: 'قبول کیے گئے نکات' },
  waivedSay: {
    en: 'Found, and lived with for the reason given. Each counts again once its words change.',
    ur: 'یہ نکات ملے اور درج وجہ سے قبول کیے گئے۔ الفاظ بدلتے ہی ہر ایک پھر شمار ہو گا۔',
  },
  withdraw: { en: 'Withdraw', ur: 'واپس لیجیے' },
  withdrawTitle: { en: 'Withdraw the waiver', ur: 'قبولیت واپس لیجیے' },
  withdrawSays: {
    en: 'The finding counts again. That it was waived stays recorded.',
    ur: 'نکتہ پھر شمار ہو گا۔ یہ درج رہے گا کہ اسے قبول کیا گیا تھا۔',
  },
  withdrawIt: { en: 'Withdraw it', ur: 'واپس لیجیے' },
} satisfies Record<string, Bilingual>

export const wantedNames: Readonly<Record<WantedSeverity, Bilingual>> = {
  error: { en: 'error', ur: 'غلطی' },
  warning: { en: 'warning', ur: 'تنبیہ' },
  notice: { en: 'notice', ur: 'توجہ طلب' },
  off: { en: 'not asked', ur: 'پوچھا نہیں جاتا' },
}
