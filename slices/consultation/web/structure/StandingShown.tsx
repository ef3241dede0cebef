import { Alert, SimpleGrid, Stack, Text } from '@mantine/core'
import { IconArrowsSplit2, IconArrowsJoin2 } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { changeOfValue } from '#kernel/pure/values/changed-values.ts'
import { shapeOf } from '#slices/strategy/contract.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { StatusMark } from '#web/ui/marks/StatusMark.tsx'
import { DifferenceValue } from '#web/ui/text/DifferenceValue.tsx'
import type { Proposal } from '../../contract.ts'
import { collisionWords } from '../../contract/structure/words.ts'
import { words } from './structure-words.ts'

type Shown = Pick<Proposal, 'kind' | 'field' | 'before' | 'after' | 'language' | 'standing' | 'names'>

/** In a list: that the plan has moved on under a proposal. */
export function StandingMark({ standing }: Pick<Proposal, 'standing'>) {
  if (standing === null || standing.state === 'stands') return null
  const label = standing.state === 'rebased' ? words.isRebased : words.isColliding
  return <StatusMark status={{ label, tone: standing.state === 'rebased' ? 'plain' : 'warn' }} />
}

/** How a proposal stands to a plan that has moved on: both side by side; nothing where nothing moved. */
export function StandingShown({ proposal }: { readonly proposal: Shown }) {
  const { say } = useWords()
  const { standing } = proposal
  if (standing === null || standing.state === 'stands') return null
  const number = standing.version.number
  if (standing.state === 'rebased') {
    const isText = proposal.kind === 'text'
    return (
      <Alert icon={<IconArrowsJoin2 aria-hidden />} title={say(words.isRebased)}>
        <Stack gap="xs">
          <Text size="sm">{say(isText ? words.rebasedMeans : words.rebasedChange, { number })}</Text>
          <Difference proposal={proposal} before={standing.now ?? ''} after={standing.rebased ?? ''} />
        </Stack>
      </Alert>
    )
  }
  return (
    <Alert icon={<IconArrowsSplit2 aria-hidden />} color="warn" title={say(words.isColliding)}>
      <Stack gap="sm">
        {standing.because === null ? null : (
          <Text fw={600}>{say(collisionWords[standing.because], { code: standing.at ?? '' })}</Text>
        )}
        <Text size="sm">{say(words.collidesMeans)}</Text>
        <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
          <Half title={words.wasProposed}>
            <Difference {...{ proposal }} before={proposal.before} after={proposal.after} />
          </Half>
          <Half title={words.standsNow} number={number}>
            {standing.now === null ? (
              <Text c="dimmed">
                {say(standing.because === 'stands-unseen' ? words.standsUnseen : words.standsNoMore)}
              </Text>
            ) : (
              <Difference {...{ proposal }} before={proposal.before} after={standing.now} />
            )}
          </Half>
        </SimpleGrid>
      </Stack>
    </Alert>
  )
}

interface DifferenceProps {
  readonly proposal: Shown
  readonly before: string
  readonly after: string
}

/** In the shape of the field; a change of the shape of the plan as it is told in words. */
function Difference({ proposal: { field, language, names }, before, after }: DifferenceProps) {
  return <DifferenceValue {...{ change: changeOfValue(shapeOf(field), before, after), language, names }} />
}

interface HalfProps {
  readonly title: Bilingual
  readonly number?: number
  readonly children: ReactNode
}

function Half({ title, number = 0, children }: HalfProps) {
  const { say } = useWords()
  return (
    <section>
      <Text size="sm" fw={600} mb={4}>
        {say(title, { number })}
      </Text>
      {children}
    </section>
  )
}
