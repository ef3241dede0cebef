import { queryOptions, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { BreakoutRead, LiveMessage } from '../../contract/breakouts.ts'
import { client } from '../calls.ts'
import { atOwnTime, listenToBreakout } from '../live/listen-to-breakout.ts'

export const breakoutsQuery = (round: string) =>
  queryOptions({
    queryKey: ['consultation', 'breakouts', round],
    queryFn: () => client.listBreakouts({ round }),
  })

export const breakoutQuery = (breakout: string) =>
  queryOptions({
    queryKey: ['consultation', 'breakout', breakout],
    queryFn: () => client.readBreakout({ breakout, most: 500 }),
  })

/** Keeps the breakout group's queries true while the page is open; says whether the line is up. */
export function useLiveBreakout(breakout: string): boolean {
  const queries = useQueryClient()
  const [isUp, setUp] = useState(true)
  useEffect(() => {
    const { queryKey } = breakoutQuery(breakout)
    const again = () => {
      void queries.invalidateQueries({ queryKey })
      void queries.invalidateQueries({ queryKey: ['consultation', 'proposal'] })
    }
    const soon = atOwnTime(again, 50, 250)
    const changed = ({ counts, changes }: LiveMessage) => {
      // An answer that is on its way may be older than these counts and would take their place: it is asked for anew.
      const isOvertaken = queries.isFetching({ queryKey, exact: true }) > 0
      queries.setQueryData<BreakoutRead>(queryKey, (read) => read && withCounts(read, counts))
      if (changes.length > 0 || isOvertaken) soon()
    }
    return listenToBreakout(breakout, { again, changed, line: setUp })
  }, [breakout, queries])
  return isUp
}

function withCounts(read: BreakoutRead, counts: LiveMessage['counts']): BreakoutRead {
  const positions = new Map(counts.map((one) => [one.proposal, one.positions]))
  return {
    ...read,
    queue: read.queue.map((one) => ({ ...one, positions: positions.get(one.proposal) ?? one.positions })),
  }
}
