import { readFileSync } from 'node:fs'
import type { Command } from 'commander'
import type { Queryable } from '#kernel/database/queryable.ts'
import { openVerifier } from '#kernel/ledger/notes/key-file.ts'
import type { Verifier } from '#kernel/ledger/notes/signed-note.ts'
import { verifyLedger } from '#kernel/ledger/verify.ts'
import type { VerificationReport, VerificationRequest } from '#kernel/ledger/verify.ts'
import type { Language } from '#kernel/pure/bilingual.ts'

/** A ledger to look at: rows to read, or a running server that looks at its own. */
export type OpenedLedger = (
  | Queryable
  | { verify(request: VerificationRequest): Promise<VerificationReport> }
) & { close(): Promise<void> }

interface Options {
  readonly checkpoint?: string
  readonly key: readonly string[]
  readonly json?: boolean
  readonly language: Language
}

const texts = {
  sound: {
    en: (r: VerificationReport) =>
      `The ledger is sound. Entries: ${r.size}; signed checkpoints: ${r.checkpoints}.`,
    ur: (r: VerificationReport) =>
      `کھاتہ درست ہے۔ اندراجات: ${r.size}؛ دستخط شدہ نشاناتِ تصدیق: ${r.checkpoints}۔`,
  },
  earlier: {
    en: (size: number) => `It begins with the ${size} entries of the checkpoint given.`,
    ur: (size: number) => `اس کا آغاز پیش کردہ نشانِ تصدیق کے ${size} اندراجات سے ہوتا ہے۔`,
  },
  waiting: {
    en: (count: number) => `Entries that wait to be taken in: ${count}.`,
    ur: (count: number) => `شامل کیے جانے کے منتظر اندراجات: ${count}۔`,
  },
  faults: {
    en: (r: VerificationReport) => `The ledger is NOT sound. Entries: ${r.size}; faults: ${r.faultCount}.`,
    ur: (r: VerificationReport) => `کھاتہ درست نہیں۔ اندراجات: ${r.size}؛ نقائص: ${r.faultCount}۔`,
  },
}

/** The report in lines, one for each reason; the faults bear their stable codes. */
export function linesOfReport(report: VerificationReport, language: Language): string[] {
  const lines = [report.isSound ? texts.sound[language](report) : texts.faults[language](report)]
  lines.push(...report.faults.map(({ code, message }) => `${code}: ${message[language]}`))
  if (report.isSound && report.earlier !== null) lines.push(texts.earlier[language](report.earlier))
  if (report.waiting > 0) lines.push(texts.waiting[language](report.waiting))
  return lines
}

function collect(value: string, before: readonly string[]): string[] {
  return [...before, value]
}

/** The note in a file: as a witness keeps it, or as the installation's own address answers it, in JSON. */
function noteIn(file: string): string {
  const text = readFileSync(file, 'utf8')
  if (!text.startsWith('{')) return text
  const answer: unknown = JSON.parse(text)
  const note = typeof answer === 'object' && answer !== null && 'note' in answer ? answer.note : null
  return typeof note === 'string' ? note : text
}

/**
 * Adds `ledger verify`. `open` opens the installation's ledger; `ownKeys` are the keys to trust where the reader
 * brings none with `--key`. Exit status 1 where the ledger is not sound.
 */
export function registerLedgerVerify(
  program: Command,
  open: () => Promise<OpenedLedger>,
  ownKeys: () => readonly Verifier[] = () => [],
): void {
  const ledger =
    program.commands.find((command) => command.name() === 'ledger') ??
    program.command('ledger').description('the provable record of acts')
  ledger
    .command('verify')
    .description('check every entry, place, node and signed checkpoint of the ledger')
    .option(
      '--checkpoint <file>',
      'a checkpoint taken before: finds a ledger that was rewritten and signed again',
    )
    .option('--key <vkey or file>', 'a public key to trust (may be given more than once)', collect, [])
    .option('--json', 'print the whole report')
    .option('--language <en|ur>', 'language of the lines', 'en')
    .action(async (options: Options) => {
      const trusted = options.key.length > 0 ? options.key.map(openVerifier) : ownKeys()
      if (trusted.length === 0)
        program.error('No key to trust: give --key with the public key of the ledger.')
      const earlier = options.checkpoint === undefined ? {} : { earlier: noteIn(options.checkpoint) }
      const opened = await open()
      try {
        const request = { trusted, ...earlier }
        const report = 'verify' in opened ? await opened.verify(request) : await verifyLedger(opened, request)
        const lines =
          options.json === true ? [JSON.stringify(report)] : linesOfReport(report, options.language)
        process.stdout.write(`${lines.join('\n')}\n`)
        if (!report.isSound) process.exitCode = 1
      } finally {
        await opened.close()
      }
    })
}
