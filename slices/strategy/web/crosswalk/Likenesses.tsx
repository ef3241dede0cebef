import { Anchor, Group, Radio, SimpleGrid, Stack, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import type { LikePair } from '../../contract.ts'
import { bothOf, client } from '../calls.ts'
import groups from '../findings/FindingGroup.module.css'
import { ReasonDialog } from '../settled/ReasonDialog.tsx'
import { settledWords } from '../settled/settled-words.ts'
import { crosswalkWords as words, decisionNames } from './crosswalk-words.ts'

/** Activities that look like an action of another plan: both texts side by side, and what a person decided. */
export function Likenesses({ version }: { readonly version: string }) {
  const { say, formats } = useWords()
  const { data, error, refetch } = useQuery({
    queryKey: ['likeness', version],
    queryFn: () => client.listLikeness({ version }),
  })
  const [asked, setAsked] = useState<LikePair | null>(null)
  return (
    <Stack component="section" gap="sm" mt="md">
      <Title order={2} size="h3">
        {say(words.alike)} {data ? `(${data.pairs.length})` : null}
      </Title>
      <Text size="sm" c="dimmed">
        {say(data?.pairs.length === 0 ? words.noneAlike : words.alikeSays)}
      </Text>
      <Problem error={error} again={() => void refetch()} />
      {(data?.pairs ?? []).map((pair) => (
        <article key={`${pair.node} ${pair.item.code}`} className={groups.group}>
          <TextsOfPair pair={pair} />
          {pair.decided === null ? null : (
            <Text size="sm" mt="xs">
              <strong>{say(decisionNames[pair.decided.decision])}.</strong> <bdi>{pair.decided.reason}</bdi>{' '}
              {say(settledWords.by, {
                name: say(pair.decided.by ?? settledWords.somebody),
                date: formats.date(pair.decided.at.slice(0, 10)),
              })}
            </Text>
          )}
          <Group mt="xs" gap="md">
            <AbilityButton
              may={data?.may.decideLikeness ?? null}
              size="xs"
              variant="default"
              onClick={() => setAsked(pair)}
            >
              {say(pair.decided === null ? words.decide : words.decideAnew)}
            </AbilityButton>
            <Text size="sm" c="dimmed">
              {say(words.inCommon, { share: formats.share(pair.likeness) })}
            </Text>
          </Group>
        </article>
      ))}
      {asked === null ? null : <DecideForm pair={asked} onClose={() => setAsked(null)} />}
    </Stack>
  )
}

function TextsOfPair({ pair }: { readonly pair: LikePair }) {
  const { say } = useWords()
  const { node, code, text, item } = pair
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="lg">
      <div>
        <Text size="sm" fw={600}>
          {say(words.here)}:{' '}
          <Anchor component={Link} to={`/nodes/${node}`} underline="always">
            <Code>{code}</Code>
          </Anchor>
        </Text>
        <bdi>{say(bothOf(text))}</bdi>
      </div>
      <div>
        <Text size="sm" fw={600}>
          {say(item.register)}: <Code>{item.code}</Code>
        </Text>
        <bdi>{say(bothOf(item.text))}</bdi>
      </div>
    </SimpleGrid>
  )
}

const decisions = ['same', 'related', 'not the same'] as const

function DecideForm({ pair, onClose }: { readonly pair: LikePair; readonly onClose: () => void }) {
  const { say } = useWords()
  const [decision, setDecision] = useState<(typeof decisions)[number] | null>(null)
  return (
    <ReasonDialog
      title={words.decide}
      says={words.decideSays}
      confirm={words.decideIt}
      ready={decision !== null}
      act={async (reason) => {
        if (decision === null) return
        await client.decideLikeness({ node: pair.node, item: pair.item.code, decision, reason })
      }}
      onClose={onClose}
    >
      <TextsOfPair pair={pair} />
      <Radio.Group
        label={say(words.decision)}
        value={decision}
        onChange={(next) => setDecision(decisions.find((one) => one === next) ?? null)}
      >
        <Stack gap="xs" mt="xs">
          {decisions.map((one) => (
            <Radio key={one} value={one} label={say(decisionNames[one])} />
          ))}
        </Stack>
      </Radio.Group>
    </ReasonDialog>
  )
}
