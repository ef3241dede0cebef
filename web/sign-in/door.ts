import { NotDone, type ToldReason } from '#kernel/contract/client.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { carry } from '../carry.ts'

export type Answer =
  | { readonly ok: true; readonly body: unknown }
  | { readonly ok: false; readonly status: number; readonly reasons: readonly ToldReason[] }

const told: Record<string, Bilingual> = {
  INVALID_EMAIL_OR_PASSWORD: {
    en: 'This e-mail address and password do not belong together. Check both, or ask for a code by e-mail.',
    ur: 'یہ ای میل پتہ اور پاس ورڈ باہم مطابق نہیں۔ دونوں جانچ لیجیے، یا بذریعہ ای میل کوڈ منگوا لیجیے۔',
  },
  INVALID_PASSWORD: {
    en: 'The present password is not right. Check it; nothing was changed.',
    ur: 'موجودہ پاس ورڈ درست نہیں۔ اسے جانچ لیجیے؛ کچھ تبدیل نہیں ہوا۔',
  },
  INVALID_OTP: {
    en: 'This code is not the one that was sent last. Check it, or ask for a new one.',
    ur: 'یہ وہ کوڈ نہیں جو آخری بار بھیجا گیا تھا۔ اسے جانچ لیجیے یا نیا کوڈ منگوا لیجیے۔',
  },
  OTP_EXPIRED: {
    en: 'This code has expired. Ask for a new one.',
    ur: 'اس کوڈ کی میعاد ختم ہو چکی ہے۔ نیا کوڈ منگوا لیجیے۔',
  },
  TOO_MANY_ATTEMPTS: {
    en: 'Too many wrong codes. Ask for a new one.',
    ur: 'کئی بار غلط کوڈ درج ہوا۔ نیا کوڈ منگوا لیجیے۔',
  },
  PASSWORD_TOO_SHORT: {
    en: 'The password needs at least 12 characters. A sentence is good.',
    ur: 'پاس ورڈ کم از کم 12 حروف کا ہونا چاہیے۔ کوئی پورا جملہ بہتر ہے۔',
  },
}

const general = {
  tooOften: {
    en: 'Too many attempts. Wait a minute, then try again.',
    ur: 'کوششیں حد سے زیادہ ہو گئیں۔ ایک منٹ ٹھہر کر دوبارہ کوشش کیجیے۔',
  },
  unreachable: {
    en: 'The server did not answer. Check the connection and try again.',
    ur: 'سرور سے جواب نہیں ملا۔ رابطہ جانچ کر دوبارہ کوشش کیجیے۔',
  },
  other: {
    en: 'This did not work. Try again; if it happens again, tell the secretariat.',
    ur: 'یہ کارروائی مکمل نہ ہو سکی۔ دوبارہ کوشش کیجیے؛ مسئلہ برقرار رہے تو سیکرٹریٹ کو بتائیے۔',
  },
} satisfies Record<string, Bilingual>

/** The reasons in an answer: our own acts tell them in full; the sign-in library gives a code of its own. */
export function reasonsIn(status: number, body: unknown): readonly ToldReason[] {
  const said: { reasons?: readonly ToldReason[]; code?: string } =
    typeof body === 'object' && body !== null ? body : {}
  if (said.reasons && said.reasons.length > 0) return said.reasons
  if (status === 0) return [{ code: 'unreachable', message: general.unreachable }]
  if (status === 429) return [{ code: 'too-often', message: general.tooOften }]
  const known = said.code ? told[said.code] : undefined
  return [{ code: said.code ?? 'other', message: known ?? general.other }]
}

/** Sends a form to one of the doors that stand open before sign-in. Never throws. */
export async function ask(path: string, body: Readonly<Record<string, unknown>>): Promise<Answer> {
  try {
    const answer = await carry(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    const content: unknown = answer.status === 204 ? null : await answer.json().catch(() => null)
    if (answer.status < 300) return { ok: true, body: content }
    return { ok: false, status: answer.status, reasons: reasonsIn(answer.status, content) }
  } catch (failure) {
    const status = failure instanceof NotDone ? failure.status : 0
    return { ok: false, status, reasons: reasonsIn(status, null) }
  }
}
