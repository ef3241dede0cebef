import type { Bilingual } from '#kernel/pure/bilingual.ts'

/** Words of entering, in a breakout group, for somebody without a device. */
export const words = {
  enterFor: { en: 'Enter for somebody', ur: 'کسی کی طرف سے درج کیجیے' },
  enterForMeans: {
    en: 'For somebody in the room without a device. It is recorded as entered by you in their name; they are told by mail and can change it.',
    ur: 'کمرے میں موجود ایسے فرد کے لیے جس کے پاس آلہ نہیں۔ یہ اُن کے نام سے آپ کا کیا ہوا اندراج ہوگا؛ انہیں ای میل سے بتایا جاتا ہے اور وہ اسے بدل سکتے ہیں۔',
  },
  means: {
    en: 'It is recorded as entered by you in their name, with your note. They get a copy and may contest it.',
    ur: 'یہ اُن کے نام سے آپ کے نوٹ کے ساتھ آپ کا کیا ہوا اندراج ہوگا۔ انہیں نقل ملے گی اور وہ اعتراض کر سکتے ہیں۔',
  },
  onlyHere: {
    en: 'You enter here only what is said in this group, on what it treats.',
    ur: 'یہاں صرف وہی درج ہوتا ہے جو اس گروپ میں اُس کے زیرِ غور حصوں پر کہا جائے۔',
  },
  whose: { en: 'Who speaks', ur: 'کون کہہ رہا ہے' },
  person: { en: 'A participant', ur: 'شریک' },
  office: { en: 'An office', ur: 'دفتر' },
  address: { en: 'Their e-mail address', ur: 'اُن کا ای میل پتہ' },
  addressMeans: {
    en: 'As they say it. The list of participants is shown to nobody.',
    ur: 'جیسا وہ بتائیں۔ شرکا کی فہرست کسی کو نہیں دکھائی جاتی۔',
  },
  find: { en: 'Find', ur: 'تلاش کیجیے' },
  found: { en: 'For: {name}', ur: 'کی طرف سے: {name}' },
  findFirst: {
    en: 'Find who speaks by their address first.',
    ur: 'پہلے پتے سے تلاش کیجیے کہ کون کہہ رہا ہے۔',
  },
  foundNobody: {
    en: 'Nobody who takes part here has this address. Read it back to them letter by letter; whoever takes no part yet is invited by the secretariat first.',
    ur: 'یہاں شریک کسی فرد کا یہ پتہ نہیں۔ انہیں حرف بہ حرف پڑھ کر سنائیے؛ جو ابھی شریک نہیں اسے پہلے سیکرٹریٹ مدعو کرتا ہے۔',
  },
  isRecorded: {
    en: 'Each search is recorded in your name.',
    ur: 'ہر تلاش آپ کے نام سے ریکارڈ ہوتی ہے۔',
  },
  copyTo: { en: 'E-mail address for the copy, if they give one', ur: 'نقل کے لیے ای میل پتہ، اگر وہ دیں' },
  copyToMeans: {
    en: 'The focal persons of the office get a copy in any case. Where none is known, the secretariat prints it and posts it.',
    ur: 'دفتر کے فوکل پرسنز کو نقل ہر صورت میں ملتی ہے۔ کوئی معلوم نہ ہو تو سیکرٹریٹ اسے چھاپ کر ڈاک سے بھیجتا ہے۔',
  },
  copyToWrong: {
    en: 'This is no e-mail address. Correct it, or leave it empty.',
    ur: 'یہ ای میل پتہ نہیں۔ اسے درست کیجیے یا خالی چھوڑیے۔',
  },
  officeNeeded: { en: 'Choose the office.', ur: 'دفتر منتخب کیجیے۔' },
  what: { en: 'What they say', ur: 'وہ کیا کہتے ہیں' },
  position: { en: 'A position', ur: 'مؤقف' },
  cosignature: { en: 'A co-signature', ur: 'تائیدی دستخط' },
  ofOffice: { en: 'A co-signature of an office', ur: 'کسی دفتر کے تائیدی دستخط' },
  positionTheirs: { en: 'Their position', ur: 'اُن کا مؤقف' },
  shown: {
    en: 'They said that their name may be shown',
    ur: 'انہوں نے کہا کہ اُن کا نام دکھایا جا سکتا ہے',
  },
  readBack: {
    en: 'I read this back to them, and they said that it is right',
    ur: 'میں نے یہ انہیں پڑھ کر سنایا اور انہوں نے کہا کہ درست ہے',
  },
  readBackNeeded: {
    en: 'Read it back to them and say here that it is right.',
    ur: 'انہیں پڑھ کر سنائیے اور یہاں بتائیے کہ درست ہے۔',
  },
  choose: { en: 'Choose what they said.', ur: 'منتخب کیجیے کہ انہوں نے کیا کہا۔' },
  enter: { en: 'Enter it', ur: 'درج کیجیے' },
  hall: { en: 'Group {title}', ur: 'گروپ {title}' },
  enteredPosition: {
    en: '{name} entered a position in your name on {day}, of what you said in the room. Change it above if it is not right.',
    ur: '{name} نے {day} کو کمرے میں آپ کی کہی بات پر آپ کے نام سے مؤقف درج کیا۔ درست نہ ہو تو اوپر بدل لیجیے۔',
  },
  enteredCosignature: {
    en: '{name} put your name under this proposal on {day}, as you said in the room. Take it back if it is not right.',
    ur: '{name} نے {day} کو کمرے میں آپ کے کہنے پر اس تجویز کے نیچے آپ کا نام درج کیا۔ درست نہ ہو تو واپس لے لیجیے۔',
  },
  theFacilitator: { en: 'The facilitator of the group', ur: 'گروپ کے سہولت کار' },
} as const satisfies Record<string, Bilingual>
