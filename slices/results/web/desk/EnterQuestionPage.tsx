import { Card, Group, Select, SimpleGrid, Stack, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { dayAt } from '#kernel/pure/calendar.ts'
import { useStrategy } from '#web/strategy.tsx'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { BilingualField } from '#web/ui/forms/BilingualField.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { questionAskerNames } from '../../contract/desk/desk-words.ts'
import { questionAskers } from '../../contract/desk/questions.ts'
import { client } from '../shown.ts'
import { AskedBeforeList } from './AskedBeforeList.tsx'
import { deskPageWords as words } from './desk-page-words.ts'

/** A question as it was asked; while it is typed, those like it show below. */
export function EnterQuestionPage() {
  const { say } = useWords()
  const { strategy } = useStrategy()
  const id = strategy?.id ?? ''
  const go = useNavigate()
  const queries = useQueryClient()
  const [asker, setAsker] = useState<(typeof questionAskers)[number]>('parliament')
  const [text, setText] = useState({ en: '', ur: '' })
  const [typed, setTyped] = useState({
    ...{ askedBy: '', theirReference: '', receivedOn: dayAt(new Date()), dueOn: '' },
  })
  const [sought] = useDebouncedValue((text.en || text.ur).trim().slice(0, 600), 400)
  const { data: found } = useQuery({
    queryKey: ['asked-before', id, sought],
    queryFn: () => client.findAskedBefore({ strategy: id, text: sought }),
    enabled: strategy !== null && sought.length > 10,
  })
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => client.enterQuestion({ strategy: id, asker, ...text, ...typed }),
    onSuccess: async ({ question }) => {
      await queries.invalidateQueries({ queryKey: ['questions'] })
      await go({ to: `/questions/${question}` })
    },
  })
  const line = (field: keyof typeof typed, label: keyof typeof words) => ({
    ...{ label: say(words[label]), value: typed[field] },
    onChange: (event: { currentTarget: { value: string } }) =>
      setTyped({ ...typed, [field]: event.currentTarget.value }),
  })
  return (
    <>
      <PageHeader title={words.enter} purpose={words.enterPurpose} />
      <Stack gap="xl">
        <Card withBorder>
          <form
            onSubmit={(event) => {
              event.preventDefault()
              mutate()
            }}
          >
            <Stack>
              <BilingualField
                label={words.words}
                hint={words.wordsHint}
                value={text}
                onChange={setText}
                rows={4}
              />
              <SimpleGrid cols={{ base: 1, sm: 2 }}>
                <Select
                  label={say(words.kind)}
                  data={questionAskers.map((value) => ({ value, label: say(questionAskerNames[value]) }))}
                  value={asker}
                  allowDeselect={false}
                  onChange={(chosen) => setAsker(chosen ?? asker)}
                />
                <TextInput {...line('theirReference', 'theirReference')} dir="auto" maxLength={200} />
              </SimpleGrid>
              <TextInput
                {...line('askedBy', 'askedBy')}
                description={say(words.askedByHint)}
                dir="auto"
                required
                maxLength={300}
              />
              <SimpleGrid cols={{ base: 1, sm: 2 }}>
                <TextInput {...line('receivedOn', 'received')} type="date" dir="ltr" required />
                <TextInput {...line('dueOn', 'due')} type="date" dir="ltr" required />
              </SimpleGrid>
              <Problem error={error} />
              <Group>
                <AbilityButton may={{ ok: true }} type="submit" loading={isPending}>
                  {say(words.enter)}
                </AbilityButton>
              </Group>
            </Stack>
          </form>
        </Card>
        {found && sought.length > 10 ? <AskedBeforeList before={found.before} /> : null}
      </Stack>
    </>
  )
}
