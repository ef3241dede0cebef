import { Button, Group, Modal, Select, SimpleGrid, Stack, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation } from '@tanstack/react-query'
import { media } from '#kernel/contract/shapes.ts'
import { FilePicker } from '#web/ui/forms/FilePicker.tsx'
import { sendFile } from '#web/ui/forms/send-file.ts'
import { BilingualField } from '#web/ui/forms/BilingualField.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { mediumNames } from '#web/ui/medium-names.ts'
import { Problem } from '#web/ui/page/Problem.tsx'
import { kindNames } from '../../contract/letters-to-sign-words.ts'
import { type LetterKind, letterKinds } from '../../rules/a-letter-template-names-known-placeholders.ts'
import { client } from '../calls.ts'
import { directionWords, letterWords as words } from './letter-words.ts'

const blank = {
  direction: 'in' as 'in' | 'out',
  medium: 'letter' as (typeof media)[number],
  fileNumber: '',
  theirReference: '',
  dated: '',
  subject: { en: '', ur: '' },
  correspondent: '',
  kind: null as LetterKind | null,
  scan: null as File | null,
}

export interface RegisterLetterFormProps {
  readonly strategy: string
  readonly onRegistered: () => void
  readonly onClose: () => void
}

/** Enters one letter, with its scan where there is one; the server answers with its diary number, or every reason why not. */
export function RegisterLetterForm(props: RegisterLetterFormProps) {
  const { say } = useWords()
  const form = useForm({ initialValues: blank })
  const { mutate, isPending, error } = useMutation({
    mutationFn: async ({ theirReference, correspondent, kind, scan, ...letter }: typeof blank) =>
      client.registerLetter({
        ...letter,
        strategy: props.strategy,
        ...(theirReference.trim() === '' ? {} : { theirReference }),
        ...(correspondent.trim() === '' ? {} : { correspondent }),
        ...(kind === null ? {} : { kind }),
        ...(scan === null ? {} : { scan: await sendFile(scan) }),
      }),
    onSuccess: props.onRegistered,
  })
  return (
    <Modal
      opened
      onClose={props.onClose}
      title={say(words.register)}
      size="xl"
      closeButtonProps={{ 'aria-label': say(words.close) }}
      closeOnClickOutside={false}
    >
      <form noValidate onSubmit={form.onSubmit((letter) => mutate(letter))}>
        <Stack gap="md">
          <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="md">
            <Select
              label={say(words.direction)}
              data={(['in', 'out'] as const).map((value) => ({ value, label: say(directionWords[value]) }))}
              allowDeselect={false}
              {...form.getInputProps('direction')}
            />
            <Select
              label={say(words.medium)}
              data={media.map((value) => ({ value, label: say(mediumNames[value]) }))}
              allowDeselect={false}
              {...form.getInputProps('medium')}
            />
            <Select
              label={say(words.kind)}
              placeholder={say(words.otherKind)}
              data={letterKinds.map((value) => ({ value, label: say(kindNames[value]) }))}
              clearable
              {...form.getInputProps('kind')}
            />
            <TextInput
              label={say(words.dated)}
              type="date"
              dir="ltr"
              required
              {...form.getInputProps('dated')}
            />
            <TextInput label={say(words.file)} dir="auto" required {...form.getInputProps('fileNumber')} />
            <TextInput label={say(words.theirs)} dir="auto" {...form.getInputProps('theirReference')} />
            <TextInput
              label={say(words.correspondent)}
              dir="auto"
              required
              {...form.getInputProps('correspondent')}
            />
          </SimpleGrid>
          <BilingualField label={words.subject} hint={words.subjectHint} {...form.getInputProps('subject')} />
          <FilePicker
            label={words.scan}
            hint={words.scanHint}
            accept={['.pdf', '.png', '.jpg', '.jpeg']}
            limitMegabytes={23}
            value={form.values.scan}
            onChange={(file) => form.setFieldValue('scan', file)}
          />
          <Problem error={error} />
          <Group>
            <Button type="submit" loading={isPending}>
              {say(words.register)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
