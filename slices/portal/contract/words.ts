import type { Bilingual } from '#kernel/pure/bilingual.ts'

/** What the acts of this slice do, and how they are refused, in both languages. */
export const words = {
  preview: {
    en: 'Show what would be public, and what is missing, before anything is published.',
    ur: 'اشاعت سے پہلے دکھانا کہ کیا عوام کے سامنے آئے گا اور کیا کمی ہے۔',
  },
  publish: {
    en: 'Publish the public part of an approved version, at once or after an embargo.',
    ur: 'منظور شدہ نسخے کا عوامی حصہ شائع کرنا، فوراً یا مقررہ تاریخ کے بعد۔',
  },
  list: { en: 'List what was published and withdrawn.', ur: 'شائع شدہ اور واپس لی گئی اشاعتوں کی فہرست۔' },
  withdraw: {
    en: 'Withdraw a publication, with a reason that the public reads in its place.',
    ur: 'اشاعت واپس لینا، وجہ کے ساتھ، جو عوام کو اس کی جگہ نظر آئے گی۔',
  },
  versionNotApproved: {
    en: 'Only an approved version is published. Have this one approved first.',
    ur: 'صرف منظور شدہ نسخہ شائع ہوتا ہے۔ پہلے اس کی منظوری حاصل کیجیے۔',
  },
  embargoLiesBehind: {
    en: 'The first public day lies in the past. Choose today or a later day.',
    ur: 'عوام کے لیے پہلا دن گزر چکا ہے۔ آج یا بعد کی تاریخ چنیے۔',
  },
  nothingIsPublic: {
    en: 'Nothing in this version is of level public. Set the level of its parts in the next draft.',
    ur: 'اس نسخے کا کوئی حصہ عوامی درجے کا نہیں۔ اگلے مسودے میں حصوں کا درجہ مقرر کیجیے۔',
  },
  addressTaken: {
    en: 'Another strategy is published under this name. Give another name for the address.',
    ur: 'اس نام سے ایک اور حکمتِ عملی شائع ہے۔ پتے کے لیے کوئی دوسرا نام دیجیے۔',
  },
  alreadyWithdrawn: {
    en: 'This publication has been withdrawn already.',
    ur: 'یہ اشاعت پہلے ہی واپس لی جا چکی ہے۔',
  },
  onlyThoseWhoPublish: {
    en: 'The secretariat and approvers publish.',
    ur: 'اشاعت سیکرٹریٹ اور منظور کنندگان کرتے ہیں۔',
  },
} as const satisfies Record<string, Bilingual>
