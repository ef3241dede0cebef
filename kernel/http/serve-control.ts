import { timingSafeEqual } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { stop } from './answer-errors.ts'
import type { HttpOptions } from './options.ts'
import { answerWith } from './serve-acts.ts'

/**
 * `POST /control/<command>`: how the command line speaks to the running server, which alone may open the embedded
 * database's folder. Needs the key that only the folder's owner can read; to anyone else it is not there.
 */
export function serveControl(app: FastifyInstance, options: HttpOptions): void {
  const { control } = options
  if (control === undefined) return
  app.post('/control/:command', async (request, reply) => {
    try {
      const { command } = request.params as { command: string }
      const work = control.commands[command]
      if (work === undefined || !isKey(request.headers['x-sutoon-control'], control.key))
        throw stop(404, 'not-found')
      return await work(request.body)
    } catch (error) {
      return answerWith(error, request, reply)
    }
  })
}

function isKey(shown: string | string[] | undefined, key: string): boolean {
  const [a, b] = [Buffer.from(String(shown ?? '')), Buffer.from(key)]
  return a.length === b.length && timingSafeEqual(a, b)
}
