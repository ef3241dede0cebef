import { z } from 'zod'
import { act } from '#kernel/contract/act.ts'
import { mandateKinds } from '#kernel/contract/mandates.ts'
import { bilingual, id, instant, someBilingual, text } from '#kernel/contract/shapes.ts'

/** Until the strategy has a name of its own. */
const usualStrategyName = {
  en: 'National strategy against organised crime',
  ur: 'منظم جرائم کے خلاف قومی حکمتِ عملی',
}

/** The secret of a link, as it stands behind the # of its address. */
const secret = z.string().regex(/^[A-Za-z0-9_-]{20,64}$/)
const password = z.string().max(1000)

export const passwordRefusals = {
  'password-too-short': {
    en: 'The password is too short. Use at least 12 characters: several words are easy to remember.',
    ur: 'پاس ورڈ بہت مختصر ہے۔ کم از کم 12 حروف استعمال کریں؛ چند الفاظ کا مجموعہ یاد رکھنا آسان ہوتا ہے۔',
  },
  'password-too-long': {
    en: 'The password is too long. Use at most 128 characters.',
    ur: 'پاس ورڈ بہت طویل ہے۔ زیادہ سے زیادہ 128 حروف استعمال کریں۔',
  },
  'password-common': {
    en: 'This password is among those that are guessed first. Choose one that nobody else would think of.',
    ur: 'یہ پاس ورڈ ان میں سے ہے جن کا اندازہ سب سے پہلے لگایا جاتا ہے۔ ایسا پاس ورڈ چنیں جو کسی اور کے ذہن میں نہ آئے۔',
  },
  'password-holds-address': {
    en: 'The password is made of your e-mail address. Choose another one.',
    ur: 'پاس ورڈ آپ کے ای میل پتے پر مبنی ہے۔ کوئی دوسرا پاس ورڈ منتخب کریں۔',
  },
} as const

const linkNotOpen = {
  en: 'This link was used, has expired or was never valid. Ask for a new one.',
  ur: 'یہ لنک استعمال ہو چکا ہے، اس کی مدت ختم ہو گئی ہے یا یہ کبھی درست نہ تھا۔ نیا لنک طلب کریں۔',
}
const notWithAToken = {
  en: 'An access token cannot do this. Sign in to do it yourself.',
  ur: 'ایکسیس ٹوکن سے یہ کام نہیں ہو سکتا۔ خود سائن اِن کر کے انجام دیں۔',
}

export const scopes = ['read', 'write'] as const

