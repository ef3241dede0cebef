import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { sentFile } from '../contract/shapes.ts'
import { answerTo, stop } from './answer-errors.ts'
import { carryOut } from './carry-out.ts'
import type { HttpOptions } from './options.ts'
import { gatherInput } from './read-input.ts'
import { sendFile } from './files/send-file.ts'
import { credentialIn } from './who-asks.ts'

/** Mounts every act of every open slice below `/api/<slice>`. */
export function serveActs(app: FastifyInstance, options: HttpOptions): void {
  for (const { contract, handlers } of options.slices) {
    for (const [name, act] of Object.entries(contract.acts)) {
      const handler = handlers[name]
      if (handler === undefined) throw new Error(`${contract.slice}.${name} has no handler`)
      app.route({
        method: act.method,
        url: `/api/${contract.slice}${act.path}`,
        handler: async (request, reply) => {
          try {
            refuseForeignSites(request)
            const credential = await credentialIn(request, options)
            const raw = gatherInput(
              act.method,
              act.input,
              request.params as never,
              request.query as never,
              request.body,
            )
            const output = await carryOut(options, contract, name, handler as never, credential, raw)
            return act.output === sentFile
              ? await sendFile(reply, options.uploads, sentFile.parse(output))
              : output
          } catch (error) {
            return answerWith(error, request, reply, act)
          }
        },
      })
    }
  }
}

/**
 * An act is asked for by our own pages or by a program: never by a form of another site that a browser sends along
 * with somebody's cookie. A form cannot send JSON, and a browser says where a request comes from.
 */
function refuseForeignSites(request: FastifyRequest): void {
  if (request.method === 'GET') return
  const isJson = (request.headers['content-type'] ?? '').startsWith('application/json')
  const site = request.headers['sec-fetch-site']
  if (!isJson || !(site === undefined || site === 'same-origin' || site === 'none')) {
    throw stop(400, 'unreadable-request')
  }
}

export function answerWith(
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
  act: Parameters<typeof answerTo>[1] = null,
): FastifyReply {
  const { answer, isBug } = answerTo(error, act)
  if (isBug) {
    // The message may quote what somebody wrote (a value in a database error); the stack's frames may not.
    const { name, stack } = error instanceof Error ? error : { name: typeof error, stack: '' }
    const code = (error as { code?: string }).code
    const said = error instanceof Error ? `${name}: ${error.message}` : ''
    const frames = (stack ?? '')
      .replace(said, '')
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
    request.log.error({ reference: answer.body.reference, bug: name, code, frames }, 'bug')
  }
  if (answer.status === 503) void reply.header('retry-after', '5')
  return reply.status(answer.status).send(answer.body)
}

export function headersOf(request: FastifyRequest): Headers {
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers)) {
    if (value === undefined) continue
    for (const one of Array.isArray(value) ? value : [value]) headers.append(name, one)
  }
  return headers
}
