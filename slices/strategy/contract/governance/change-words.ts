import type { ByLetter } from '#kernel/contract/act.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'

export const verdictNames: Readonly<Record<'supports' | 'objects', Bilingual>> = {
  supports: { en: 'Supports it', ur: 'تائید کرتا ہے' },
  objects: { en: 'Objects', ur: 'اعتراض کرتا ہے' },
}

export const changeDecisionNames: Readonly<Record<'approved' | 'rejected', Bilingual>> = {
  approved: { en: 'Approved', ur: 'منظور' },
  rejected: { en: 'Rejected', ur: 'مسترد' },
}

export const outcomeNames: Readonly<Record<'done' | 'carried on' | 'given up', Bilingual>> = {
  done: { en: 'Done', ur: 'مکمل ہو گئی' },
  'carried on': { en: 'Carried on in another activity', ur: 'دوسری سرگرمی میں جاری' },
  'given up': { en: 'Given up', ur: 'ترک کی گئی' },
}

export const changeWords = {
  propose: {
    en: 'Propose a change to the approved version: what, why, and which entries it touches.',
    ur: 'منظور شدہ نسخے میں تبدیلی تجویز کرنا: کیا، کیوں، اور کون سے اندراجات۔',
  },
  list: {
    en: 'List the changes proposed to a strategy, with what was said and decided.',
    ur: 'حکمتِ عملی میں مجوزہ تبدیلیوں کی فہرست، آرا اور فیصلوں سمیت۔',
  },
  review: {
    en: 'Review a proposed change, as a second person.',
    ur: 'دوسرے شخص کے طور پر مجوزہ تبدیلی کا جائزہ۔',
  },
  decide: {
    en: 'Decide a proposed change, as a third person: instrument, reason, effective date.',
    ur: 'تیسرے شخص کے طور پر مجوزہ تبدیلی کا فیصلہ: دستاویز، وجہ، تاریخِ نفاذ۔',
  },
  draft: {
    en: 'Make the draft that carries an approved change and nothing beside it.',
    ur: 'وہ مسودہ بنانا جس میں صرف منظور شدہ تبدیلی ہو۔',
  },
  actionPlan: {
    en: 'Start the action plan of a year under the version in force; its strategy part stays as approved.',
    ur: 'نافذ نسخے کے تحت کسی سال کا عملی منصوبہ شروع کرنا؛ حکمتِ عملی کا حصہ جوں کا توں رہتا ہے۔',
  },
  close: {
    en: 'Close an approved activity in a draft: why, and what becomes of what was promised.',
    ur: 'مسودے میں منظور شدہ سرگرمی بند کرنا: کیوں، اور کیے گئے وعدوں کا کیا ہو گا۔',
  },
  carriage: {
    en: 'Read what a version carries against the approved one: its change or year, what goes beyond, what was closed.',
    ur: 'پڑھنا کہ نسخے میں منظور شدہ کے مقابلے میں کیا ہے: تبدیلی یا سال، کیا حد سے باہر ہے، کیا بند ہوا۔',
  },
  planOn: {
    en: 'Read which version was in force on a day.',
    ur: 'پڑھنا کہ کسی تاریخ کو کون سا نسخہ نافذ تھا۔',
  },
  refusals: {
    'not-in-force': {
      en: 'Only the version in force is changed in this way. Start from the approved one.',
      ur: 'اس طرح صرف نافذ نسخہ بدلا جاتا ہے۔ منظور شدہ نسخے سے شروع کیجیے۔',
    },
    'no-such-node': {
      en: 'One of the entries does not stand in the version in force. Choose again.',
      ur: 'کوئی ایک اندراج نافذ نسخے میں نہیں۔ دوبارہ منتخب کیجیے۔',
    },
    'needs-another-person': {
      en: 'Whoever proposed a change does not review it. Another person must.',
      ur: 'تجویز دینے والا خود جائزہ نہیں لے سکتا۔ یہ کوئی دوسرا شخص کرے گا۔',
    },
    'reviewed-already': {
      en: 'You have reviewed this change already.',
      ur: 'آپ اس تبدیلی کا جائزہ لے چکے ہیں۔',
    },
    'decided-already': { en: 'This change has been decided already.', ur: 'اس تبدیلی کا فیصلہ ہو چکا ہے۔' },
    'needs-a-review': {
      en: 'Nobody has reviewed this change yet. A second person reviews it first.',
      ur: 'ابھی کسی نے اس تبدیلی کا جائزہ نہیں لیا۔ پہلے دوسرا شخص جائزہ لے۔',
    },
    'needs-a-third-person': {
      en: 'Whoever proposed or alone reviewed a change does not decide it. A third person must.',
      ur: 'تجویز دینے والا یا اکیلا جائزہ لینے والا فیصلہ نہیں کر سکتا۔ فیصلہ تیسرا شخص کرے گا۔',
    },
    'needs-effective-date': {
      en: 'An approved change says from which day it is in force; a rejected one says none.',
      ur: 'منظور شدہ تبدیلی میں تاریخِ نفاذ لازمی ہے؛ مسترد میں نہیں لکھی جاتی۔',
    },
    'not-approved': {
      en: 'Only an approved change gets a draft.',
      ur: 'مسودہ صرف منظور شدہ تبدیلی کا بنتا ہے۔',
    },
    'drafted-already': {
      en: 'A draft carries this change already.',
      ur: 'ایک مسودے میں یہ تبدیلی پہلے سے شامل ہے۔',
    },
    'strategy-part-locked': {
      en: 'This is the action plan of a year: pillars, objectives, outcomes and the narrative stay as approved. To change them, propose a change to the strategy.',
      ur: 'یہ ایک سال کا عملی منصوبہ ہے: ستون، مقاصد، نتائج اور بیانیہ جوں کے توں رہتے ہیں۔ انہیں بدلنے کے لیے حکمتِ عملی میں تبدیلی تجویز کیجیے۔',
    },
    'carries-more-than-decided': {
      en: '{count, plural, one {One entry changes} other {# entries change}} beyond what was decided for this version. They are listed on its page of changes; take them back or propose them.',
      ur: '{count, plural, one {ایک اندراج اس فیصلے سے باہر بدلا} other {# اندراجات اس فیصلے سے باہر بدلے}} ہے جو اس نسخے کے لیے ہوا۔ یہ تبدیلیوں کے صفحے پر درج ہیں؛ انہیں واپس لیجیے یا تجویز کیجیے۔',
    },
    'closed-without-a-reason': {
      en: '{count, plural, one {One approved activity is gone} other {# approved activities are gone}} without a reason. Close each on the page of changes: why, and what becomes of what was promised.',
      ur: '{count, plural, one {ایک منظور شدہ سرگرمی} other {# منظور شدہ سرگرمیاں}} بغیر وجہ کے نکالی گئی۔ ہر ایک کو تبدیلیوں کے صفحے پر بند کیجیے: کیوں، اور وعدوں کا کیا ہو گا۔',
    },
    'not-an-approved-activity': {
      en: 'Only an activity of the approved version is closed. What was never approved is removed.',
      ur: 'صرف منظور شدہ نسخے کی سرگرمی بند کی جاتی ہے۔ جو منظور نہ ہوئی ہو اسے حذف کیا جاتا ہے۔',
    },
    'closed-already': {
      en: 'This activity is closed in this version already.',
      ur: 'یہ سرگرمی اس نسخے میں بند ہو چکی ہے۔',
    },
    'says-where-it-goes-on': {
      en: 'Name the activity of this version in which it goes on; and name none where it does not.',
      ur: 'اس نسخے کی وہ سرگرمی بتائیے جس میں یہ جاری رہے گی؛ اور جاری نہ ہو تو کوئی نہ بتائیے۔',
    },
  },
} as const

