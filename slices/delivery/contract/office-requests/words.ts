import type { ByLetter } from '#kernel/contract/act.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type {
  OfficeRequestState,
  OfficeRequestStep,
  RefusalReason,
} from '../../rules/office-requests/where-a-request-between-offices-stands.ts'

export const officeRequestWords = {
  list: {
    en: 'List what offices ask of one another, what waits longest first.',
    ur: 'دفاتر ایک دوسرے سے کیا طلب کرتے ہیں اس کی فہرست، سب سے پرانا پہلے۔',
  },
  read: {
    en: 'Read a request between offices with every step.',
    ur: 'دفاتر کے مابین درخواست ہر مرحلے کے ساتھ پڑھنا۔',
  },
  send: {
    en: 'Ask another office for something, until a day.',
    ur: 'کسی دوسرے دفتر سے ایک تاریخ تک کچھ طلب کرنا۔',
  },
  answer: {
    en: 'Answer a request of another office, in part, or refuse it with a reason.',
    ur: 'دوسرے دفتر کی درخواست کا جواب دینا، جزوی جواب دینا، یا وجہ کے ساتھ انکار کرنا۔',
  },
  pursue: {
    en: 'Withdraw a request, or take it to a coordinating body.',
    ur: 'درخواست واپس لینا، یا اسے رابطہ ادارے کے سامنے لے جانا۔',
  },
  decide: {
    en: 'Write down what a body decided on a request between offices, with its minutes.',
    ur: 'دفاتر کے مابین درخواست پر ادارے کا فیصلہ روداد کے ساتھ درج کرنا۔',
  },
  otherOffice: {
    en: 'Another office speaks here. Only the office concerned, or its letter, does.',
    ur: 'یہاں دوسرا دفتر بولتا ہے۔ صرف متعلقہ دفتر یا اس کا خط یہ کہہ سکتا ہے۔',
  },
  letterNamesNoOffice: { en: 'Say which office wrote the letter.', ur: 'بتائیں کہ خط کس دفتر نے لکھا۔' },
  itself: {
    en: 'An office asks another office. Choose another one.',
    ur: 'دفتر کسی دوسرے دفتر سے طلب کرتا ہے۔ دوسرا دفتر منتخب کریں۔',
  },
  noTime: {
    en: 'The last day lies before the day of asking. Choose a later one.',
    ur: 'آخری تاریخ درخواست کی تاریخ سے پہلے ہے۔ بعد کی تاریخ منتخب کریں۔',
  },
  noOffice: { en: 'There is no such office today.', ur: 'آج ایسا کوئی دفتر موجود نہیں۔' },
  noBody: {
    en: 'Choose a coordinating body of the version that is delivered.',
    ur: 'اس نسخے کا کوئی رابطہ ادارہ منتخب کریں جس پر عمل ہو رہا ہے۔',
  },
  notNow: {
    en: 'This step does not follow what stands. Read the request again.',
    ur: 'یہ مرحلہ موجودہ صورت کے بعد نہیں آتا۔ درخواست دوبارہ پڑھیں۔',
  },
  reasonNeeded: {
    en: 'A refusal gives its reason by a code; nothing else does.',
    ur: 'انکار کی وجہ کوڈ سے بتائی جاتی ہے؛ کسی اور جواب کی نہیں۔',
  },
  whereTo: {
    en: 'Say before which body, and by when it is asked to decide.',
    ur: 'بتائیں کہ کس ادارے کے سامنے، اور فیصلہ کب تک مطلوب ہے۔',
  },
  onlyOffices: {
    en: 'Focal persons ask for their office; the secretariat enters a letter.',
    ur: 'فوکل پرسن اپنے دفتر کے لیے طلب کرتا ہے؛ سیکرٹریٹ خط درج کرتا ہے۔',
  },
} satisfies Record<string, Bilingual>

export const officeRequestStateNames: Readonly<Record<OfficeRequestState, Bilingual>> = {
  waiting: { en: 'Waiting for the answer', ur: 'جواب کا انتظار' },
  silent: { en: 'No answer, the day has passed', ur: 'جواب نہیں آیا، تاریخ گزر گئی' },
  answered: { en: 'Answered', ur: 'جواب دیا گیا' },
  'partly answered': { en: 'Answered in part', ur: 'جزوی جواب' },
  refused: { en: 'Refused', ur: 'انکار' },
  withdrawn: { en: 'Withdrawn', ur: 'واپس لی گئی' },
  escalated: { en: 'Before a coordinating body', ur: 'رابطہ ادارے کے سامنے' },
  decided: { en: 'Decided by the body', ur: 'ادارے کا فیصلہ' },
}

export const refusalReasonNames: Readonly<Record<RefusalReason, Bilingual>> = {
  'no legal basis': { en: 'No legal basis to give it', ur: 'دینے کی قانونی بنیاد نہیں' },
  'not ours': { en: 'Not within our functions', ur: 'ہمارے فرائض میں شامل نہیں' },
  'not held': { en: 'We do not hold it', ur: 'ہمارے پاس موجود نہیں' },
  'would harm an enquiry': { en: 'It would harm an enquiry', ur: 'تفتیش کو نقصان پہنچے گا' },
  other: { en: 'Another reason', ur: 'دیگر وجہ' },
}

const stepNames: Readonly<Record<OfficeRequestStep, Bilingual>> = officeRequestStateNames

const readBack: ByLetter['readBack'] = {
  asking: { label: { en: 'Office that asks', ur: 'طلب کرنے والا دفتر' } },
  asked: { label: { en: 'Office that is asked', ur: 'جس سے طلب کیا گیا' } },
  asks: { label: { en: 'What is asked', ur: 'کیا طلب ہے' } },
  why: { label: { en: 'Why', ur: 'کیوں' } },
  kind: { label: { en: 'Step', ur: 'مرحلہ' }, values: stepNames },
  says: { label: { en: 'In words', ur: 'الفاظ میں' } },
  reason_code: { label: { en: 'Reason', ur: 'وجہ' }, values: refusalReasonNames },
  due_on: { label: { en: 'By', ur: 'تاریخ' } },
  office: { label: { en: 'Office', ur: 'دفتر' } },
}

const fallsAway: Bilingual = {
  en: 'This counts no longer. It can still be read, with its mark; what stood before stands again.',
  ur: 'یہ اب شمار نہیں ہوتا۔ اسے نشان کے ساتھ پڑھا جا سکتا ہے؛ جو پہلے تھا وہی پھر مؤثر ہے۔',
}

export const requestByLetter: ByLetter = {
  ...{ done: { en: 'Asked another office', ur: 'دوسرے دفتر سے طلب کیا گیا' }, readBack, ifUpheld: fallsAway },
}
export const stepByLetter: ByLetter = {
  ...{ done: { by: 'kind', values: { ...stepNames } }, readBack, ifUpheld: fallsAway },
}
