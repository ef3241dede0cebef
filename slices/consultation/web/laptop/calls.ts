import { queryOptions } from '@tanstack/react-query'
import { NotDone, type ToldReason } from '#kernel/contract/client.ts'
import { client } from '../calls.ts'

export const laptopQuery = (round: string) =>
  queryOptions({
    queryKey: ['consultation', 'laptop', round],
    queryFn: () => client.readLaptop({ round }),
  })

/** The same with what a package made now would hold. */
export const laptopContentsQuery = (round: string) =>
  queryOptions({
    queryKey: ['consultation', 'laptop', round, 'contents'],
    queryFn: () => client.readLaptop({ round, contents: 'counted' }),
  })

/** Packing is recorded, so it is asked for by POST; the answer is the file, which is saved. Rejects with NotDone. */
export async function savePackage(round: string, which: 'packages' | 'return'): Promise<void> {
  const answer = await fetch(`/api/consultation/rounds/${round}/${which}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  }).catch(() => {
    throw new NotDone(0, [], null)
  })
  if (!answer.ok) {
    const told = (await answer.json().catch(() => ({}))) as { reasons?: ToldReason[]; reference?: string }
    throw new NotDone(answer.status, told.reasons ?? [], told.reference ?? null)
  }
  const address = URL.createObjectURL(await answer.blob())
  const name = /filename\*=UTF-8''(.+)$/.exec(answer.headers.get('content-disposition') ?? '')?.[1]
  Object.assign(document.createElement('a'), {
    href: address,
    download: decodeURIComponent(name ?? 'workshop.txt'),
  }).click()
  URL.revokeObjectURL(address)
}
