import type { FastifyReply } from 'fastify'
import type { z } from 'zod'
import type { sentFile } from '../../contract/shapes.ts'
import { type FileKind, kindOf, mediaTypes } from '../../files/file-kinds.ts'
import type { Uploads } from '../../files/uploads.ts'

/** What a browser shows by itself, as a picture and nothing else. A PDF reader does not open inside a sandbox. */
const shownInPlace: readonly FileKind[] = ['png', 'jpeg']

/** What we wrote ourselves and what its bytes do not show. */
const writtenTypes = { html: 'text/html; charset=utf-8', json: 'application/json; charset=utf-8' } as const

/**
 * Sends a file that somebody else once sent in: named by its bytes, never by what its sender said it is, and shut into
 * a sandbox where no script runs. Only pictures are shown in place; all else is saved.
 */
export async function sendFile(
  reply: FastifyReply,
  uploads: Uploads | undefined,
  { sha256, name, written }: z.output<typeof sentFile>,
): Promise<FastifyReply> {
  if (uploads === undefined) throw new Error('an act sends files, and the server was given no store of them')
  const bytes = await uploads.get(sha256)
  const kind = written ?? kindOf(bytes, name)
  const disposition = shownInPlace.some((one) => one === kind) ? 'inline' : 'attachment'
  const file = encodeURIComponent(kind === null ? name : `${name}.${kind}`)
  return reply
    .header('content-security-policy', "sandbox; default-src 'none'; frame-ancestors 'none'")
    .header('x-content-type-options', 'nosniff')
    .header('content-disposition', `${disposition}; filename*=UTF-8''${file}`)
    .type(kind === null ? 'application/octet-stream' : { ...mediaTypes, ...writtenTypes }[kind])
    .send(bytes)
}
