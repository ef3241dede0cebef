import { z } from 'zod'
import { act } from '#kernel/contract/act.ts'
import { date, id, someBilingual, text } from '#kernel/contract/shapes.ts'

export const sectors = [
  'federal',
  'provincial',
  'law enforcement',
  'justice',
  'civil society',
  'academia',
  'development partner',
  'private',
] as const
export type Sector = (typeof sectors)[number]

/** The register's code, as people write it: `NCCIA`, `FIA-CCW`. */
export const code = z.string().regex(/^[A-Z0-9][A-Z0-9-]{0,39}$/)
export const name = z
  .object({ en: text(300).optional(), ur: text(300).optional() })
  .refine((given) => given.en !== undefined || given.ur !== undefined)

const noName = { en: 'Give a name in at least one language.', ur: 'کم از کم ایک زبان میں نام درج کریں۔' }
export const codeTaken = (constraint: string) => ({
  en: 'This code is already in the register. Choose another code.',
  ur: 'یہ کوڈ رجسٹر میں پہلے سے موجود ہے۔ کوئی دوسرا کوڈ منتخب کریں۔',
  constraint,
})

export const office = z.object({
  id,
  code: z.string(),
  name: someBilingual,
  organisation: z.object({ id, name: someBilingual, sector: z.enum(sectors) }),
  existsFrom: date.nullable(),
  existsUntil: date.nullable(),
  existsToday: z.boolean(),
  successor: z.object({ id, code: z.string(), name: someBilingual }).nullable(),
  source: z.string().nullable(),
})
export type Office = z.output<typeof office>

export const officeActs = {
  listOffices: act({
    method: 'GET',
    path: '/offices',
    does: {
      en: 'Lists the offices of the register with their dates, successors and sectors.',
      ur: 'رجسٹر کے دفاتر کو ان کی تاریخوں، جانشینوں اور شعبوں کے ساتھ پیش کرتا ہے۔',
    },
    who: 'signed in',
    records: null,
    byLetter: false,
    input: z.object({}),
    output: z.object({ offices: z.array(office), mayRegister: z.boolean() }),
    refusals: {},
  }),
  listOrganisations: act({
    method: 'GET',
    path: '/organisations',
    does: {
      en: 'Lists the organisations and their sectors.',
      ur: 'اداروں اور ان کے شعبوں کی فہرست پیش کرتا ہے۔',
    },
    who: 'signed in',
    records: null,
    byLetter: false,
    input: z.object({}),
    output: z.object({
      organisations: z.array(
        z.object({ id, code: z.string(), name: someBilingual, sector: z.enum(sectors) }),
      ),
      mayRegister: z.boolean(),
    }),
    refusals: {},
  }),
  registerOrganisation: act({
    method: 'POST',
    path: '/organisations',
    does: {
      en: 'Enters an organisation in the register, in one sector.',
      ur: 'کسی ادارے کو ایک شعبے کے تحت رجسٹر میں درج کرتا ہے۔',
    },
    who: ['administrator', 'secretariat'],
    records: 'organisation registered',
    byLetter: false,
    input: z.object({ code, name, sector: z.enum(sectors) }),
    output: z.object({ organisation: id }),
    refusals: {
      'code-taken': codeTaken('one_organisation_per_code'),
      'name-taken': {
        en: 'This name stands in the register already: {name}, code {code}. Use that organisation, or give the full name by which the other is told apart.',
        ur: 'یہ نام رجسٹر میں پہلے سے درج ہے: {name}، کوڈ {code}۔ وہی ادارہ استعمال کریں، یا دوسرے ادارے کا پورا نام لکھیں جس سے وہ الگ پہچانا جائے۔',
      },
      'no-name': { ...noName, constraint: 'an_organisation_has_a_name' },
    },
  }),
  registerOffice: act({
    method: 'POST',
    path: '/offices',
    does: {
      en: 'Enters an office in the register, with the day from which it exists and the source of that day.',
      ur: 'کسی دفتر کو اس کے قیام کی تاریخ اور اس تاریخ کے ماخذ کے ساتھ رجسٹر میں درج کرتا ہے۔',
    },
    who: ['administrator', 'secretariat'],
    records: 'office registered',
    byLetter: false,
    input: z.object({
      organisation: id,
      code,
      name,
      existsFrom: date.optional(),
      source: text(1000).optional(),
    }),
    output: z.object({ office: id }),
    refusals: {
      'code-taken': codeTaken('one_office_per_code'),
      'no-such-organisation': {
        en: 'This organisation is not in the register. Register it first.',
        ur: 'یہ ادارہ رجسٹر میں موجود نہیں۔ پہلے ادارہ درج کریں۔',
        constraint: 'offices_organisation',
      },
      'no-name': { ...noName, constraint: 'an_office_has_a_name' },
    },
  }),
  /** Offices are the installation's: administrator or secretariat of any strategy may end one, and the entry says who did. */
  endOffice: act({
    method: 'POST',
    path: '/offices/:office/end',
    does: {
      en: 'Ends an office on a day, by an instrument, and names the office that takes over its work.',
      ur: 'کسی دفتر کو مقررہ تاریخ پر متعلقہ دستاویز کے تحت ختم کرتا ہے اور اس کا کام سنبھالنے والے دفتر کا تعین کرتا ہے۔',
    },
    who: ['administrator', 'secretariat'],
    records: 'office ended',
    byLetter: false,
    input: z.object({ office: id, lastDay: date, successor: id.optional(), instrument: text(1000) }),
    output: z.object({ office: id }),
    refusals: {
      'not-in-existence': {
        en: 'This office has already ended.',
        ur: 'یہ دفتر پہلے ہی ختم ہو چکا ہے۔',
      },
      'ends-before-it-began': {
        en: 'The last day lies before the day on which the office began. Check both dates.',
        ur: 'آخری دن دفتر کے قیام کی تاریخ سے پہلے ہے۔ دونوں تاریخیں دیکھ لیں۔',
        constraint: 'an_office_ends_after_it_began',
      },
      'succeeds-itself': {
        en: 'An office cannot take over from itself. Choose another office.',
        ur: 'کوئی دفتر خود اپنا جانشین نہیں ہو سکتا۔ کوئی دوسرا دفتر منتخب کریں۔',
        constraint: 'an_office_does_not_succeed_itself',
      },
      'successor-not-in-existence': {
        en: 'The successor does not exist on the day after. Choose an office that does.',
        ur: 'جانشین دفتر اگلے دن موجود نہیں ہوگا۔ ایسا دفتر منتخب کریں جو موجود ہو۔',
      },
    },
  }),
}
