import type { Bilingual } from '#kernel/pure/bilingual.ts'

/** What the acts around a laptop do, and how they are refused, in both languages. */
export const laptopWords = {
  readLaptop: {
    en: 'Read whether a round is away on a laptop, what a package would hold, and what came home.',
    ur: 'پڑھنا کہ دور لیپ ٹاپ پر باہر ہے یا نہیں، پیکج میں کیا ہوگا، اور کیا واپس آیا۔',
  },
  packRound: {
    en: 'Pack a round for a workshop on a laptop without a line.',
    ur: 'بغیر انٹرنیٹ کے لیپ ٹاپ پر ورکشاپ کے لیے دور کا پیکج بنانا۔',
  },
  callOffLaptop: {
    en: 'Say that a laptop is no longer awaited, so that the groups are run here again.',
    ur: 'درج کرنا کہ لیپ ٹاپ کا اب انتظار نہیں، تاکہ گروپ دوبارہ یہیں چلیں۔',
  },
  packReturn: {
    en: 'On a laptop: pack what happened, to be merged at home.',
    ur: 'لیپ ٹاپ پر: جو کچھ ہوا اس کا پیکج بنانا، تاکہ مرکزی ورک اسپیس میں ضم کیا جائے۔',
  },
  previewHomecoming: {
    en: 'Look at what a laptop’s package would change here, without changing anything.',
    ur: 'دیکھنا کہ لیپ ٹاپ کا پیکج یہاں کیا بدلے گا، کچھ بدلے بغیر۔',
  },
  mergeHomecoming: {
    en: 'Merge what a laptop brought home, after comparing the fingerprint of its key.',
    ur: 'لیپ ٹاپ کی کلید کا نشان ملا کر اس کا لایا ہوا مواد ضم کرنا۔',
  },
  away: {
    en: 'The round is away on a laptop: its groups are run there. Wait until it has come home, or call the laptop off on the round’s page.',
    ur: 'یہ دور لیپ ٹاپ پر باہر ہے اور اس کے گروپ وہیں چل رہے ہیں۔ واپسی کا انتظار کیجیے، یا دور کے صفحے پر لیپ ٹاپ کا انتظار ختم کیجیے۔',
  },
  alreadyAway: {
    en: 'The round is away on a laptop already. Merge what it brings, or call it off, before packing again.',
    ur: 'یہ دور پہلے ہی لیپ ٹاپ پر باہر ہے۔ دوبارہ پیکج بنانے سے پہلے اس کا مواد ضم کیجیے یا اس کا انتظار ختم کیجیے۔',
  },
  notAway: {
    en: 'The round is not away on a laptop. There is nothing to call off.',
    ur: 'یہ دور کسی لیپ ٹاپ پر باہر نہیں۔ ختم کرنے کو کچھ نہیں۔',
  },
  roundClosed: {
    en: 'The round is closed, so a workshop could add nothing to it. Open a new round first.',
    ur: 'یہ دور بند ہے، اس لیے ورکشاپ اس میں کچھ شامل نہیں کر سکتی۔ پہلے نیا دور شروع کیجیے۔',
  },
  noLaptop: {
    en: 'This installation is not a laptop that was made from a package. Merge packages here instead.',
    ur: 'یہ تنصیب پیکج سے بنا ہوا لیپ ٹاپ نہیں۔ یہاں پیکج ضم کیے جاتے ہیں۔',
  },
  stillWriting: {
    en: 'The ledger is still writing down what was done last. Try again in a few seconds.',
    ur: 'کھاتہ ابھی آخری کام درج کر رہا ہے۔ چند سیکنڈ بعد دوبارہ کوشش کیجیے۔',
  },
  fileNotReceived: {
    en: 'The file has not arrived here. Choose it again and send it.',
    ur: 'فائل یہاں نہیں پہنچی۔ اسے دوبارہ چن کر بھیجیے۔',
  },
  notAPackage: {
    en: 'This file is not a package of a workshop. Choose the file that the laptop made.',
    ur: 'یہ فائل ورکشاپ کا پیکج نہیں۔ وہ فائل چنیے جو لیپ ٹاپ نے بنائی۔',
  },
  otherKind: {
    en: 'This is the package that left home, not what a laptop brought back. Choose the file that the laptop made.',
    ur: 'یہ وہ پیکج ہے جو یہاں سے گیا تھا، لیپ ٹاپ کا واپس لایا ہوا نہیں۔ وہ فائل چنیے جو لیپ ٹاپ نے بنائی۔',
  },
  truncated: {
    en: 'The package was cut off while it was copied. Copy it from the laptop again.',
    ur: 'نقل کے دوران پیکج ادھورا رہ گیا۔ لیپ ٹاپ سے دوبارہ نقل کیجیے۔',
  },
  altered: {
    en: 'The package was changed after the laptop signed it. Nothing of it is taken in; fetch it from the laptop again.',
    ur: 'لیپ ٹاپ کے دستخط کے بعد پیکج میں تبدیلی کی گئی۔ اس میں سے کچھ نہیں لیا گیا؛ لیپ ٹاپ سے دوبارہ حاصل کیجیے۔',
  },
  notSigned: {
    en: 'The signature of this package is wrong: it was changed, or no laptop made it. Nothing of it is taken in.',
    ur: 'اس پیکج کے دستخط درست نہیں: یہ بدلا گیا ہے یا کسی لیپ ٹاپ نے نہیں بنایا۔ اس میں سے کچھ نہیں لیا گیا۔',
  },
  otherWorkspace: {
    en: 'This package belongs to another workspace. Merge it in the workspace that packed the round.',
    ur: 'یہ پیکج کسی اور ورک اسپیس کا ہے۔ اسے وہیں ضم کیجیے جہاں دور کا پیکج بنا تھا۔',
  },
  otherRound: {
    en: 'This package belongs to another round. Open that round’s page and merge it there.',
    ur: 'یہ پیکج کسی اور دور کا ہے۔ اُس دور کا صفحہ کھول کر وہاں ضم کیجیے۔',
  },
  otherSoftware: {
    en: 'The laptop runs another edition of Sutoon, whose rows do not fit here ({table}). Install the same edition on both and pack again.',
    ur: 'لیپ ٹاپ پر ستون کا دوسرا ایڈیشن ہے جس کی قطاریں یہاں نہیں بیٹھتیں ({table})۔ دونوں پر ایک ہی ایڈیشن نصب کر کے دوبارہ پیکج بنائیے۔',
  },
  ledgerRewritten: {
    en: 'The ledger of this laptop is not the one that came home before: what it had recorded was changed. Nothing is taken in; keep the laptop and both packages.',
    ur: 'اس لیپ ٹاپ کا کھاتہ وہ نہیں جو پہلے آیا تھا: اس کے اندراجات بدلے گئے ہیں۔ کچھ نہیں لیا گیا؛ لیپ ٹاپ اور دونوں پیکج محفوظ رکھیے۔',
  },
  ledgerWrong: {
    en: 'The ledger in this package does not hold together: its checkpoint is not over its entries. Nothing is taken in.',
    ur: 'اس پیکج کا کھاتہ درست نہیں: نشانِ تصدیق اس کے اندراجات پر نہیں۔ کچھ نہیں لیا گیا۔',
  },
  rowWithoutEntry: {
    en: 'A row of {table} in this package was never recorded in the laptop’s ledger. Nothing is taken in.',
    ur: 'اس پیکج میں {table} کی ایک قطار لیپ ٹاپ کے کھاتے میں کبھی درج نہیں ہوئی۔ کچھ نہیں لیا گیا۔',
  },
  strangeRow: {
    en: 'A row of {table} in this package belongs to no part of this round. Nothing is taken in.',
    ur: 'اس پیکج میں {table} کی ایک قطار اس دور کے کسی حصے سے تعلق نہیں رکھتی۔ کچھ نہیں لیا گیا۔',
  },
  contradicts: {
    en: 'A row of {table} that never changes says something else in this package than it says here. Nothing is taken in.',
    ur: '{table} کی ایک قطار، جو کبھی نہیں بدلتی، اس پیکج میں یہاں سے مختلف ہے۔ کچھ نہیں لیا گیا۔',
  },
  unknownPerson: {
    en: 'The package names a person whom this workspace does not know. Nothing is taken in.',
    ur: 'پیکج میں ایسے فرد کا ذکر ہے جسے یہ ورک اسپیس نہیں جانتی۔ کچھ نہیں لیا گیا۔',
  },
  letterMissing: {
    en: 'Something in this package was entered for somebody without a device, and what says so, or the note of what they said, is missing. Nothing is taken in; fetch the package from the laptop again.',
    ur: 'اس پیکج میں کچھ ایسے فرد کے لیے درج ہوا جس کے پاس آلہ نہیں تھا، مگر اس کا ریکارڈ یا اس کی کہی بات کا نوٹ غائب ہے۔ کچھ نہیں لیا گیا؛ پیکج لیپ ٹاپ سے دوبارہ حاصل کیجیے۔',
  },
  nothingNew: {
    en: 'Everything in this package is here already. Nothing was added, and nothing is counted twice.',
    ur: 'اس پیکج کا سب کچھ یہاں پہلے سے موجود ہے۔ کچھ شامل نہیں ہوا اور کچھ دو بار شمار نہیں ہوا۔',
  },
  fingerprintDiffers: {
    en: 'This is not the fingerprint of the key that signed the package. Read it from the laptop’s own screen; if it differs, do not merge.',
    ur: 'یہ اُس کلید کا نشان نہیں جس نے پیکج پر دستخط کیے۔ اسے خود لیپ ٹاپ کی سکرین سے پڑھیے؛ اگر مختلف ہو تو ضم نہ کیجیے۔',
  },
  onlyTheSecretariat: {
    en: 'The secretariat does this. Ask it.',
    ur: 'یہ سیکرٹریٹ کرتا ہے۔ اس سے کہیے۔',
  },
  doneAtHome: {
    en: 'This is done in the workspace that the round came from.',
    ur: 'یہ اُس ورک اسپیس میں کیا جاتا ہے جہاں سے دور آیا ہے۔',
  },
  holdAway: {
    en: 'The round {round} is away on a laptop',
    ur: 'دور {round} لیپ ٹاپ پر باہر ہے',
  },
} as const satisfies Record<string, Bilingual>
