import { Stack } from '@mantine/core'
import type { AnswerDesk, DeskPoint } from '../../contract/dispositions/dispositions.ts'
import { DeskPointCard } from '../dispositions/DeskPointCard.tsx'
import { BundleCard } from './BundleCard.tsx'

interface PointsOfDeskProps {
  readonly desk: AnswerDesk
  readonly points: readonly DeskPoint[]
  readonly chosen: readonly string[]
  readonly onChoose: (proposal: string) => void
}

/** The points of the desk in their order; those of a bundle as one, where the first of them stands. */
export function PointsOfDesk({ desk, points, chosen, onChoose }: PointsOfDeskProps) {
  const groupOf = ({ group }: DeskPoint) => desk.groups.find(({ id }) => id === group)?.name ?? null
  const first = points.filter(
    ({ bundle }, at) => bundle === null || points.findIndex((one) => one.bundle?.id === bundle.id) === at,
  )
  return (
    <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
      {first.map((point) =>
        point.bundle === null ? (
          <DeskPointCard
            key={point.proposal}
            point={point}
            group={groupOf(point)}
            chosen={chosen.includes(point.proposal)}
            onChoose={() => onChoose(point.proposal)}
          />
        ) : (
          <BundleCard
            key={point.bundle.id}
            title={point.bundle.title}
            points={desk.points.filter(({ bundle }) => bundle?.id === point.bundle?.id)}
            groupOf={groupOf}
          />
        ),
      )}
    </Stack>
  )
}
