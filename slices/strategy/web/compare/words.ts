import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { kindNames } from '../../rules/a-node-hangs-below-its-kind.ts'
import { type ComparedKind, type ComparedList, readersOf } from '../../rules/differences-of-versions.ts'
import { fieldNames, isTextField } from '../../rules/fields-of-a-node.ts'

export const words = {
  title: { en: 'What changed', ur: 'کیا بدلا' },
  purpose: {
    en: 'Compare two versions entry by entry and word by word, deletions included.',
    ur: 'دو نسخوں کا موازنہ اندراج بہ اندراج اور لفظ بہ لفظ کیجیے، حذف شدہ متن سمیت۔',
  },
  version: { en: 'Version {number}', ur: 'نسخہ {number}' },
  against: { en: 'against', ur: 'بمقابلہ' },
  same: { en: 'The two versions say the same', ur: 'دونوں نسخوں میں کوئی فرق نہیں' },
  sameNext: {
    en: 'Nothing that you may read differs: no text, office, date or reader. Choose another version on the page of the plan.',
    ur: 'جو کچھ آپ پڑھ سکتے ہیں اس میں فرق نہیں: نہ متن، نہ دفتر، نہ تاریخ، نہ پڑھنے والے۔ منصوبے کے صفحے پر کوئی اور نسخہ منتخب کیجیے۔',
  },
  noneHere: { en: 'Nothing changed here', ur: 'یہاں کچھ نہیں بدلا' },
  noneHereNext: {
    en: 'The changes lie elsewhere. Choose another pillar, or all of them.',
    ur: 'تبدیلیاں کسی اور جگہ ہیں۔ کوئی دوسرا ستون یا تمام ستون منتخب کیجیے۔',
  },
  toVersion: { en: 'To the version', ur: 'نسخے کی طرف' },
  legend: { en: 'How changes are shown', ur: 'تبدیلیاں کیسے دکھائی گئی ہیں' },
  legendAdded: { en: 'these words were added', ur: 'یہ الفاظ شامل کیے گئے' },
  legendRemoved: { en: 'these words were removed', ur: 'یہ الفاظ حذف کیے گئے' },
  pillar: { en: 'Pillar', ur: 'ستون' },
  allPillars: { en: 'All ({count})', ur: 'تمام ({count})' },
  noPillar: { en: 'Outside the pillars ({count})', ur: 'ستونوں سے باہر ({count})' },
  onePillar: { en: '{name} ({count})', ur: '{name} ({count})' },
  view: { en: 'Show the text', ur: 'متن دکھائیے' },
  together: { en: 'In one', ur: 'یکجا' },
  sides: { en: 'Side by side', ur: 'آمنے سامنے' },
  shown: {
    en: '{shown} of {count, plural, one {# change} other {# changes}} shown',
    ur: '{count, plural, one {# تبدیلی} other {# تبدیلیوں}} میں سے {shown} دکھائی گئیں',
  },
  more: { en: 'Show {count} more', ur: 'مزید {count} دکھائیے' },
  codeWas: { en: 'before: {code}', ur: 'پہلے: {code}' },
  codeOnly: { en: 'Only its number changed.', ur: 'صرف اس کا نمبر بدلا ہے۔' },
  showTexts: {
    en: '{count, plural, one {Show its one text} other {Show its # texts and facts}}',
    ur: '{count, plural, one {اس کا متن دکھائیے} other {اس کے # متن اور حقائق دکھائیے}}',
  },
  hideTexts: { en: 'Hide them', ur: 'چھپائیے' },
  untitled: { en: 'Untitled', ur: 'بے عنوان' },
  causes: {
    en: '{count, plural, one {From one point of the consultation} other {From # points of the consultation}}',
    ur: '{count, plural, one {مشاورت کے ایک نکتے سے} other {مشاورت کے # نکات سے}}',
  },
  before: { en: 'Before', ur: 'پہلے' },
  after: { en: 'Now', ur: 'اب' },
  empty: { en: '(nothing)', ur: '(کچھ نہیں)' },
  removedOffice: { en: 'an office outside the register', ur: 'رجسٹر سے باہر کا دفتر' },
  inEnglish: { en: 'English', ur: 'انگریزی' },
  inUrdu: { en: 'Urdu', ur: 'اردو' },
} satisfies Record<string, Bilingual>

export const comparedKindNames: Readonly<Record<ComparedKind, Bilingual>> = {
  ...kindNames,
  body: { en: 'Coordinating body', ur: 'رابطہ ادارہ' },
  risk: { en: 'Risk', ur: 'خطرہ' },
}

const facts: Readonly<Record<string, Bilingual>> = {
  lead: { en: 'Accountable office', ur: 'ذمہ دار دفتر' },
  governanceLevel: { en: 'Level of government', ur: 'حکومتی سطح' },
  costState: { en: 'State of the cost', ur: 'لاگت کی صورتِ حال' },
  level: { en: 'Who may read it', ur: 'پڑھنے والے' },
  starts: { en: 'Start', ur: 'آغاز' },
  ends: { en: 'Deadline', ur: 'آخری تاریخ' },
  below: { en: 'Hangs below', ur: 'کس کے نیچے ہے' },
  terms: { en: 'Terms of reference', ur: 'شرائطِ کار' },
  decides: { en: 'Decides on', ur: 'فیصلے کے امور' },
  rhythm: { en: 'Meets', ur: 'اجلاس' },
  members: { en: 'Offices in it', ur: 'شامل دفاتر' },
  quorum: { en: 'Quorum', ur: 'کورم' },
  from: { en: 'Works from', ur: 'کام کا آغاز' },
  until: { en: 'Works until', ur: 'کام کا اختتام' },
  likelihood: { en: 'Likelihood (1 to 5)', ur: 'امکان (1 تا 5)' },
  impact: { en: 'Impact (1 to 5)', ur: 'اثر (1 تا 5)' },
  owner: { en: 'Owner', ur: 'ذمہ دار' },
  mitigation: { en: 'Mitigation', ur: 'تدارک' },
  threatens: { en: 'Threatens', ur: 'کن اندراجات کو خطرہ' },
  review: { en: 'Next review', ur: 'اگلا جائزہ' },
}

/** A field as people name it; one that is not known yet by its own key. */
export function fieldName(field: string): Bilingual {
  if (field.startsWith(readersOf)) {
    const { en, ur } = fieldName(field.slice(readersOf.length))
    return { en: `${en}: who may read it`, ur: `${ur}: پڑھنے والے` }
  }
  return isTextField(field) ? fieldNames[field] : (facts[field] ?? { en: field, ur: field })
}

export const listNames: Readonly<Record<ComparedList, Bilingual>> = {
  partners: { en: 'Partner offices', ur: 'معاون دفاتر' },
  crimes: { en: 'Crimes addressed', ur: 'متعلقہ جرائم' },
  places: { en: 'Places', ur: 'مقامات' },
  frameworks: { en: 'Frameworks served', ur: 'متعلقہ بین الاقوامی ضوابط' },
}
