import type { Handler } from '#kernel/contract/handler.ts'
import type { FileStore } from '#kernel/files/file-store.ts'
import type { strategy } from '../../contract.ts'
import type { StrategyRows } from '../../database/rows.ts'
import { readRegisterFile } from './register-file.ts'

/** As many as show whether the columns were understood. */
const shown = 5

export const tryRegister =
  (files: FileStore): Handler<typeof strategy.acts.tryRegister, StrategyRows> =>
  async ({ input, tx }) => {
    const { items, errors } = await readRegisterFile(tx, files, input)
    return {
      items: items.length,
      sample: items.slice(0, shown).map(({ code, en, ur, parent }) => ({ code, text: { en, ur }, parent })),
      errors: [...errors],
    }
  }
