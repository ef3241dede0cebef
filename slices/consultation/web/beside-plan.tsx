import { Skeleton } from '@mantine/core'
import { lazy, Suspense } from 'react'
import type { Places } from '#web/ui/places/pieces.tsx'

const ProposeHere = lazy(() =>
  import('./structure/ProposeHere.tsx').then(({ ProposeHere: piece }) => ({ default: piece })),
)

/** Holds the place of its button while it is fetched, so that nothing moves. */
export const proposeBesidePlan = (props: Places['plan actions']) => (
  <Suspense fallback={<Skeleton w={190} h={44} radius="sm" />}>
    <ProposeHere {...props} />
  </Suspense>
)
