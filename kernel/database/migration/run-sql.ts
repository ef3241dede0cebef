import type { Queryable } from '../queryable.ts'

/** Runs a file of several statements; an error names the file and the line. */
export async function runFile(owner: Queryable, name: string, text: string): Promise<void> {
  try {
    await owner.query(text)
  } catch (error) {
    const position = Number((error as { position?: string }).position ?? 0)
    const line = position > 0 ? `:${text.slice(0, position).split('\n').length}` : ''
    throw new Error(`${name}${line}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    })
  }
}

export async function inTransaction(db: Queryable, work: () => Promise<void>): Promise<void> {
  await db.query('begin')
  try {
    await work()
    await db.query('commit')
  } catch (error) {
    await db.query('rollback')
    throw error
  }
}
