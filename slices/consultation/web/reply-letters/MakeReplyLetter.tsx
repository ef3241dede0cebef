import { Checkbox, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { z } from 'zod'
import { BilingualField } from '#web/ui/forms/BilingualField.tsx'
import { FormDialog } from '#web/ui/forms/FormDialog.tsx'
import { useDraft } from '#web/ui/forms/useDraft.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { client } from '../calls.ts'
import { words } from './words.ts'

const both = z.object({ en: z.string(), ur: z.string() })
const shape = z.object({
  letterhead: both,
  fileNumber: z.string(),
  signatory: both,
  contact: z.string(),
  allOfAuthor: z.boolean(),
})
type Head = z.output<typeof shape>
const isHead = (kept: unknown): kept is Head => shape.safeParse(kept).success

const blank: Head = {
  letterhead: { en: '', ur: '' },
  fileNumber: '',
  signatory: { en: '', ur: '' },
  contact: '',
  allOfAuthor: false,
}

export interface MakeReplyLetterProps {
  readonly proposal: string
  readonly onClose: () => void
}

/** What stands on the letters of this office; kept on this machine, for the next letter says the same. */
export function MakeReplyLetter({ proposal, onClose }: MakeReplyLetterProps) {
  const { say } = useWords()
  const queries = useQueryClient()
  const draft = useDraft<Head>('letterhead', blank, isHead)
  const form = useForm<Head>({
    initialValues: draft.start,
    onValuesChange: (values) => void draft.keep(values),
  })
  const { mutate, isPending, error } = useMutation({
    mutationFn: (head: Head) => client.makeReplyLetter({ proposal, ...head }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['consultation', 'reply-letters'] })
      onClose()
    },
  })
  return (
    <FormDialog
      title={words.make}
      means={words.means}
      confirm={words.make}
      busy={isPending}
      error={error}
      onSubmit={form.onSubmit((head) => mutate(head))}
      onClose={onClose}
    >
      <BilingualField label={words.letterhead} required {...form.getInputProps('letterhead')} />
      <TextInput label={say(words.fileNumber)} dir="auto" required {...form.getInputProps('fileNumber')} />
      <BilingualField label={words.signatory} required {...form.getInputProps('signatory')} />
      <TextInput label={say(words.contact)} dir="auto" required {...form.getInputProps('contact')} />
      <Checkbox label={say(words.allOfAuthor)} {...form.getInputProps('allOfAuthor', { type: 'checkbox' })} />
    </FormDialog>
  )
}
