import { Anchor, Card, Group, Stack, Text, Title } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { Proposal } from '../../contract.ts'
import { fieldName, positionNames } from '../names.ts'
import { OutcomeMark } from '../proposal/OutcomeMark.tsx'
import { ProposedChange } from '../proposal/ProposedChange.tsx'
import { TakePosition } from '../proposal/TakePosition.tsx'
import { StandingMark } from '../structure/StandingShown.tsx'
import { words } from '../words.ts'

/** A proposal in a list: what would change, whether it is answered, and one's own position at one touch. */
export function ProposalCard({ proposal }: { readonly proposal: Proposal }) {
  const { say } = useWords()
  return (
    <Card component="li">
      <Stack gap="sm">
        <Group justify="space-between" gap="xs">
          <Title order={3} size="h4">
            <Anchor component={Link} to={`/proposals/${proposal.id}`} inherit>
              {say(words.number, { number: proposal.number })}
            </Anchor>
          </Title>
          <Group gap="sm">
            <StandingMark standing={proposal.standing} />
            <OutcomeMark disposition={proposal.disposition} />
          </Group>
        </Group>
        <Text c="dimmed" size="sm">
          <Code>{proposal.code}</Code> · {say(fieldName(proposal.field))}
        </Text>
        <ProposedChange proposal={proposal} />
        {proposal.may.position.ok ? (
          <TakePosition proposal={proposal} />
        ) : proposal.mine === null ? null : (
          <Text size="sm">{say(words.mine, { position: say(positionNames[proposal.mine]) })}</Text>
        )}
      </Stack>
    </Card>
  )
}
