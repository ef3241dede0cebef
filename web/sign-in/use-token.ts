import { useEffect, useState } from 'react'

/** The secret of a link. After the # it never reaches a server's log; links printed before are read after the ? too. */
export function tokenIn(location: { readonly hash: string; readonly search: string }): string | null {
  const after = (part: string) => new URLSearchParams(part.slice(1)).get('token')
  return after(location.hash) ?? after(location.search)
}

/**
 * The secret of a link, taken out of the address bar once read: it must not stay in the history of a shared machine,
 * nor be seen over a shoulder. It lives until the page is left.
 */
export function useToken(): string | null {
  const [token] = useState(() => tokenIn(window.location))
  useEffect(() => {
    if (token) window.history.replaceState(window.history.state, '', window.location.pathname)
  }, [token])
  return token
}
