import { dropAllDrafts } from '../../ui/forms/drafts.ts'
import { ask } from '../../sign-in/door.ts'

/**
 * Ends this session, or all of the person's. What was typed and not sent leaves with them, and the page is loaded
 * anew, so that nothing of it stays in memory.
 */
export async function signOut(reach: 'here' | 'everywhere'): Promise<void> {
  if (reach === 'everywhere') await ask('/api/identity/sign-out-everywhere', {})
  const done = await ask('/api/auth/sign-out', {})
  if (!done.ok && done.status === 0) return
  dropAllDrafts(localStorage)
  window.location.assign('/')
}
