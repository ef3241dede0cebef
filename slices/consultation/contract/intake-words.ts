import type { Bilingual } from '#kernel/pure/bilingual.ts'

/** What the acts of intake do, and how they are refused. */
export const intakeWords = {
  previewIntake: {
    en: 'Read a file that was sent in and show what it holds and where each change would stand. Nothing is written.',
    ur: 'موصولہ فائل پڑھ کر دکھانا کہ اس میں کیا ہے اور ہر تبدیلی کہاں آئے گی۔ کچھ لکھا نہیں جاتا۔',
  },
  takeIn: {
    en: 'Take a file in with every change and comment in it. Nothing of the plan is changed by that.',
    ur: 'فائل کو اس کی ہر تبدیلی اور تبصرے سمیت درج کرنا۔ اس سے منصوبے میں کچھ نہیں بدلتا۔',
  },
  listSubmissions: {
    en: 'List what was sent in to a round.',
    ur: 'ایک دور میں موصول ہونے والی دستاویزات کی فہرست۔',
  },
  readSubmission: {
    en: 'Read a submission: its changes, where each stands, what collides and what could not be read.',
    ur: 'ایک دستاویز پڑھنا: اس کی تبدیلیاں، ہر ایک کا مقام، کیا ٹکراتا ہے اور کیا پڑھا نہ جا سکا۔',
  },
  openSubmissionFile: { en: 'Open the file that was sent in.', ur: 'موصولہ فائل کھولنا۔' },
  placeChange: {
    en: 'Say where a change stands in the version.',
    ur: 'بتانا کہ تبدیلی نسخے میں کہاں آتی ہے۔',
  },
  leaveOutChange: {
    en: 'Leave a change out, with the reason.',
    ur: 'کسی تبدیلی کو وجہ کے ساتھ شامل نہ کرنا۔',
  },
  proposeFromChange: {
    en: 'Make a proposal of a change, in the name of who sent it.',
    ur: 'تبدیلی کو بھیجنے والے کے نام سے تجویز بنانا۔',
  },
  proposeAllPlaced: {
    en: 'Make a proposal of each change whose words stand in the version, all or none.',
    ur: 'جن تبدیلیوں کے الفاظ نسخے میں موجود ہیں، ان سب کو تجویز بنانا: سب یا کوئی نہیں۔',
  },
  compareEditions: {
    en: 'Compare a submission with its earlier edition, paragraph by paragraph.',
    ur: 'دستاویز کا اس کی پچھلی اشاعت سے پیراگراف بہ پیراگراف موازنہ۔',
  },
  listCollisions: {
    en: 'Show side by side what different senders offer for the same words.',
    ur: 'ایک ہی الفاظ پر مختلف بھیجنے والوں کی تبدیلیاں آمنے سامنے دکھانا۔',
  },
  fileNotReceived: {
    en: 'The file did not arrive. Choose it again and send it.',
    ur: 'فائل موصول نہیں ہوئی۔ اسے دوبارہ منتخب کر کے بھیجیے۔',
  },
  notAWordFile: {
    en: 'The file is damaged or is no Word document. Open it in Word or LibreOffice, save it as .docx and send it again.',
    ur: 'فائل خراب ہے یا ورڈ دستاویز نہیں۔ اسے ورڈ یا لبرے آفس میں کھول کر ‎.docx‎ کے طور پر محفوظ کیجیے اور دوبارہ بھیجیے۔',
  },
  oldOrLocked: {
    en: 'This is an old .doc file, or one that is locked with a password. Open it, take the password off, save it as .docx and send it again.',
    ur: 'یہ پرانی ‎.doc‎ فائل ہے یا اس پر پاس ورڈ لگا ہے۔ اسے کھول کر پاس ورڈ ہٹائیے، ‎.docx‎ کے طور پر محفوظ کیجیے اور دوبارہ بھیجیے۔',
  },
  unpacksTooLarge: {
    en: 'Unpacked, the file is too large; it was not opened. Delete pictures from it, or split it, and send it again.',
    ur: 'کھلنے پر فائل کا حجم حد سے زیادہ ہے؛ اسے نہیں کھولا گیا۔ تصاویر حذف کیجیے یا اسے حصوں میں بانٹ کر دوبارہ بھیجیے۔',
  },
  tableNotReadable: {
    en: 'The table cannot be read. Save it as .xlsx, or as a table in a .docx file, and send it again.',
    ur: 'جدول پڑھا نہیں جا سکا۔ اسے ‎.xlsx‎ یا ‎.docx‎ فائل کے جدول کے طور پر محفوظ کر کے دوبارہ بھیجیے۔',
  },
  noMatrix: {
    en: 'No table of the file has a column for comments or proposed text. Name one “Comment” or “Proposed text” in its first row and send it again.',
    ur: 'فائل کے کسی جدول میں تبصرے یا مجوزہ متن کا کالم نہیں۔ پہلی سطر میں کسی کالم کا نام ”تبصرہ“ یا ”مجوزہ متن“ رکھ کر دوبارہ بھیجیے۔',
  },
  nothingFound: {
    en: 'The file holds no tracked change and no comment. If they were accepted before it was saved, ask for the file as it was; else choose another kind.',
    ur: 'فائل میں نہ کوئی ٹریک شدہ تبدیلی ہے نہ تبصرہ۔ اگر محفوظ کرنے سے پہلے تبدیلیاں قبول کر لی گئی تھیں تو اصل فائل منگوائیے؛ ورنہ کوئی اور قسم منتخب کیجیے۔',
  },
  summaryNeeded: {
    en: 'The words of this file cannot be read by a machine. Type what it says, one point a line, and send it again.',
    ur: 'اس فائل کے الفاظ مشین سے نہیں پڑھے جا سکتے۔ اس کا مضمون ٹائپ کیجیے، ہر نکتہ الگ سطر میں، اور دوبارہ بھیجیے۔',
  },
  baseTextNotFound: {
    en: 'None of the {paragraphs} paragraphs of this file stands in the version that it claims. Choose the version that it was written on.',
    ur: 'اس فائل کے {paragraphs} پیراگراف میں سے کوئی بھی مذکورہ نسخے میں نہیں۔ وہ نسخہ منتخب کیجیے جس پر یہ لکھی گئی۔',
  },
  takenInAlready: {
    en: 'This file was taken in already, as “{title}”. Open that submission; nothing was entered twice.',
    ur: 'یہ فائل پہلے سے ”{title}“ کے نام سے درج ہے۔ وہی دستاویز کھولیے؛ کچھ دوبارہ درج نہیں ہوا۔',
  },
  editionTaken: {
    en: 'That submission has a later edition already. Choose the latest one.',
    ur: 'اس دستاویز کی بعد کی اشاعت پہلے سے درج ہے۔ تازہ ترین منتخب کیجیے۔',
  },
  oneSender: {
    en: 'Say from whom it came: an office, an organisation of the register, or a name as written; one of the three.',
    ur: 'بتائیے کہ یہ کس کی طرف سے ہے: کوئی دفتر، رجسٹر کا کوئی ادارہ، یا نام جیسا لکھا گیا؛ تینوں میں سے ایک۔',
  },
  settledAlready: {
    en: 'This change became a proposal already. Open that proposal.',
    ur: 'یہ تبدیلی پہلے ہی تجویز بن چکی ہے۔ وہ تجویز کھولیے۔',
  },
  leftOutAlready: {
    en: 'This change was left out. Say where it stands first, then propose it.',
    ur: 'یہ تبدیلی شامل نہیں کی گئی تھی۔ پہلے اس کا مقام بتائیے، پھر تجویز بنائیے۔',
  },
  notPlaced: {
    en: 'It is not said yet where this change stands. Choose the text first.',
    ur: 'ابھی نہیں بتایا گیا کہ یہ تبدیلی کہاں آتی ہے۔ پہلے متن منتخب کیجیے۔',
  },
  textMovedOn: {
    en: 'The version no longer reads as the file does. Compare the two and write how the text should read.',
    ur: 'نسخے کا متن اب فائل کے متن جیسا نہیں۔ دونوں کا موازنہ کیجیے اور لکھیے کہ متن کیسا ہونا چاہیے۔',
  },
  someMovedOn: {
    en: '{count, plural, one {# change no longer fits its text} other {# changes no longer fit their texts}}, so that nothing was proposed: number {numbers}. Propose these one by one.',
    ur: '{count, plural, one {# تبدیلی اپنے متن کے مطابق نہیں رہی} other {# تبدیلیاں اپنے متن کے مطابق نہیں رہیں}}، اس لیے کچھ تجویز نہیں ہوا: نمبر {numbers}۔ انہیں ایک ایک کر کے تجویز بنائیے۔',
  },
  wordsNeeded: {
    en: 'A comment says no new words. Write how the text should read, or leave it out with a reason.',
    ur: 'تبصرے میں نئے الفاظ نہیں ہوتے۔ لکھیے کہ متن کیسا ہونا چاہیے، یا وجہ دے کر اسے شامل نہ کیجیے۔',
  },
  wholeTextRemoved: {
    en: 'The change would leave nothing of this text. Choose “Remove a part” here and propose the removal of the entry, or write how the text should read.',
    ur: 'اس تبدیلی سے متن میں کچھ باقی نہیں رہتا۔ یہیں ”حصہ حذف کرنا“ منتخب کر کے اندراج کے حذف کی تجویز دیجیے، یا لکھیے کہ متن کیسا ہونا چاہیے۔',
  },
  moveIsOfThePlan: {
    en: 'Moving words within the text cannot be said as new words. Choose “Move a part” here and say where the entry would stand, or write how the text should read.',
    ur: 'متن کی جگہ بدلنا نئے الفاظ سے نہیں کہا جا سکتا۔ یہیں ”حصہ منتقل کرنا“ منتخب کر کے بتائیے کہ اندراج کہاں ہو، یا لکھیے کہ متن کیسا ہونا چاہیے۔',
  },
  notWhatTheFileDoes: {
    en: 'The file does something else here. Propose new words, or: for a paragraph that was added an addition, for one that was removed a removal or merger, for one that was moved a move.',
    ur: 'فائل یہاں کچھ اور کرتی ہے۔ نئے الفاظ تجویز کیجیے، یا: شامل کیے گئے پیراگراف کے لیے اضافہ، حذف کیے گئے کے لیے حذف یا انضمام، اور منتقل کیے گئے کے لیے منتقلی۔',
  },
  cameTooLate: {
    en: 'This came after the last day of the round. Leave it out with that reason, or enter it in the next round.',
    ur: 'یہ دور کی آخری تاریخ کے بعد موصول ہوئی۔ یہی وجہ لکھ کر اسے شامل نہ کیجیے، یا اگلے دور میں درج کیجیے۔',
  },
  nothingToPropose: {
    en: 'No change is left whose words stand in the version. Place the others one by one.',
    ur: 'ایسی کوئی تبدیلی باقی نہیں جس کے الفاظ نسخے میں موجود ہوں۔ باقی تبدیلیوں کا مقام ایک ایک کر کے بتائیے۔',
  },
  noEarlierEdition: {
    en: 'This submission is the first edition. Enter the later one as an edition of it, then compare.',
    ur: 'یہ دستاویز پہلی اشاعت ہے۔ بعد والی کو اس کی اشاعت کے طور پر درج کیجیے، پھر موازنہ کیجیے۔',
  },
  onlyTheSecretariatTakesIn: {
    en: 'The secretariat enters and places what was sent in.',
    ur: 'موصولہ دستاویزات سیکرٹریٹ درج کرتا اور ان کا مقام بتاتا ہے۔',
  },
  trackedChange: {
    en: 'Offered in “{file}” without a reason.',
    ur: '”{file}“ میں بغیر وجہ کے پیش کی گئی۔',
  },
} as const satisfies Record<string, Bilingual>
