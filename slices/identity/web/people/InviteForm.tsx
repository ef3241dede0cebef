import { Button, Select, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation, useQuery } from '@tanstack/react-query'
import { NotDone } from '#kernel/contract/client.ts'
import type { MandateKind } from '#kernel/contract/mandates.ts'
import { BilingualField } from '#web/ui/forms/BilingualField.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { bothOf, client, typedOf } from '../calls.ts'
import { FormDialog } from '#web/ui/forms/FormDialog.tsx'
import { blankMandate, givenOf, MandateFields, type MandateValues } from './MandateFields.tsx'
import { peopleWords as words } from './people-words.ts'

interface InviteValues extends MandateValues {
  readonly name: { en: string; ur: string }
  readonly email: string
  readonly organisation: string | null
}

export interface InviteFormProps {
  readonly strategy: string
  readonly kinds: readonly MandateKind[]
  readonly onInvited: (email: string) => void
  /** Somebody with an account needed no invitation and got the mandate. */
  readonly onGiven: () => void
  readonly onClose: () => void
}

/** Invites somebody with their first mandate; the link goes to them alone. */
export function InviteForm({ strategy, kinds, onInvited, onGiven, onClose }: InviteFormProps) {
  const { say } = useWords()
  const form = useForm<InviteValues>({
    initialValues: {
      ...blankMandate(),
      name: { en: '', ur: '' },
      email: '',
      organisation: null,
    },
  })
  const { data } = useQuery({ queryKey: ['organisations'], queryFn: () => client.listOrganisations({}) })
  const { mutate, isPending, error } = useMutation({
    mutationFn: (values: InviteValues) =>
      client.invite({
        strategy,
        ...givenOf(values),
        email: values.email.trim(),
        name: typedOf(values.name),
        ...(values.organisation === null ? {} : { organisation: values.organisation }),
      }),
    onSuccess: (_, { email }) => onInvited(email.trim()),
  })
  const give = useMutation({
    mutationFn: (values: InviteValues) =>
      client.giveMandate({ strategy, ...givenOf(values), email: values.email.trim() }),
    onSuccess: onGiven,
  })
  const hasAccount = error instanceof NotDone && error.reasons.some(({ code }) => code === 'has-an-account')
  const organisations = (data?.organisations ?? []).map(({ id, name }) => ({
    value: id,
    label: say(bothOf(name)),
  }))
  return (
    <FormDialog
      title={words.invite}
      means={words.inviteMeans}
      confirm={words.invite}
      busy={isPending}
      error={give.error ?? error}
      onSubmit={form.onSubmit((values) => mutate(values))}
      onClose={onClose}
    >
      <BilingualField label={words.name} hint={words.nameHint} required {...form.getInputProps('name')} />
      <TextInput label={say(words.email)} type="email" dir="ltr" required {...form.getInputProps('email')} />
      <Select
        label={say(words.organisation)}
        description={say(words.organisationHint)}
        data={organisations}
        searchable
        clearable
        {...form.getInputProps('organisation')}
      />
      <MandateFields form={form} kinds={kinds} />
      {hasAccount ? (
        <Button variant="default" loading={give.isPending} onClick={() => give.mutate(form.getValues())}>
          {say(words.giveInstead)}
        </Button>
      ) : null}
    </FormDialog>
  )
}
