import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { CellProblem, SheetColumn } from '../../rules/kinds/a-sheet-is-read-line-by-line.ts'

/** What heads a column of a sheet, on paper and in the file. */
export const columnNames: Readonly<Record<SheetColumn, Bilingual>> = {
  sheet: { en: 'Sheet', ur: 'شیٹ' },
  line: { en: 'Line', ur: 'سطر' },
  time: { en: 'Time', ur: 'وقت' },
  district: { en: 'District', ur: 'ضلع' },
  sex: { en: 'Woman or man', ur: 'عورت یا مرد' },
  age: { en: 'Age band', ur: 'عمر کا گروہ' },
  question: { en: 'Question no.', ur: 'سوال نمبر' },
  words: { en: 'What was said, in their words', ur: 'کیا کہا، انہی کے الفاظ میں' },
  callBack: { en: 'Call back?', ur: 'واپس کال؟' },
  sector: { en: 'Who spoke (sector)', ur: 'کون بولا (شعبہ)' },
  agree: { en: 'Hands: agree', ur: 'ہاتھ: متفق' },
  disagree: { en: 'Hands: against', ur: 'ہاتھ: مخالف' },
  pass: { en: 'Hands: pass', ur: 'ہاتھ: غیر جانبدار' },
}

/** What is wrong in a cell, and what to do. */
export const cellProblemNames: Readonly<Record<CellProblem, Bilingual>> = {
  'sheet-without-code': {
    en: 'The code of the sheet is missing. Copy it from the first line.',
    ur: 'شیٹ کا کوڈ موجود نہیں۔ اسے پہلی سطر سے نقل کیجیے۔',
  },
  'no-line-number': { en: 'Write the number of the line.', ur: 'سطر کا نمبر لکھیے۔' },
  'line-twice': {
    en: 'This number stands on two lines. Give each line its own.',
    ur: 'یہ نمبر دو سطروں پر ہے۔ ہر سطر کو اپنا نمبر دیجیے۔',
  },
  'line-with-other-words': {
    en: 'This line was taken in before and said something else. Write what is new on a line of its own.',
    ur: 'یہ سطر پہلے درج ہو چکی ہے اور اس میں کچھ اور لکھا تھا۔ نئی بات الگ سطر میں لکھیے۔',
  },
  'no-question': {
    en: 'Write the number of one of the questions that the round asks.',
    ur: 'دور کے سوالات میں سے کسی ایک کا نمبر لکھیے۔',
  },
  'no-words': { en: 'Write what was said.', ur: 'لکھیے کہ کیا کہا گیا۔' },
  'words-too-long': {
    en: 'More than 2,000 characters. Put it on two lines.',
    ur: '2,000 حروف سے زیادہ۔ اسے دو سطروں میں لکھیے۔',
  },
  'not-a-time': { en: 'Write the time as 10:15, or nothing.', ur: 'وقت 10:15 کی طرح لکھیے یا خالی چھوڑیے۔' },
  'not-a-district': {
    en: 'Write the district in at most 60 letters.',
    ur: 'ضلع زیادہ سے زیادہ 60 حروف میں لکھیے۔',
  },
  'not-a-sex': {
    en: 'Write woman, man or other, only if it was said, or nothing.',
    ur: 'عورت، مرد یا دیگر لکھیے، صرف اگر بتایا گیا ہو، ورنہ خالی چھوڑیے۔',
  },
  'not-an-age': {
    en: 'Write under 18, 18-29, 30-44, 45-59 or 60+, only if it was said, or nothing.',
    ur: 'under 18، 18-29، 30-44، 45-59 یا 60+ لکھیے، صرف اگر بتایا گیا ہو، ورنہ خالی چھوڑیے۔',
  },
  'not-a-sector': {
    en: 'Write a sector as the list of questions names it, or nothing.',
    ur: 'شعبہ ویسے لکھیے جیسے سوالات کی فہرست میں ہے، یا خالی چھوڑیے۔',
  },
  'not-yes-or-no': { en: 'Write yes or no, or nothing.', ur: 'ہاں یا نہیں لکھیے، یا خالی چھوڑیے۔' },
  'not-a-count': { en: 'Write the hands as a whole number.', ur: 'ہاتھوں کی تعداد پورے عدد میں لکھیے۔' },
  'hands-not-whole': {
    en: 'Count all three: agree, against and pass. Write 0 where nobody raised a hand.',
    ur: 'تینوں گنیے: متفق، مخالف، غیر جانبدار۔ جہاں کسی نے ہاتھ نہ اٹھایا وہاں 0 لکھیے۔',
  },
}
