import type { Bilingual, Language } from '#kernel/pure/bilingual.ts'

/** What a person reads on the buttons and fields of the journeys; written here anew, so that a changed word is seen. */
const words = {
  signIn: { en: 'Sign in', ur: 'سائن اِن کیجیے' },
  email: { en: 'E-mail address', ur: 'ای میل پتہ' },
  password: { en: 'Password', ur: 'پاس ورڈ' },
  consultation: { en: 'Consultation', ur: 'مشاورت' },
  secondRound: {
    en: 'Second round, on the next version (illustrative)',
    ur: 'اگلے مسودے پر دوسرا دور (مثالی)',
  },
  propose: { en: 'Propose an amendment', ur: 'ترمیم تجویز کیجیے' },
  part: { en: 'Part of the plan', ur: 'منصوبے کا حصہ' },
  field: { en: 'Field', ur: 'خانہ' },
  description: { en: 'Description', ur: 'تفصیل' },
  wording: { en: 'Your wording', ur: 'آپ کی عبارت' },
  why: { en: 'Why it should be changed', ur: 'تبدیلی کی وجہ' },
  send: { en: 'Send the proposal', ur: 'تجویز بھیجیے' },
  received: { en: 'is received', ur: 'موصول ہو گئی' },
  complete: { en: 'Complete with proof', ur: 'ثبوت کے ساتھ مکمل کیجیے' },
  completed: { en: 'The proof is in it', ur: 'ثبوت شامل ہو گیا' },
  saveReceipt: { en: 'Save the receipt', ur: 'رسید محفوظ کیجیے' },
  toProposal: { en: 'See the proposal', ur: 'تجویز دیکھیے' },
  agree: { en: 'Agree', ur: 'اتفاق' },
  uncounted: { en: 'so not counted:', ur: 'اس لیے شمار نہیں:' },
  academia: { en: 'Academia', ur: 'جامعات' },
  positionTaken: { en: 'Your position is recorded:', ur: 'آپ کا مؤقف درج ہو گیا:' },
  accepted: { en: 'Accepted', ur: 'منظور' },
  rejected: { en: 'Rejected', ur: 'نامنظور' },
  english: { en: 'English', ur: 'انگریزی' },
  urdu: { en: 'Urdu', ur: 'اردو' },
  reason: { en: 'Reason', ur: 'وجہ' },
  giveAnswer: { en: 'Give this answer', ur: 'یہ جواب دیجیے' },
  answeredBySecretariat: { en: 'Given by the secretariat on', ur: 'سیکرٹریٹ نے' },
  intoVersion: { en: 'See the version that it went into', ur: 'وہ نسخہ دیکھیے جس میں یہ شامل ہوا' },
  stops: { en: 'stops submission', ur: 'پیش ہونے سے روکتا ہے' },
  submit: { en: 'Submit for approval', ur: 'منظوری کے لیے پیش کیجیے' },
  approve: { en: 'Approve', ur: 'منظور کیجیے' },
  instrument: { en: 'Instrument', ur: 'دستاویز' },
  number: { en: 'Number', ur: 'نمبر' },
  date: { en: 'Date', ur: 'تاریخ' },
  isSubmitted: { en: 'Submitted for approval. A second person decides', ur: 'منظوری کے لیے پیش ہے' },
  inForce: { en: 'In force.', ur: 'نافذ ہے۔' },
  ask: { en: 'Ask the offices', ur: 'دفاتر سے رضامندی طلب کیجیے' },
  lastDay: { en: 'Last day for the answer', ur: 'جواب کی آخری تاریخ' },
  waiting: { en: 'Waiting for the answer', ur: 'جواب کا انتظار' },
  publish: { en: 'Publish', ur: 'شائع کیجیے' },
  published: { en: 'Published. The public page:', ur: 'شائع ہو گیا۔ عوامی صفحہ:' },
  whereFrom: { en: 'Where this comes from', ur: 'یہ کہاں سے آیا' },
  civilSociety: { en: 'A participant, civil society', ur: 'ایک شریک، سول سوسائٹی' },
  ledgerEntry: { en: 'Ledger entry', ur: 'کھاتے کا اندراج' },
  seeClause: { en: 'See the clause as it stands', ur: 'جملہ موجودہ صورت میں دیکھیے' },
} as const satisfies Record<string, Bilingual>

export type ScreenWords = Readonly<Record<keyof typeof words, string>>

export const wordsIn = (language: Language): ScreenWords =>
  Object.fromEntries(Object.entries(words).map(([key, pair]) => [key, pair[language]])) as ScreenWords
