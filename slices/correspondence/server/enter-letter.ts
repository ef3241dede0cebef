import { randomUUID } from 'node:crypto'
import type { ReadBack } from '#kernel/contract/act.ts'
import type { About } from '#kernel/contract/handler.ts'
import { NotFound, Refusal } from '#kernel/contract/refusal.ts'
import type { Letter } from '#kernel/contract/shapes.ts'
import { door } from '#kernel/database/door.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import { findUpload, type Upload } from '#kernel/files/uploads.ts'
import { enqueue } from '#kernel/jobs/jobs.ts'
import type { JsonValue } from '#kernel/ledger/commitment.ts'
import { record } from '#kernel/ledger/record.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { dayAt } from '#kernel/pure/calendar.ts'
import type { CorrespondenceRows } from '../database/rows.ts'
import { isFromTomorrow } from '../rules/a-letter-is-not-from-tomorrow.ts'
import { addressesOf } from './copies/addresses-of.ts'
import { copyOfActByLetter } from './copies/send-copy.ts'

export interface EnteredByLetter {
  /** The ledger entry of the act itself. */
  readonly entry: string
  /** `delivery.concur` */
  readonly act: string
  readonly subject: string
  readonly letter: Letter
  /** The person of the secretariat who entered it, or whoever heard it said in a room that they run. */
  readonly enteredBy: string
  /** That of the row which the act is about: its secretariat, and no other, reads and answers what is entered here. */
  readonly strategy: string
  /** The room in which it was said, where somebody beside the secretariat enters it. */
  readonly heardIn?: string | null
  /** What the act does, from its contract; shown to the author. */
  readonly does?: Bilingual
  /** What was done, in a word or two. */
  readonly done?: Bilingual | null
  /** What was entered, as the act recorded it; shown to the author. */
  readonly content?: JsonValue
  /** How that is read back, from the act's contract, and what the act concerns. */
  readonly readBack?: ReadBack | null
  readonly about?: About | null
  /** What becomes of the act when its contest is upheld. */
  readonly ifUpheld?: Bilingual | null
}

const words = {
  'letter-dated-in-the-future': {
    en: 'The letter bears a date that has not come yet. Check the date.',
    ur: 'خط پر درج تاریخ ابھی نہیں آئی۔ تاریخ کی پڑتال کیجیے۔',
  },
  'scan-not-received': {
    en: 'The scan of the letter has not arrived. Choose the file again and wait until it is sent.',
    ur: 'خط کا عکس موصول نہیں ہوا۔ فائل دوبارہ منتخب کیجیے اور اس کے ارسال ہونے تک انتظار کیجیے۔',
  },
  'spoken-only-on-a-laptop': {
    en: 'On the laptop of a workshop only what somebody says there is entered, with a typed note of it. Enter letters and paper forms at home, where they are scanned.',
    ur: 'ورکشاپ کے لیپ ٹاپ پر صرف وہی درج ہوتا ہے جو کوئی وہاں کہے، لکھے ہوئے نوٹ کے ساتھ۔ خط اور کاغذی فارم مرکز میں درج کیجیے جہاں ان کا عکس لیا جاتا ہے۔',
  },
} as const satisfies Record<string, Bilingual>

/**
 * Keeps the particulars of an act entered by letter, in the act's own transaction, with a ledger entry of their own,
 * and asks for copies: to the address on the letter, to the person and to the office's focal persons. Throws a Refusal when the date or the scan cannot be right; then the act is
 * undone too. Not for an author who is hidden: the particulars name the signatory.
 */
