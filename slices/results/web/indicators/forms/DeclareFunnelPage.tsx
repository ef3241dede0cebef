import { Anchor, Button, Card, Group, Select, Stack, Text, TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useStrategy } from '#web/strategy.tsx'
import { type Ability, AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import type { Indicator } from '../../../contract.ts'
import { client } from '../../shown.ts'
import { declareWords as words } from './declare-words.ts'

/** Stages in the order of the procedure, the widest first. */
export function DeclareFunnelPage() {
  const { strategy } = useStrategy()
  const id = strategy?.id ?? ''
  const { data, error, refetch } = useQuery({
    queryKey: ['indicators', id],
    queryFn: () => client.listIndicators({ strategy: id }),
    enabled: strategy !== null,
  })
  return (
    <>
      <PageHeader title={words.funnel} purpose={words.funnelPurpose} />
      <Problem error={error} again={() => void refetch()} />
      {data ? <FunnelForm strategy={id} indicators={data.indicators} may={data.may.declareFunnel} /> : null}
      {data || error ? null : <LoadingBlocks count={4} height={64} />}
    </>
  )
}

interface FunnelFormProps {
  readonly strategy: string
  readonly indicators: readonly Indicator[]
  readonly may: Ability
}

const [fewestStages, mostStages] = [2, 20]

function FunnelForm({ strategy, indicators, may }: FunnelFormProps) {
  const { say } = useWords()
  const queries = useQueryClient()
  const [name, setName] = useState('')
  const [stages, setStages] = useState<readonly (string | null)[]>([null, null])
  const { mutate, data, isPending, error } = useMutation({
    mutationFn: () =>
      client.declareFunnel({ strategy, name, stages: stages.flatMap((stage) => stage ?? []) }),
    onSuccess: () => queries.invalidateQueries(),
  })
  if (data)
    return (
      <Text role="status">
        {say(words.funnelDeclared)}{' '}
        <Anchor component={Link} to="/checks">
          {say(words.seeChecks)}
        </Anchor>
      </Text>
    )
  const choices = indicators.map((one) => ({ value: one.id, label: `${one.code} · ${say(one.name)}` }))
  return (
    <Card withBorder>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          mutate()
        }}
      >
        <Stack>
          <TextInput
            label={say(words.funnelName)}
            dir="auto"
            required
            maxLength={200}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          {stages.map((stage, at) => (
            <Select
              key={at}
              label={say(words.stage, { number: at + 1 })}
              data={choices}
              value={stage}
              onChange={(chosen) => setStages(stages.with(at, chosen))}
              searchable
              required
              limit={60}
            />
          ))}
          <Group>
            <Button
              variant="default"
              size="xs"
              disabled={stages.length >= mostStages}
              onClick={() => setStages([...stages, null])}
            >
              {say(words.addStage)}
            </Button>
            <Button
              variant="default"
              size="xs"
              disabled={stages.length <= fewestStages}
              onClick={() => setStages(stages.slice(0, -1))}
            >
              {say(words.removeStage)}
            </Button>
          </Group>
          <Problem error={error} />
          <Group>
            <AbilityButton type="submit" may={may} loading={isPending}>
              {say(words.funnel)}
            </AbilityButton>
          </Group>
        </Stack>
      </form>
    </Card>
  )
}
