import { once } from 'node:events'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { projectRoot } from '../database/project-root.ts'
import type { Form } from './form.ts'
import type { Paper } from './paper.ts'
import type { Timetable } from './timetable.ts'
import type { FormSheet } from './workbook/write-form.ts'
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

/** A workbook that goes out to be filled in and comes back. */
export interface WorkbookFormOrder {
  readonly format: 'xlsx'
  readonly toFill: readonly FormSheet[]
}

export interface FormOrder {
  readonly format: 'pdf'
  readonly form: Form
}

export interface TimetableOrder {
  readonly format: 'pdf'
  readonly timetable: Timetable
}

export type Order = PaperOrder | WorkbookOrder | WorkbookFormOrder | FormOrder | TimetableOrder

/** Built, the thread is a file of its own beside the server; from the sources it is translated as it is read. */
const thread = (): Worker => {
  if (!import.meta.url.endsWith('.ts')) return new Worker(join(projectRoot(), 'dist/server/typesetting.js'))
  const source = JSON.stringify(new URL('./typesetting.ts', import.meta.url).href)
  const program = `import('tsx/esm/api').then(({ tsImport }) => tsImport(${source}, ${source}))`
  return new Worker(program, { eval: true })
}

/** How long a thread waits for the next order before it ends and gives its memory back. */
const restsFor = 20_000

interface Resting {
  readonly worker: Worker
  readonly ends: NodeJS.Timeout
}

/** One thread is kept for the next order: to read the typesetter and its typefaces anew takes longer than to set a page. */
let resting: Resting | null = null

function takeThread(): Worker {
  if (resting === null) return thread()
  const { worker, ends } = resting
  clearTimeout(ends)
  resting = null
  worker.ref()
  return worker
}

async function giveBack(worker: Worker): Promise<void> {
  if (resting !== null) {
    await worker.terminate()
    return
  }
  const end = () => {
    resting = null
    void worker.terminate()
  }
  // Neither the thread nor its clock keeps a process alive that has nothing else to do.
  worker.unref()
  resting = { worker, ends: setTimeout(end, restsFor).unref() }
}

/**
 * Writes a paper in a thread of its own, so that everybody else is served meanwhile; two orders at a time have two.
 * Rejects with what the writer threw: that is a bug, never bad input, and the thread in which it happened ends.
 */
export async function typeset(order: Order): Promise<Buffer> {
  const worker = takeThread()
  const settled = new AbortController()
  const ended = once(worker, 'exit', settled).then(([code]) => {
    throw new Error(`the typesetting thread ended with ${String(code)}`)
  })
  try {
    const written = once(worker, 'message', settled)
    worker.postMessage(order)
    const [bytes] = (await Promise.race([written, ended])) as [Uint8Array]
    await giveBack(worker)
    return Buffer.from(bytes)
  } catch (fault) {
    await worker.terminate()
    throw fault
  } finally {
    settled.abort()
  }
}
