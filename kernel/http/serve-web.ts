import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { stop } from './answer-errors.ts'
import type { HttpOptions } from './options.ts'
import { answerWith } from './serve-acts.ts'

/** The built web application: hashed assets for a year, and one page for every screen, with this reply's nonce. */
export async function serveWeb(app: FastifyInstance, options: HttpOptions): Promise<void> {
  const { webFolder } = options
  if (webFolder === undefined) {
    app.setNotFoundHandler((request, reply) => answerWith(stop(404, 'not-found'), request, reply))
    return
  }
  const pageIn = (file: string) => readFileSync(join(webFolder, file), 'utf8')
  const page = pageIn('index.html')
  const light = (options.lightPages ?? []).map(({ below, file }) => ({ below, page: pageIn(file) }))
  await app.register(fastifyStatic, {
    root: webFolder,
    index: false,
    maxAge: '365d',
    immutable: true,
    preCompressed: true,
  })
  app.setNotFoundHandler((request, reply) => {
    const isScreen =
      request.method === 'GET' && !request.url.startsWith('/api/') && !/\.[a-z0-9]+($|\?)/.test(request.url)
    if (!isScreen) return answerWith(stop(404, 'not-found'), request, reply)
    return reply
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(
        (light.find(({ below }) => request.url.startsWith(below))?.page ?? page).replaceAll(
          '__CSP_NONCE__',
          reply.cspNonce.style,
        ),
      )
  })
}
