import { queryOptions, useQuery } from '@tanstack/react-query'
import { NotDone } from '#kernel/contract/client.ts'
import { carry } from './carry.ts'
import type { Me } from './me.ts'

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: async (): Promise<Me> => {
    const answer = await carry('/api/identity/me', { method: 'GET', headers: { accept: 'application/json' } })
    if (answer.status !== 200) throw new NotDone(answer.status, [], null)
    return (await answer.json()) as Me
  },
  staleTime: 60_000,
})

/** Who is looking. Only below the frame, which shows nothing of a room before this is known. */
export function useMe(): Me {
  const { data } = useQuery(meQuery)
  if (!data) throw new Error('useMe is for pages inside the frame.')
  return data
}
