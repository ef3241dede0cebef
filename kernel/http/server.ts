import { randomBytes } from 'node:crypto'
import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify'
import { openApiOf } from '../contract/open-api.ts'
import { documentPage } from '../contract/document-page.ts'
import { stop } from './answer-errors.ts'
import { type HttpOptions, usualLimits } from './options.ts'
import { serveStreams } from './live/serve-streams.ts'
import { answerWith, serveActs } from './serve-acts.ts'
import { serveControl } from './serve-control.ts'
import { servePages } from './serve-pages.ts'
import { serveSignIn } from './serve-sign-in.ts'
import { serveUploads } from './files/serve-uploads.ts'
import { serveWeb } from './serve-web.ts'
import { countedAs } from './who-asks.ts'

/** The whole installation as one web server. `close()` finishes what is under way, then stops. */
export async function createHttpServer(options: HttpOptions): Promise<FastifyInstance> {
  const limits = { ...usualLimits, ...options.limits }
  const app = Fastify({
    bodyLimit: limits.bodyBytes,
    trustProxy: trusted(options.trustProxy),
    genReqId: () => randomBytes(8).toString('hex'),
    routerOptions: { querystringParser: parseQuery },
    logger: { level: options.log ?? 'info', base: null, serializers: withoutPersons },
    return503OnClosing: true,
  })
  app.removeContentTypeParser('text/plain')
  app.setErrorHandler((error, request, reply) => answerWith(error, request, reply))
  await app.register(helmet, securityHeaders(options))
  await app.register(rateLimit, {
    max: limits.requestsAMinute,
    timeWindow: '1 minute',
    keyGenerator: (request) => countedAs(request, options),
    allowList: (request) => isHealth(request) || isFileOfTheApplication(request),
  })
  app.addHook('onSend', async (request, reply) => {
    reply.header('x-request-id', request.id)
    if (request.url.startsWith('/api/')) reply.header('cache-control', 'no-store')
  })
  serveHealth(app, options)
  serveActs(app, options)
  serveStreams(app, options)
  serveSignIn(app, options)
  serveUploads(app, options, limits)
  serveControl(app, options)
  serveDocuments(app, options)
  await app.register(async (scope) => servePages(scope, options))
  await serveWeb(app, options)
  return app
}

/** The first `count` hops, or the addresses named; nobody where nothing was said. */
function trusted(proxies: HttpOptions['trustProxy']) {
  if (typeof proxies !== 'number') return proxies ?? false
  return (_address: string, hop: number) => hop < proxies
}

const isHealth = (request: { url: string }) => request.url === '/healthz' || request.url === '/readyz'

/** Scripts, styles and fonts ask nothing of the database, and the first screen needs dozens of them. */
const isFileOfTheApplication = ({ url }: { url: string }) =>
  !url.startsWith('/api/') && /\.(js|css|woff2|svg|png|ico|webmanifest)(\?|$)/.test(url)

/** Repeated names become lists; nothing else is special. */
function parseQuery(text: string): Record<string, string | string[]> {
  const query: Record<string, string | string[]> = {}
  const parameters = new URLSearchParams(text)
  for (const name of new Set(parameters.keys())) {
    const all = parameters.getAll(name)
    query[name] = all.length === 1 ? (all[0] ?? '') : all
  }
  return query
}

/** A log line holds a route's pattern, never the address with its identifiers, and no address of a person. */
const withoutPersons = {
  req: (request: FastifyRequest) => ({
    method: request.method,
    route: request.routeOptions.url ?? '(none)',
  }),
  res: (reply: { statusCode?: number }) => ({ status: reply.statusCode ?? 0 }),
  err: (error: { name: string; code?: string }) => ({
    type: error.name,
    message: '',
    stack: '',
    code: error.code ?? '',
  }),
}

/** Over plain http a browser leaves this header aside, and says so on every page, unless the server is its own machine. */
const keepsOpenersApart = ({ secure, address }: Pick<HttpOptions, 'secure' | 'address'>): boolean =>
  secure || address === undefined || /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])[:/]?/.test(address)

function securityHeaders({ secure, address }: Pick<HttpOptions, 'secure' | 'address'>) {
  return {
    enableCSPNonces: true,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        // Positions worked out by script (menus, charts) set style attributes; a nonce cannot cover those.
        styleSrcAttr: ["'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        objectSrc: ["'none'"],
        ...(secure ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: secure ? { maxAge: 63_072_000, includeSubDomains: true } : false,
    crossOriginEmbedderPolicy: true,
    ...(keepsOpenersApart({ secure, address }) ? {} : { crossOriginOpenerPolicy: false as const }),
    referrerPolicy: { policy: 'no-referrer' as const },
    xFrameOptions: { action: 'deny' as const },
  } as const
}

function serveHealth(app: FastifyInstance, options: HttpOptions): void {
  app.get('/healthz', async () => ({ ok: true }))
  app.get('/readyz', async (request, reply) => {
    try {
      const client = await options.database.pool.connect()
      try {
        await client.query('select 1')
      } finally {
        client.release()
      }
      return { ok: true }
    } catch (error) {
      request.log.error({ code: (error as { code?: string }).code }, 'not ready')
      return reply.status(503).send({ ok: false })
    }
  })
}

function serveDocuments(app: FastifyInstance, options: HttpOptions): void {
  const contracts = options.slices.map((slice) => slice.contract)
  let document: ReturnType<typeof openApiOf> | undefined // written when first asked for: it slows every start
  app.get('/api/openapi.json', async () => (document ??= openApiOf(contracts, options.api)))
  app.get('/api/docs', async (_, reply) =>
    reply.type('text/html; charset=utf-8').send(documentPage(contracts, options.api.title)),
  )
  app.all('/api/*', async (request, reply) => answerWith(stop(404, 'not-found'), request, reply))
}
