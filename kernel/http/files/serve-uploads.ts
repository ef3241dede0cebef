import type { FastifyInstance } from 'fastify'
import { actAs } from '../../database/act-as.ts'
import type { Session } from '../../database/session.ts'
import { stop } from '../answer-errors.ts'
import type { HttpOptions, Limits } from '../options.ts'
import { answerWith } from '../serve-acts.ts'
import { credentialIn } from '../who-asks.ts'

/**
 * `POST /api/files`: a file's bytes as the body, its name in `x-file-name` (URL-encoded). Answers its SHA-256, by which
 * acts then name it. Only for people who are signed in.
 */
export function serveUploads(app: FastifyInstance, options: HttpOptions, limits: Limits): void {
  const { uploads } = options
  if (uploads === undefined) return
  void app.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser(
      '*',
      { parseAs: 'buffer', bodyLimit: limits.uploadBytes },
      (_request, body, done) => done(null, body),
    )
    // Before a single byte is read: who may not send a file sends none.
    scope.addHook('onRequest', async (request, reply) => {
      try {
        const credential = await credentialIn(request, options)
        await actAs(options.database, credential, 'files', async (_tx, session) => maySend(session), {
          readOnly: true,
        })
      } catch (error) {
        return answerWith(error, request, reply)
      }
    })
    scope.post('/api/files', { bodyLimit: limits.uploadBytes }, async (request, reply) => {
      try {
        const credential = await credentialIn(request, options)
        const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
        const mediaType = request.headers['content-type'] ?? 'application/octet-stream'
        const name = decodedName(request.headers['x-file-name'])
        return await actAs<unknown, unknown>(options.database, credential, 'files', async (tx, session) => {
          maySend(session)
          const { sha256, size } = await uploads.put(bytes)
          await uploads.remember(tx, { sha256, size, name, mediaType })
          return { sha256, size, name }
        })
      } catch (error) {
        return answerWith(error, request, reply)
      }
    })
  })
}

function maySend(session: Session): void {
  if (session.person === null) throw stop(401, 'not-signed-in')
  if (session.scopes !== null && !session.scopes.includes('write')) throw stop(403, 'read-only-token')
}

function decodedName(header: string | string[] | undefined): string {
  try {
    return decodeURIComponent(String(header ?? 'file')).slice(0, 200)
  } catch {
    return 'file'
  }
}
