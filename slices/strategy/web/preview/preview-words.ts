import type { Bilingual } from '#kernel/pure/bilingual.ts'

export const previewWords = {
  title: { en: 'What each audience sees', ur: 'ہر قاری کیا دیکھتا ہے' },
  purpose: {
    en: 'This version with the eyes of an audience: every entry and every field, and what is kept from it.',
    ur: 'یہ نسخہ کسی قاری کی نظر سے: ہر اندراج اور ہر خانہ، اور جو اس سے پوشیدہ ہے۔',
  },
  audience: { en: 'Audience', ur: 'قاری' },
  sees: {
    en: 'Sees {seen} of {all} entries and {texts} of {allTexts} texts.',
    ur: '{all} میں سے {seen} اندراجات اور {allTexts} میں سے {texts} متون دیکھتا ہے۔',
  },
  seesBeside: {
    en: 'Sees {bodies} of {allBodies} coordinating bodies and {risks} of {allRisks} risks.',
    ur: '{allBodies} میں سے {bodies} رابطہ ادارے اور {allRisks} میں سے {risks} خطرات دیکھتا ہے۔',
  },
  notPublished: {
    en: 'A published snapshot holds the plan itself. Coordinating bodies, the risk register and the state of costs are not in it, whatever their level.',
    ur: 'شائع شدہ نقل میں خود منصوبہ ہوتا ہے۔ رابطہ ادارے، خطرات کا رجسٹر اور لاگت کی صورتِ حال اس میں شامل نہیں ہوتے، خواہ ان کا درجہ کچھ بھی ہو۔',
  },
  bodies: { en: 'Coordinating bodies', ur: 'رابطہ ادارے' },
  risks: { en: 'Risks', ur: 'خطرات' },
  kept: { en: 'Not shown to this audience', ur: 'اس قاری کو نہیں دکھایا جاتا' },
  none: { en: 'This version has no entries yet', ur: 'اس نسخے میں ابھی کوئی اندراج نہیں' },
  noneNext: {
    en: 'Add entries or import a plan; then see here who reads what.',
    ur: 'اندراجات شامل کیجیے یا منصوبہ درآمد کیجیے؛ پھر یہاں دیکھیے کہ کون کیا پڑھتا ہے۔',
  },
  assumptions: { en: 'Assumptions', ur: 'مفروضات' },
  assumptionsPurpose: {
    en: 'What the results chain takes for granted, and what the plan says puts it at risk, on one page.',
    ur: 'نتائج کا سلسلہ کن باتوں کو مان کر چلتا ہے، اور منصوبے کے مطابق انہیں کیا خطرہ ہے، ایک صفحے پر۔',
  },
  assumed: { en: 'Assumption', ur: 'مفروضہ' },
  atRisk: { en: 'Risk, in the plan’s words', ur: 'خطرہ، منصوبے کے الفاظ میں' },
  without: {
    en: '{count, plural, =0 {Every entry of the chain states one.} one {One entry of the chain states none.} other {# entries of the chain state none.}}',
    ur: '{count, plural, =0 {سلسلے کے ہر اندراج میں مفروضہ درج ہے۔} one {سلسلے کے ایک اندراج میں مفروضہ نہیں۔} other {سلسلے کے # اندراجات میں مفروضہ نہیں۔}}',
  },
  noAssumptions: { en: 'No entry states an assumption', ur: 'کسی اندراج میں مفروضہ درج نہیں' },
  noAssumptionsNext: {
    en: 'Write them on the pages of objectives and outcomes, in the field “assumption”.',
    ur: 'انہیں مقاصد اور نتائج کے صفحات پر ”مفروضہ“ کے خانے میں لکھیے۔',
  },
} satisfies Record<string, Bilingual>
