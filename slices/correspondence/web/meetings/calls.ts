import { queryOptions, useQuery } from '@tanstack/react-query'
import { clientOf } from '#kernel/contract/client.ts'
import { identity } from '#slices/identity/contract.ts'
import { carry } from '#web/carry.ts'
import { client } from '../calls.ts'

const register = clientOf(identity, carry)

export const meetingQuery = (meeting: string) =>
  queryOptions({ queryKey: ['meetings', 'one', meeting], queryFn: () => client.readMeeting({ meeting }) })

/** Offices of the register, to choose from. */
export function useOfficeChoices(say: (text: { en: string; ur: string }) => string) {
  const { data } = useQuery({
    queryKey: ['offices'],
    queryFn: () => register.listOffices({}),
    staleTime: 60_000,
  })
  return (data?.offices ?? []).map(({ id, name }) => ({
    value: id,
    label: say({ en: name.en ?? name.ur ?? '', ur: name.ur ?? name.en ?? '' }),
  }))
}
