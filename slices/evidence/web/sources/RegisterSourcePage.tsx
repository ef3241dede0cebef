import { Anchor, Card, Group, Stack, Text } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import type { InputOf } from '#kernel/contract/act.ts'
import { useStrategy } from '#web/strategy.tsx'
import { type Ability, AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { FilePicker } from '#web/ui/forms/FilePicker.tsx'
import { sendFile } from '#web/ui/forms/send-file.ts'
import { useDraft } from '#web/ui/forms/useDraft.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import type { evidence, Source } from '../../contract.ts'
import { bothOf, client } from '../calls.ts'
import { words } from '../words.ts'
import { blankSource, isSourceTyped, type SourceTyped, typedFrom } from './source-typed.ts'
import { SourceFields } from './SourceFields.tsx'
import { sourceWords } from './source-words.ts'

/** A source, registered once; with `?supersedes=` it takes the place of another. */
export function RegisterSourcePage() {
  const { strategy } = useStrategy()
  const id = strategy?.id ?? ''
  const { supersedes }: { readonly supersedes?: string } = useSearch({ strict: false })
  const { data, error, refetch } = useQuery({
    queryKey: ['sources', id],
    queryFn: () => client.listSources({ strategy: id }),
    enabled: strategy !== null,
  })
  const earlier = data?.sources.find((source) => source.id === supersedes)
  return (
    <>
      <PageHeader title={sourceWords.register} purpose={sourceWords.registerPurpose} />
      <Problem error={error} again={() => void refetch()} />
      {data ? <RegisterForm strategy={id} may={data.may.registerSource} earlier={earlier} /> : null}
      {data || error ? null : <LoadingBlocks count={6} height={72} />}
    </>
  )
}

interface RegisterFormProps {
  readonly strategy: string
  readonly may: Ability
  readonly earlier: Source | undefined
}

function RegisterForm({ strategy, may, earlier }: RegisterFormProps) {
  const { say } = useWords()
  const queries = useQueryClient()
  const start = earlier ? typedFrom(earlier) : blankSource
  const draft = useDraft(`source.${strategy}.${earlier?.id ?? 'new'}`, start, isSourceTyped)
  const form = useForm<SourceTyped>({ initialValues: draft.start, onValuesChange: draft.keep })
  const [file, setFile] = useState<File | null>(null)
  const { mutate, data, isPending, error } = useMutation({
    mutationFn: async (typed: SourceTyped) => {
      const kept = file === null ? earlier?.file?.sha256 : await sendFile(file)
      return client.registerSource({
        ...inputOf(strategy, typed),
        ...(kept === undefined ? {} : { file: kept }),
        ...(earlier ? { supersedes: earlier.id } : {}),
      })
    },
    onSuccess: async () => {
      draft.drop()
      await queries.invalidateQueries()
    },
  })
  if (data)
    return (
      <Text role="status">
        {say(sourceWords.registered)}{' '}
        <Anchor component={Link} to={`/evidence/sources/${data.source}`}>
          {say(sourceWords.see)}
        </Anchor>
      </Text>
    )
  return (
    <Card withBorder>
      <form onSubmit={form.onSubmit((typed) => mutate(typed))}>
        <Stack>
          {earlier ? <Text>{say(sourceWords.supersedes, { title: say(bothOf(earlier.title)) })}</Text> : null}
          {draft.restored ? <Text size="sm">{say(words.restored)}</Text> : null}
          <SourceFields form={form} />
          <FilePicker
            label={sourceWords.file}
            hint={sourceWords.fileHint}
            accept={['.pdf', '.docx', '.xlsx', '.csv', '.png', '.jpg', '.txt']}
            limitMegabytes={25}
            value={file}
            onChange={setFile}
          />
          <Problem error={error} />
          <Group>
            <AbilityButton type="submit" may={may} loading={isPending}>
              {say(sourceWords.register)}
            </AbilityButton>
          </Group>
        </Stack>
      </form>
    </Card>
  )
}

function inputOf(
  strategy: string,
  { link, title, reliability, credibility, reason, ...typed }: SourceTyped,
): InputOf<(typeof evidence)['acts']['registerSource']> {
  return {
    ...{ strategy, ...typed, title: { ...title } },
    grade: { reliability, credibility, reason },
    ...(link.trim() === '' ? {} : { link: link.trim() }),
  }
}
