import { randomUUID } from 'node:crypto'
import type { Handler } from '#kernel/contract/handler.ts'
import type { FileStore } from '#kernel/files/file-store.ts'
import type { strategy } from '../../contract.ts'
import type { StrategyRows } from '../../database/rows.ts'
import { insertRegister, ledgeredRows } from './insert-register.ts'
import { readRegisterFile } from './register-file.ts'

export const loadRegister =
  (files: FileStore): Handler<typeof strategy.acts.loadRegister, StrategyRows> =>
  async ({ input, tx, refuse, recordRows }) => {
    const { items, errors } = await readRegisterFile(tx, files, input)
    if (errors.length > 0) return refuse('import-has-errors')
    const { title: name, ...said } = input.register
    const register = { ...said, name, items, file: { hash: input.file, name: input.name } }
    const id = randomUUID()
    const recorded = await recordRows(id, ledgeredRows(register))
    await insertRegister(tx, { id, strategy: input.strategy, register, recorded, isExample: false })
    return { register: id, items: items.length }
  }
