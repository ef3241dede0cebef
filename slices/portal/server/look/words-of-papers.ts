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
  shelfStands: {
    en: 'It shows what stood on {day}, and no later one was made. What it shows may have changed since: who gave it to you can make a new one.',
    ur: 'اس میں {day} کی صورتِ حال ہے، اور اس کے بعد کوئی نئی نہیں بنی۔ صورتِ حال بدل چکی ہو سکتی ہے: جس نے یہ دی وہ نئی بنوا سکتا ہے۔',
  },
  shelfReplaced: {
    en: 'No. It shows what stood on {day}, and a later one was made on {later}.',
    ur: 'جی نہیں۔ اس میں {day} کی صورتِ حال ہے، اور {later} کو نئی بن چکی ہے۔',
  },
  summary: { en: 'It is a summary with annexes.', ur: 'یہ خلاصہ مع ضمیمہ جات ہے۔' },
  trackerStands: {
    en: 'Yes. It tells what became of the points of a declaration, and nothing was answered or said on them since.',
    ur: 'جی ہاں۔ اس میں ایک اعلامیے کے نکات کا حال ہے، اور اس کے بعد ان پر نہ کوئی جواب آیا نہ کچھ کہا گیا۔',
  },
  trackerMovedOn: {
    en: 'No. It tells what became of the points of a declaration, and more was answered or said on them since.',
    ur: 'جی نہیں۔ اس میں ایک اعلامیے کے نکات کا حال ہے، اور اس کے بعد ان پر مزید جواب آئے یا کچھ کہا گیا۔',
  },
  decisionsStand: {
    en: 'Yes. It is the log of decisions on version {number}, and nothing was decided about it since.',
    ur: 'جی ہاں۔ یہ نسخہ {number} کے فیصلوں کا ریکارڈ ہے، اور اس کے بعد اس کے بارے میں کوئی فیصلہ نہیں ہوا۔',
  },
  decidedSince: {
    en: 'No. It is the log of decisions on version {number}, and more was decided about it since.',
    ur: 'جی نہیں۔ یہ نسخہ {number} کے فیصلوں کا ریکارڈ ہے، اور اس کے بعد اس کے بارے میں مزید فیصلے ہوئے۔',
  },
  meetingStands: {
    en: 'Yes. It is a paper of a meeting, and nothing was changed since it was printed.',
    ur: 'جی ہاں۔ یہ اجلاس کا کاغذ ہے اور چھپنے کے بعد کچھ تبدیل نہیں ہوا۔',
  },
  meetingMovedOn: {
    en: 'No. It is a paper of a meeting that was written anew or taken a step further since it was printed.',
    ur: 'جی نہیں۔ یہ اجلاس کا کاغذ ہے جو چھپنے کے بعد نئے سرے سے لکھا گیا یا اگلے مرحلے تک پہنچا۔',
  },
  letterSent: {
    en: 'Yes. This letter went out on {day} under diary number {diary}.',
    ur: 'جی ہاں۔ یہ خط {day} کو ڈائری نمبر {diary} کے تحت ارسال ہوا۔',
  },
  letterToSign: {
    en: 'Not yet. This letter was made to be signed, and is not in the register as gone out.',
    ur: 'ابھی نہیں۔ یہ خط دستخط کے لیے تیار ہوا اور رجسٹر میں ارسال شدہ درج نہیں۔',
  },
  letterSetAside: {
    en: 'No. This letter was set aside and did not go out.',
    ur: 'جی نہیں۔ یہ خط ایک طرف رکھ دیا گیا اور ارسال نہیں ہوا۔',
  },
  letterReplaced: {
    en: 'No. Another letter to the same addressee about the same matter took its place.',
    ur: 'جی نہیں۔ اسی مکتوب الیہ کے نام اسی معاملے کا دوسرا خط اس کی جگہ لے چکا ہے۔',
  },
  attendanceStands: {
    en: 'Yes. It is attendance sheet no. {number} of its event, the one made last.',
    ur: 'جی ہاں۔ یہ اپنی تقریب کا حاضری پرچہ نمبر {number} ہے، جو سب سے آخر میں تیار ہوا۔',
  },
  attendanceReplaced: {
    en: 'No. It is attendance sheet no. {number} of its event, and a newer one was made. What was signed on it still counts.',
    ur: 'جی نہیں۔ یہ اپنی تقریب کا حاضری پرچہ نمبر {number} ہے اور اس کے بعد نیا تیار ہوا۔ اس پر ہو چکے دستخط برقرار ہیں۔',
  },
  attendanceListChanged: {
    en: 'No. It is attendance sheet no. {number} of its event; who is expected has changed since. Make it anew before it is signed.',
    ur: 'جی نہیں۔ یہ اپنی تقریب کا حاضری پرچہ نمبر {number} ہے؛ اس کے بعد متوقع افراد بدل چکے ہیں۔ دستخط سے پہلے نیا تیار کیجیے۔',
  },
  attendanceCancelled: {
    en: 'No. The event of this attendance sheet was cancelled.',
    ur: 'جی نہیں۔ جس تقریب کا یہ حاضری پرچہ ہے وہ منسوخ ہو چکی ہے۔',
  },
  lintStands: {
    en: 'Yes. It says what the lint found in version {number}, and neither that version nor what was decided of its findings changed since.',
    ur: 'جی ہاں۔ اس میں نسخہ {number} کی جانچ کے نکات ہیں، اور اس کے بعد نہ وہ نسخہ بدلا نہ نکات پر کوئی نیا فیصلہ ہوا۔',
  },
  lintOvertaken: {
    en: 'No. It says what the lint found in version {number}; that version, its status or what was decided of its findings has changed since.',
    ur: 'جی نہیں۔ اس میں نسخہ {number} کی جانچ کے نکات ہیں؛ اس کے بعد وہ نسخہ، اس کی حیثیت یا نکات پر فیصلہ بدل چکا ہے۔',
  },
  made: { en: 'The paper was made on', ur: 'دستاویز بننے کی تاریخ' },
  code: { en: 'Code', ur: 'کوڈ' },
  published: { en: 'Read the published text', ur: 'شائع شدہ متن پڑھیے' },
  comparison: {
    en: 'It is a comparison with another version.',
    ur: 'یہ کسی دوسرے نسخے سے موازنہ ہے۔',
  },
} as const satisfies Record<string, Bilingual>
