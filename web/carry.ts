import { type Carrier, NotDone } from '#kernel/contract/client.ts'

/**
 * Carries the typed clients' calls in the browser: `clientOf(contract, carry)`. A server that cannot be reached is a
 * NotDone with status 0, so that screens meet one kind of failure.
 */
export const carry: Carrier = async (url, init) => {
  try {
    return await fetch(url, { ...init, credentials: 'same-origin' })
  } catch {
    throw new NotDone(0, [], null)
  }
}
