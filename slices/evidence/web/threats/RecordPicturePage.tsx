import { Anchor, Button, Card, Group, Select, SimpleGrid, Stack, Text, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { OutputOf } from '#kernel/contract/act.ts'
import { useStrategy } from '#web/strategy.tsx'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { BilingualField } from '#web/ui/forms/BilingualField.tsx'
import { useDraft } from '#web/ui/forms/useDraft.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { components } from '../../contract/pictures.ts'
import type { evidence, Source } from '../../contract.ts'
import { bothOf, client } from '../calls.ts'
import { LevelSelect } from '../LevelSelect.tsx'
import { words } from '../words.ts'
import { DeclareScaleForm } from './DeclareScaleForm.tsx'
import { PartFields } from './PartFields.tsx'
import { blankPicture, inputOf, isPictureTyped, itemsOf, type PictureTyped } from './picture-typed.ts'
import { threatWords } from './threat-words.ts'

type Listed = OutputOf<(typeof evidence)['acts']['listPictures']>

/** A threat picture, typed as its source prints it; below it the scales, for a source that uses another. */
export function RecordPicturePage() {
  const { strategy } = useStrategy()
  const id = strategy?.id ?? ''
  const { data, error, refetch } = useQuery({
    queryKey: ['picture-to-record', id],
    queryFn: async () => ({
      listed: await client.listPictures({ strategy: id }),
      sources: (await client.listSources({ strategy: id })).sources,
    }),
    enabled: strategy !== null,
  })
  return (
    <>
      <PageHeader title={threatWords.record} purpose={threatWords.recordPurpose} />
      <Problem error={error} again={() => void refetch()} />
      {data ? (
        <Stack gap="xl">
          <RecordForm strategy={id} {...data} />
          <DeclareScaleForm strategy={id} may={data.listed.may.declareScale} />
        </Stack>
      ) : null}
      {data || error ? null : <LoadingBlocks count={6} height={72} />}
    </>
  )
}

interface RecordFormProps {
  readonly strategy: string
  readonly listed: Listed
  readonly sources: readonly Source[]
}

function RecordForm({ strategy, listed: { pictures, scales, may }, sources }: RecordFormProps) {
  const { say } = useWords()
  const queries = useQueryClient()
  const draft = useDraft(`picture.${strategy}`, blankPicture, isPictureTyped)
  const form = useForm<PictureTyped>({ initialValues: draft.start, onValuesChange: draft.keep })
  const { mutate, data, isPending, error } = useMutation({
    mutationFn: (typed: PictureTyped) => client.recordPicture(inputOf(strategy, typed)),
    onSuccess: async () => {
      draft.drop()
      await queries.invalidateQueries()
    },
  })
  const take = useMutation({
    mutationFn: (picture: string) => client.readPicture({ picture }),
    onSuccess: ({ parts }) => form.setFieldValue('parts', itemsOf(parts)),
  })
  const [latest] = pictures
  if (data)
    return (
      <Text role="status">
        {say(threatWords.recorded)}{' '}
        <Anchor component={Link} to="/threats">
          {say(threatWords.see)}
        </Anchor>
      </Text>
    )
  return (
    <Card withBorder>
      <form onSubmit={form.onSubmit((typed) => mutate(typed))}>
        <Stack gap="lg">
          {draft.restored ? <Text size="sm">{say(words.restored)}</Text> : null}
          <BilingualField label={threatWords.title} required {...form.getInputProps('title')} />
          <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
            <TextInput
              label={say(threatWords.from)}
              type="date"
              dir="ltr"
              required
              {...form.getInputProps('from')}
            />
            <TextInput
              label={say(threatWords.to)}
              type="date"
              dir="ltr"
              required
              {...form.getInputProps('to')}
            />
            <Select
              label={say(threatWords.scale)}
              data={scales.map(({ id, name, lowest, highest }) => ({
                value: id,
                label: say(threatWords.scaleOf, { name: say(name), lowest, highest }),
              }))}
              required
              {...form.getInputProps('scale')}
            />
            <Select
              label={say(words.source)}
              data={sources.map(({ id, title }) => ({ value: id, label: say(bothOf(title)) }))}
              searchable
              required
              {...form.getInputProps('source')}
            />
          </SimpleGrid>
          <BilingualField label={threatWords.method} rows={2} {...form.getInputProps('method')} />
          <LevelSelect {...form.getInputProps('openness')} />
          {latest ? (
            <Group>
              <Button variant="default" loading={take.isPending} onClick={() => take.mutate(latest.id)}>
                {say(threatWords.fromEarlier)}
              </Button>
            </Group>
          ) : null}
          {components.map((component) => (
            <PartFields key={component} component={component} form={form} />
          ))}
          <Problem error={error ?? take.error} />
          <Group>
            <AbilityButton type="submit" may={may.recordPicture} loading={isPending}>
              {say(threatWords.record)}
            </AbilityButton>
          </Group>
        </Stack>
      </form>
    </Card>
  )
}
