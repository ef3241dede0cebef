import type { Bilingual } from '#kernel/pure/bilingual.ts'

/** What the acts of a secretariat that answers together do, and how they are refused. */
export const dispositionWords = {
  readAnswerDesk: {
    en: 'Read the answering desk of a round: what waits, who answers what, and how far it is.',
    ur: 'کسی دور کے جوابات کی میز دیکھنا: کیا باقی ہے، کون کیا دیکھ رہا ہے، اور کام کہاں تک پہنچا۔',
  },
  claimProposal: {
    en: 'Claim a proposal, to answer it without another doing the same.',
    ur: 'جواب دینے کے لیے کوئی تجویز اپنے ذمے لینا، تاکہ دوسرا وہی کام نہ کرے۔',
  },
  releaseClaim: { en: 'Release one’s claim on a proposal.', ur: 'تجویز کا ذمہ واپس کرنا۔' },
  groupProposals: {
    en: 'Put proposals into a group under a name, and assign it to a person.',
    ur: 'تجاویز کو کسی نام سے گروپ میں رکھنا اور اسے کسی فرد کے سپرد کرنا۔',
  },
  assignGroup: {
    en: 'Assign a group of proposals to a person of the secretariat.',
    ur: 'تجاویز کا گروپ سیکرٹریٹ کے کسی فرد کے سپرد کرنا۔',
  },
  answerSeveral: {
    en: 'Answer several proposals at once with one reason: all of them or none.',
    ur: 'ایک ہی وجہ کے ساتھ کئی تجاویز کا اکٹھا جواب دینا: سب کا، یا کسی کا نہیں۔',
  },
  groupPoints: {
    en: 'Put points of declarations into a group under a name, and assign it to a person.',
    ur: 'اعلامیوں کے نکات کو کسی نام سے گروپ میں رکھنا اور اسے کسی فرد کے سپرد کرنا۔',
  },
  answerSeveralPoints: {
    en: 'Answer several points of declarations at once with one reason: all of them or none.',
    ur: 'ایک ہی وجہ کے ساتھ اعلامیوں کے کئی نکات کا اکٹھا جواب دینا: سب کا، یا کسی کا نہیں۔',
  },
  somePointsUnknown: {
    en: 'One of the points is not there any more for you. Reload the page and choose again; nothing was written.',
    ur: 'ان میں سے کوئی نکتہ اب آپ کے لیے موجود نہیں۔ صفحہ دوبارہ کھول کر پھر چنیے؛ کچھ درج نہیں ہوا۔',
  },
  pointNotInRound: {
    en: 'Point {number} does not belong to this round. Choose points of one round.',
    ur: 'نکتہ {number} اس دور کا نہیں۔ ایک ہی دور کے نکات چنیے۔',
  },
  somePointsAnswered: {
    en: 'These points have their answer: {numbers}. Leave them out and send again; nothing was answered.',
    ur: 'ان نکات کا جواب دیا جا چکا ہے: {numbers}۔ انہیں نکال کر دوبارہ بھیجیے؛ کسی کا جواب درج نہیں ہوا۔',
  },
  somePointsClaimed: {
    en: 'Others write the answers to these points: {numbers}. Leave them out or ask for their release; nothing was answered.',
    ur: 'ان نکات کا جواب دوسرے لکھ رہے ہیں: {numbers}۔ انہیں نکال دیجیے یا واپس کروائیے؛ کسی کا جواب درج نہیں ہوا۔',
  },
  keepReasonTemplate: {
    en: 'Keep a reason under a name, with placeholders for what differs.',
    ur: 'کوئی وجہ نام کے ساتھ محفوظ کرنا، جو فرق ہو اس کے لیے خانے چھوڑ کر۔',
  },
  replyToAnswer: {
    en: 'Confirm the answer to one’s own proposal, or dissent from it in words.',
    ur: 'اپنی تجویز کے جواب کی توثیق کرنا، یا الفاظ میں اس سے اختلاف کرنا۔',
  },
  deferralNeeds: {
    en: 'What is deferred needs a day and an office that takes it up. Choose both.',
    ur: 'مؤخر جواب کے لیے تاریخ اور ذمہ دار دفتر ضروری ہیں۔ دونوں چنیے۔',
  },
  deferralLiesBehind: {
    en: 'The day of a deferral must lie after today. Choose a later day.',
    ur: 'التوا کی تاریخ آج کے بعد کی ہونی چاہیے۔ بعد کی تاریخ چنیے۔',
  },
  noSuchOwner: {
    en: 'This office is not in the register. Choose it from the list.',
    ur: 'یہ دفتر رجسٹر میں نہیں۔ فہرست سے چنیے۔',
  },
  claimedByAnother: {
    en: 'Proposal {number} is claimed by {name} until {until}. Choose another, or ask them to release it.',
    ur: 'تجویز {number} {until} تک {name} کے ذمے ہے۔ کوئی اور چنیے، یا ان سے کہیے کہ اسے واپس کریں۔',
  },
  claimed: {
    en: 'Another person of the secretariat has claimed this proposal. Its page says who, and until when.',
    ur: 'یہ تجویز سیکرٹریٹ کے کسی اور فرد کے ذمے ہے۔ اس کے صفحے پر درج ہے کہ کس کے، اور کب تک۔',
  },
  notClaimed: {
    en: 'You hold no claim on this proposal. Reload the page.',
    ur: 'یہ تجویز آپ کے ذمے نہیں۔ صفحہ دوبارہ کھولیے۔',
  },
  notInRound: {
    en: 'Proposal {number} does not belong to this round. Choose proposals of one round.',
    ur: 'تجویز {number} اس دور کی نہیں۔ ایک ہی دور کی تجاویز چنیے۔',
  },
  someUnknown: {
    en: 'One of the proposals is not there any more for you. Reload the page and choose again; nothing was written.',
    ur: 'ان میں سے کوئی تجویز اب آپ کے لیے موجود نہیں۔ صفحہ دوبارہ کھول کر پھر چنیے؛ کچھ درج نہیں ہوا۔',
  },
  groupTaken: {
    en: 'This round has a group of this name. Choose that group, or another name.',
    ur: 'اس دور میں اس نام کا گروپ موجود ہے۔ وہی گروپ چنیے، یا کوئی اور نام رکھیے۔',
  },
  someAnswered: {
    en: 'Already answered: {numbers}. Leave them out and send again; nothing was answered.',
    ur: 'ان کا جواب دیا جا چکا ہے: {numbers}۔ انہیں نکال کر دوبارہ بھیجیے؛ کسی کا جواب درج نہیں ہوا۔',
  },
  someClaimed: {
    en: 'Claimed by others: {numbers}. Leave them out or ask for their release; nothing was answered.',
    ur: 'یہ دوسروں کے ذمے ہیں: {numbers}۔ انہیں نکال دیجیے یا واپس کروائیے؛ کسی کا جواب درج نہیں ہوا۔',
  },
  someCannotApply: {
    en: 'The text has moved on, or cannot be applied: {numbers}. Answer these one by one; nothing was answered.',
    ur: 'ان کا متن بدل چکا ہے یا لاگو نہیں ہو سکتا: {numbers}۔ ان کا الگ الگ جواب دیجیے؛ کسی کا جواب درج نہیں ہوا۔',
  },
  unknownPlaceholder: {
    en: 'Not known in braces: {names}. Use number, code, title, and for what is deferred day and office.',
    ur: 'قوسین میں یہ نامعلوم ہے: {names}۔ number، code، title، اور مؤخر کے لیے day اور office لکھیے۔',
  },
  templateNameTaken: {
    en: 'Another template has this name. Choose another.',
    ur: 'اس نام کا نمونہ موجود ہے۔ کوئی اور نام رکھیے۔',
  },
  notAnswered: {
    en: 'The secretariat has not answered this proposal yet. Wait for its answer.',
    ur: 'سیکرٹریٹ نے ابھی اس تجویز کا جواب نہیں دیا۔ جواب کا انتظار کیجیے۔',
  },
  alreadySpoken: {
    en: 'The author has spoken of this answer before. What was said stays.',
    ur: 'مصنف اس جواب پر پہلے ہی رائے دے چکا ہے۔ جو کہا گیا برقرار رہتا ہے۔',
  },
  someBundled: {
    en: 'Proposal {numbers} stands in a bundle. Answer the bundle as a whole.',
    ur: 'تجویز {numbers} کسی مجموعے میں ہے۔ پورے مجموعے کا جواب دیجیے۔',
  },
  notItsAuthor: {
    en: 'Only its author confirms an answer or dissents from it; by letter, the office or person in whose name it was proposed.',
    ur: 'جواب کی توثیق یا اس سے اختلاف صرف مصنف کرتا ہے؛ خط کے ذریعے وہی دفتر یا فرد جس کے نام سے تجویز دی گئی۔',
  },
  dissentNeedsWords: {
    en: 'Write why you dissent: it is printed beside the answer.',
    ur: 'لکھیے کہ آپ کو اختلاف کیوں ہے: یہ جواب کے ساتھ چھپتا ہے۔',
  },
} as const satisfies Record<string, Bilingual>

/** How what an author wrote about an answer is read back to them. */
export const replyByLetter = {
  done: {
    by: 'stand',
    values: {
      confirms: { en: 'Answer confirmed', ur: 'جواب کی توثیق' },
      dissents: { en: 'Dissent recorded', ur: 'اختلاف درج کیا گیا' },
    },
  },
  readBack: {
    stand: {
      label: { en: 'What was said of the answer', ur: 'جواب کے بارے میں مؤقف' },
      values: {
        confirms: { en: 'Confirms', ur: 'توثیق' },
        dissents: { en: 'Dissents', ur: 'اختلاف' },
      },
    },
    said: { label: { en: 'In the author’s words', ur: 'مصنف کے الفاظ میں' } },
  },
  ifUpheld: {
    en: 'What was entered stays listed beside the answer with the mark that its author does not own it.',
    ur: 'اندراج جواب کے ساتھ اس نشان کے ساتھ رہتا ہے کہ مصنف اسے اپنا نہیں مانتا۔',
  },
} as const
