import type { Handler } from '#kernel/contract/handler.ts'
import type { strategy } from '../../contract.ts'
import type { StrategyRows } from '../../database/rows.ts'
import { settingsOf } from './what-is-settled.ts'

export const readLintSettings: Handler<typeof strategy.acts.readLintSettings, StrategyRows> = async ({
  input,
  tx,
}) => ({ settings: [...(await settingsOf(tx, input.strategy))] })
