import { Anchor, Stack, Text, TextInput, Title } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { ConfirmDialog } from '#web/ui/forms/ConfirmDialog.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { client } from './calls.ts'
import { PreviewOfPublication } from './PreviewOfPublication.tsx'
import { words } from './words.ts'

/** The preview of one version, and the act that publishes it, after a question. */
export function PublishForm({ strategy, version }: { readonly strategy: string; readonly version: string }) {
  const { say, language } = useWords()
  const queries = useQueryClient()
  const [embargo, setEmbargo] = useState('')
  const [isAsking, setAsking] = useState(false)
  const preview = useQuery({
    queryKey: ['publication-preview', version],
    queryFn: () => client.previewPublication({ strategy, version }),
  })
  const publishing = useMutation({
    mutationFn: () =>
      client.publishSnapshot({ strategy, version, ...(embargo === '' ? {} : { embargoUntil: embargo }) }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['snapshots', strategy] }),
    onSettled: () => setAsking(false),
  })
  if (preview.error) return <Problem error={preview.error} again={() => void preview.refetch()} />
  if (!preview.data) return <LoadingBlocks count={4} height={220} />
  const { data } = preview
  return (
    <section>
      <Stack gap="md">
        <PreviewOfPublication preview={data} />
        <Text>
          <Anchor component={Link} to={`/plan/${version}/preview`} underline="always">
            {say(words.eachAudience)}
          </Anchor>
        </Text>
        <Title order={2}>{say(words.publish)}</Title>
        <TextInput
          type="date"
          label={say(words.embargo)}
          description={say(words.embargoHint)}
          value={embargo}
          onChange={(event) => setEmbargo(event.currentTarget.value)}
          maw={260}
        />
        <AbilityButton may={data.may.publish} onClick={() => setAsking(true)}>
          {say(words.publish)}
        </AbilityButton>
        <Problem error={publishing.error} />
        {publishing.data ? (
          <Text role="status">
            {say(words.publishedNow)}{' '}
            <Anchor href={`/portal/${publishing.data.address}?lang=${language}`}>
              <bdi dir="ltr">{publishing.data.address}</bdi>
            </Anchor>
          </Text>
        ) : null}
      </Stack>
      <ConfirmDialog
        opened={isAsking}
        title={{
          en: words.confirmTitle.en.replace('{number}', String(data.version.number)),
          ur: words.confirmTitle.ur.replace('{number}', String(data.version.number)),
        }}
        confirm={words.publish}
        busy={publishing.isPending}
        onConfirm={() => publishing.mutate()}
        onClose={() => setAsking(false)}
      >
        <Text>{say(words.confirmText)}</Text>
      </ConfirmDialog>
    </section>
  )
}
