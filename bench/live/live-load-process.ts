import { type LiveLoad, sendLiveLoad } from './live-load.ts'

/** The phones of a workshop, in a process of their own so that they do not wait for the server that they measure. */
process.on('message', (load: LiveLoad) => {
  sendLiveLoad(load).then(
    (seen) => process.send?.({ seen }),
    (error: unknown) => process.send?.({ failed: error instanceof Error ? error.message : String(error) }),
  )
})
process.send?.({ ready: true })
