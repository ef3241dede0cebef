import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { extname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'vite'
import type { z } from 'zod'
import type { identity } from '#slices/identity/contract.ts'

/**
 * Builds the shell with the gallery (`web/gallery/`) in place of the rooms and serves it under the same content
 * policy as the real server, so that the pieces can be looked at without a database.
 *
 *     tsx journeys/browser/gallery.ts [port]
 */
const project = fileURLToPath(new URL('../..', import.meta.url))
const out = join(project, 'dist/gallery')

const galleryRooms: Plugin = {
  name: 'gallery-rooms',
  enforce: 'pre',
  resolveId: (source, importer) =>
    source.endsWith('/rooms.ts') && !importer?.includes('/gallery/')
      ? join(project, 'web/gallery/rooms.ts')
      : null,
}

const types: Record<string, string> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

const one = '00000000-0000-4000-8000-000000000001'

/** Of the answer's own type: a gallery that has fallen behind does not compile. */
const me = (signedIn: boolean): z.output<typeof identity.acts.me.output> => ({
  person: signedIn
    ? {
        id: '00000000-0000-4000-8000-00000000000a',
        displayName: 'Secretariat (example)',
        name: { en: 'Secretariat (example)', ur: 'سیکرٹریٹ (نمونہ)' },
        email: 'secretariat@example.org',
      }
    : null,
  workspace: {
    example: { en: 'The gallery: nothing here is real.', ur: 'نمائش: یہاں کچھ بھی حقیقی نہیں۔' },
    name: { en: 'Gallery', ur: 'نمائش' },
    house: 'strategy',
    host: 'Ministry of Interior, Islamabad',
    isWorkshop: false,
  },
  mandates: [{ kind: 'secretariat', strategy: one, office: null }],
  strategies: [
    {
      id: one,
      code: 'NS',
      name: { en: 'Strategy against organised crime', ur: 'منظم جرائم کے خلاف حکمتِ عملی' },
    },
  ],
})

function answerDoor(request: IncomingMessage, response: ServerResponse, path: string): void {
  const json = { 'content-type': 'application/json' }
  if (path === '/api/identity/me') {
    response
      .writeHead(200, json)
      .end(JSON.stringify(me(request.headers.cookie?.includes('gallery=in') ?? false)))
  } else if (path === '/api/identity/invitations/look') {
    const name = { en: 'Focal person (example)', ur: 'فوکل پرسن (نمونہ)' }
    response.writeHead(200, json).end(JSON.stringify({ name, email: 'focal@example.org', state: 'open' }))
  } else if (path === '/api/auth/sign-in/email') {
    let body = ''
    request.on('data', (part: Buffer) => {
      body += part.toString()
    })
    request.on('end', () => {
      if (body.includes('wrong')) {
        response.writeHead(401, json).end(JSON.stringify({ code: 'INVALID_EMAIL_OR_PASSWORD' }))
      } else {
        response.writeHead(200, { ...json, 'set-cookie': 'gallery=in; Path=/; HttpOnly' }).end('{}')
      }
    })
  } else {
    response.writeHead(path.startsWith('/api/auth/') ? 200 : 404, json).end('{}')
  }
}

async function answerPage(response: ServerResponse, path: string): Promise<void> {
  const file = resolve(out, `.${path}`)
  const type = types[extname(file)]
  if (type && file.startsWith(out)) {
    response.writeHead(200, { 'content-type': type }).end(await readFile(file))
    return
  }
  const nonce = randomBytes(16).toString('base64')
  const page = await readFile(join(out, 'index.html'), 'utf8')
  response
    .writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `default-src 'self'; script-src 'self'; style-src 'self' 'nonce-${nonce}'; img-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'`,
    })
    .end(page.replaceAll('__CSP_NONCE__', nonce))
}

/** Builds and listens on the loopback; resolves to the address and a way to stop. */
export async function openGallery(port = 0): Promise<{ base: string; close: () => Promise<void> }> {
  await build({
    configFile: join(project, 'web/vite.config.ts'),
    logLevel: 'warn',
    plugins: [galleryRooms],
    build: { outDir: out, chunkSizeWarningLimit: 2000 },
  })
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://gallery')
    if (pathname.startsWith('/api/')) return answerDoor(request, response, pathname)
    answerPage(response, pathname).catch(() => response.writeHead(404).end())
  })
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The gallery has no port.')
  return {
    base: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { base } = await openGallery(Number(process.argv[2] ?? 0))
  console.log(base)
}
