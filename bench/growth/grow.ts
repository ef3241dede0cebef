import type { Queryable } from '#kernel/database/queryable.ts'
import { danglingSql, figureSteps } from './grow-figures.ts'
import { groundSteps } from './grow-ground.ts'
import { workshopSteps } from './grow-workshop.ts'
import { idFunctionSql } from './identifiers.ts'

export interface Grown {
  readonly figures: number
  /** Of another strategy: there, and not to be seen. */
  readonly figuresOfOthers: number
  readonly activities: number
  readonly seconds: number
}

/**
 * Fills a migrated, empty database, as a superuser. The row-by-row checks of foreign keys are off for the figures,
 * and all are counted afterwards: throws when one row points at nothing.
 */
export async function grow(db: Queryable, figures: number, say: (line: string) => void): Promise<Grown> {
  const began = performance.now()
  const elapsed = () => `${((performance.now() - began) / 1_000).toFixed(0)} s`
  await db.query(idFunctionSql)
  for (const { says, sql } of [...groundSteps, ...workshopSteps]) {
    await db.query(sql)
    say(`${elapsed().padStart(5)}  ${says}`)
  }
  await db.query('set session_replication_role = replica')
  for (const { says, sql } of figureSteps(figures)) {
    await db.query(sql)
    say(`${elapsed().padStart(5)}  ${says}`)
  }
  await db.query('set session_replication_role = origin')
  const { rows } = await db.query<Record<string, string | number>>(danglingSql)
  const counted = rows[0] ?? {}
  if (Number(counted.dangling) !== 0) throw new Error(`${counted.dangling} figures point at nothing.`)
  await db.query('vacuum (analyze)')
  await db.query('checkpoint')
  say(`${elapsed().padStart(5)}  checked, vacuumed and analysed`)
  return {
    figures: Number(counted.figures),
    figuresOfOthers: Number(counted.figuresOfOthers),
    activities: Number(counted.activities),
    seconds: Math.round((performance.now() - began) / 100) / 10,
  }
}
