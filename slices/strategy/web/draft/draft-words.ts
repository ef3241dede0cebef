import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { Level } from '../../rules/openness/levels-of-openness.ts'

/** Words of the forms by which the secretariat changes the tree of a draft. */
export const words = {
  change: { en: 'Change this entry', ur: 'اس اندراج میں تبدیلی' },
  add: { en: 'Add an entry', ur: 'اندراج شامل کیجیے' },
  addBelow: { en: 'Add an entry below it', ur: 'اس کے نیچے اندراج شامل کیجیے' },
  addSays: {
    en: 'It is added as the last one there. Its other texts and facts are written on its own page afterwards.',
    ur: 'یہ وہاں آخر میں شامل ہو گا۔ باقی متن اور کوائف بعد میں اس کے اپنے صفحے پر لکھے جاتے ہیں۔',
  },
  below: { en: 'Below', ur: 'کس کے نیچے' },
  belowHint: { en: 'Type a code or a word of the title.', ur: 'کوڈ یا عنوان کا کوئی لفظ لکھیے۔' },
  atTheTop: { en: 'At the top of the plan', ur: 'منصوبے میں سب سے اوپر' },
  kind: { en: 'What it is', ur: 'یہ کیا ہے' },
  code: { en: 'Code', ur: 'کوڈ' },
  codeHint: {
    en: 'The code by which letters and offices will name it. It stands once in a version.',
    ur: 'وہ کوڈ جس سے خطوط اور دفاتر اس کا حوالہ دیں گے۔ ایک نسخے میں ایک ہی بار آتا ہے۔',
  },
  title: { en: 'Title', ur: 'عنوان' },
  text: { en: 'Text', ur: 'متن' },
  oneLanguage: { en: 'In at least one language.', ur: 'کم از کم ایک زبان میں۔' },
  readers: { en: 'Who may read it', ur: 'کون پڑھ سکتا ہے' },
  move: { en: 'Move it', ur: 'منتقل کیجیے' },
  moveSays: {
    en: 'It goes with all that hangs below it, and stands last where it arrives.',
    ur: 'یہ اپنے تمام ذیلی اندراجات کے ساتھ منتقل ہو گا اور نئی جگہ سب سے آخر میں آئے گا۔',
  },
  moveCodes: {
    en: 'The codes of what hangs below it stay as they are.',
    ur: 'اس کے ذیلی اندراجات کے کوڈ جوں کے توں رہیں گے۔',
  },
  facts: { en: 'Set office, partners and dates', ur: 'دفتر، معاون دفاتر اور تاریخیں مقرر کیجیے' },
  saveFacts: { en: 'Save the facts', ur: 'کوائف محفوظ کیجیے' },
  lead: { en: 'Accountable office', ur: 'ذمہ دار دفتر' },
  leadHint: {
    en: 'One office of the register answers for it. An office that is missing there is registered first.',
    ur: 'رجسٹر کا ایک دفتر اس کا جواب دہ ہوتا ہے۔ جو دفتر رجسٹر میں نہ ہو اسے پہلے درج کیجیے۔',
  },
  noLead: { en: 'None yet', ur: 'ابھی کوئی نہیں' },
  partners: { en: 'Partner offices', ur: 'معاون دفاتر' },
  partnersHint: {
    en: 'What was written of a partner’s contribution stays while it is chosen.',
    ur: 'معاون دفتر منتخب رہے تو اس کے حصے کی تحریر برقرار رہتی ہے۔',
  },
  government: { en: 'Level of government', ur: 'حکومتی سطح' },
  starts: { en: 'Starts', ur: 'آغاز' },
  ends: { en: 'Ends', ur: 'اختتام' },
  gone: { en: '{name} (not in being today)', ur: '{name} (آج موجود نہیں)' },
  terms: { en: 'Set crimes, places, frameworks and cost', ur: 'جرائم، مقامات، ضوابط اور لاگت مقرر کیجیے' },
  saveTerms: { en: 'Save them', ur: 'محفوظ کیجیے' },
  crimes: { en: 'Crimes addressed', ur: 'متعلقہ جرائم' },
  places: { en: 'Places', ur: 'مقامات' },
  frameworks: { en: 'Frameworks served', ur: 'متعلقہ بین الاقوامی ضوابط' },
  asWritten: { en: 'The plan writes: {text}', ur: 'منصوبے میں درج ہے: {text}' },
  emptyList: { en: 'The list is empty. Add to it below.', ur: 'فہرست خالی ہے۔ نیچے اس میں اضافہ کیجیے۔' },
  cost: { en: 'What is known of its cost', ur: 'لاگت کے بارے میں کیا معلوم ہے' },
  costHint: {
    en: 'The amount, its currency and the source of funds are written among its texts.',
    ur: 'رقم، کرنسی اور رقم کا ذریعہ اس کے متن میں لکھے جاتے ہیں۔',
  },
  missing: { en: 'Something is missing from the lists', ur: 'فہرستوں میں کچھ کم ہے' },
  list: { en: 'List', ur: 'فہرست' },
  register: { en: 'Register that it joins', ur: 'وہ رجسٹر جس میں یہ شامل ہوگا' },
  registerHint: {
    en: 'Leave empty where it stands in no register.',
    ur: 'اگر یہ کسی رجسٹر میں نہیں تو خالی چھوڑ دیجیے۔',
  },
  termCode: { en: 'Code in the published list', ur: 'شائع شدہ فہرست میں کوڈ' },
  source: { en: 'Published list it comes from', ur: 'وہ شائع شدہ فہرست جس سے یہ لیا گیا' },
  sourceHint: { en: 'Name, edition or date.', ur: 'نام، اشاعت یا تاریخ۔' },
  addTerm: { en: 'Add to the list', ur: 'فہرست میں شامل کیجیے' },
  level: { en: 'Set who may read it', ur: 'طے کیجیے کہ کون پڑھ سکتا ہے' },
  saveLevel: { en: 'Save who may read it', ur: 'محفوظ کیجیے' },
  levelOf: { en: 'Of what', ur: 'کس کا' },
  whole: { en: 'The whole entry', ur: 'پورا اندراج' },
  wholeSays: {
    en: 'A narrower choice takes its texts and all that hangs below it along. A wider one leaves them where they are, to be opened one by one.',
    ur: 'محدود تر انتخاب پر اس کے متن اور تمام ذیلی اندراجات بھی محدود ہو جاتے ہیں۔ وسیع تر انتخاب پر وہ وہیں رہتے ہیں اور ایک ایک کر کے کھولے جاتے ہیں۔',
  },
  narrows: {
    en: '{count, plural, one {One entry below it becomes as narrow with it.} other {# entries below it become as narrow with it.}}',
    ur: '{count, plural, one {اس کے نیچے کا ایک اندراج بھی ساتھ اتنا ہی محدود ہو جائے گا۔} other {اس کے نیچے کے # اندراجات بھی ساتھ اتنے ہی محدود ہو جائیں گے۔}}',
  },
  narrowsHere: {
    en: 'What it arrives below is narrower: “{level}”. {count, plural, one {One entry becomes as narrow.} other {# entries become as narrow.}}',
    ur: 'جس کے نیچے یہ جا رہا ہے وہ محدود تر ہے: ”{level}“۔ {count, plural, one {ایک اندراج بھی اتنا ہی محدود ہو جائے گا۔} other {# اندراجات بھی اتنے ہی محدود ہو جائیں گے۔}}',
  },
  fieldSays: {
    en: 'In both languages. A text is never more open than its entry.',
    ur: 'دونوں زبانوں میں۔ متن کبھی اپنے اندراج سے زیادہ کھلا نہیں ہوتا۔',
  },
  remove: { en: 'Remove from this draft', ur: 'اس مسودے سے حذف کیجیے' },
  removeSays: {
    en: '{code} goes out of this draft with all its texts and facts.',
    ur: '{code} اپنے تمام متن اور کوائف سمیت اس مسودے سے نکل جائے گا۔',
  },
  removeBelow: {
    en: '{count, plural, one {One entry below it goes with it:} other {# entries below it go with it:}}',
    ur: '{count, plural, one {اس کے نیچے کا ایک اندراج بھی ساتھ جائے گا:} other {اس کے نیچے کے # اندراجات بھی ساتھ جائیں گے:}}',
  },
  andMore: { en: 'and {count} more', ur: 'اور مزید {count}' },
  removeStays: {
    en: 'It does not come back into this draft. Earlier versions keep it, and that it was removed stays on record.',
    ur: 'یہ اس مسودے میں واپس نہیں آئے گا۔ سابقہ نسخوں میں یہ برقرار ہے، اور حذف ہونا ریکارڈ میں رہے گا۔',
  },
  removed: { en: 'Removed while it was a draft', ur: 'مسودے کے دوران حذف کیے گئے اندراجات' },
  removedOne: {
    en: '{others, plural, =0 {, on {date}} one {, with one entry below it, on {date}} other {, with # entries below it, on {date}}}',
    ur: '{others, plural, =0 {، {date} کو} one {، ایک ذیلی اندراج سمیت، {date} کو} other {، # ذیلی اندراجات سمیت، {date} کو}}',
  },
} as const satisfies Record<string, Bilingual>

/** Whom each level lets read, in words. */
export const readersOf: Readonly<Record<Level, Bilingual>> = {
  public: {
    en: 'Everybody, once the version is published.',
    ur: 'نسخہ شائع ہونے کے بعد ہر شخص۔',
  },
  partners: {
    en: 'Participants of the consultation, and everybody inside government.',
    ur: 'مشاورت کے شرکا اور حکومت کے اندر سب۔',
  },
  government: {
    en: 'Offices and people with a mandate inside government.',
    ur: 'حکومت کے اندر کے دفاتر اور با اختیار افراد۔',
  },
  'restricted annex': {
    en: 'The secretariat, the approving authority and oversight alone.',
    ur: 'صرف سیکرٹریٹ، منظوری دینے والی اتھارٹی اور نگرانی کا ادارہ۔',
  },
}
