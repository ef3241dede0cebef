import type { FastifyInstance } from 'fastify'
import type { HttpOptions } from './options.ts'
import { headersOf } from './serve-acts.ts'

/** Hands `/api/auth/*` to the sign-in library, which speaks the web's own Request and Response. */
export function serveSignIn(app: FastifyInstance, options: HttpOptions): void {
  const { signIn } = options
  if (signIn === undefined) return
  app.route({
    method: ['GET', 'POST'],
    url: '/api/auth/*',
    handler: async (request, reply) => {
      const headers = headersOf(request)
      // Attempts are counted by address; what a client claims about its own is overwritten.
      headers.set('x-client-address', request.ip)
      const answer = await signIn(
        new Request(`${options.address}${request.url}`, {
          method: request.method,
          headers,
          ...(request.method === 'POST' ? { body: JSON.stringify(request.body ?? {}) } : {}),
        }),
      )
      reply.status(answer.status)
      for (const [name, value] of answer.headers) if (name !== 'set-cookie') reply.header(name, value)
      for (const cookie of answer.headers.getSetCookie()) reply.header('set-cookie', cookie)
      return reply.send(await answer.text())
    },
  })
}
