import type { Bilingual } from '#kernel/pure/bilingual.ts'

/** What the acts of report forms do, and how they are refused. */
export const formActWords = {
  make: {
    en: 'Make the workbook that an office fills in for a period: signed, in both languages.',
    ur: 'وہ ورک بک بنانا جو دفتر کسی مدت کے لیے بھرتا ہے: دستخط شدہ، دونوں زبانوں میں۔',
  },
  download: {
    en: 'Download a report form, to mail it to its office.',
    ur: 'رپورٹ فارم اتارنا، تاکہ اسے اس کے دفتر کو بھیجا جائے۔',
  },
  try: {
    en: 'Read a report form that came back, and say what is wrong with which cell. Nothing is written.',
    ur: 'واپس آنے والا رپورٹ فارم پڑھ کر بتانا کہ کس خانے میں کیا نقص ہے۔ کچھ لکھا نہیں جاتا۔',
  },
  receive: {
    en: 'Enter a report form that came back: all of it, or nothing.',
    ur: 'واپس آنے والا رپورٹ فارم درج کرنا: پورا، یا کچھ بھی نہیں۔',
  },
  report: {
    en: 'Report for an office and a period on screen: all lines, or nothing.',
    ur: 'دفتر اور مدت کے لیے اسکرین پر رپورٹ کرنا: تمام سطریں، یا کچھ بھی نہیں۔',
  },
  endPlace: {
    en: 'Say that a place no longer exists, and under which name it is reported since.',
    ur: 'بتانا کہ کوئی مقام اب موجود نہیں، اور اب اس کی رپورٹ کس نام سے ہوتی ہے۔',
  },
  nothingAsked: {
    en: 'This office is asked for nothing in this period. The secretariat says first what it reports.',
    ur: 'اس مدت میں اس دفتر سے کچھ نہیں پوچھا جاتا۔ پہلے سیکرٹریٹ بتائے کہ یہ کیا رپورٹ کرے گا۔',
  },
  notAForm: {
    en: 'This is not one of our report forms, or its seal was changed. Ask for the form again, and fill in that file.',
    ur: 'یہ ہمارا رپورٹ فارم نہیں، یا اس کی مہر تبدیل ہوئی ہے۔ فارم دوبارہ منگوا کر اسی فائل کو بھریں۔',
  },
  ofAnotherPeriod: {
    en: 'The form was made for {from} to {until}, not for the period chosen. Choose its period, or ask for the form of this one.',
    ur: 'یہ فارم {from} تا {until} کے لیے بنا تھا، منتخب مدت کے لیے نہیں۔ اس کی مدت منتخب کریں، یا اس مدت کا فارم منگوائیں۔',
  },
  ofAnotherOffice: {
    en: 'The form was made for another office. Enter it for that office, or ask for the form of this one.',
    ur: 'یہ فارم کسی اور دفتر کے لیے بنا تھا۔ اسے اُسی دفتر کے لیے درج کریں، یا اس دفتر کا فارم منگوائیں۔',
  },
  outdated: {
    en: 'The form is of an earlier edition. Ask for this year’s form and copy the values into it.',
    ur: 'یہ فارم پرانے ایڈیشن کا ہے۔ اس سال کا فارم منگوا کر قدریں اس میں نقل کریں۔',
  },
  alreadyReported: {
    en: 'This office has reported for this period already. Correct a figure, or have the report reopened.',
    ur: 'یہ دفتر اس مدت کی رپورٹ دے چکا ہے۔ کسی عدد کی تصحیح کریں، یا رپورٹ دوبارہ کھلوائیں۔',
  },
  cellsToMend: {
    en: '{count} cells are to be mended first, and nothing was written. The dry run names each.',
    ur: 'پہلے {count} خانے درست کرنے ہیں؛ کچھ نہیں لکھا گیا۔ آزمائش ہر ایک کا نام بتاتی ہے۔',
  },
  placeEnded: {
    en: 'This place was said to have ended before. Nothing was changed.',
    ur: 'اس مقام کا ختم ہونا پہلے درج ہے۔ کچھ تبدیل نہیں ہوا۔',
  },
  readBack: {
    en: 'Periodic report entered',
    ur: 'میعادی رپورٹ درج کی گئی',
  },
} satisfies Record<string, Bilingual>
