import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { StructuralChange } from '#slices/strategy/contract.ts'

/** What one may propose, as the buttons of the form say it. */
export const kindWords: Readonly<Record<StructuralChange['kind'] | 'text', Bilingual>> = {
  text: { en: 'Change a field', ur: 'خانہ بدلنا' },
  add: { en: 'Add a part', ur: 'حصہ شامل کرنا' },
  remove: { en: 'Remove a part', ur: 'حصہ حذف کرنا' },
  move: { en: 'Move a part', ur: 'حصہ منتقل کرنا' },
  merge: { en: 'Merge parts', ur: 'حصے یکجا کرنا' },
  split: { en: 'Split a part', ur: 'حصہ تقسیم کرنا' },
}

export const words = {
  whatKind: { en: 'What do you propose?', ur: 'آپ کیا تجویز کرتے ہیں؟' },
  step1: { en: '1. What you propose', ur: '1۔ آپ کی تجویز' },
  step2: { en: '2. What the plan would look like', ur: '2۔ منصوبہ کیسا ہو گا' },
  newKind: { en: 'What is to be added', ur: 'کیا شامل ہو' },
  mechanism: {
    en: 'A mechanism of implementation or monitoring is a section of the text; leave an empty line between its paragraphs.',
    ur: 'عمل درآمد یا نگرانی کا طریقِ کار متن کا ایک حصہ ہوتا ہے؛ پیراگرافوں کے درمیان ایک خالی سطر چھوڑیے۔',
  },
  below: { en: 'Below', ur: 'کس کے نیچے' },
  atTheTop: { en: 'At the top of the plan', ur: 'منصوبے میں سب سے اوپر' },
  after: { en: 'After', ur: 'کس کے بعد' },
  last: { en: 'At the end', ur: 'آخر میں' },
  title: { en: 'Title', ur: 'عنوان' },
  titleHint: {
    en: 'One language is enough; it is translated later.',
    ur: 'ایک زبان کافی ہے؛ ترجمہ بعد میں ہو گا۔',
  },
  paragraph: { en: 'Text of the paragraph', ur: 'پیراگراف کا متن' },
  text: { en: 'What it says', ur: 'اس کا متن' },
  textHint: { en: 'May be left empty.', ur: 'خالی چھوڑا جا سکتا ہے۔' },
  part: { en: 'Part of the plan', ur: 'منصوبے کا حصہ' },
  partHint: { en: 'Type a code or a word of the title.', ur: 'کوڈ یا عنوان کا کوئی لفظ لکھیے۔' },
  withBelow: {
    en: '{count, plural, =0 {Nothing hangs below it.} one {One part below it goes with it.} other {# parts below it go with it.}}',
    ur: '{count, plural, =0 {اس کے نیچے کچھ نہیں۔} one {اس کے نیچے کا ایک حصہ بھی ساتھ جائے گا۔} other {اس کے نیچے کے # حصے بھی ساتھ جائیں گے۔}}',
  },
  into: { en: 'The part that stays', ur: 'جو حصہ باقی رہے' },
  others: { en: 'The parts that go into it', ur: 'جو حصے اس میں ضم ہوں' },
  othersHint: {
    en: 'Only parts of the same kind. What hangs below them will hang below the part that stays.',
    ur: 'صرف اسی قسم کے حصے۔ جو ان کے نیچے ہے وہ باقی رہنے والے حصے کے نیچے آ جائے گا۔',
  },
  mergedTitle: { en: 'Title of the one part', ur: 'یکجا حصے کا عنوان' },
  partTitle: { en: 'Title of part {number}', ur: 'حصہ {number} کا عنوان' },
  partBelow: { en: 'What hangs below part {number}', ur: 'حصہ {number} کے نیچے کیا ہو' },
  partBelowHint: {
    en: 'Everything else stays below the first part.',
    ur: 'باقی سب پہلے حصے کے نیچے رہے گا۔',
  },
  addPart: { en: 'One more part', ur: 'ایک اور حصہ' },
  removePart: { en: 'Take this part away', ur: 'یہ حصہ ہٹائیے' },
  fillFirst: {
    en: 'Fill in the fields above; the picture appears here.',
    ur: 'اوپر کے خانے پُر کیجیے؛ نقشہ یہاں آ جائے گا۔',
  },
  before: { en: 'As it stands', ur: 'موجودہ صورت' },
  afterwards: { en: 'As proposed', ur: 'مجوزہ صورت' },
  onlySeen: {
    en: 'Drawn from the parts of the plan that you may read.',
    ur: 'منصوبے کے اُن حصوں سے بنایا گیا جو آپ پڑھ سکتے ہیں۔',
  },
  picture: { en: 'What the plan would look like', ur: 'منصوبہ کیسا ہو گا' },
  added: { en: 'added', ur: 'اضافہ' },
  removed: { en: 'removed', ur: 'حذف' },
  moved: { en: 'moved', ur: 'منتقل' },
  reworded: { en: 'reworded', ur: 'نئے الفاظ' },
  isRebased: { en: 'The plan has moved on: rebased', ur: 'منصوبہ آگے بڑھ چکا ہے: تازہ متن پر' },
  isColliding: { en: 'Collides with what stands', ur: 'موجودہ متن سے متصادم' },
  rebasedMeans: {
    en: 'Version {number} changed something else here since this was proposed. Accepted, it would be joined with that and stand as below.',
    ur: 'تجویز کے بعد نسخہ {number} میں یہاں کچھ اور بدل چکا ہے۔ منظور ہونے پر یہ اس کے ساتھ مل کر یوں ہو گا۔',
  },
  rebasedChange: {
    en: 'Version {number} changed what stands around it. The change itself can still be made as it was meant.',
    ur: 'نسخہ {number} میں اس کے آس پاس تبدیلی ہوئی۔ تجویز کردہ تبدیلی اب بھی اسی طرح ہو سکتی ہے۔',
  },
  collidesMeans: {
    en: 'It is not put into the plan as it was proposed: the secretariat reads both and says what is meant.',
    ur: 'یہ جوں کا توں منصوبے میں شامل نہیں ہوتا: سیکرٹریٹ دونوں کو پڑھ کر بتاتا ہے کہ کیا مراد ہے۔',
  },
  wasProposed: { en: 'What was proposed', ur: 'جو تجویز ہوا' },
  standsNow: { en: 'What stands now, in version {number}', ur: 'جو اب نسخہ {number} میں ہے' },
  standsUnseen: {
    en: 'A text that is open to fewer readers. Read it in the draft.',
    ur: 'ایسا متن جو کم لوگوں کے لیے کھلا ہے۔ اسے مسودے میں پڑھیے۔',
  },
  standsNoMore: { en: 'It is no longer there.', ur: 'یہ اب موجود نہیں۔' },
  agreed: { en: 'What was agreed instead', ur: 'اس کی جگہ جو طے ہوا' },
  cannotAccept: {
    en: 'It collides with what stands. Accept in part and say what goes into the plan.',
    ur: 'یہ موجودہ متن سے متصادم ہے۔ جزوی منظوری دیجیے اور بتائیے کہ منصوبے میں کیا جائے۔',
  },
} as const satisfies Record<string, Bilingual>
