import { z } from 'zod'
import type { Handler } from '#kernel/contract/handler.ts'
import type { strategy } from '../../../contract.ts'
import { comparisonFile } from '../../../contract/papers/comparison-file.ts'
import { decisionsFile } from '../../../contract/papers/decisions-file.ts'
import type { paperKinds } from '../../../contract/papers/papers.ts'
import { summaryFile } from '../../../contract/papers/summary-file.ts'
import { versionFile } from '../../../contract/papers/version-file.ts'
import type { StrategyRows } from '../../../database/rows.ts'

export const fileSchemas = {
  version: versionFile,
  comparison: comparisonFile,
  summary: summaryFile,
  decisions: decisionsFile,
} as const satisfies Record<(typeof paperKinds)[number], z.ZodType>

export const readSchema: Handler<typeof strategy.acts.readSchema, StrategyRows> = async ({ input }) =>
  z.toJSONSchema(fileSchemas[input.file], { target: 'draft-2020-12' }) as Record<string, z.core.util.JSONType>
