import { z } from 'zod'
import { act } from '#kernel/contract/act.ts'
import { mandateKinds } from '#kernel/contract/mandates.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { keyActs } from './keys.ts'
import { membership, membershipActs } from './memberships.ts'
import { ability, date, id, instant, someBilingual, text } from '#kernel/contract/shapes.ts'

export const charges = ['substantive', 'acting', 'additional'] as const
export type Charge = (typeof charges)[number]

export const chargeNames: Readonly<Record<Charge, Bilingual>> = {
  substantive: { en: 'Substantive', ur: 'مستقل' },
  acting: { en: 'Acting', ur: 'قائم مقام' },
  additional: { en: 'Additional charge', ur: 'اضافی چارج' },
}

const kind = z.enum(mandateKinds)
const email = z.email().max(254).toLowerCase()

/** What is given with a mandate, whoever receives it. */
const given = {
  strategy: id,
  kind,
  office: id.optional(),
  charge: z.enum(charges).default('substantive'),
  from: date.optional(),
  until: date.optional(),
}

const mandateRefusals = {
  'not-yours-to-give': {
    en: 'The secretariat names focal persons and participants; an administrator gives the other mandates.',
    ur: 'سیکرٹریٹ صرف فوکل پرسن اور شرکاء نامزد کرتا ہے؛ دیگر ذمہ داریاں منتظم تفویض کرتا ہے۔',
  },
  'no-office': {
    en: 'A focal person acts for an office. Choose the office.',
    ur: 'فوکل پرسن کسی دفتر کی جانب سے کام کرتا ہے۔ دفتر منتخب کریں۔',
    constraint: 'a_focal_person_has_an_office',
  },
  'no-such-office': {
    en: 'This office is not in the register. Register it first.',
    ur: 'یہ دفتر رجسٹر میں موجود نہیں۔ پہلے دفتر درج کریں۔',
    constraint: 'mandates_office',
  },
  'ends-before-it-begins': {
    en: 'The last day lies before the first. Check both dates.',
    ur: 'آخری دن پہلے دن سے پہلے ہے۔ دونوں تاریخیں دیکھ لیں۔',
    constraint: 'a_mandate_ends_after_it_began',
  },
  'held-already': {
    en: 'This person already holds this mandate from that day.',
    ur: 'اس فرد کے پاس اس تاریخ سے یہ ذمہ داری پہلے ہی موجود ہے۔',
    constraint: 'one_mandate_of_a_kind_from_a_day',
  },
} as const

const mandate = z.object({
  id,
  kind,
  office: z.object({ id, code: z.string(), name: someBilingual }).nullable(),
  charge: z.enum(charges),
  from: date,
  until: date.nullable(),
  holdsToday: z.boolean(),
  mayEnd: z.boolean(),
})

export const person = z.object({
  id,
  name: someBilingual,
  email: z.string().nullable(),
  /** From the one that began last; the first that has begun counts. */
  memberships: z.array(membership),
  move: ability,
  invitation: z.enum(['open', 'expired', 'accepted']).nullable(),
  mandates: z.array(mandate),
  /** As far as the list can see; a mandate of a strategy that one may not see refuses the act itself. Null to others than administrators. */
  destroyKey: ability.nullable(),
  /** That somebody asked to destroy the key, and waits for a second person. Null to others than administrators. */
  keyAsked: z.object({ reason: z.string(), isOwn: z.boolean() }).nullable(),
})
export type Person = z.output<typeof person>

