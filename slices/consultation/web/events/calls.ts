import { queryOptions } from '@tanstack/react-query'
import { NotDone } from '#kernel/contract/client.ts'
import type { Language } from '#kernel/pure/bilingual.ts'
import { client, register } from '../calls.ts'

export const eventsQuery = (round: string) =>
  queryOptions({
    queryKey: ['consultation', 'events', round],
    queryFn: () => client.listEvents({ round }),
  })

export const eventQuery = (event: string) =>
  queryOptions({ queryKey: ['consultation', 'event', event], queryFn: () => client.readEvent({ event }) })

export const nominationsQuery = (event: string) =>
  queryOptions({
    queryKey: ['consultation', 'nominations', event],
    queryFn: () => client.listNominations({ event }),
  })

export const organisationsQuery = queryOptions({
  queryKey: ['organisations'],
  queryFn: () => register.listOrganisations({}),
  staleTime: 60_000,
})

/** Making the list is recorded, so it is asked for by POST and then saved. */
export async function saveTravelList(event: string, language: Language): Promise<void> {
  const answer = await fetch(`/api/consultation/events/${event}/travel-list`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ language }),
  })
  if (!answer.ok) throw new NotDone(answer.status, [], null)
  const address = URL.createObjectURL(await answer.blob())
  const name = /filename\*=UTF-8''(.+)$/.exec(answer.headers.get('content-disposition') ?? '')?.[1]
  Object.assign(document.createElement('a'), {
    href: address,
    download: decodeURIComponent(name ?? 'travel.xlsx'),
  }).click()
  URL.revokeObjectURL(address)
}
