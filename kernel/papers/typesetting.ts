import { parentPort } from 'node:worker_threads'
import { writePaper } from './write-paper.ts'
import type { Order } from './typeset.ts'

/** The thread that `typeset` starts: an order in, a file out, and then the next. */
parentPort?.on('message', (order: Order) => {
  void writePaper(order).then((bytes) => parentPort?.postMessage(bytes))
})