const who = { en: 'Reason', ur: 'وجہ' }

export const proposalByLetter: ByLetter = {
  done: { en: 'Change proposed', ur: 'تبدیلی تجویز کی گئی' },
  readBack: {
    what: { label: { en: 'What would change', ur: 'کیا بدلے گا' } },
    why: { label: who },
  },
  ifUpheld: {
    en: 'The proposal is no longer held to be yours. It stays readable with this mark, and whoever decides sees it.',
    ur: 'تجویز آپ کی شمار نہیں ہو گی۔ وہ اس نشان کے ساتھ پڑھی جا سکے گی اور فیصلہ کرنے والا اسے دیکھے گا۔',
  },
}

export const decisionByLetter: ByLetter = {
  done: {
    by: 'decision',
    values: {
      approved: { en: 'Change approved', ur: 'تبدیلی منظور کی گئی' },
      rejected: { en: 'Change rejected', ur: 'تبدیلی مسترد کی گئی' },
    },
  },
  readBack: {
    decision: { label: { en: 'Decision', ur: 'فیصلہ' }, values: changeDecisionNames },
    instrument: { label: { en: 'Instrument', ur: 'دستاویز' } },
    number: { label: { en: 'Number', ur: 'نمبر' } },
    dated: { label: { en: 'Dated', ur: 'مورخہ' } },
    reason: { label: who },
    effectiveOn: { label: { en: 'In force from', ur: 'تاریخِ نفاذ' } },
  },
  ifUpheld: {
    en: 'The letter is set aside and stays on record with this mark. What the state decided is not undone here: another decision must follow.',
    ur: 'خط کو غیر مؤثر مانا جاتا ہے اور وہ اسی نشان کے ساتھ ریکارڈ پر رہتا ہے۔ ریاست کا فیصلہ یہاں منسوخ نہیں ہوتا: دوسرا فیصلہ درکار ہے۔',
  },
}
