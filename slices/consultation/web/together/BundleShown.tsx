import { Anchor, Card, Group, Stack, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { Proposal } from '../../contract.ts'
import { words as roundWords } from '../words.ts'
import { UndoBundle, UndoneBundles } from './UndoBundle.tsx'
import { words } from './words.ts'

/** That a proposal stands or falls with others, and with which. */
export function BundleShown({ proposal }: { readonly proposal: Proposal }) {
  const { say } = useWords()
  const { bundle } = proposal
  if (bundle === null) return <UndoneBundles proposal={proposal} />
  return (
    <Card>
      <Stack gap="xs">
        <Text fw={600}>
          {bundle.title === null ? say(words.bundleUnnamed) : say(words.bundleNamed, { title: bundle.title })}
        </Text>
        <Text size="sm">{say(words.bundleMeans)}</Text>
        <Group gap="md">
          {bundle.proposals.map(({ id, number }) =>
            id === proposal.id ? (
              <Text key={id} fw={600}>
                {say(roundWords.number, { number })}
              </Text>
            ) : (
              <Anchor key={id} component={Link} to={`/proposals/${id}`}>
                {say(roundWords.number, { number })}
              </Anchor>
            ),
          )}
        </Group>
        <UndoneBundles proposal={proposal} />
        <UndoBundle proposal={proposal} />
        {proposal.may.answerBundle.ok ? (
          <Anchor component={Link} to={`/rounds/${proposal.round}/answers`} fw={600}>
            {say(words.toDesk)}
          </Anchor>
        ) : null}
      </Stack>
    </Card>
  )
}