export const peopleActs = {
  listPeople: act({
    method: 'GET',
    path: '/people',
    does: {
      en: 'Lists the people of a strategy with their mandates, past ones included.',
      ur: 'کسی حکمتِ عملی سے وابستہ افراد کو ان کی موجودہ اور سابقہ ذمہ داریوں کے ساتھ پیش کرتا ہے۔',
    },
    who: ['administrator', 'secretariat'],
    records: null,
    byLetter: false,
    input: z.object({ strategy: id }),
    output: z.object({ people: z.array(person), mayGive: z.array(kind) }),
    refusals: {},
  }),
  giveMandate: act({
    method: 'POST',
    path: '/mandates',
    does: {
      en: 'Gives a known person a mandate for a strategy, substantively, as acting or as additional charge.',
      ur: 'کسی معلوم فرد کو حکمتِ عملی کے لیے مستقل، قائم مقام یا اضافی چارج کے طور پر ذمہ داری تفویض کرتا ہے۔',
    },
    who: ['administrator', 'secretariat'],
    records: 'mandate given',
    byLetter: false,
    /** The person, or the e-mail address by which they are known. */
    input: z.object({ ...given, person: id.optional(), email: email.optional() }),
    output: z.object({ mandate: id }),
    refusals: {
      ...mandateRefusals,
      'nobody-named': {
        en: 'Choose the person, or write their e-mail address; one of the two.',
        ur: 'فرد منتخب کریں یا اس کا ای میل پتہ درج کریں؛ دونوں میں سے ایک۔',
      },
      'nobody-has-this-address': {
        en: 'Nobody with this address is known here. Invite them instead.',
        ur: 'اس پتے کا حامل کوئی فرد یہاں معلوم نہیں۔ اسے دعوت دیں۔',
      },
      'not-to-oneself': {
        en: 'Nobody gives a mandate to themselves. Ask another administrator.',
        ur: 'کوئی شخص خود کو ذمہ داری تفویض نہیں کر سکتا۔ کسی دوسرے منتظم سے رجوع کریں۔',
      },
    },
  }),
  endMandate: act({
    method: 'POST',
    path: '/mandates/:mandate/end',
    does: {
      en: 'Ends a mandate on a day; it counts for nothing from the day after.',
      ur: 'کسی ذمہ داری کو مقررہ تاریخ پر ختم کرتا ہے؛ اگلے دن سے وہ مؤثر نہیں رہتی۔',
    },
    who: ['administrator', 'secretariat'],
    records: 'mandate ended',
    byLetter: false,
    input: z.object({ mandate: id, lastDay: date }),
    output: z.object({ mandate: id }),
    refusals: {
      'ended-already': {
        en: 'This mandate ended before that day.',
        ur: 'یہ ذمہ داری اس تاریخ سے پہلے ہی ختم ہو چکی ہے۔',
      },
      'ends-before-it-begins': mandateRefusals['ends-before-it-begins'],
      'not-yours-to-give': mandateRefusals['not-yours-to-give'],
      'last-administrator': {
        en: 'This is the last administrator. Give the mandate to another person first.',
        ur: 'یہ آخری منتظم ہے۔ پہلے کسی دوسرے فرد کو منتظم مقرر کریں۔',
      },
    },
  }),
  ...keyActs,
  ...membershipActs,
  invite: act({
    method: 'POST',
    path: '/invitations',
    does: {
      en: 'Enters a person with a mandate and mails them a link to open their account.',
      ur: 'کسی فرد کو ذمہ داری کے ساتھ درج کرتا ہے اور اکاؤنٹ کھولنے کا لنک اسے ای میل کرتا ہے۔',
    },
    who: ['administrator', 'secretariat'],
    records: 'person invited',
    byLetter: false,
    input: z.object({
      ...given,
      email,
      name: z.object({ en: text(200).optional(), ur: text(200).optional() }),
      organisation: id.optional(),
      /** For how long the link opens, in days. */
      days: z.int().min(1).max(60).default(14),
    }),
    output: z.object({ person: id, invitation: id, expiresAt: instant }),
    refusals: {
      ...mandateRefusals,
      'has-an-account': {
        en: 'Somebody with this address already has an account. Give them the mandate instead of an invitation.',
        ur: 'اس پتے کے حامل فرد کا اکاؤنٹ پہلے سے موجود ہے۔ دعوت نامے کے بجائے اسے ذمہ داری تفویض کریں۔',
      },
      'no-name': {
        en: 'Give the name in at least one language.',
        ur: 'کم از کم ایک زبان میں نام درج کریں۔',
        constraint: 'a_person_has_a_name',
      },
    },
  }),
}
