import { z } from 'zod'
import { act } from '#kernel/contract/act.ts'
import { id, text } from '#kernel/contract/shapes.ts'

const refusals = {
  'not-of-oneself': {
    en: 'Nobody destroys their own key. Ask another administrator.',
    ur: 'کوئی شخص اپنی کلید خود تلف نہیں کر سکتا۔ کسی دوسرے منتظم سے رجوع کریں۔',
  },
  'holds-a-mandate': {
    en: 'This person still holds a mandate, and who acts stays accountable. End every mandate first; it can be done from the day after.',
    ur: 'اس فرد کے پاس ابھی ذمہ داری موجود ہے، اور جو اختیار رکھتا ہے وہ جواب دہ رہتا ہے۔ پہلے تمام ذمہ داریاں ختم کریں؛ اس کے اگلے دن کلید تلف کی جا سکتی ہے۔',
  },
  'not-all-their-strategies': {
    en: 'This person held a mandate for a strategy that you do not answer for. Only somebody who answers for all of them can do this.',
    ur: 'اس فرد کے پاس ایسی حکمتِ عملی کی ذمہ داری بھی رہی ہے جس کے آپ جواب دہ نہیں۔ یہ کام وہی کر سکتا ہے جو ان سب کا جواب دہ ہو۔',
  },
} as const

/** The key of a person's pseudonym is destroyed by two: one asks, another confirms. */
export const keyActs = {
  askToDestroyKey: act({
    method: 'POST',
    path: '/people/:person/pseudonym-key/request',
    does: {
      en: 'Asks, with the reason, to destroy the key of a person’s pseudonym; a second person confirms.',
      ur: 'وجہ کے ساتھ کسی فرد کے فرضی نام کی کلید تلف کرنے کی درخواست کرتا ہے؛ تصدیق دوسرا شخص کرتا ہے۔',
    },
    who: ['administrator'],
    records: 'destruction of a pseudonym key asked for',
    byLetter: false,
    input: z.object({ person: id, reason: text(1000) }),
    output: z.object({ person: id }),
    refusals: {
      ...refusals,
      'nobody-could-confirm': {
        en: 'It takes a second person: another administrator, or the oversight, of every strategy in which this person held a mandate. There is none. Give somebody that mandate first.',
        ur: 'اس کے لیے دوسرا شخص درکار ہے: ان تمام حکمتِ عملیوں کا کوئی اور منتظم یا نگران جن میں اس فرد کے پاس ذمہ داری رہی۔ ایسا کوئی نہیں۔ پہلے کسی کو یہ ذمہ داری دیں۔',
      },
      'asked-already': {
        en: 'This was asked for already, and waits for a second person.',
        ur: 'اس کی درخواست پہلے ہی ہو چکی ہے اور دوسرے شخص کی منتظر ہے۔',
        constraint: 'one_open_request_for_a_key',
      },
    },
  }),
  destroyPseudonymKey: act({
    method: 'POST',
    path: '/people/:person/pseudonym-key/destruction',
    does: {
      en: 'Confirms what another asked for and destroys the key of a person’s pseudonym: in the ledger their acts have no name any more.',
      ur: 'دوسرے کی درخواست کی تصدیق کر کے کسی فرد کے فرضی نام کی کلید تلف کرتا ہے: کھاتے میں اس کی کارروائیاں بے نام رہ جاتی ہیں۔',
    },
    who: ['administrator', 'oversight'],
    records: 'pseudonym key destroyed',
    byLetter: false,
    input: z.object({ person: id }),
    output: z.object({ person: id }),
    refusals: {
      ...refusals,
      'nobody-asked': {
        en: 'Nobody asked for this. One administrator asks, with the reason; another person confirms.',
        ur: 'اس کی کسی نے درخواست نہیں کی۔ ایک منتظم وجہ کے ساتھ درخواست کرتا ہے؛ تصدیق دوسرا شخص کرتا ہے۔',
      },
      'needs-a-second-person': {
        en: 'You asked for this yourself. Another administrator, or the oversight, confirms it.',
        ur: 'درخواست آپ نے خود کی ہے۔ تصدیق کوئی دوسرا منتظم یا نگران ادارہ کرے گا۔',
      },
      'nothing-to-destroy': {
        en: 'There is no key: this person did nothing here since the last one was destroyed, or never did.',
        ur: 'کوئی کلید موجود نہیں: اس فرد نے یہاں کوئی کارروائی نہیں کی، یا پچھلی کلید کے اتلاف کے بعد سے نہیں کی۔',
      },
    },
  }),
}
