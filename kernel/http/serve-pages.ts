import type { FastifyInstance } from 'fastify'
import { actAs } from '../database/act-as.ts'
import { visitor } from '../database/session.ts'
import type { Language } from '../pure/bilingual.ts'
import { stop } from './answer-errors.ts'
import type { HttpOptions, Page } from './options.ts'
import { answerWith } from './serve-acts.ts'

/** Mounts the pages that need no script: each reads as a visitor, in a transaction that cannot write. */
export function servePages(app: FastifyInstance, options: HttpOptions): void {
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  )
  for (const page of options.pages) {
    const method = page.takesForm === true ? ['GET', 'POST'] : 'GET'
    app.route({
      method,
      url: page.path,
      handler: async (request, reply) => {
        try {
          const query = firstOfEach({
            ...(request.query as Record<string, string>),
            ...(request.body as Record<string, string> | undefined),
          })
          const answer = await actAs<never, Awaited<ReturnType<Page['render']>>>(
            options.database,
            visitor,
            page.as,
            (tx) =>
              page.render(tx, {
                params: request.params as Record<string, string>,
                query,
                language: languageOf(query.lang, request.headers.cookie),
                host: new URL(options.address).host,
              }),
            { readOnly: true },
          )
          if (answer === null) throw stop(404, 'not-found')
          return reply
            .status(answer.status ?? 200)
            .header('content-language', languageOf(query.lang, request.headers.cookie))
            .header('cache-control', 'public, max-age=60')
            .header('vary', 'cookie')
            .type(answer.type ?? 'text/html; charset=utf-8')
            .send(answer.body)
        } catch (error) {
          return answerWith(error, request, reply)
        }
      },
    })
  }
}

/** A page is promised one value for each name: the first. */
const firstOfEach = (fields: Readonly<Record<string, string | string[]>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, Array.isArray(value) ? (value[0] ?? '') : value]),
  )

/** `?lang=ur` first, for links that are passed on; then the reader's own setting. */
export function languageOf(asked: string | undefined, cookie: string | undefined): Language {
  if (asked === 'ur' || asked === 'en') return asked
  return /(?:^|;\s*)sutoon_language=ur(?:;|$)/.test(cookie ?? '') ? 'ur' : 'en'
}
