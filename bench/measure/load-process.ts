import { type Load, sendLoad } from './load.ts'

/** The load generator, in a process of its own so that it does not wait for the server that it measures. */
process.on('message', (load: Load) => {
  sendLoad(load).then(
    (seen) => process.send?.({ seen }),
    (error: unknown) => process.send?.({ failed: error instanceof Error ? error.message : String(error) }),
  )
})
process.send?.({ ready: true })
