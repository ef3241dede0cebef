import type { Bilingual } from '#kernel/pure/bilingual.ts'

export const keyWords = {
  more: { en: 'More', ur: 'مزید' },
  destroy: { en: 'Destroy the pseudonym key', ur: 'فرضی نام کی کلید تلف کیجیے' },
  what: {
    en: 'The ledger knows people by pseudonyms. One key ties this person to theirs; destroying it cannot be undone by anybody.',
    ur: 'کھاتے میں افراد فرضی ناموں سے درج ہیں۔ ایک ہی کلید اس فرد کو اس کے فرضی نام سے جوڑتی ہے؛ اسے تلف کرنے کے بعد کوئی بھی واپس نہیں لا سکتا۔',
  },
  lost: { en: 'Lost for ever', ur: 'ہمیشہ کے لیے ضائع' },
  lostName: {
    en: 'The name in the ledger: no entry of theirs leads from the ledger to this person any more, whoever asks.',
    ur: 'کھاتے میں نام: اس فرد کا کوئی اندراج کھاتے سے اس تک نہیں پہنچاتا، پوچھنے والا کوئی بھی ہو۔',
  },
  kept: { en: 'Kept', ur: 'برقرار' },
  keptEntries: {
    en: 'What was done and when: the entries stay, and the ledger verifies as before.',
    ur: 'کیا ہوا اور کب ہوا: اندراجات باقی رہتے ہیں اور کھاتے کی تصدیق پہلے کی طرح ہوتی ہے۔',
  },
  keptRows: {
    en: 'The records of this application itself: they still know who did what, until they are removed when their time of keeping ends.',
    ur: 'خود اس نظام کے ریکارڈ: ان میں اب بھی درج ہے کہ کس نے کیا کیا، جب تک مدتِ حفاظت ختم ہونے پر وہ مٹا نہ دیے جائیں۔',
  },
  keptAct: {
    en: 'That the key was destroyed, whose it was, why, who asked and who confirmed: administrators can read it.',
    ur: 'یہ کہ کلید تلف ہوئی، کس کی تھی، کیوں، کس نے درخواست کی اور کس نے تصدیق: منتظم اسے پڑھ سکتے ہیں۔',
  },
  reason: { en: 'Reason', ur: 'وجہ' },
  reasonHint: {
    en: 'For example the request of the person, with its date. It is kept.',
    ur: 'مثلاً متعلقہ فرد کی درخواست، تاریخ کے ساتھ۔ یہ محفوظ رہے گی۔',
  },
  needReason: { en: 'Enter the reason.', ur: 'وجہ درج کیجیے۔' },
  type: { en: 'To confirm, type: {phrase}', ur: 'تصدیق کے لیے لکھیے: {phrase}' },
  needPhrase: {
    en: 'This is not the same. Type it as it stands above.',
    ur: 'یہ اس سے مختلف ہے۔ اوپر دی گئی تحریر ہو بہو لکھیے۔',
  },
  destroyed: {
    en: 'The key is destroyed. In the ledger the entries of this person have no name any more.',
    ur: 'کلید تلف ہو گئی۔ کھاتے میں اس فرد کے اندراجات اب بے نام ہیں۔',
  },
  takesTwo: {
    en: 'It takes two: you ask, and another administrator or the oversight confirms. Until then nothing is destroyed.',
    ur: 'اس کے لیے دو افراد درکار ہیں: آپ درخواست کرتے ہیں، کوئی دوسرا منتظم یا نگران ادارہ تصدیق کرتا ہے۔ تب تک کچھ تلف نہیں ہوتا۔',
  },
  askedBecause: { en: 'An administrator asked for it, because', ur: 'ایک منتظم نے اس کی درخواست کی، وجہ' },
  ask: { en: 'Ask to destroy the key', ur: 'کلید تلف کرنے کی درخواست کیجیے' },
  confirm: { en: 'Confirm and destroy the key', ur: 'تصدیق کر کے کلید تلف کیجیے' },
  askedFor: {
    en: 'Asked for. Another administrator or the oversight confirms it; until then nothing is destroyed.',
    ur: 'درخواست ہو گئی۔ تصدیق کوئی دوسرا منتظم یا نگران ادارہ کرے گا؛ تب تک کچھ تلف نہیں ہوتا۔',
  },
} satisfies Record<string, Bilingual>
