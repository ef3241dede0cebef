import { queryOptions } from '@tanstack/react-query'
import { NotDone } from '#kernel/contract/client.ts'
import type { Language } from '#kernel/pure/bilingual.ts'
import { client } from '../calls.ts'

export const queueQuery = (strategy: string) =>
  queryOptions({
    queryKey: ['consultation', 'moderation', strategy],
    queryFn: () => client.readModerationQueue({ strategy }),
    enabled: strategy !== '',
  })

export const policyQuery = (strategy: string, edition?: number) =>
  queryOptions({
    queryKey: ['consultation', 'moderation policy', strategy, edition],
    queryFn: () => client.readModerationPolicy({ strategy, ...(edition === undefined ? {} : { edition }) }),
    enabled: strategy !== '',
    retry: false,
  })

export type NotesOf = { readonly proposal: string } | { readonly declaration: string }

export const notesQuery = (of: NotesOf) =>
  queryOptions({
    queryKey: ['consultation', 'moderation notes', of],
    queryFn: () => client.readModerationNotes(of),
  })

/** Making the log is recorded, so it is asked for by POST and then saved. */
export async function saveLog(strategy: string, language: Language, format: 'csv' | 'xlsx'): Promise<void> {
  const answer = await fetch(`/api/consultation/strategies/${strategy}/moderation/log`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ language, format }),
  })
  if (!answer.ok) throw new NotDone(answer.status, [], null)
  const address = URL.createObjectURL(await answer.blob())
  const link = { href: address, download: `moderation-log.${format}` }
  Object.assign(document.createElement('a'), link).click()
  URL.revokeObjectURL(address)
}
