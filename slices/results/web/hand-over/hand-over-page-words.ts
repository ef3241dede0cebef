import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { PackSection } from '../../contract.ts'

export const handOverPageWords = {
  title: { en: 'Hand-over', ur: 'حوالگی' },
  purpose: {
    en: 'What somebody new takes over: what is held, late and promised, who asks, and how reports were made.',
    ur: 'نیا آنے والا کیا سنبھالتا ہے: ذمے کا کام، تاخیر، وعدے، کس نے کیا پوچھا، اور رپورٹیں کیسے بنیں۔',
  },
  whose: { en: 'Whose pack', ur: 'کس کا حوالگی نامہ' },
  version: { en: 'Version {number}', ur: 'نسخہ {number}' },
  what: { en: 'What', ur: 'کیا' },
  says: { en: 'How it stands', ur: 'صورتِ حال' },
  on: { en: 'Day', ur: 'تاریخ' },
  give: { en: 'Give it on paper', ur: 'کاغذ پر دیجیے' },
} as const satisfies Record<string, Bilingual>

/** Where a section is empty: that it is, and what fills it. */
export const emptyWords: Readonly<Record<PackSection, { title: Bilingual; next: Bilingual }>> = {
  owns: {
    title: { en: 'Accountable for nothing.', ur: 'کسی کام کا ذمہ دار نہیں۔' },
    next: {
      en: 'Activities appear here when the plan names this office, or one whose work came to it.',
      ur: 'جب منصوبہ اس دفتر، یا اس دفتر کا نام لے جس کا کام یہاں آیا، تو سرگرمیاں یہاں نظر آئیں گی۔',
    },
  },
  late: {
    title: { en: 'Nothing is late.', ur: 'کوئی تاخیر نہیں۔' },
    next: {
      en: 'Answers, activities and baselines past their day appear here by themselves.',
      ur: 'جن جوابات، سرگرمیوں اور بنیادی سطحوں کی تاریخ گزر جائے وہ خود بخود یہاں نظر آتی ہیں۔',
    },
  },
  promised: {
    title: { en: 'Nothing was promised.', ur: 'کوئی وعدہ نہیں۔' },
    next: {
      en: 'Terms agreed beside the plan, promised baselines, and what ends within half a year appear here.',
      ur: 'منصوبے کے علاوہ طے شدہ شرائط، موعودہ بنیادی سطحیں، اور نصف سال میں ختم ہونے والا کام یہاں نظر آتا ہے۔',
    },
  },
  asks: {
    title: { en: 'Nobody waits for an answer.', ur: 'کوئی جواب کا منتظر نہیں۔' },
    next: {
      en: 'Requests of the secretariat and matters before a coordinating body appear here.',
      ur: 'سیکرٹریٹ کی درخواستیں اور رابطہ ادارے کے سامنے معاملات یہاں نظر آتے ہیں۔',
    },
  },
  contributes: {
    title: { en: 'Contributes to no other activity.', ur: 'کسی دوسری سرگرمی میں حصہ نہیں۔' },
    next: {
      en: 'Activities of others to which the plan says that this office contributes appear here.',
      ur: 'دوسروں کی وہ سرگرمیاں جن میں منصوبے کے مطابق اس دفتر کا حصہ ہے یہاں نظر آتی ہیں۔',
    },
  },
  supplies: {
    title: { en: 'No indicator is expected from it.', ur: 'اس سے کوئی اشاریہ متوقع نہیں۔' },
    next: {
      en: 'An indicator appears here when it is declared with this office among those that report it.',
      ur: 'اشاریہ یہاں تب نظر آتا ہے جب اسے درج کرتے ہوئے اس دفتر کو رپورٹ کرنے والوں میں شامل کیا جائے۔',
    },
  },
  reports: {
    title: { en: 'No report yet.', ur: 'ابھی کوئی رپورٹ نہیں۔' },
    next: {
      en: 'The next report that is imported, or entered from a letter, appears here.',
      ur: 'اگلی درآمد شدہ یا خط سے درج رپورٹ یہاں نظر آئے گی۔',
    },
  },
  people: {
    title: { en: 'Nobody acts for it.', ur: 'اس کی جانب سے کوئی کام نہیں کرتا۔' },
    next: {
      en: 'Letters go on. To act on screen, ask the secretariat to give somebody the mandate.',
      ur: 'خطوط جاری رہتے ہیں۔ اسکرین پر کام کے لیے سیکرٹریٹ سے کسی کو ذمہ داری دلوائیے۔',
    },
  },
  keys: {
    title: { en: 'No key.', ur: 'کوئی کلید نہیں۔' },
    next: { en: 'Ask the secretariat.', ur: 'سیکرٹریٹ سے پوچھیے۔' },
  },
}
