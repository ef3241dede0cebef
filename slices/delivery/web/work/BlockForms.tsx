import { SegmentedControl, Select, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation, useQuery } from '@tanstack/react-query'
import { clientOf } from '#kernel/contract/client.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { identity } from '#slices/identity/contract.ts'
import { carry } from '#web/carry.ts'
import { FormDialog } from '#web/ui/forms/FormDialog.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { Block, Milestone } from '../../contract.ts'
import { bothOf, client } from '../calls.ts'
import { type Entering, useLetterChoice } from './LetterChoice.tsx'
import { workPageWords as words } from './work-page-words.ts'

const register = clientOf(identity, carry)

interface BlockProps {
  readonly request: string
  readonly office: string
  readonly entering: Entering
  readonly milestones: readonly Milestone[]
  readonly bodies: readonly { readonly id: string; readonly name: Bilingual }[]
  readonly onDone: () => void
  readonly onClose: () => void
}

export function BlockForm({ request, office, entering, milestones, bodies, onDone, onClose }: BlockProps) {
  const { say } = useWords()
  const { data } = useQuery({ queryKey: ['offices'], queryFn: () => register.listOffices({}) })
  const form = useForm({
    initialValues: {
      ...{ obstacle: '', authority: '', dueOn: '', milestone: null as string | null },
      ...{ who: bodies.length > 0 ? 'body' : 'office', one: null as string | null },
    },
  })
  const letter = useLetterChoice(office, entering)
  const { mutate, isPending, error } = useMutation({
    mutationFn: (given: object) => {
      const { obstacle, authority, dueOn, milestone, who, one } = form.values
      return client.reportBlock({
        ...{ request, obstacle, authority, dueOn },
        ...(milestone === null ? {} : { milestone }),
        ...(one === null ? {} : who === 'body' ? { body: one } : { unblocker: one }),
        ...given,
      })
    },
    onSuccess: onDone,
  })
  const offices = (data?.offices ?? [])
    .filter(({ existsToday }) => existsToday)
    .map(({ id, code, name }) => ({
      value: id,
      label: `${say(bothOf({ en: name.en ?? null, ur: name.ur ?? null }))} (${code})`,
    }))
  const choices =
    form.values.who === 'body' ? bodies.map(({ id, name }) => ({ value: id, label: say(name) })) : offices
  return (
    <FormDialog
      title={words.block}
      means={words.blockMeans}
      confirm={words.block}
      busy={isPending}
      error={error}
      onSubmit={form.onSubmit(() => {
        const given = letter.given()
        if (given !== undefined) mutate(given)
      })}
      onClose={onClose}
    >
      <Textarea
        label={say(words.obstacle)}
        dir="auto"
        autosize
        minRows={2}
        required
        {...form.getInputProps('obstacle')}
      />
      <Select
        label={say(words.before)}
        placeholder={say(words.wholeActivity)}
        data={milestones
          .filter(({ state }) => state !== 'reached')
          .map(({ id, title }) => ({ value: id, label: say(bothOf(title)) }))}
        clearable
        {...form.getInputProps('milestone')}
      />
      <Stack gap="xs">
        <Text size="sm" fw={500}>
          {say(words.whoCan)}
        </Text>
        <SegmentedControl
          aria-label={say(words.whoCan)}
          data={[
            ...(bodies.length > 0 ? [{ value: 'body', label: say(words.body) }] : []),
            { value: 'office', label: say(words.anOffice) },
          ]}
          value={form.values.who}
          onChange={(who) => form.setValues({ who, one: null })}
        />
        <Select
          label={say(form.values.who === 'body' ? words.body : words.anOffice)}
          data={choices}
          searchable
          required
          {...form.getInputProps('one')}
        />
      </Stack>
      <TextInput
        label={say(words.authority)}
        description={say(words.authorityHint)}
        dir="auto"
        required
        {...form.getInputProps('authority')}
      />
      <TextInput label={say(words.by)} type="date" dir="ltr" required {...form.getInputProps('dueOn')} />
      {letter.fields}
    </FormDialog>
  )
}

interface EndProps {
  readonly block: Block
  readonly kind: 'unblocked' | 'decided'
  readonly onDone: () => void
  readonly onClose: () => void
}

export function EndBlockForm({ block, kind, onDone, onClose }: EndProps) {
  const { say } = useWords()
  const form = useForm({ initialValues: { says: '', minutes: '' } })
  const isDecided = kind === 'decided'
  const { mutate, isPending, error } = useMutation({
    mutationFn: () =>
      client.endBlock({
        ...{ block: block.id, kind, says: form.values.says },
        ...(isDecided && form.values.minutes.trim() !== '' ? { minutes: form.values.minutes } : {}),
      }),
    onSuccess: onDone,
  })
  const title = isDecided ? words.decide : words.end
  return (
    <FormDialog
      title={title}
      confirm={title}
      about={<Text dir="auto">{block.obstacle}</Text>}
      busy={isPending}
      error={error}
      onSubmit={form.onSubmit(() => mutate())}
      onClose={onClose}
    >
      <Textarea
        label={say(isDecided ? words.decision : words.howEnded)}
        dir="auto"
        autosize
        minRows={2}
        required
        {...form.getInputProps('says')}
      />
      {isDecided ? (
        <TextInput label={say(words.minutes)} dir="auto" required {...form.getInputProps('minutes')} />
      ) : null}
    </FormDialog>
  )
}
