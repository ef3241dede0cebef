import type { Bilingual } from '#kernel/pure/bilingual.ts'

/** The words of the page that says whether a printed paper is current. */
export const paperWords = {
  title: { en: 'Is this paper current?', ur: 'کیا یہ دستاویز موجودہ ہے؟' },
  current: {
    en: 'Yes. It is of version {number}, which is approved and in force.',
    ur: 'جی ہاں۔ یہ نسخہ {number} کی ہے، جو منظور شدہ اور نافذ ہے۔',
  },
  superseded: {
    en: 'No. It is of version {number}, and a later version has taken its place.',
    ur: 'جی نہیں۔ یہ نسخہ {number} کی ہے اور اس کی جگہ بعد کا نسخہ آ چکا ہے۔',
  },
  supersededBy: {
    en: 'No. It is of version {number}, and is superseded by version {later} of {day}.',
    ur: 'جی نہیں۔ یہ نسخہ {number} کی ہے اور اس کی جگہ {day} کا نسخہ {later} آ چکا ہے۔',
  },
  withdrawn: {
    en: 'No. It is of version {number}, which was withdrawn.',
    ur: 'جی نہیں۔ یہ نسخہ {number} کی ہے، جو واپس لے لیا گیا۔',
  },
  'not-approved': {
    en: 'It is a paper of a draft of version {number}, not of an approved text. The draft may have changed since.',
    ur: 'یہ نسخہ {number} کے مسودے کی دستاویز ہے، منظور شدہ متن کی نہیں۔ اس کے بعد مسودہ بدل سکتا ہے۔',
  },
  unknown: {
    en: 'No paper has this code. Compare it with the code on the paper; if it is the same, ask the secretariat.',
    ur: 'یہ کوڈ کسی دستاویز کا نہیں۔ اسے دستاویز پر چھپے کوڈ سے ملائیے؛ ایک ہی ہو تو سیکرٹریٹ سے پوچھیے۔',
  },
  answersStand: {
    en: 'Yes. It holds the answers to the proposals of a round, and none was given since.',
    ur: 'جی ہاں۔ اس میں ایک دور کی تجاویز کے جواب ہیں، اور اس کے بعد کوئی جواب نہیں دیا گیا۔',
  },
  answeredSince: {
    en: 'No. It holds the answers to the proposals of a round, and more were given since.',
    ur: 'جی نہیں۔ اس میں ایک دور کی تجاویز کے جواب ہیں، اور اس کے بعد مزید جواب دیے گئے۔',
  },
  reportStands: {
    en: 'Yes. It reports what came of a round, and nothing was concluded, answered or published since.',
    ur: 'جی ہاں۔ اس میں ایک دور کا حاصل ہے، اور اس کے بعد نہ کوئی نتیجہ نکلا، نہ جواب دیا گیا، نہ کچھ شائع ہوا۔',
  },
  reportedSince: {
    en: 'No. It reports what came of a round, and more was concluded, answered or published since.',
    ur: 'جی نہیں۔ اس میں ایک دور کا حاصل ہے، اور اس کے بعد مزید نتائج، جواب یا اشاعتیں سامنے آئیں۔',
  },
  sheetStands: {
    en: 'Yes. It is a sheet of a round that is open. What is written on it is taken in.',
    ur: 'جی ہاں۔ یہ ایک کھلے دور کی شیٹ ہے۔ اس پر لکھی ہوئی بات درج کی جاتی ہے۔',
  },
  sheetClosed: {
    en: 'No. It is a sheet of a round that has closed. Hand in what is written on it at once; write nothing new.',
    ur: 'جی نہیں۔ یہ ایک بند ہو چکے دور کی شیٹ ہے۔ جو لکھا جا چکا ہے فوراً جمع کرائیے؛ نیا کچھ نہ لکھیے۔',
  },
  summary: { en: 'It is a summary with annexes.', ur: 'یہ خلاصہ مع ضمیمہ جات ہے۔' },
  meetingStands: {
    en: 'Yes. It is a paper of a meeting, and nothing was changed since it was printed.',
    ur: 'جی ہاں۔ یہ اجلاس کا کاغذ ہے اور چھپنے کے بعد کچھ تبدیل نہیں ہوا۔',
  },
  meetingMovedOn: {
    en: 'No. It is a paper of a meeting that was written anew or taken a step further since it was printed.',
    ur: 'جی نہیں۔ یہ اجلاس کا کاغذ ہے جو چھپنے کے بعد نئے سرے سے لکھا گیا یا اگلے مرحلے تک پہنچا۔',
  },
  made: { en: 'The paper was made on', ur: 'دستاویز بننے کی تاریخ' },
  code: { en: 'Code', ur: 'کوڈ' },
  published: { en: 'Read the published text', ur: 'شائع شدہ متن پڑھیے' },
  comparison: {
    en: 'It is a comparison with another version.',
    ur: 'یہ کسی دوسرے نسخے سے موازنہ ہے۔',
  },
} as const satisfies Record<string, Bilingual>
