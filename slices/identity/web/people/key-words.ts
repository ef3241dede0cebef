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
    en: 'Who did it: every entry of theirs in the ledger is without a name from then on, also for auditors and courts.',
    ur: 'کس نے کیا: کھاتے میں اس فرد کا ہر اندراج تب سے بے نام ہوگا، آڈیٹر اور عدالت کے لیے بھی۔',
  },
  kept: { en: 'Kept', ur: 'برقرار' },
  keptEntries: {
    en: 'What was done and when: the entries stay, and the ledger verifies as before.',
    ur: 'کیا ہوا اور کب ہوا: اندراجات باقی رہتے ہیں اور کھاتے کی تصدیق پہلے کی طرح ہوتی ہے۔',
  },
  keptAct: {
    en: 'That you destroyed the key, whose it was and why: administrators can read it.',
    ur: 'یہ کہ کلید آپ نے تلف کی، کس کی تھی اور کیوں: منتظم اسے پڑھ سکتے ہیں۔',
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
    en: 'The key is destroyed. The entries of this person have no name any more.',
    ur: 'کلید تلف ہو گئی۔ اس فرد کے اندراجات اب بے نام ہیں۔',
  },
} satisfies Record<string, Bilingual>