export const accountActs = {
  me: act({
    method: 'GET',
    path: '/me',
    does: {
      en: 'Says who is looking, with which mandates, and at whose installation.',
      ur: 'بتاتا ہے کہ کون دیکھ رہا ہے، کن ذمہ داریوں کے ساتھ، اور یہ تنصیب کس ادارے کی ہے۔',
    },
    who: 'anyone',
    records: null,
    byLetter: false,
    input: z.object({}),
    output: z.object({
      person: z.object({ id, displayName: z.string(), name: someBilingual, email: z.string() }).nullable(),
      workspace: z.object({
        /** What an example says of itself on every page; null where the workspace is real. */
        example: bilingual.nullable(),
        name: bilingual,
        house: z.enum(['strategy', 'desk', 'protection']),
        host: z.string(),
        /** This is the laptop of a workshop: one round, away from home. */
        isWorkshop: z.boolean(),
      }),
      mandates: z.array(z.object({ kind: z.enum(mandateKinds), strategy: id, office: id.nullable() })),
      strategies: z.array(z.object({ id, code: z.string(), name: bilingual })),
    }),
    refusals: {},
  }),
  lookAtInvitation: act({
    method: 'POST',
    path: '/invitations/look',
    does: {
      en: 'Shows whom an invitation is for, and whether it is still open. Changes nothing.',
      ur: 'دکھاتا ہے کہ دعوت نامہ کس کے لیے ہے اور آیا وہ ابھی کارآمد ہے۔ اس سے کچھ تبدیل نہیں ہوتا۔',
    },
    who: 'anyone',
    records: null,
    byLetter: false,
    input: z.object({ token: secret }),
    output: z.object({
      name: someBilingual,
      email: z.string(),
      state: z.enum(['open', 'expired', 'accepted']),
    }),
    refusals: {},
  }),
  acceptInvitation: act({
    method: 'POST',
    path: '/invitations/accept',
    does: {
      en: 'Accepts an invitation: opens the account with the password that was chosen.',
      ur: 'دعوت نامہ قبول کرتا ہے: منتخب کردہ پاس ورڈ کے ساتھ اکاؤنٹ کھولتا ہے۔',
    },
    who: 'anyone',
    records: 'invitation accepted',
    byLetter: false,
    input: z.object({ token: secret, password, displayName: text(200).optional() }),
    output: z.object({ email: z.string() }),
    refusals: { ...passwordRefusals, 'link-not-open': linkNotOpen },
  }),
  firstAdministrator: act({
    method: 'POST',
    path: '/first-administrator',
    does: {
      en: 'Opens the account of the first administrator of a fresh workspace, by the one-time link of the console.',
      ur: 'نئے ورک اسپیس کے پہلے منتظم کا اکاؤنٹ کنسول کے یک بار لنک کے ذریعے کھولتا ہے۔',
    },
    who: 'anyone',
    records: 'first administrator entered',
    byLetter: false,
    input: z.object({
      token: secret,
      password,
      email: z.email().max(254).toLowerCase(),
      displayName: text(200),
      host: text(200).optional(),
      workspaceName: z.object({ en: text(200), ur: text(200) }).optional(),
      strategyCode: z
        .string()
        .regex(/^[A-Z0-9][A-Z0-9-]{0,39}$/)
        .default('NS'),
      strategyName: z.object({ en: text(300), ur: text(300) }).default(usualStrategyName),
    }),
    output: z.object({ person: id, strategy: id }),
    refusals: { ...passwordRefusals, 'link-not-open': linkNotOpen },
  }),
  listAccessTokens: act({
    method: 'GET',
    path: '/access-tokens',
    does: {
      en: 'Lists one’s own access tokens, without their secrets.',
      ur: 'اپنے ایکسیس ٹوکن ان کے خفیہ حصے کے بغیر دکھاتا ہے۔',
    },
    who: 'signed in',
    records: null,
    byLetter: false,
    input: z.object({}),
    output: z.object({
      accessTokens: z.array(
        z.object({
          id,
          name: z.string(),
          scopes: z.array(z.enum(scopes)),
          madeAt: instant,
          expiresAt: instant,
          state: z.enum(['valid', 'expired', 'revoked']),
        }),
      ),
    }),
    refusals: {},
  }),
  createAccessToken: act({
    method: 'POST',
    path: '/access-tokens',
    does: {
      en: 'Makes an access token for one’s own programs; its secret is shown once.',
      ur: 'اپنے پروگراموں کے لیے ایکسیس ٹوکن بناتا ہے؛ اس کا خفیہ حصہ صرف ایک بار دکھایا جاتا ہے۔',
    },
    who: 'signed in',
    records: 'access token created',
    byLetter: false,
    input: z.object({
      name: text(100),
      scopes: z.array(z.enum(scopes)).min(1).default(['read']),
      days: z.int().min(1).max(366).default(90),
    }),
    output: z.object({ accessToken: id, secret: z.string(), expiresAt: instant }),
    refusals: { 'not-with-a-token': notWithAToken },
  }),
  revokeAccessToken: act({
    method: 'POST',
    path: '/access-tokens/:accessToken/revocation',
    does: {
      en: 'Revokes one’s own access token at once.',
      ur: 'اپنا ایکسیس ٹوکن فوراً منسوخ کرتا ہے۔',
    },
    who: 'signed in',
    records: 'access token revoked',
    byLetter: false,
    input: z.object({ accessToken: id }),
    output: z.object({ accessToken: id }),
    refusals: {
      'revoked-already': {
        en: 'This token was revoked before.',
        ur: 'یہ ٹوکن پہلے ہی منسوخ کیا جا چکا ہے۔',
      },
    },
  }),
  signOutEverywhere: act({
    method: 'POST',
    path: '/sign-out-everywhere',
    does: {
      en: 'Ends every sign-in of the person on every device.',
      ur: 'تمام آلات پر اس فرد کے تمام سائن اِن ختم کرتا ہے۔',
    },
    who: 'signed in',
    records: 'signed out everywhere',
    byLetter: false,
    input: z.object({}),
    output: z.object({ ended: z.int() }),
    refusals: { 'not-with-a-token': notWithAToken },
  }),
}
