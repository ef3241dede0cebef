import type { FastifyRequest } from 'fastify'
import type { Credential } from '../database/session.ts'
import type { HttpOptions } from './options.ts'

const asked = new WeakMap<FastifyRequest, Promise<Credential>>()

/** The credential that a request shows, read once however often it is asked for. */
export function credentialIn(
  request: FastifyRequest,
  { credentialOf }: Pick<HttpOptions, 'credentialOf'>,
): Promise<Credential> {
  const known = asked.get(request)
  if (known !== undefined) return known
  const read = credentialOf(shownBy(request))
  asked.set(request, read)
  return read
}

/** What a request shows of who sends it, and nothing else of it. */
function shownBy(request: FastifyRequest): Headers {
  const { cookie, authorization } = request.headers
  const shown = new Headers()
  if (cookie !== undefined) shown.set('cookie', cookie)
  if (authorization !== undefined) shown.set('authorization', authorization)
  return shown
}

/**
 * Whose requests are counted together: those of one session, whose signature was checked, and else those of one address.
 * A ministry and a hotel stand behind one address, and sixty people there must not use up one another's requests; a token
 * or a cookie that nobody signed could be made up anew for each request, so it counts with its address.
 */
export async function countedAs(
  request: FastifyRequest,
  options: Pick<HttpOptions, 'credentialOf'>,
): Promise<string> {
  const credential = await credentialIn(request, options)
  return credential.kind === 'session' ? `session ${credential.token}` : request.ip
}
