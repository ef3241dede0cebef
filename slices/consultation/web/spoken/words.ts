import type { Bilingual } from '#kernel/pure/bilingual.ts'

/** Words of entering, on the laptop of a workshop, for somebody without a device. */
export const words = {
  enterFor: {
    en: 'I enter this for somebody without a device',
    ur: 'میں یہ ایسے فرد کی طرف سے درج کر رہا/رہی ہوں جس کے پاس آلہ نہیں',
  },
  means: {
    en: 'It is shown as entered by you in their name. Once the laptop is home a copy goes to whoever it was entered for, who may contest it. Letters and paper forms are entered at home, where they are scanned.',
    ur: 'یہ اُن کے نام سے آپ کا کیا ہوا اندراج دکھایا جائے گا۔ لیپ ٹاپ کے مرکز پہنچنے پر نقل متعلقہ فریق کو بھیجی جائے گی، جو اعتراض کر سکتا ہے۔ خط اور کاغذی فارم مرکز میں درج ہوتے ہیں جہاں ان کا عکس لیا جاتا ہے۔',
  },
  forWhom: { en: 'For whom', ur: 'کس کی طرف سے' },
  find: { en: 'Find a name', ur: 'نام تلاش کیجیے' },
  people: { en: 'People', ur: 'افراد' },
  offices: { en: 'Offices', ur: 'دفاتر' },
  forWhomNeeded: {
    en: 'Choose who speaks. Whoever is not in the list is entered at the door first.',
    ur: 'منتخب کیجیے کہ کون کہہ رہا ہے۔ جو فہرست میں نہ ہو اسے پہلے دروازے پر درج کیجیے۔',
  },
  speaker: { en: 'Who speaks for it (name and office)', ur: 'دفتر کی طرف سے کون کہہ رہا ہے (نام اور عہدہ)' },
  speakerNeeded: {
    en: 'Write who speaks for the office.',
    ur: 'لکھیے کہ دفتر کی طرف سے کون کہہ رہا ہے۔',
  },
  note: { en: 'Note of what they said', ur: 'اُن کی کہی بات کا نوٹ' },
  noteMeans: {
    en: 'In their own words. It is kept with the entry, as the scan of a letter would be.',
    ur: 'اُن کے اپنے الفاظ میں۔ یہ اندراج کے ساتھ محفوظ ہوگا، جیسے خط کا عکس ہوتا ہے۔',
  },
  readBack: {
    en: 'I read the note back to them, and they said that it is right',
    ur: 'میں نے نوٹ انہیں پڑھ کر سنایا اور انہوں نے کہا کہ درست ہے',
  },
  readBackNeeded: {
    en: 'Write the note, read it back and say here that it is right.',
    ur: 'نوٹ لکھیے، پڑھ کر سنائیے اور یہاں بتائیے کہ درست ہے۔',
  },
  keeping: { en: 'The note is being kept …', ur: 'نوٹ محفوظ کیا جا رہا ہے …' },
  noReference: { en: 'none', ur: 'کوئی نہیں' },
  laptopOf: { en: 'Laptop {fingerprint}', ur: 'لیپ ٹاپ {fingerprint}' },
} as const satisfies Record<string, Bilingual>
