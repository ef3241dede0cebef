import type { RefusalWords } from '#kernel/contract/act.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { ChangeProblem } from '#slices/strategy/contract.ts'

export const structureWords = {
  proposeChange: {
    en: 'Propose to add, remove, move, merge or split parts of the plan.',
    ur: 'منصوبے کے حصے شامل، حذف، منتقل، یکجا یا تقسیم کرنے کی تجویز دینا۔',
  },
  done: { en: 'Change of the plan proposed', ur: 'منصوبے میں تبدیلی تجویز کی گئی' },
  before: { en: 'As it stands', ur: 'موجودہ صورت' },
  after: { en: 'As proposed', ur: 'مجوزہ صورت' },
} as const satisfies Record<string, Bilingual>

/** Why a change of the tree cannot be made, whoever proposes or agrees it. */
export const changeProblems: Readonly<Record<ChangeProblem, RefusalWords>> = {
  'no-such-node': {
    en: 'A part of the plan that is named here does not stand in this version. Choose it again.',
    ur: 'منصوبے کا جو حصہ یہاں لیا گیا ہے وہ اس نسخے میں موجود نہیں۔ دوبارہ منتخب کیجیے۔',
  },
  'needs-a-title': {
    en: 'Write how it is to be called, in at least one language.',
    ur: 'لکھیے کہ اس کا عنوان کیا ہو، کم از کم ایک زبان میں۔',
  },
  'needs-a-place': {
    en: 'Say where it stands: below which part of the plan, or after which.',
    ur: 'بتائیے کہ یہ کہاں ہو: منصوبے کے کس حصے کے نیچے، یا کس کے بعد۔',
  },
  'does-not-hang-there': {
    en: 'A part of this kind does not belong there. Choose another place.',
    ur: 'اس قسم کا حصہ اس جگہ نہیں آتا۔ دوسری جگہ منتخب کیجیے۔',
  },
  'changes-nothing': {
    en: 'The plan would stand as it stands. Choose another place, or other parts.',
    ur: 'منصوبہ جوں کا توں رہے گا۔ دوسری جگہ یا دوسرے حصے منتخب کیجیے۔',
  },
  'not-of-one-kind': {
    en: 'Only parts of one kind are merged: activities with activities, objectives with objectives.',
    ur: 'صرف ایک قسم کے حصے یکجا ہوتے ہیں: سرگرمیاں سرگرمیوں سے، مقاصد مقاصد سے۔',
  },
  'one-below-another': {
    en: 'One of these parts stands below another. Remove it, or move it first.',
    ur: 'ان میں سے ایک حصہ دوسرے کے نیچے ہے۔ اسے حذف کیجیے یا پہلے منتقل کیجیے۔',
  },
}

/** How an answer is refused because the plan has moved on. */
export const standingRefusals = {
  collides: {
    en: 'What this proposal would change is no longer as it was. Read both side by side, then accept in part and say what goes into the plan; or reject.',
    ur: 'جو حصہ یہ تجویز بدلتی ہے وہ اب ویسا نہیں رہا۔ دونوں کو ساتھ ساتھ پڑھیے، پھر جزوی منظوری دے کر بتائیے کہ منصوبے میں کیا جائے؛ یا مسترد کیجیے۔',
  },
  'partly-needs-a-change': {
    en: 'What is accepted in part needs the change that was agreed. Say it below.',
    ur: 'جزوی منظوری کے لیے طے شدہ تبدیلی بتانا ضروری ہے۔ اسے نیچے درج کیجیے۔',
  },
  'not-this-kind': {
    en: 'What was agreed must be of the same kind as what was proposed. Reject this one and propose the other.',
    ur: 'طے شدہ تبدیلی اسی قسم کی ہونی چاہیے جو تجویز ہوئی۔ اسے مسترد کیجیے اور دوسری تجویز دیجیے۔',
  },
} as const satisfies Record<string, RefusalWords>

/** What a proposal collides with, in one sentence; {code} is the part as it was called. */
export const collisionWords = {
  'node-removed': {
    en: '{code} is no longer in the plan.',
    ur: '{code} اب منصوبے میں نہیں۔',
  },
  'place-removed': {
    en: 'The place that was chosen, {code}, is no longer in the plan.',
    ur: 'منتخب کردہ جگہ {code} اب منصوبے میں نہیں۔',
  },
  'words-changed': {
    en: 'What stands here in {code} has changed since.',
    ur: '{code} میں جو یہاں درج تھا وہ اس کے بعد بدل چکا ہے۔',
  },
  'stands-unseen': {
    en: 'A text stands in this field that not everybody who reads the proposal may read. Reject with a reason that does not quote it; where it is to change, change it in the draft.',
    ur: 'اس خانے میں ایسا متن ہے جسے تجویز پڑھنے والے سب لوگ نہیں پڑھ سکتے۔ ایسی وجہ دے کر مسترد کیجیے جس میں وہ متن نقل نہ ہو؛ بدلنا ہو تو مسودے میں بدلیے۔',
  },
  'moved-elsewhere': {
    en: '{code} has been moved elsewhere since.',
    ur: '{code} اس کے بعد کہیں اور منتقل ہو چکا ہے۔',
  },
  'more-below-it': {
    en: 'Below {code} stands more than when its removal was proposed.',
    ur: '{code} کے نیچے اب اس سے زیادہ ہے جتنا حذف کی تجویز کے وقت تھا۔',
  },
  'no-longer-fits': {
    en: 'The change no longer fits the plan at {code}.',
    ur: 'یہ تبدیلی اب {code} پر منصوبے میں نہیں بیٹھتی۔',
  },
} as const satisfies Record<string, Bilingual>
