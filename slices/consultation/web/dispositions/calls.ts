import { queryOptions } from '@tanstack/react-query'
import { client } from '../calls.ts'

export const deskQuery = (round: string) =>
  queryOptions({
    queryKey: ['consultation', 'desk', round],
    queryFn: () => client.readAnswerDesk({ round }),
    enabled: round !== '',
  })
