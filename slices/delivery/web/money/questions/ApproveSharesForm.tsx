import { SimpleGrid, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation } from '@tanstack/react-query'
import { FormDialog } from '#web/ui/forms/FormDialog.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { PillarBalance } from '../../../contract.ts'
import { client } from '../../calls.ts'
import { questionPageWords as words } from './question-words.ts'

interface ApproveSharesFormProps {
  readonly strategy: string
  readonly pillars: readonly PillarBalance[]
  readonly onDone: () => void
  readonly onClose: () => void
}

/** What each pillar was approved to have, in percent, by which document. */
export function ApproveSharesForm({ strategy, pillars, onDone, onClose }: ApproveSharesFormProps) {
  const { say } = useWords()
  const form = useForm({
    initialValues: {
      document: '',
      decidedOn: '',
      shares: pillars.map(({ key, approved }) => ({
        pillar: key,
        percent: approved === null ? '' : String(approved),
      })),
    },
  })
  const { mutate, isPending, error } = useMutation({
    mutationFn: ({ document, decidedOn, shares }: typeof form.values) =>
      client.approveShares({
        ...{ strategy, document, decidedOn },
        shares: shares.filter(({ percent }) => percent.trim() !== ''),
      }),
    onSuccess: onDone,
  })
  return (
    <FormDialog
      title={words.approve}
      means={words.approveMeans}
      confirm={words.approve}
      busy={isPending}
      error={error}
      onSubmit={form.onSubmit((typed) => mutate(typed))}
      onClose={onClose}
    >
      <SimpleGrid cols={{ base: 2, sm: 4 }} spacing="md">
        {form.values.shares.map(({ pillar }, at) => (
          <TextInput
            key={pillar}
            label={`${pillar} %`}
            dir="ltr"
            inputMode="decimal"
            {...form.getInputProps(`shares.${at}.percent`)}
          />
        ))}
      </SimpleGrid>
      <TextInput label={say(words.document)} dir="auto" required {...form.getInputProps('document')} />
      <TextInput
        label={say(words.decidedOn)}
        type="date"
        dir="ltr"
        required
        {...form.getInputProps('decidedOn')}
      />
    </FormDialog>
  )
}
