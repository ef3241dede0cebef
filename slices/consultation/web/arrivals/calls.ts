import { queryOptions } from '@tanstack/react-query'
import { client } from '../calls.ts'

export const arrivalsQuery = (round: string) =>
  queryOptions({
    queryKey: ['consultation', 'arrivals', round],
    queryFn: () => client.readArrivals({ round }),
  })
