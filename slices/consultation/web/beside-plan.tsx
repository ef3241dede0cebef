import { Skeleton } from '@mantine/core'
import { lazy, Suspense } from 'react'
import type { BesidePlanProps } from '#web/ui/page/BesidePlan.tsx'

const ProposeHere = lazy(() =>
  import('./structure/ProposeHere.tsx').then(({ ProposeHere: piece }) => ({ default: piece })),
)

/** Holds the place of its button while it is fetched, so that nothing moves. */
export const proposeBesidePlan = (props: BesidePlanProps) => (
  <Suspense fallback={<Skeleton w={190} h={44} radius="sm" />}>
    <ProposeHere {...props} />
  </Suspense>
)
