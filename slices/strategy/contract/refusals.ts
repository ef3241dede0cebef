import type { RefusalWords } from '#kernel/contract/act.ts'
import { changeWords } from './governance/change-words.ts'
import { targetWords } from './governance/target-words.ts'

/** Every way in which this slice refuses, in plain words; acts name those that are theirs. */
export const refusals = {
  'strategy-part-locked': {
    ...changeWords.refusals['strategy-part-locked'],
    constraint: 'the_strategy_part_is_locked',
  },
  'carries-more-than-decided': changeWords.refusals['carries-more-than-decided'],
  'closed-without-a-reason': changeWords.refusals['closed-without-a-reason'],
  'target-dropped-without-a-reason': targetWords.refusals['target-dropped-without-a-reason'],
  'draft-exists': {
    en: 'This strategy has a draft already. Work on that one, or withdraw it first.',
    ur: 'اس حکمتِ عملی کا ایک مسودہ پہلے سے موجود ہے۔ اسی پر کام کیجیے یا پہلے اسے واپس لیجیے۔',
    constraint: 'one_draft_per_strategy',
  },
  'needs-a-title': {
    en: 'Give a title in at least one language.',
    ur: 'عنوان کم از کم ایک زبان میں لکھیے۔',
  },
  'not-a-draft': {
    en: 'Only a draft is written in. Start the next version to change this one.',
    ur: 'تبدیلی صرف مسودے میں ہو سکتی ہے۔ اسے بدلنے کے لیے اگلا نسخہ شروع کیجیے۔',
  },
  'text-has-moved-on': {
    en: 'The text has changed since you read it. Read it again, then write.',
    ur: 'آپ کے پڑھنے کے بعد متن بدل چکا ہے۔ دوبارہ پڑھیے، پھر لکھیے۔',
  },
  'changes-nothing': {
    en: 'The words are the same as those that stand.',
    ur: 'یہ الفاظ وہی ہیں جو پہلے سے درج ہیں۔',
  },
  'no-such-field': {
    en: 'A node of this kind has no such field.',
    ur: 'اس قسم کے اندراج میں یہ خانہ نہیں ہوتا۔',
  },
  'does-not-hang-there': {
    en: 'A node of this kind does not belong below the one that was chosen.',
    ur: 'اس قسم کا اندراج منتخب کردہ اندراج کے نیچے نہیں آتا۔',
  },
  'stands-at-the-top': {
    en: 'A pillar or a section stands at the top of the plan and is not moved below anything.',
    ur: 'ستون یا حصہ منصوبے میں سب سے اوپر ہوتا ہے؛ اسے کسی کے نیچے منتقل نہیں کیا جاتا۔',
  },
  'not-an-activity': {
    en: 'Only an activity has an accountable office, partners and dates.',
    ur: 'ذمہ دار دفتر، معاون دفاتر اور تاریخیں صرف سرگرمی کی ہوتی ہیں۔',
  },
  'nothing-below-it': {
    en: 'Nothing hangs below an entry of this kind.',
    ur: 'اس قسم کے اندراج کے نیچے کچھ نہیں آتا۔',
  },
  'code-taken': {
    en: 'This code stands in the version already. Choose another.',
    ur: 'یہ کوڈ اس نسخے میں پہلے سے موجود ہے۔ دوسرا کوڈ منتخب کیجیے۔',
    constraint: 'codes_are_unique_in_a_version',
  },
  'listed-already': {
    en: 'The list has this code already.',
    ur: 'فہرست میں یہ کوڈ پہلے سے موجود ہے۔',
    constraint: 'terms_pkey',
  },
  'not-listed': {
    en: 'One of the codes stands in no list of this strategy. Enter it in the list first.',
    ur: 'کوئی ایک کوڈ اس حکمتِ عملی کی کسی فہرست میں نہیں۔ پہلے اسے فہرست میں درج کیجیے۔',
    constraint: 'activity_terms_are_listed',
  },
  'ends-before-it-starts': {
    en: 'The activity ends before it starts. Change one of the dates.',
    ur: 'سرگرمی کا اختتام اس کے آغاز سے پہلے ہے۔ کوئی ایک تاریخ بدلیے۔',
    constraint: 'an_activity_ends_after_it_starts',
  },
  'no-such-office': {
    en: 'The register has no such office.',
    ur: 'رجسٹر میں ایسا کوئی دفتر نہیں۔',
    constraint: 'activities_are_led_by_offices',
  },
  'no-such-partner': {
    en: 'The register has no such partner office.',
    ur: 'رجسٹر میں ایسا کوئی معاون دفتر نہیں۔',
    constraint: 'partners_are_offices',
  },
  'more-open-than-its-node': {
    en: 'A text cannot be more open than the node that it belongs to.',
    ur: 'کوئی متن اپنے اندراج سے زیادہ کھلا نہیں ہو سکتا۔',
    constraint: 'a_text_is_no_more_open_than_its_node',
  },
  'more-open-than-its-parent': {
    en: 'An entry cannot be more open than what it hangs below. Open that one first.',
    ur: 'کوئی اندراج اس سے زیادہ کھلا نہیں ہو سکتا جس کے نیچے وہ ہے۔ پہلے اوپر والے کو کھولیے۔',
    constraint: 'a_node_is_no_more_open_than_its_parent',
  },
  'status-does-not-follow': {
    en: 'A version moves forward only: draft, in consultation, submitted, approved.',
    ur: 'نسخہ صرف آگے بڑھتا ہے: مسودہ، زیرِ مشاورت، پیش کردہ، منظور شدہ۔',
    constraint: 'statuses_move_forward',
  },
  'not-open-for-submission': {
    en: 'Only a draft or a version in consultation is submitted.',
    ur: 'صرف مسودہ یا زیرِ مشاورت نسخہ پیش کیا جاتا ہے۔',
  },
  held: {
    en: 'The version is held. Open matters: {count}. Each is listed with the version and must be answered first.',
    ur: 'یہ نسخہ رکا ہوا ہے۔ کھلے امور: {count}۔ ہر ایک نسخے کے ساتھ درج ہے اور پہلے اس کا جواب ضروری ہے۔',
  },
  'held-meanwhile': {
    en: 'The version is held. What is open is listed with it and must be answered first.',
    ur: 'یہ نسخہ رکا ہوا ہے۔ جو امور کھلے ہیں وہ اس کے ساتھ درج ہیں اور پہلے ان کا جواب ضروری ہے۔',
    constraint: 'a_held_version_is_not_submitted',
  },
  'too-many-lint-errors': {
    en: 'The plan lint found more errors than a plan can carry. Mend them, starting with activities without an office.',
    ur: 'منصوبے کی جانچ میں اتنی غلطیاں ملیں جن کے ساتھ منصوبہ پیش نہیں ہو سکتا۔ پہلے ان سرگرمیوں کو درست کیجیے جن کا کوئی دفتر نہیں۔',
  },
  'no-activities': {
    en: 'The version has no activities.',
    ur: 'اس نسخے میں کوئی سرگرمی نہیں۔',
  },
  'not-submitted': {
    en: 'Only a submitted version is approved.',
    ur: 'صرف پیش کردہ نسخہ منظور کیا جاتا ہے۔',
  },
  'already-approved': {
    en: 'This version has been approved already.',
    ur: 'یہ نسخہ پہلے ہی منظور ہو چکا ہے۔',
    constraint: 'approvals_pkey',
  },
  'already-decided': {
    en: 'This version has been decided already: approved, superseded or withdrawn.',
    ur: 'اس نسخے کا فیصلہ پہلے ہی ہو چکا ہے: منظور، تبدیل یا واپس۔',
  },
  'needs-a-second-person': {
    en: 'Whoever submits does not approve. A second person must approve.',
    ur: 'پیش کرنے والا خود منظوری نہیں دے سکتا۔ منظوری کسی دوسرے شخص کو دینی ہو گی۔',
    constraint: 'approving_needs_a_second_person',
  },
  'needs-its-letter': {
    en: 'An approval that the state gave is recorded from its letter: reference, date, signatory and scan.',
    ur: 'ریاست کی دی ہوئی منظوری اس کے خط سے درج ہوتی ہے: حوالہ، تاریخ، دستخط کنندہ اور اسکین۔',
  },
  'file-not-readable': {
    en: 'The file could not be read as a table. Each problem is listed with it.',
    ur: 'فائل جدول کے طور پر پڑھی نہ جا سکی۔ ہر خرابی اس کے ساتھ درج ہے۔',
  },
  'import-has-errors': {
    en: 'Nothing was imported: the dry run still finds errors. Mend the cells or the mapping, then try again.',
    ur: 'کچھ درآمد نہیں ہوا: آزمائش میں اب بھی غلطیاں ہیں۔ خانے یا کالم درست کر کے دوبارہ کوشش کیجیے۔',
  },
  'different-strategies': {
    en: 'Versions of one strategy are compared, not of two.',
    ur: 'ایک ہی حکمتِ عملی کے نسخوں کا موازنہ کیا جاتا ہے، دو کا نہیں۔',
  },
} as const satisfies Record<string, RefusalWords>

export type StrategyRefusal = keyof typeof refusals
