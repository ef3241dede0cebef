import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { answerTo } from './answer-errors.ts'
import { carryOut } from './carry-out.ts'
import type { HttpOptions } from './options.ts'
import { gatherInput } from './read-input.ts'

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
          const credential = await options.credentialOf(headersOf(request))
          const raw = gatherInput(act.input, request.params as never, request.query as never, request.body)
          try {
            return await carryOut(options, contract, name, handler as never, credential, raw)
          } catch (error) {
            return answerWith(error, request, reply, act)
          }
        },
      })
    }
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
    const frames = (stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '))
    request.log.error({ reference: answer.body.reference, bug: name, code, frames }, 'bug')
  }
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
