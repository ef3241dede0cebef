import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { projectRoot } from '../database/project-root.ts'
import type { Form } from './form.ts'
import type { Paper } from './paper.ts'
import type { SheetOrder } from './workbook/write-workbook.ts'

/** What a paper is written as. */
export type PaperFormat = 'pdf' | 'docx' | 'html'

export interface PaperOrder {
  readonly paper: Paper
  readonly format: PaperFormat
  /** Who tracked changes are by, and when: only in a comparison. */
  readonly author: string
  readonly at: string
}

export interface WorkbookOrder {
  readonly format: 'xlsx'
  readonly sheets: readonly SheetOrder[]
}

export interface FormOrder {
  readonly format: 'pdf'
  readonly form: Form
}

export type Order = PaperOrder | WorkbookOrder | FormOrder

/** Built, the thread is a file of its own beside the server; from the sources it is translated as it is read. */
const thread = (): Worker => {
  if (!import.meta.url.endsWith('.ts')) return new Worker(join(projectRoot(), 'dist/server/typesetting.js'))
  const source = JSON.stringify(new URL('./typesetting.ts', import.meta.url).href)
  const program = `import('tsx/esm/api').then(({ tsImport }) => tsImport(${source}, ${source}))`
  return new Worker(program, { eval: true })
}

/**
 * Writes a paper in a thread of its own, so that everybody else is served meanwhile; the thread ends with it and gives
 * its memory back. Rejects with what the writer threw: that is a bug, never bad input.
 */
export async function typeset(order: Order): Promise<Buffer> {
  const worker = thread()
  try {
    return await new Promise<Buffer>((resolve, reject) => {
      worker.once('message', (bytes: Uint8Array) => resolve(Buffer.from(bytes)))
      worker.once('error', reject)
      worker.once('exit', (code) => reject(new Error(`the typesetting thread ended with ${code}`)))
      worker.postMessage(order)
    })
  } finally {
    await worker.terminate()
  }
}
