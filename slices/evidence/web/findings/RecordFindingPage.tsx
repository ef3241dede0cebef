import { Anchor, Card, Group, Radio, SimpleGrid, Stack, Text, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useStrategy } from '#web/strategy.tsx'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { BilingualField } from '#web/ui/forms/BilingualField.tsx'
import { useDraft } from '#web/ui/forms/useDraft.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { confidences } from '../../contract/shapes.ts'
import { client } from '../calls.ts'
import { LevelSelect } from '../LevelSelect.tsx'
import { confidenceMeanings, confidenceNames, words } from '../words.ts'
import { findingWords } from './finding-words.ts'
import { blankFinding, type FindingTyped, inputOf, isChosen, isFindingTyped } from './finding-typed.ts'
import { LikelihoodFields, type LikelihoodFieldsProps } from './LikelihoodFields.tsx'
import { SourceChoice, type SourceChoiceProps } from './SourceChoice.tsx'

/** A finding, recorded once; with `?supersedes=E-3` it takes the place of another. */
export function RecordFindingPage() {
  const { strategy } = useStrategy()
  const id = strategy?.id ?? ''
  const { supersedes }: { readonly supersedes?: string } = useSearch({ strict: false })
  const { data, error, refetch } = useQuery({
    queryKey: ['finding-to-record', id, supersedes],
    queryFn: async () => ({
      ...(await client.listYardsticks({ strategy: id })),
      ...(await client.listSources({ strategy: id })),
      ...(await client.listFindings({ strategy: id })),
      earlier:
        supersedes === undefined ? null : (await client.readFinding({ reference: supersedes })).finding,
    }),
    enabled: strategy !== null,
  })
  return (
    <>
      <PageHeader title={findingWords.record} purpose={findingWords.recordPurpose} />
      <Problem error={error} again={() => void refetch()} />
      {data ? <RecordForm strategy={id} {...data} /> : null}
      {data || error ? null : <LoadingBlocks count={6} height={72} />}
    </>
  )
}

interface RecordFormProps
  extends Pick<LikelihoodFieldsProps, 'yardsticks'>,
    Pick<SourceChoiceProps, 'sources'> {
  readonly strategy: string
  readonly may: Awaited<ReturnType<typeof client.listFindings>>['may']
  readonly earlier: { readonly id: string; readonly reference: string } | null
}

function RecordForm({ strategy, yardsticks, sources, may, earlier }: RecordFormProps) {
  const { say } = useWords()
  const queries = useQueryClient()
  const [isMissing, setMissing] = useState(false)
  const draft = useDraft(`finding.${strategy}.${earlier?.reference ?? 'new'}`, blankFinding, isFindingTyped)
  const form = useForm<FindingTyped>({ initialValues: draft.start, onValuesChange: draft.keep })
  const { mutate, data, isPending, error } = useMutation({
    mutationFn: (typed: FindingTyped) =>
      client.recordFinding({ ...inputOf(strategy, typed), ...(earlier ? { supersedes: earlier.id } : {}) }),
    onSuccess: async () => {
      draft.drop()
      await queries.invalidateQueries()
    },
  })
  if (data)
    return (
      <Text role="status">
        {say(findingWords.recorded)}{' '}
        <Anchor component={Link} to={`/evidence/findings/${data.reference}`}>
          {say(findingWords.see, { reference: data.reference })}
        </Anchor>
      </Text>
    )
  const send = (typed: FindingTyped) => {
    setMissing(!isChosen(typed))
    if (isChosen(typed)) mutate(typed)
  }
  return (
    <Card withBorder>
      <form onSubmit={form.onSubmit(send)}>
        <Stack gap="lg">
          {earlier ? <Text>{say(findingWords.supersedes, { reference: earlier.reference })}</Text> : null}
          {draft.restored ? <Text size="sm">{say(words.restored)}</Text> : null}
          <BilingualField
            label={findingWords.statement}
            hint={findingWords.statementHint}
            rows={3}
            required
            {...form.getInputProps('statement')}
          />
          <LikelihoodFields form={form} yardsticks={yardsticks} />
          <Radio.Group label={say(words.confidence)} {...form.getInputProps('confidence')}>
            <Stack gap="xs" mt="xs">
              {confidences.map((value) => (
                <Radio
                  key={value}
                  value={value}
                  label={say(confidenceNames[value])}
                  description={say(confidenceMeanings[value])}
                />
              ))}
            </Stack>
          </Radio.Group>
          <BilingualField
            label={findingWords.reason}
            rows={2}
            required
            {...form.getInputProps('confidenceReason')}
          />
          <SourceChoice form={form} sources={sources} />
          <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="md">
            <TextInput
              label={say(words.asOf)}
              type="date"
              dir="ltr"
              required
              {...form.getInputProps('asOf')}
            />
            <TextInput
              label={say(words.reviewBy)}
              type="date"
              dir="ltr"
              required
              {...form.getInputProps('reviewBy')}
            />
            <LevelSelect {...form.getInputProps('openness')} />
          </SimpleGrid>
          {isMissing ? <Text role="alert">{say(findingWords.notChosen)}</Text> : null}
          <Problem error={error} />
          <Group>
            <AbilityButton type="submit" may={may.recordFinding} loading={isPending}>
              {say(findingWords.record)}
            </AbilityButton>
          </Group>
        </Stack>
      </form>
    </Card>
  )
}
