import { Anchor, Card, Group, Stack, Text, Title } from '@mantine/core'
import { IconScale } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { EmptyState } from '#web/ui/page/EmptyState.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import type { AgreementOnProposal } from '../../contract/agreement.ts'
import type { Proposal } from '../../contract.ts'
import { agreementQuery, roundQuery } from '../calls.ts'
import { fieldName, positionNames, sectorName } from '../names.ts'
import { PositionsBySector } from '../proposal/PositionsBySector.tsx'
import { ProposedChange } from '../proposal/ProposedChange.tsx'
import { words as roundWords } from '../words.ts'
import { words } from './words.ts'

/** Positions of offices, each by name: official, and never suppressed. */
function Offices({ official }: { readonly official: AgreementOnProposal['official'] }) {
  const { say } = useWords()
  if (official.length === 0) return null
  return (
    <div>
      <Text fw={600} size="sm">
        {say(words.offices)}
      </Text>
      {official.map(({ office, name, position }) => (
        <Text key={office} size="sm">
          <bdi>{say(name)}</bdi>: {say(positionNames[position])}
        </Text>
      ))}
    </div>
  )
}

interface StatementProps {
  readonly agreed: AgreementOnProposal
  readonly proposal: Proposal
}

function Statement({ agreed, proposal }: StatementProps) {
  const { say, formats } = useWords()
  return (
    <Card component="li">
      <Stack gap="sm">
        <Group justify="space-between" gap="xs">
          <Title order={3} size="h4">
            <Anchor component={Link} to={`/proposals/${proposal.id}`} inherit>
              {say(roundWords.number, { number: proposal.number })}
            </Anchor>
          </Title>
          <Text c="dimmed" size="sm">
            <Code>{proposal.code}</Code> · {say(fieldName(proposal.field))}
          </Text>
        </Group>
        {agreed.opposedBy.length > 0 ? (
          <Text fw={600}>
            {say(words.against, {
              sectors: formats.list(agreed.opposedBy.map((sector) => say(sectorName(sector)))),
            })}
          </Text>
        ) : null}
        <ProposedChange proposal={proposal} />
        <PositionsBySector counts={agreed.sectors} />
        <Offices official={agreed.official} />
        <Text size="sm" c="dimmed">
          {agreed.consensus === null
            ? say(words.withheld)
            : say(words.consensus, { share: formats.number(Math.round(agreed.consensus * 1000) / 1000) })}
        </Text>
      </Stack>
    </Card>
  )
}

/** Statements in two groups: what a whole sector opposes heads the page. */
export function AgreementPage() {
  const { round: id = '' }: { round?: string } = useParams({ strict: false })
  const { say } = useWords()
  const agreement = useQuery(agreementQuery(id))
  const round = useQuery(roundQuery(id))
  const error = agreement.error ?? round.error
  const proposals = new Map(round.data?.proposals.map((one) => [one.id, one]))
  const pairs = (agreement.data?.statements ?? []).flatMap((agreed) => {
    const proposal = proposals.get(agreed.proposal)
    return proposal === undefined ? [] : [{ agreed, proposal }]
  })
  const isOpposed = ({ agreed }: StatementProps) => agreed.opposedBy.length > 0
  const groups = [
    { title: words.opposed, pairs: pairs.filter(isOpposed) },
    { title: words.shared, pairs: pairs.filter((pair) => !isOpposed(pair)) },
  ].filter((group) => group.pairs.length > 0)
  const isLoading = agreement.data === undefined || round.data === undefined
  return (
    <>
      <PageHeader
        title={words.agreement}
        purpose={words.purpose}
        above={
          <Anchor component={Link} to={`/rounds/${id}`}>
            {say(words.back)}
          </Anchor>
        }
      />
      <Problem error={error} again={() => void agreement.refetch()} />
      {isLoading && error === null ? <LoadingBlocks count={3} height={220} /> : null}
      {!isLoading && pairs.length === 0 ? (
        <EmptyState icon={IconScale} title={words.nothing} next={words.nothingNext} />
      ) : null}
      <Stack gap="xl">
        {groups.map((group) => (
          <Stack component="section" key={group.title.en} gap="sm">
            <Title order={2} size="h3">
              {say(group.title)}
            </Title>
            <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
              {group.pairs.map((pair) => (
                <Statement key={pair.proposal.id} {...pair} />
              ))}
            </Stack>
          </Stack>
        ))}
        {pairs.length > 0 ? (
          <Text size="sm" c="dimmed">
            {say(words.consensusMeans)}
          </Text>
        ) : null}
      </Stack>
    </>
  )
}
