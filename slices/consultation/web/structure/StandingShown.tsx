import { Alert, SimpleGrid, Stack, Text } from '@mantine/core'
import { IconArrowsSplit2, IconArrowsJoin2 } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { StatusMark } from '#web/ui/marks/StatusMark.tsx'
import { DifferenceText } from '#web/ui/text/DifferenceText.tsx'
import type { Proposal } from '../../contract.ts'
import { collisionWords } from '../../contract/structure/words.ts'
import { words } from './structure-words.ts'

type Shown = Pick<Proposal, 'kind' | 'field' | 'before' | 'after' | 'language' | 'standing'>

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
          <DifferenceText
            before={standing.now ?? ''}
            after={standing.rebased ?? ''}
            language={proposal.language}
          />
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
            <DifferenceText before={proposal.before} after={proposal.after} language={proposal.language} />
          </Half>
          <Half title={words.standsNow} number={number}>
            {standing.now === null ? (
              <Text c="dimmed">{say(words.standsNoMore)}</Text>
            ) : (
              <DifferenceText before={proposal.before} after={standing.now} language={proposal.language} />
            )}
          </Half>
        </SimpleGrid>
      </Stack>
    </Alert>
  )
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
