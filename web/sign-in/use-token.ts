import { useEffect, useState } from 'react'

/**
 * The one-time secret of a link, taken out of the address bar once read: it must not stay in the history of a shared
 * machine, nor be seen over a shoulder. It lives until the page is left.
 */
export function useToken(): string | null {
  const [token] = useState(() => new URLSearchParams(window.location.search).get('token'))
  useEffect(() => {
    if (token) window.history.replaceState(window.history.state, '', window.location.pathname)
  }, [token])
  return token
}
