import type { Bilingual } from '#kernel/pure/bilingual.ts'

/** What becomes of a comment or change that is not proposed, and what a version waits for. */
export const undecidedWords = {
  makePoints: {
    en: 'Make points of comments and rows that offer no new words: each is answered on the desk, and holds the version until then.',
    ur: 'جن تبصروں اور سطروں میں نئے الفاظ نہیں انہیں نکات بنانا: ہر ایک کا جواب ڈیسک پر دیا جاتا ہے، اور تب تک نسخہ رکا رہتا ہے۔',
  },
  leaveOutSeveral: {
    en: 'Leave several changes of a file out with one reason, all or none.',
    ur: 'ایک فائل کی کئی تبدیلیاں ایک وجہ سے شامل نہ کرنا: سب یا کوئی نہیں۔',
  },
  hold: {
    en: 'Changes and comments of a file sent in to “{round}” that have no decision: {count}.',
    ur: '”{round}“ کے لیے موصولہ ایک فائل کی تبدیلیاں اور تبصرے جن پر فیصلہ نہیں ہوا: {count}۔',
  },
  decidedAlready: {
    en: 'These have a decision already: number {numbers}. Reload the page and choose again; nothing was written.',
    ur: 'ان پر فیصلہ ہو چکا ہے: نمبر {numbers}۔ صفحہ دوبارہ کھول کر پھر منتخب کیجیے؛ کچھ درج نہیں ہوا۔',
  },
  offerWords: {
    en: 'These offer new words or say nothing: number {numbers}. Propose them or leave them out; nothing was written.',
    ur: 'ان میں نئے الفاظ ہیں یا کوئی بات نہیں: نمبر {numbers}۔ انہیں تجویز بنائیے یا شامل نہ کیجیے؛ کچھ درج نہیں ہوا۔',
  },
  splitFirst: {
    en: 'This document speaks in points of its own. Split it first, then make points of its comments.',
    ur: 'اس دستاویز کے اپنے نکات ہیں۔ پہلے اسے نکات میں بانٹیے، پھر اس کے تبصروں کو نکات بنائیے۔',
  },
  isAPoint: {
    en: 'This is a point already. Answer the point: that is its outcome.',
    ur: 'یہ پہلے ہی نکتہ ہے۔ نکتے کا جواب دیجیے: وہی اس کا نتیجہ ہے۔',
  },
  isLeftOut: {
    en: 'This was left out. Say where it stands first; then it can become a point.',
    ur: 'یہ شامل نہیں کی گئی۔ پہلے اس کا مقام بتائیے؛ پھر یہ نکتہ بن سکتی ہے۔',
  },
  offersWords: {
    en: 'It offers new words, or says nothing. Propose it, or leave it out.',
    ur: 'اس میں نئے الفاظ ہیں، یا کوئی بات نہیں۔ اسے تجویز بنائیے، یا شامل نہ کیجیے۔',
  },
} as const satisfies Record<string, Bilingual>
