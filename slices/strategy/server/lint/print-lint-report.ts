import { randomUUID } from 'node:crypto'
import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import { newPrintedSheet } from '#kernel/papers/printed-sheet.ts'
import type { strategy } from '../../contract.ts'
import type { StrategyRows } from '../../database/rows.ts'
import { findVersion } from '../doors/tree.ts'
import { markingOf, readContent } from '../paper-content/read-content.ts'

/** Its marking is that of the strictest text that the person who asks may read: the lint read no other. */
export const printLintReport =
  (site: string): Handler<typeof strategy.acts.printLintReport, StrategyRows> =>
  async ({ input, tx, session, record }) => {
    const version = await findVersion(tx, input.version)
    if (version === null || session.person === null) throw new NotFound()
    const marking = markingOf([await readContent(tx, version)])
    const printed = await newPrintedSheet(site, new Date())
    const { code } = printed
    const recorded = await record(version.id, { version: version.id, marking, code })
    await tx.db
      .insertInto('strategy.lint_prints')
      .values({
        ...{ id: randomUUID(), code, version: version.id, strategy: version.strategy },
        ...{ status: version.status, marking, made_by: session.person },
        ...{ made_at: new Date(printed.madeAt), ...recorded },
      })
      .execute()
    return { printed, marking }
  }
