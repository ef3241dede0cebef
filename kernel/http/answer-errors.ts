import { randomUUID } from 'node:crypto'
import type { ToldReason } from '../contract/client.ts'
import type { Act } from '../contract/act.ts'
import { NotFound, Refusal } from '../contract/refusal.ts'
import { PoolIsFull } from '../database/guarded-pool.ts'
import type { Bilingual } from '../pure/bilingual.ts'

export interface Answer {
  readonly status: number
  readonly body: { readonly reasons: readonly ToldReason[]; readonly reference?: string }
}

/** Ends a request before its handler: who one is, or what was sent, does not do. */
export class Stop extends Error {
  readonly answer: Answer

  constructor(answer: Answer) {
    super(answer.body.reasons[0]?.code ?? String(answer.status))
    this.answer = answer
  }
}

export const words = {
  'not-signed-in': { en: 'Sign in first.', ur: 'پہلے سائن اِن کیجیے۔' },
  'not-allowed': {
    en: 'Your mandate does not include this act. Ask the secretariat who may do it.',
    ur: 'آپ کے اختیار میں یہ عمل شامل نہیں۔ سیکرٹریٹ سے پوچھیے کہ یہ کون کر سکتا ہے۔',
  },
  'done-elsewhere': {
    en: 'This is not done on the laptop of a workshop. Do it in the workspace that the round came from.',
    ur: 'یہ کام ورکشاپ کے لیپ ٹاپ پر نہیں ہوتا۔ اسے اُس ورک اسپیس میں کیجیے جہاں سے دور آیا ہے۔',
  },
  'read-only-token': {
    en: 'This access token may only read.',
    ur: 'یہ ایکسیس ٹوکن صرف پڑھنے کے لیے ہے۔',
  },
  'not-found': {
    en: 'Not found. It may have moved, or it is not open to you.',
    ur: 'نہیں ملا۔ ممکن ہے کہ یہ منتقل ہو گیا ہو، یا آپ کے لیے کھلا نہ ہو۔',
  },
  'too-large': {
    en: 'What was sent is too large. Send a smaller file, or in parts.',
    ur: 'بھیجا گیا مواد بہت بڑا ہے۔ چھوٹی فائل بھیجیے، یا حصوں میں بھیجیے۔',
  },
  'too-many-requests': {
    en: 'Too many requests. Wait a minute, then try again.',
    ur: 'درخواستیں بہت زیادہ ہیں۔ ایک منٹ ٹھہر کر دوبارہ کوشش کیجیے۔',
  },
  'unreadable-request': {
    en: 'The request could not be read. Reload the page, then try again.',
    ur: 'درخواست پڑھی نہ جا سکی۔ صفحہ دوبارہ کھول کر کوشش کیجیے۔',
  },
  'hidden-not-by-letter': {
    en: 'A hidden author cannot be entered by letter, for the letter names who signed it. Record it without hiding, or let the author propose.',
    ur: 'پوشیدہ مصنف کی تجویز خط کے ذریعے درج نہیں ہو سکتی کیونکہ خط پر دستخط کنندہ کا نام ہوتا ہے۔ نام چھپائے بغیر درج کیجیے، یا مصنف خود تجویز کرے۔',
  },
  'not-by-letter': {
    en: 'This act cannot be entered for somebody else. Leave out the letter, or let them do it themselves.',
    ur: 'یہ عمل کسی اور کی طرف سے درج نہیں ہو سکتا۔ خط کی تفصیل ہٹا دیجیے، یا متعلقہ فرد خود یہ عمل کرے۔',
  },
  overtaken: {
    en: 'Somebody else changed this at the same moment. Look at it again, then decide.',
    ur: 'اسی لمحے کسی اور نے اسے بدل دیا۔ دوبارہ دیکھ کر فیصلہ کیجیے۔',
  },
  busy: {
    en: 'The server is busy and nothing was changed. Try again in a few seconds.',
    ur: 'سرور مصروف ہے اور کچھ تبدیل نہیں ہوا۔ چند سیکنڈ بعد دوبارہ کوشش کیجیے۔',
  },
  'our-fault': {
    en: 'Something went wrong on our side and nothing was changed. Tell us the reference number.',
    ur: 'ہماری طرف سے خرابی ہوئی اور کچھ تبدیل نہیں ہوا۔ ہمیں حوالہ نمبر بتائیے۔',
  },
} as const satisfies Record<string, Bilingual>

export function stop(status: number, code: keyof typeof words): Stop {
  return new Stop({ status, body: { reasons: [{ code, message: words[code] }] } })
}

/** Turns what a handler or the database threw into an answer. `isBug` says whether it belongs in the log. */
export function answerTo(
  error: unknown,
  act: Act | null,
): { readonly answer: Answer; readonly isBug: boolean } {
  if (error instanceof Stop) return expected(error.answer)
  if (error instanceof NotFound) return expected(stop(404, 'not-found').answer)
  if (error instanceof PoolIsFull) return expected(stop(503, 'busy').answer)
  if (error instanceof Refusal) return expected({ status: 422, body: { reasons: error.reasons } })
  const fromDatabase = error as {
    code?: string
    constraint?: string
    message?: string
    statusCode?: number
  }
  const declared = act === null ? null : declaredFor(act, fromDatabase.constraint)
  if (declared !== null) return expected({ status: 422, body: { reasons: [declared] } })
  // Row security refused the row, or a role lacks the grant: to the caller it is as if the thing were not there.
  if (fromDatabase.code === '42501') return expected(stop(404, 'not-found').answer)
  if (namesNothing(fromDatabase)) return expected(stop(404, 'not-found').answer)
  if (fromDatabase.code === '40001' || fromDatabase.code === '40P01')
    return expected(stop(409, 'overtaken').answer)
  if (fromDatabase.statusCode === 413) return expected(stop(413, 'too-large').answer)
  if (fromDatabase.statusCode === 429) return expected(stop(429, 'too-many-requests').answer)
  if (fromDatabase.statusCode === 404) return expected(stop(404, 'not-found').answer)
  if (fromDatabase.statusCode !== undefined && fromDatabase.statusCode < 500) {
    return expected(stop(400, 'unreadable-request').answer)
  }
  const reference = randomUUID().slice(0, 8)
  const reasons = [{ code: 'our-fault', message: words['our-fault'] }]
  return { answer: { status: 500, body: { reasons, reference } }, isBug: true }
}

/**
 * A foreign key found nothing: what the act names (an office, an indicator) is not there, or no longer. The same code
 * says that something cannot be removed because others point at it, which no act should try: that is a bug.
 */
const namesNothing = ({ code, message }: { readonly code?: string; readonly message?: string }): boolean =>
  code === '23503' && (message ?? '').startsWith('insert or update on table')

const expected = (answer: Answer) => ({ answer, isBug: false })

/** A violated constraint is a declared refusal by its name. */
function declaredFor(act: Act, constraint: string | undefined): ToldReason | null {
  if (constraint === undefined) return null
  for (const [code, { en, ur, constraint: name }] of Object.entries(act.refusals)) {
    if (name === constraint) return { code, message: { en, ur } }
  }
  return null
}
