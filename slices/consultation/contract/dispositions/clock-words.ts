import type { Bilingual } from '#kernel/pure/bilingual.ts'

export const clockWords = {
  setAnswersBy: {
    en: 'Set, or move, the day by which everybody of a round is answered.',
    ur: 'وہ دن مقرر کرنا یا بدلنا جس تک دور کے سب شرکا کو جواب دیا جائے گا۔',
  },
  answeredBeforeItCloses: {
    en: 'The last day for answers cannot lie before the last day of the round. Choose a later day.',
    ur: 'جوابات کا آخری دن دور کے آخری دن سے پہلے نہیں ہو سکتا۔ بعد کی تاریخ چنیے۔',
  },
  dayLiesBehind: {
    en: 'The last day for answers must be today or later. Choose such a day.',
    ur: 'جوابات کا آخری دن آج یا آج کے بعد کا ہونا چاہیے۔ ایسی تاریخ چنیے۔',
  },
  promisedByItsCall: {
    en: 'The call of this round promised its day in public, so it is not moved. Answer by it, or let the pages show that it has passed.',
    ur: 'اس دور کی دعوت میں یہ دن عوام سے وعدہ کیا گیا تھا، اس لیے بدلا نہیں جا سکتا۔ اس دن تک جواب دیجیے، ورنہ صفحات پر دکھایا جائے گا کہ دن گزر چکا۔',
  },
} as const satisfies Record<string, Bilingual>