export const enterLetter = door(
  'correspondence',
  async (tx: Transaction<CorrespondenceRows>, entered: EnteredByLetter): Promise<void> => {
    await refuseWhatCannotBe(tx, entered.letter)
    const { id, keep } = await particularsOf(tx, entered)
    await tx.db
      .insertInto('correspondence.acts_by_letter')
      .values({ ...keep, id })
      .execute()
    const { letter } = entered
    if (entered.heardIn != null) return copyFromARoom(tx, id, letter.address)
    const addresses = await addressesOf(tx, {
      person: letter.person ?? null,
      office: letter.office ?? null,
      given: letter.address === undefined ? [] : [letter.address.toLowerCase()],
      strategies: keep.entered_for,
    })
    if (addresses.length === 0) return
    // A laptop mails nothing: home asks for the copies once the act has come there.
    const isWorkshop = await isOnALaptop(tx)
    await tx.db
      .insertInto('correspondence.copies')
      .values(addresses.map((address) => ({ act_by_letter: id, address })))
      .execute()
    if (!isWorkshop) await enqueue(tx, copyOfActByLetter, { actByLetter: id })
  },
)

/** Whoever runs a room does not read where copies go: a function says it. Without an address the secretariat prints the copy. */
async function copyFromARoom(tx: Transaction<CorrespondenceRows>, id: string, given = ''): Promise<void> {
  const { rows } = await tx.query<{ copies: number }>(
    'select correspondence.address_copies($1, $2) as copies',
    [id, given],
  )
  if ((rows[0]?.copies ?? 0) > 0 && !(await isOnALaptop(tx))) {
    await enqueue(tx, copyOfActByLetter, { actByLetter: id })
  }
}

async function isOnALaptop(tx: Transaction<CorrespondenceRows>): Promise<boolean> {
  const { rows } = await tx.query('select from identity.workspace where workshop')
  return rows.length > 0
}

async function refuseWhatCannotBe(tx: Transaction<CorrespondenceRows>, letter: Letter): Promise<void> {
  const codes: (keyof typeof words)[] = []
  if (isFromTomorrow(letter.dated, dayAt(new Date()))) {
    codes.push('letter-dated-in-the-future')
  }
  const scan = await received(tx, letter.scan)
  if (scan === null) codes.push('scan-not-received')
  else if ((await isOnALaptop(tx)) && !mayTravel(letter, scan)) codes.push('spoken-only-on-a-laptop')
  if (codes.length > 0) throw new Refusal(codes.map((code) => ({ code, message: words[code] })))
}

/** A note is carried home as text, in the package itself. */
const mayTravel = ({ medium }: Letter, { mediaType, size }: Upload): boolean =>
  medium === 'spoken' && mediaType === 'text/plain' && size <= 100_000

async function received(tx: Transaction<CorrespondenceRows>, scan: string): Promise<Upload | null> {
  try {
    return await findUpload(tx, scan)
  } catch (error) {
    if (error instanceof NotFound) return null
    throw error
  }
}

async function particularsOf(tx: Transaction<CorrespondenceRows>, entered: EnteredByLetter) {
  const { letter, entry, act, subject } = entered
  const id = randomUUID()
  const particulars = {
    their_reference: letter.theirReference,
    our_reference: letter.ourReference,
    dated: letter.dated,
    signatory: letter.signatory,
    medium: letter.medium,
    scan: letter.scan,
    for_office: letter.office ?? null,
    for_person: letter.person ?? null,
  }
  const { ledger_entry, ledger_salt } = await record(tx, {
    act: 'correspondence.enterLetter',
    subject: id,
    content: { ...particulars, act_entry: entry },
  })
  const keep = {
    ...particulars,
    act_entry: entry,
    act,
    subject,
    does_en: entered.does?.en ?? null,
    does_ur: entered.does?.ur ?? null,
    content: entered.content === undefined ? null : JSON.stringify(entered.content),
    read_back: entered.readBack == null ? null : JSON.stringify(entered.readBack),
    about: entered.about == null ? null : JSON.stringify(entered.about),
    done: entered.done == null ? null : JSON.stringify(entered.done),
    if_upheld: entered.ifUpheld == null ? null : JSON.stringify(entered.ifUpheld),
    entered_for: [entered.strategy],
    entered_by: entered.enteredBy,
    ledger_entry,
    ledger_salt,
  }
  return { id, keep }
}
