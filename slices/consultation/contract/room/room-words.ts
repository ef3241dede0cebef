import type { RefusalWords } from '#kernel/contract/act.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'

/** Entering, in a breakout group, what somebody without a device says. */
export const roomWords = {
  findSpeaker: {
    en: 'Find who takes part by their own e-mail address, to enter what they say in the group.',
    ur: 'گروپ میں کہی بات درج کرنے کے لیے شریک کو اُس کے اپنے ای میل پتے سے تلاش کرنا۔',
  },
  enterPosition: {
    en: 'Enter the position of somebody without a device, who said it and had it read back.',
    ur: 'بغیر آلے والے شریک کا مؤقف درج کرنا، جو اُس نے خود بتایا اور اُسے پڑھ کر سنایا گیا۔',
  },
  enterCosignature: {
    en: 'Enter the co-signature of somebody without a device, who said it and had it read back.',
    ur: 'بغیر آلے والے شریک کے تائیدی دستخط درج کرنا، جو اُس نے خود کہے اور اُسے پڑھ کر سنائے گئے۔',
  },
  listEnteredForMe: {
    en: 'Read what was entered in one’s own name on a proposal, and by whom.',
    ur: 'جاننا کہ کسی تجویز پر آپ کے نام سے کیا اور کس نے درج کیا۔',
  },
} as const satisfies Record<string, Bilingual>

export const roomRefusals = {
  'not-heard-here': {
    en: 'In a group you enter only what was said there: while it is open, on a part that it treats, for an office or for somebody who takes part. Check the group, the part and the name.',
    ur: 'گروپ میں صرف وہی درج ہوتا ہے جو وہاں کہا جائے: جب تک گروپ کھلا ہو، اُسی حصے پر جو اُس کے زیرِ غور ہے، کسی دفتر یا شریک کی طرف سے۔ گروپ، حصہ اور نام دیکھ لیجیے۔',
  },
  'nobody-at-this-address': {
    en: 'Nobody who takes part here has this address. Read it back to them letter by letter; whoever takes no part yet is invited by the secretariat first.',
    ur: 'یہاں شریک کسی فرد کا یہ پتہ نہیں۔ انہیں حرف بہ حرف پڑھ کر سنائیے؛ جو ابھی شریک نہیں اسے پہلے سیکرٹریٹ مدعو کرتا ہے۔',
  },
  'spoke-for-themselves': {
    en: 'They have taken a position on this proposal themselves, and it stays. They can change it when they sign in.',
    ur: 'وہ اس تجویز پر خود مؤقف دے چکے ہیں، اور وہی برقرار ہے۔ وہ سائن اِن کر کے اسے بدل سکتے ہیں۔',
  },
  'stands-under-it-already': {
    en: 'Their name was put under this proposal before, or they wrote it. Nothing was changed.',
    ur: 'اُن کا نام اس تجویز کے نیچے پہلے آ چکا ہے، یا یہ انہی کی ہے۔ کچھ نہیں بدلا۔',
  },
} as const satisfies Record<string, RefusalWords>
