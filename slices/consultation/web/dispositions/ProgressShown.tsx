import { Card, Progress, Select, SimpleGrid, Stack, Text, Title } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import type { AnswerDesk } from '../../contract/dispositions/dispositions.ts'
import { bothOf, client } from '../calls.ts'
import { words as clockWords } from '../clock/words.ts'
import { words as pointWords } from '../desk-points/words.ts'
import { PillarOf } from '../rounds/PillarOf.tsx'
import { words } from './words.ts'

type Counted = AnswerDesk['progress']['pillars'][number]

/** How far the answers are: by declaration, by pillar, by group with whom it is assigned to, and by person. */
export function ProgressShown({ desk }: { readonly desk: AnswerDesk }) {
  const { say } = useWords()
  const { progress, groups, people, declared } = desk
  const parts = 2 + [progress.pillars, progress.declarations].filter(({ length }) => length > 0).length
  return (
    <Stack gap="md" component="section">
      <Title order={2} size="h3">
        {say(words.progress)}
      </Title>
      <SimpleGrid cols={{ base: 1, md: parts === 4 ? 2 : parts }}>
        {progress.declarations.length === 0 ? null : (
          <Part title={pointWords.byDeclaration}>
            {progress.declarations.map((one) => {
              const title = declared.find(({ declaration }) => declaration === one.key)?.title
              return (
                <Bar key={one.key} counted={one}>
                  <Text fw={600}>
                    <bdi>{title === undefined ? one.key : say(bothOf(title))}</bdi>
                  </Text>
                </Bar>
              )
            })}
          </Part>
        )}
        {progress.pillars.length === 0 ? null : (
          <Part title={words.byPillar}>
            {progress.pillars.map((one) => (
              <Bar key={one.key} counted={one}>
                <PillarOf pillar={one.key === '' ? null : one.key} />
              </Bar>
            ))}
          </Part>
        )}
        <Part title={words.byGroup}>
          {progress.groups.map((one) => {
            const group = groups.find(({ id }) => id === one.key)
            return (
              <Bar key={one.key} counted={one}>
                <Text fw={600}>
                  <bdi>{group?.name ?? say(words.inNoGroup)}</bdi>
                </Text>
                {group === undefined ? null : <AssignedTo group={group} people={people} />}
              </Bar>
            )
          })}
        </Part>
        <Part title={words.byPerson}>
          {progress.people.map((one) => (
            <Bar key={one.key} counted={one}>
              <Text fw={600}>
                <bdi>{say(people.find(({ id }) => id === one.key)?.name ?? words.nobodys)}</bdi>
              </Text>
            </Bar>
          ))}
        </Part>
      </SimpleGrid>
    </Stack>
  )
}

function Part({ title, children }: { readonly title: Bilingual; readonly children: ReactNode }) {
  const { say } = useWords()
  return (
    <Card>
      <Stack gap="md">
        <Title order={3} size="h4">
          {say(title)}
        </Title>
        {children}
      </Stack>
    </Card>
  )
}

function Bar({ counted, children }: { readonly counted: Counted; readonly children: ReactNode }) {
  const { say } = useWords()
  const { all, answered, dissents, late } = counted
  const said = say(words.answeredOf, { answered, all })
  return (
    <Stack gap={4}>
      {children}
      <Progress value={(100 * answered) / all} aria-label={said} />
      <Text size="sm" c="dimmed">
        {said}
        {dissents === 0 ? null : ` · ${say(words.dissents, { count: dissents })}`}
        {late === 0 ? null : (
          <Text span c="bad" fw={600}>{` · ${say(clockWords.lateOf, { count: late })}`}</Text>
        )}
      </Text>
    </Stack>
  )
}

function AssignedTo(props: {
  readonly group: AnswerDesk['groups'][number]
  readonly people: AnswerDesk['people']
}) {
  const { say } = useWords()
  const queries = useQueryClient()
  const { group, people } = props
  const { mutate, isPending, error } = useMutation({
    mutationFn: (person: string | null) => client.assignGroup({ group: group.id, person }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['consultation'] }),
  })
  return (
    <>
      <Select
        size="xs"
        label={say(words.assignTo)}
        placeholder={say(words.nobody)}
        data={people.map(({ id, name }) => ({ value: id, label: say(name) }))}
        value={group.person}
        onChange={(person) => mutate(person)}
        disabled={isPending}
        clearable
      />
      <Problem error={error} />
    </>
  )
}
