import type { Transaction } from '#kernel/database/transaction.ts'
import { fingerprintOf } from '#kernel/ledger/notes/fingerprint.ts'
import type { Verifier } from '#kernel/ledger/notes/signed-note.ts'
import { openPackage } from '#kernel/ledger/packages/signed-package.ts'
import { record } from '#kernel/ledger/record.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { layOutRegister } from '#slices/identity/index.ts'
import { layOutVersion } from '#slices/strategy/index.ts'
import { laptopWords } from '../../contract/laptop/laptop-words.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { carriedTables, goesOut } from '../../rules/laptop/what-a-laptop-carries.ts'
import { bringRows, type CarriedRows } from './carried-rows.ts'
import { kindOut, type OutContent, readOut } from './package-content.ts'

type Tx = Transaction<ConsultationRows>

/** A package that left home, whole and signed by the key named in it. */
export interface OpenedRound {
  readonly content: OutContent
  readonly key: Verifier
  /** To be compared with what home's page of the round shows. */
  readonly fingerprint: string
}

const faults = {
  'not-a-package': {
    en: 'This file is not the package of a round. Choose the file that was packed at home.',
    ur: 'یہ فائل کسی دور کا پیکج نہیں۔ وہ فائل چنیے جو مرکز میں بنی تھی۔',
  },
  'other-kind': {
    en: 'This is what a laptop brings back, not the package of a round. Merge it at home.',
    ur: 'یہ لیپ ٹاپ کا واپس لایا ہوا پیکج ہے، دور کا نہیں۔ اسے مرکز میں ضم کیجیے۔',
  },
  truncated: laptopWords.truncated,
  altered: {
    en: 'The package was changed after it was signed at home. Nothing of it is opened; copy it again.',
    ur: 'مرکز میں دستخط کے بعد پیکج میں تبدیلی کی گئی۔ اس میں سے کچھ نہیں کھولا گیا؛ دوبارہ نقل کیجیے۔',
  },
  'not-signed': {
    en: 'The signature of this package is wrong: it was changed, or no workspace made it. Nothing of it is opened.',
    ur: 'اس پیکج کے دستخط درست نہیں: یہ بدلا گیا ہے یا کسی ورک اسپیس نے نہیں بنایا۔ اس میں سے کچھ نہیں کھولا گیا۔',
  },
} as const satisfies Record<string, Bilingual>

/** Opens the package of a round, or says what is wrong with it. */
export function openRoundPackage(text: string): OpenedRound | Bilingual {
  const opened = openPackage(text, kindOut)
  if (typeof opened === 'string') return faults[opened]
  const content = readOut(opened.content)
  if (content === null) return faults['not-a-package']
  return { content, key: opened.key, fingerprint: fingerprintOf(opened.key.vkey) }
}

/**
 * Makes a fresh installation into the laptop of a workshop: register, version and round as the package holds them, in the
 * caller's transaction, as the console. Throws where a row does not fit, and nothing of it stays.
 */
export async function layOutLaptop(tx: Tx, { content, key }: OpenedRound): Promise<void> {
  await layOutRegister(tx, content.register)
  await layOutVersion(tx, content.version)
  const about = { package: content.package, round: content.round, strategy: content.strategy }
  const recorded = await record(tx, {
    act: 'consultation.openLaptop',
    subject: content.round,
    content: { ...about, home: key.vkey },
  })
  await tx.db
    .insertInto('consultation.laptops')
    .values({ ...about, home: key.vkey, packed_at: new Date(content.packedAt), ...recordedColumns(recorded) })
    .execute()
  const tables = content.tables as CarriedRows
  for (const { name } of carriedTables.filter(goesOut)) await bringRows(tx, name, tables[name] ?? [])
  await tx.query('select consultation.number_from($1)', [content.firstNumber])
}

const recordedColumns = ({ ledger_entry, ledger_salt }: Awaited<ReturnType<typeof record>>) => ({
  ledger_entry,
  ledger_salt,
})

/** Whether this installation is a laptop, and whose round it holds. Anybody who acts may ask. */
export async function heldWorkshop(
  tx: Tx,
): Promise<{ readonly package: string; readonly round: string } | null> {
  const { rows } = await tx.query<{ package: string; round: string }>(
    'select package, round from consultation.laptop_held()',
  )
  return rows[0] ?? null
}
