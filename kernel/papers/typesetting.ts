import { parentPort } from 'node:worker_threads'
import { writePaper } from './write-paper.ts'
import type { Order } from './typeset.ts'

/** The thread that `typeset` starts: one order in, one file out. */
parentPort?.once('message', (order: Order) => {
  void writePaper(order).then((bytes) => parentPort?.postMessage(bytes))
})
