import { Anchor, Button, Card, Group, Select, Stack, TextInput, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { BilingualField } from '#web/ui/forms/BilingualField.tsx'
import { FilePicker } from '#web/ui/forms/FilePicker.tsx'
import { sendFile } from '#web/ui/forms/send-file.ts'
import { useDraft } from '#web/ui/forms/useDraft.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { submissionKinds } from '../../contract/intake-shapes.ts'
import { client } from '../calls.ts'
import { named, submissionsQuery } from './intake-calls.ts'
import { kindNames, words } from './intake-words.ts'
import { PreviewShown } from './PreviewShown.tsx'
import { SenderFields } from './SenderFields.tsx'
import { VersionField } from './VersionField.tsx'
import { asPreview, asTakeIn, blank, isSentIn, type SentIn } from './sent-in-form.ts'

/** A file that was sent in: looked at first, then taken in with all that it holds. */
export function EnterSubmissionPage() {
  const { round = '' }: { round?: string } = useParams({ strict: false })
  const { say } = useWords()
  const { data } = useQuery(submissionsQuery(round))
  return (
    <>
      <PageHeader
        title={words.enter}
        purpose={words.enterPurpose}
        above={
          <Anchor component={Link} to={`/rounds/${round}/submissions`}>
            {say(words.toSubmissions)}
          </Anchor>
        }
      />
      <EnterForm
        round={round}
        of={data?.round ?? null}
        may={data?.may.takeIn ?? null}
        earlier={(data?.submissions ?? []).filter(({ later }) => later === null)}
      />
    </>
  )
}

interface EnterFormProps {
  readonly round: string
  readonly of: { readonly strategy: string; readonly version: string } | null
  readonly may: { ok: boolean; because: { en: string; ur: string } | null } | null
  readonly earlier: readonly { id: string; title: Parameters<typeof named>[0] }[]
}

function EnterForm({ round, of, may, earlier }: EnterFormProps) {
  const { say } = useWords()
  const queries = useQueryClient()
  const go = useNavigate()
  const draft = useDraft<SentIn>(`submission.${round}`, blank, isSentIn)
  const [file, setFile] = useState<File | null>(null)
  const needed = (value: string) => (value.trim() === '' ? say(words.needed) : null)
  const form = useForm<SentIn>({
    initialValues: draft.start,
    onValuesChange: (typed) => {
      draft.keep(typed)
      look.reset()
    },
    validate: {
      title: ({ en, ur }) => needed(en + ur),
      receivedOn: needed,
      office: (office, { by }) => (by === 'office' ? needed(office) : null),
      organisation: (organisation, { by }) => (by === 'organisation' ? needed(organisation) : null),
      name: (name, { by }) => (by === 'name' ? needed(name) : null),
    },
  })
  const look = useMutation({
    mutationFn: async (sent: File) => {
      const sha256 = await sendFile(sent)
      return { sha256, preview: await client.previewIntake(asPreview(round, sha256, form.values)) }
    },
  })
  const take = useMutation({
    mutationFn: ({ sha256, typed }: { sha256: string; typed: SentIn }) =>
      client.takeIn(asTakeIn(round, sha256, typed)),
    onSuccess: async ({ submission }) => {
      draft.drop()
      await queries.invalidateQueries({ queryKey: ['consultation'] })
      await go({ to: `/submissions/${submission}` })
    },
  })
  const pick = (chosen: File | null) => {
    setFile(chosen)
    look.reset()
  }
  const seen = look.data
  return (
    <form
      noValidate
      onSubmit={form.onSubmit((typed) => (seen ? take.mutate({ sha256: seen.sha256, typed }) : undefined))}
    >
      <Stack gap="lg">
        <Card withBorder>
          <Stack gap="md">
            <FilePicker
              label={words.file}
              hint={words.fileHint}
              accept={['.docx', '.xlsx', '.csv', '.pdf', '.png', '.jpg', '.txt']}
              limitMegabytes={25}
              value={file}
              onChange={pick}
            />
            <Select
              label={say(words.kind)}
              data={submissionKinds.map((kind) => ({ value: kind, label: say(kindNames[kind]) }))}
              allowDeselect={false}
              {...form.getInputProps('kind')}
            />
            <VersionField form={form} round={of} />
            {form.values.kind === 'tracked changes' || form.values.kind === 'comment matrix' ? null : (
              <Textarea
                label={say(words.summary)}
                description={say(words.summaryHint)}
                dir="auto"
                autosize
                minRows={4}
                {...form.getInputProps('summary')}
              />
            )}
            <BilingualField label={words.titleOfIt} required {...form.getInputProps('title')} />
            <SenderFields form={form} />
            <TextInput
              label={say(words.receivedOn)}
              type="date"
              dir="ltr"
              required
              {...form.getInputProps('receivedOn')}
            />
            <TextInput label={say(words.theirReference)} {...form.getInputProps('theirReference')} />
            {earlier.length > 0 ? (
              <Select
                label={say(words.editionOf)}
                placeholder={say(words.notAnEdition)}
                data={earlier.map(({ id, title }) => ({ value: id, label: say(named(title)) }))}
                clearable
                value={form.values.earlier === '' ? null : form.values.earlier}
                onChange={(value) => form.setFieldValue('earlier', value ?? '')}
              />
            ) : null}
          </Stack>
        </Card>
        <Problem error={look.error} />
        {seen ? <PreviewShown preview={seen.preview} /> : null}
        <Problem error={take.error} />
        <Group>
          {seen ? (
            <AbilityButton type="submit" may={may} loading={take.isPending}>
              {say(words.takeIn)}
            </AbilityButton>
          ) : (
            <Button
              disabled={file === null}
              loading={look.isPending}
              onClick={() => (file ? look.mutate(file) : undefined)}
            >
              {say(words.look)}
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  )
}
