import type { Handler } from '#kernel/contract/handler.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { FileStore } from '#kernel/files/file-store.ts'
import type { strategy } from '../../contract.ts'
import type { StrategyRows } from '../../database/rows.ts'
import { lockVersion } from '../decisions/lock-version.ts'
import { keepImport } from '../imports/keep-import.ts'
import { replaceText } from '../replace-text.ts'
import { readReturned } from './read-returned.ts'
import { writeFacts } from './facts/write-facts.ts'
import { writeGovernance } from './write-governance.ts'

/** Each changed cell is an edit like one made on screen; file, row and column stay with it, as with any import. */
export const takeWorkbook =
  (files: FileStore): Handler<typeof strategy.acts.takeWorkbook, StrategyRows> =>
  async ({ input, tx, refuse, recordRows }) => {
    const version = await lockVersion(tx, input.version)
    if (version.status !== 'draft') return refuse('not-a-draft')
    // Of two who revise a risk at once the second finds what the first said.
    await tx.query('select 1 from strategy.risks where strategy = $1 order by id for update', [
      version.strategy,
    ])
    const read = await readReturned(tx, files, input)
    if (!read.ok) return refuse(read.code)
    const { changed, facts, governance, errors, number } = read.returned
    if (errors.length > 0) return refuse({ code: 'import-has-errors', values: { errors: errors.length } })
    const cells = [...changed, ...facts, ...governance]
    if (cells.length === 0) return refuse('changes-nothing')
    const written: Written[] = []
    for (const { lineage, field, language, now, after } of changed) {
      const replaced = await replaceText(tx, {
        ...{ version: version.id, lineage, field, language, after },
        before: now,
      })
      if (!replaced.ok) return refuse('text-has-moved-on')
      written.push({ lineage, field, language, level: replaced.level, before: replaced.before, after })
    }
    const rows = cells.map(({ sheet, row, column, code, field, language, before, after }) => ({
      ...{ sheet, row, column, code, field, language, before, after },
    }))
    const recorded = await recordRows(version.id, rows)
    const { id, strategy } = version
    const kept = { version: id, strategy, rows, nodes: [], fileHash: input.file, fileName: input.name }
    await keepImport(tx, { ...kept, mapping: { workbookOf: number } }, recorded)
    const salts = new Map(recorded.rows.map(({ index, salt }) => [index, salt]))
    const saltAt = (index: number) => {
      const salt = salts.get(index)
      if (salt === undefined) throw new Error('a changed cell has no salt')
      return salt
    }
    const changes = written.map((one, index) => ({ ...one, salt: saltAt(index).toString('hex') }))
    await noteChanges(tx, { version: id, strategy, entry: recorded.ledger_entry }, changes)
    await writeFacts(
      tx,
      facts.map((cell, index) => {
        const at = changed.length + index
        const { ledger_entry } = recorded
        return { cell, content: rows[at] ?? null, recorded: { ledger_entry, ledger_salt: saltAt(at) } }
      }),
    )
    const before = changed.length + facts.length
    const salted = governance.map((cell, index) => ({ ...cell, salt: saltAt(before + index) }))
    await writeGovernance(tx, version, salted, { number, entry: recorded.ledger_entry })
    return { version: id, changed: cells.length }
  }

interface Written {
  readonly lineage: string
  readonly field: string
  readonly language: 'en' | 'ur'
  readonly level: string
  readonly before: string
  readonly after: string
}

async function noteChanges(
  tx: Transaction<StrategyRows>,
  of: { readonly version: string; readonly strategy: string; readonly entry: string },
  changes: readonly Written[],
): Promise<void> {
  await tx.query(
    `insert into strategy.text_changes (version, strategy, lineage, field, language, level, before, after, cause,
        changed_by, ledger_entry, ledger_salt)
     select $1, $2, c.lineage, c.field, c.language, c.level, c.before, c.after, 'edit', (select kernel.person()), $3,
            decode(c.salt, 'hex')
       from json_to_recordset($4::json)
         as c (lineage uuid, field text, language text, level text, before text, after text, salt text)`,
    [of.version, of.strategy, of.entry, JSON.stringify(changes)],
  )
}
