import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { Reopening } from '../../../contract.ts'

export const reopeningPageWords = {
  reopen: { en: 'Reopen this report', ur: 'یہ رپورٹ دوبارہ کھولیے' },
  reopenSays: {
    en: 'What was reported stays, marked. The office gives a new report, which is verified and cleared anew.',
    ur: 'جو رپورٹ ہوا وہ نشان کے ساتھ برقرار رہتا ہے۔ دفتر نئی رپورٹ دیتا ہے جس کی تصدیق اور اجرا دوبارہ ہوتے ہیں۔',
  },
  reason: { en: 'Reason', ur: 'وجہ' },
  mark: {
    en: 'The report of {office} for {period} was reopened on {day}: {reason}',
    ur: '{office} کی {period} کی رپورٹ {day} کو دوبارہ کھولی گئی: {reason}',
  },
  noOffice: { en: 'no office', ur: 'کوئی دفتر نہیں' },
  waits: { en: 'The new report is awaited.', ur: 'نئی رپورٹ کا انتظار ہے۔' },
  instead: { en: 'See the new report', ur: 'نئی رپورٹ دیکھیے' },
  old: { en: 'See the report that was reopened', ur: 'دوبارہ کھولی گئی رپورٹ دیکھیے' },
  usedIn: { en: 'Its figures had been used in:', ur: 'اس کے اعداد یہاں استعمال ہوئے تھے:' },
} satisfies Record<string, Bilingual>

export const useNames = {
  total: { en: 'total of an indicator', ur: 'اشاریے کا مجموعہ' },
  chart: { en: 'chart', ur: 'چارٹ' },
  paper: { en: 'paper', ur: 'دستاویز' },
  answer: { en: 'answer', ur: 'جواب' },
  commitment: { en: 'commitment', ur: 'عہد' },
  'public page': { en: 'public page', ur: 'عوامی صفحہ' },
} satisfies Record<Reopening['uses'][number]['kind'], Bilingual>

export const timelinessWords = {
  title: { en: 'Reports received', ur: 'موصولہ رپورٹیں' },
  purpose: {
    en: 'What each office was asked in four quarters, what it said, and when. By name: nobody is ranked.',
    ur: 'چار سہ ماہیوں میں ہر دفتر سے کیا پوچھا گیا، اس نے کیا کہا اور کب۔ نام کے لحاظ سے: کسی کی درجہ بندی نہیں۔',
  },
  office: { en: 'Office', ur: 'دفتر' },
  said: { en: '{said} of {expected} said', ur: '{expected} میں سے {said} بتائے گئے' },
  nil: { en: '{count} of them nil', ur: 'ان میں سے {count} ندارد' },
  notReported: { en: '{count} of them “not reported”', ur: 'ان میں سے {count} «رپورٹ نہیں ہوا»' },
  received: { en: 'received {day}', ur: 'موصول {day}' },
  notReceived: { en: 'no report received', ur: 'کوئی رپورٹ موصول نہیں ہوئی' },
  due: { en: 'due {day}', ur: 'آخری تاریخ {day}' },
  noDue: { en: 'no due day is set', ur: 'کوئی آخری تاریخ مقرر نہیں' },
  onTime: { en: 'on time', ur: 'بروقت' },
  late: { en: 'days late: {count}', ur: 'تاخیر کے دن: {count}' },
  none: { en: 'No office is asked for anything', ur: 'کسی دفتر سے کچھ نہیں پوچھا جاتا' },
  noneNext: {
    en: 'Choose an office under “What an office is asked”, and say which indicators it reports.',
    ur: '«دفتر سے کیا پوچھا جاتا ہے» میں دفتر منتخب کر کے بتائیے کہ وہ کون سے اشاریے رپورٹ کرے گا۔',
  },
} satisfies Record<string, Bilingual>
