import { createServer } from 'node:net'

/**
 * Before a first start makes a workspace whose password is printed once: the port must be free. Rejects with one line.
 */
export function refuseBusyPort({
  port,
  host,
}: {
  readonly port: number
  readonly host: string
}): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) => {
      const busy = `Port ${port} is in use. Stop what uses it, or set PORT to another number.`
      reject(error.code === 'EADDRINUSE' ? new Error(busy) : error)
    })
    probe.listen(port, host, () => probe.close(() => resolve()))
  })
}
