import { z } from 'zod'
import { json } from '#kernel/ledger/receipts/receipt-shape.ts'
import { carriedLetters } from '#slices/correspondence/index.ts'
import type { ArrivedRegister, CarriedRegister } from '#slices/identity/index.ts'
import type { CarriedVersion } from '#slices/strategy/index.ts'

/** What the two packages hold, and what they say of themselves to whoever opens the file in an editor. */
export const kindOut = 'round for a laptop'
export const kindHome = 'workshop of a laptop'

const saysOut = {
  en: 'A round of a consultation for a workshop on a laptop: the texts of the version up to government level without the restricted annex, groups, proposals and answers, and the names, e-mail addresses and mandates of those who may take part. No password and no position is in it. It is signed and not encrypted: whoever holds this file can read it. Keep it on an encrypted disk.',
  ur: 'لیپ ٹاپ پر ورکشاپ کے لیے مشاورت کا ایک دور: محدود ضمیمے کے بغیر مسودے کے متن، گروپ، تجاویز اور جوابات، اور شرکا کے نام، ای میل اور اختیارات۔ اس میں کوئی پاس ورڈ اور کوئی مؤقف نہیں۔ یہ دستخط شدہ ہے مگر خفیہ نہیں: جس کے پاس فائل ہو وہ پڑھ سکتا ہے۔ اسے خفیہ کردہ ڈسک پر رکھیے۔',
} as const

const saysHome = {
  en: 'What happened in a workshop on a laptop: proposals with their authors, who took which position and when, what the groups came to, who came, with name and e-mail address where they were entered at the door, what was entered for people without a device and the note of what they said, and the laptop’s ledger. A hidden author stands nowhere in it. It is signed and not encrypted: whoever holds this file can read who took which position. Bring it home and delete it.',
  ur: 'لیپ ٹاپ پر ورکشاپ میں جو ہوا: تجاویز اور ان کے مصنف، کس نے کب کیا مؤقف لیا، گروپ کس نتیجے پر پہنچے، کون آیا، دروازے پر درج ہونے والوں کے نام اور ای میل، بغیر آلے والوں کے لیے کیے گئے اندراج اور ان کی کہی بات کا نوٹ، اور لیپ ٹاپ کا کھاتہ۔ پوشیدہ مصنف کا نام اس میں کہیں نہیں۔ یہ دستخط شدہ ہے مگر خفیہ نہیں: جس کے پاس فائل ہو وہ پڑھ سکتا ہے کہ کس نے کیا مؤقف لیا۔ اسے مرکز پہنچا کر مٹا دیجیے۔',
} as const

const row = z.record(z.string(), json)
const rows = z.array(row)
const tables = z.record(z.string(), rows)
const about = { package: z.uuid(), round: z.uuid(), strategy: z.uuid() }

const outShape = z.object({
  ...about,
  packedAt: z.iso.datetime(),
  firstNumber: z.number().int().min(2),
  register: z.object({
    ...{ workspace: rows, strategies: rows, organisations: rows, offices: rows, office_periods: rows },
    ...{ people: rows, email_addresses: rows, memberships: rows, mandates: rows },
  }) satisfies z.ZodType<CarriedRegister>,
  version: z.object({
    ...{ versions: rows, nodes: rows, field_texts: rows, activities: rows },
    // A package that was made before these travelled is opened without them.
    ...{ activity_partners: rows.default([]), terms: rows.default([]), activity_terms: rows.default([]) },
  }) satisfies z.ZodType<CarriedVersion>,
  tables,
})
export type OutContent = z.output<typeof outShape>

const hash = z.string().regex(/^[0-9a-f]{64}$/)
const homeShape = z.object({
  ...about,
  /** The public key of the installation that packed the round. */
  home: z.string(),
  openedAt: z.iso.datetime(),
  returnedAt: z.iso.datetime(),
  tables,
  /** People who were entered at the door. */
  register: z.object({
    ...{ people: rows, email_addresses: rows, memberships: rows, mandates: rows },
  }) satisfies z.ZodType<ArrivedRegister>,
  /** Acts that were entered for somebody without a device. */
  letters: carriedLetters,
  tree: z.object({
    leaves: z.array(z.object({ entry: z.uuid(), hash })).max(1_000_000),
    checkpoint: z.string().max(10_000),
  }),
  entries: z.array(
    z.object({
      ...{ id: z.uuid(), act: z.string(), subject: z.string(), time: z.string() },
      ...{ actor_kind: z.enum(['person', 'hidden', 'machine']), actor: z.string(), commitment: hash },
    }),
  ),
})
export type HomeContent = z.output<typeof homeShape>

export const writeOut = (content: OutContent): string => JSON.stringify({ says: saysOut, ...content })
export const writeHome = (content: HomeContent): string => JSON.stringify({ says: saysHome, ...content })

export const readOut = (text: string): OutContent | null => readAs(outShape, text)
export const readHome = (text: string): HomeContent | null => readAs(homeShape, text)

function readAs<T>(shape: z.ZodType<T>, text: string): T | null {
  try {
    const parsed = shape.safeParse(JSON.parse(text))
    return parsed.success ? parsed.data : null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
