import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { FileStore } from '#kernel/files/file-store.ts'
import type { strategy } from '../../contract.ts'
import type { StrategyRows } from '../../database/rows.ts'
import { findVersion } from '../doors/tree.ts'
import { readReturned } from './read-returned.ts'

export const tryWorkbook =
  (files: FileStore): Handler<typeof strategy.acts.tryWorkbook, StrategyRows> =>
  async ({ input, tx, refuse }) => {
    if ((await findVersion(tx, input.version)) === null) throw new NotFound()
    const read = await readReturned(tx, files, input)
    if (!read.ok) return refuse(read.code)
    const { number, changed, facts, governance, errors } = read.returned
    return {
      ...{ number, errors: [...errors] },
      changed: [
        ...changed.map(({ lineage: _lineage, now: _now, ...cell }) => cell),
        ...facts.map(({ lineage: _lineage, node: _node, values: _values, ...cell }) => cell),
        ...governance.map(({ key: _key, now: _now, ...cell }) => cell),
      ],
    }
  }
