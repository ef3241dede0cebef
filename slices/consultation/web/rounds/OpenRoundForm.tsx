import { Button, Group, Modal, Select, SimpleGrid, Stack, Text, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { BilingualField } from '#web/ui/forms/BilingualField.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { bothOf, client, plan } from '../calls.ts'
import { kindNames } from '../../contract/kinds/kind-words.ts'
import { type RoundKind, roundKinds } from '../../rules/kinds/what-a-round-of-a-kind-says.ts'
import { asCall, blankCall } from '../kinds/call-draft.ts'
import { words as clockWords } from '../clock/words.ts'
import { CallFields } from '../kinds/CallFields.tsx'
import { words as kindLabels } from '../kinds/words.ts'
import { words } from '../words.ts'

const blank = {
  ...{ version: '', title: { en: '', ur: '' }, opensOn: '', closesOn: '', answersBy: '' },
  ...{ kind: 'workshop' as RoundKind, call: blankCall },
}

/** Opens a round on a version that is in consultation. */
export function OpenRoundForm(props: { readonly strategy: string; readonly onClose: () => void }) {
  const { say } = useWords()
  const queries = useQueryClient()
  const { data } = useQuery({
    queryKey: ['versions', props.strategy],
    queryFn: () => plan.listVersions({ strategy: props.strategy }),
  })
  const versions = (data?.versions ?? []).filter(({ status }) => status === 'in consultation')
  const needed = (text: string) => (text.trim() === '' ? say(words.needed) : null)
  const form = useForm({
    initialValues: blank,
    validate: {
      version: needed,
      title: ({ en, ur }) => needed(en) ?? needed(ur),
      opensOn: needed,
      closesOn: needed,
      call: {
        asks: ({ en, ur }, { kind }) => (kind === 'workshop' ? null : (needed(en) ?? needed(ur))),
        answeredBy: (day, { kind }) => (kind === 'workshop' ? null : needed(day)),
        questions: {
          words: ({ en, ur }, { kind }) => (kind === 'workshop' ? null : (needed(en) ?? needed(ur))),
        },
      },
    },
  })
  const { mutate, isPending, error } = useMutation({
    mutationFn: ({ call: typed, answersBy, ...round }: typeof blank) => {
      const call = asCall(round.kind, typed)
      return client.openRound({
        ...{ strategy: props.strategy, ...round },
        ...(call === undefined ? {} : { call }),
        ...(round.kind === 'workshop' && answersBy !== '' ? { answersBy } : {}),
      })
    },
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['consultation'] })
      props.onClose()
    },
  })
  return (
    <Modal
      opened
      onClose={props.onClose}
      title={say(words.openRound)}
      size="lg"
      closeButtonProps={{ 'aria-label': say(words.close) }}
      closeOnClickOutside={false}
    >
      <form noValidate onSubmit={form.onSubmit((round) => mutate(round))}>
        <Stack gap="md">
          <Text>{say(words.openRoundMeans)}</Text>
          {data && versions.length === 0 ? <Text fw={600}>{say(words.noVersion)}</Text> : null}
          <Select
            label={say(words.version)}
            data={versions.map(({ id, number, title }) => ({
              value: id,
              label: `${String(number)}: ${say(bothOf(title))}`,
            }))}
            required
            {...form.getInputProps('version')}
          />
          <Select
            label={say(kindLabels.kind)}
            data={roundKinds.map((value) => ({ value, label: say(kindNames[value]) }))}
            allowDeselect={false}
            required
            {...form.getInputProps('kind')}
          />
          <BilingualField label={words.title} required {...form.getInputProps('title')} />
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <TextInput
              label={say(words.opensOn)}
              type="date"
              dir="ltr"
              required
              {...form.getInputProps('opensOn')}
            />
            <TextInput
              label={say(words.closesOn)}
              type="date"
              dir="ltr"
              required
              {...form.getInputProps('closesOn')}
            />
          </SimpleGrid>
          {form.values.kind === 'workshop' ? (
            <TextInput
              label={say(clockWords.lastDay)}
              description={say(clockWords.means)}
              type="date"
              dir="ltr"
              {...form.getInputProps('answersBy')}
            />
          ) : (
            <CallFields kind={form.values.kind} form={form as never} />
          )}
          <Problem error={error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={props.onClose} disabled={isPending}>
              {say(words.cancel)}
            </Button>
            <Button type="submit" loading={isPending}>
              {say(words.openRound)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
