import { PassThrough } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Change, ServedStream } from '../../contract/stream.ts'
import { actAs } from '../../database/act-as.ts'
import { Stop } from '../answer-errors.ts'
import { authorise } from '../carry-out.ts'
import type { HttpOptions } from '../options.ts'
import { gatherInput, toldProblems } from '../read-input.ts'
import { answerWith } from '../serve-acts.ts'
import { credentialIn } from '../who-asks.ts'
import { Hub } from './hub.ts'

const lookEvery = 400
const heartbeatEvery = 20_000
/** A stream ends by itself and is opened again by the screen: a mandate that ended is noticed by then. */
const longest = 5 * 60_000
/** A screen that does not read is let go; it comes back and is told what it missed. */
const mostUnread = 64 * 1024

/** Mounts every stream as server-sent events, with one hub a slice. Closing the server ends them all. */
export function serveStreams(app: FastifyInstance, options: HttpOptions): void {
  const open = new Set<PassThrough>()
  const hubs: Hub<Change>[] = []
  for (const { contract, live } of options.slices) {
    if (live === undefined) continue
    const { slice } = contract
    const hub = new Hub<Change>({
      read: (since) =>
        actAs(
          options.database,
          { kind: 'machine', name: 'live' },
          slice,
          (tx) => live.feed(tx as never, since),
          {
            readOnly: true,
          },
        ),
      failed: (error) => app.log.error({ code: (error as { code?: string }).code }, 'live'),
      every: lookEvery,
      kept: 300,
    })
    hubs.push(hub)
    for (const served of live.streams as unknown as readonly ServedStream<Change>[]) {
      app.get(`/api/${slice}${served.stream.path}`, async (request, reply) => {
        try {
          const audience = await audienceOf(options, slice, served, request)
          return await speakTo(hub, audience, open, request, reply)
        } catch (error) {
          return answerWith(error, request, reply)
        }
      })
    }
  }
  const heartbeat = setInterval(() => {
    for (const line of open) line.write(':\n\n')
  }, heartbeatEvery).unref()
  app.addHook('preClose', async () => {
    clearInterval(heartbeat)
    for (const line of open) line.end()
    await Promise.all(hubs.map((hub) => hub.close()))
  })
}

/** Authority and row security decide as for a GET. */
async function audienceOf(
  options: HttpOptions,
  slice: string,
  { stream, listen }: ServedStream<Change>,
  request: FastifyRequest,
) {
  const credential = await credentialIn(request, options)
  const raw = gatherInput('GET', stream.input, request.params as never, request.query as never, undefined)
  const parsed = stream.input.safeParse(raw)
  if (!parsed.success) throw new Stop({ status: 400, body: { reasons: toldProblems(stream.input, raw) } })
  const work = (tx: unknown, session: Parameters<typeof authorise>[1]) => {
    authorise({ who: stream.who, records: null }, session, parsed.data, null)
    return listen({ input: parsed.data, tx: tx as never, session })
  }
  return actAs(options.database, credential, slice, work, { readOnly: true })
}

async function speakTo(
  hub: Hub<Change>,
  audience: Awaited<ReturnType<typeof audienceOf>>,
  open: Set<PassThrough>,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const line = new PassThrough()
  const say = (text: string) => {
    if (line.writableLength > mostUnread) line.destroy()
    else if (!line.writableEnded) line.write(text)
  }
  const leave = await hub.join(
    audience,
    {
      again: (id) => say(`id: ${id}\nevent: again\ndata: {}\n\n`),
      changed: (id, message) => say(`id: ${id}\nevent: changed\ndata: ${message}\n\n`),
    },
    lastHeard(request.headers['last-event-id']),
  )
  const end = setTimeout(() => line.end(), longest).unref()
  open.add(line)
  line.once('close', () => {
    clearTimeout(end)
    leave()
    open.delete(line)
  })
  say('retry: 1500\n\n')
  return reply.type('text/event-stream; charset=utf-8').header('x-accel-buffering', 'no').send(line)
}

function lastHeard(header: string | string[] | undefined): number | null {
  const last = Number(header ?? Number.NaN)
  return Number.isSafeInteger(last) ? last : null
}
