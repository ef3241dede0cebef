import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { EventLetterKind } from '../../../contract/events/event-letters.ts'

export const words = {
  title: { en: 'Letters of this event', ur: 'اس تقریب کے خطوط' },
  means: {
    en: 'In English and Urdu, ready to sign, one for each organisation or office. People at risk are named in no letter.',
    ur: 'انگریزی اور اردو میں، دستخط کے لیے تیار، ہر ادارے یا دفتر کے لیے ایک۔ خطرے سے دوچار افراد کا نام کسی خط میں نہیں آتا۔',
  },
  papers: { en: 'Papers of this event', ur: 'اس تقریب کے کاغذات' },
  papersMeans: {
    en: 'Annotated agenda, working papers, minutes, decisions and press note, each as a file.',
    ur: 'تشریحی ایجنڈا، ورکنگ پیپر، روداد، فیصلے اور پریس نوٹ، ہر ایک بطور فائل۔',
  },
  openPapers: { en: 'Open the papers', ur: 'کاغذات شروع کیجیے' },
  toPapers: { en: 'Go to the papers', ur: 'کاغذات پر جائیے' },
  make: { en: 'Make letters', ur: 'خطوط بنائیے' },
  which: { en: 'Which letters', ur: 'کون سے خطوط' },
  organisations: { en: 'Who is asked to nominate', ur: 'نامزدگی کن سے مطلوب ہے' },
  awaitedBy: { en: 'Nominations were awaited until', ur: 'نامزدگیوں کا انتظار کب تک تھا' },
  withoutLetter: {
    en: 'For {count} nobody can be named in a letter, since everybody invited is at risk. Tell them in person.',
    ur: '{count} کے لیے خط میں کسی کا نام نہیں آ سکتا کیونکہ تمام مدعوین خطرے سے دوچار ہیں۔ انہیں بالمشافہ بتائیے۔',
  },
} as const satisfies Record<string, Bilingual>

export const letterNames: Readonly<
  Record<EventLetterKind, { readonly name: Bilingual; readonly to: Bilingual }>
> = {
  nomination: {
    name: { en: 'Request for nominations', ur: 'نامزدگی کی درخواست' },
    to: { en: 'Goes to the organisations chosen below.', ur: 'نیچے منتخب اداروں کو جائے گا۔' },
  },
  invitation: {
    name: { en: 'Invitation', ur: 'دعوت نامہ' },
    to: {
      en: 'Goes to each that nominated, with those invited in the annex.',
      ur: 'ہر نامزد کرنے والے کو جائے گا، مدعوین کے ضمیمے کے ساتھ۔',
    },
  },
  reminder: {
    name: { en: 'Reminder of nominations that have not come', ur: 'نہ آنے والی نامزدگیوں کی یاد دہانی' },
    to: {
      en: 'Goes to the organisations of every expected voice for which nobody was nominated.',
      ur: 'ہر متوقع رائے کے اُن اداروں کو جائے گا جن کی طرف سے کوئی نامزد نہیں ہوا۔',
    },
  },
}
