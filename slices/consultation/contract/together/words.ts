import type { RefusalWords } from '#kernel/contract/act.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'

export const togetherWords = {
  cosignProposal: {
    en: 'Put one’s name under a proposal while it is open, and say whether the name may be shown.',
    ur: 'کھلی تجویز پر تائیدی دستخط کرنا، اور بتانا کہ نام دکھایا جائے یا نہیں۔',
  },
  withdrawCosignature: {
    en: 'Take one’s name back from a proposal while it is open.',
    ur: 'کھلی تجویز سے اپنے تائیدی دستخط واپس لینا۔',
  },
  bundleProposals: {
    en: 'Put several proposals of one’s own into a bundle that stands or falls together.',
    ur: 'اپنی کئی تجاویز کو ایک مجموعے میں رکھنا جو اکٹھا منظور یا نامنظور ہو۔',
  },
  undoBundle: {
    en: 'Undo a bundle of one’s own while none of it is answered.',
    ur: 'اپنا مجموعہ کھولنا، جب تک اس میں سے کسی کا جواب نہ دیا گیا ہو۔',
  },
  bundledByLetter: { en: 'Proposals bundled', ur: 'تجاویز کا مجموعہ' },
  undoneByLetter: { en: 'Bundle undone', ur: 'مجموعہ کھولا گیا' },
  contestedBundle: {
    en: 'The bundle stays as it is; undo it by another letter, while none of it is answered.',
    ur: 'مجموعہ جوں کا توں رہتا ہے؛ جواب سے پہلے ایک اور خط کے ذریعے اسے کھولیے۔',
  },
  contestedUndoing: {
    en: 'The proposals stay apart; put them together again by another letter.',
    ur: 'تجاویز الگ رہتی ہیں؛ ایک اور خط کے ذریعے دوبارہ مجموعہ بنائیے۔',
  },
  onlyOfOffice: {
    en: 'The secretariat puts together what one office proposed, from its letter.',
    ur: 'سیکرٹریٹ کسی دفتر کی تجاویز کا مجموعہ اس دفتر کے خط پر بناتا ہے۔',
  },
  onlyOwnUndone: {
    en: 'Only its author undoes a bundle, or the secretariat from the office’s letter.',
    ur: 'مجموعہ صرف تجویز کنندہ کھولتا ہے، یا سیکرٹریٹ اس کے دفتر کے خط پر۔',
  },
  answerBundle: {
    en: 'Answer a bundle of proposals: all accepted and applied, or none.',
    ur: 'تجاویز کے مجموعے کا جواب دینا: سب منظور اور شامل، یا کوئی نہیں۔',
  },
  onlyParticipantsCosign: {
    en: 'Participants co-sign, and focal persons for their office.',
    ur: 'تائیدی دستخط شرکا کرتے ہیں، اور فوکل پرسن اپنے دفتر کی طرف سے۔',
  },
  onlyOwnBundled: {
    en: 'Only proposals of your own, under your name, go into a bundle.',
    ur: 'مجموعے میں صرف آپ کے اپنے نام کی تجاویز آتی ہیں۔',
  },
  bundledAlready: { en: 'It stands in a bundle already.', ur: 'یہ پہلے ہی ایک مجموعے میں ہے۔' },
  notBundled: { en: 'It stands in no bundle.', ur: 'یہ کسی مجموعے میں نہیں۔' },
  answerTheBundle: {
    en: 'It stands or falls with others: the bundle is answered as a whole.',
    ur: 'یہ دوسری تجاویز کے ساتھ ہے: پورے مجموعے کا ایک ہی جواب ہوتا ہے۔',
  },
  byLetterDone: { en: 'Proposal co-signed', ur: 'تجویز پر تائیدی دستخط' },
  byLetterIfUpheld: {
    en: 'The office is no longer named as co-signer; that it was entered stays in the record.',
    ur: 'دفتر کا نام تائید کنندگان میں نہیں رہتا؛ اندراج ریکارڈ میں رہتا ہے۔',
  },
} as const satisfies Record<string, Bilingual>

export const togetherRefusals = {
  'own-proposal': {
    en: 'You made this proposal yourself: your name stands on it already.',
    ur: 'یہ تجویز آپ ہی کی ہے: آپ کا نام اس پر پہلے سے ہے۔',
  },
  'not-cosigned': {
    en: 'Your name does not stand under this proposal.',
    ur: 'اس تجویز پر آپ کے تائیدی دستخط نہیں ہیں۔',
  },
  'already-cosigned': {
    en: 'This office stands under the proposal already.',
    ur: 'یہ دفتر پہلے ہی تائید کر چکا ہے۔',
    constraint: 'one_cosigns_a_proposal_once',
  },
  'letter-names-an-office': {
    en: 'By letter an office co-signs. Choose the office that wrote; persons co-sign themselves.',
    ur: 'خط کے ذریعے دفتر تائید کرتا ہے۔ وہ دفتر چنیے جس نے لکھا؛ افراد خود دستخط کرتے ہیں۔',
  },
  'not-yours': {
    en: 'Only proposals of your own, under your name, go into a bundle: {numbers} is not.',
    ur: 'مجموعے میں صرف آپ کے اپنے نام کی تجاویز آتی ہیں: {numbers} نہیں۔',
  },
  'some-bundled': {
    en: 'Proposal {numbers} stands in a bundle already.',
    ur: 'تجویز {numbers} پہلے ہی کسی مجموعے میں ہے۔',
    constraint: 'bundled_proposals_pkey',
  },
  'not-theirs': {
    en: 'By letter an office puts its own proposals together: {numbers} is not of the office that wrote. Choose the office, or leave it out.',
    ur: 'خط کے ذریعے دفتر اپنی ہی تجاویز کا مجموعہ بناتا ہے: {numbers} اس دفتر کی نہیں جس نے لکھا۔ دفتر چنیے، یا اسے نکال دیجیے۔',
  },
  'not-your-bundle': togetherWords.onlyOwnUndone,
  'bundle-answered': {
    en: 'The bundle has its answer: it is not undone any more.',
    ur: 'مجموعے کا جواب دیا جا چکا ہے: اب یہ کھولا نہیں جا سکتا۔',
    constraint: 'a_bundle_that_was_answered_stands',
  },
  'stands-in-a-bundle': {
    en: 'This proposal stands or falls with others in the bundle “{title}”. Answer the bundle as a whole.',
    ur: 'یہ تجویز مجموعے ”{title}“ کی دوسری تجاویز کے ساتھ منظور یا نامنظور ہو گی۔ پورے مجموعے کا جواب دیجیے۔',
    constraint: 'a_bundle_stands_or_falls_together',
  },
  'bundle-cannot-apply': {
    en: 'The bundle cannot be accepted: proposal {numbers} collides with what stands, or with another of the bundle. Nothing was applied. Reject or defer it as a whole, and say what would be needed.',
    ur: 'مجموعہ منظور نہیں ہو سکتا: تجویز {numbers} موجودہ متن سے، یا مجموعے کی کسی اور تجویز سے متصادم ہے۔ کچھ شامل نہیں ہوا۔ پورے مجموعے کو مسترد یا مؤخر کیجیے اور بتائیے کہ کیا درکار ہے۔',
  },
  'bundle-has-moved-on': {
    en: 'The plan has changed under proposal {numbers} of this bundle. Read what stands now, then answer again.',
    ur: 'اس مجموعے کی تجویز {numbers} کے نیچے منصوبہ بدل چکا ہے۔ موجودہ متن پڑھیے، پھر دوبارہ جواب دیجیے۔',
  },
} as const satisfies Record<string, RefusalWords>
