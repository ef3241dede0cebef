import { Badge, Card, Group, List, Pagination, Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import type { OutputOf } from '#kernel/contract/act.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { consultation } from '../../contract.ts'
import { ChangeShown } from '../submission/ChangeShown.tsx'
import { columnNames, words } from './intake-words.ts'

export type Preview = OutputOf<(typeof consultation)['acts']['previewIntake']>

/** What a file holds, before it is taken in: counts, authors, columns, what could not be read, the changes in pages. */
export function PreviewShown({ preview }: { readonly preview: Preview }) {
  const { say } = useWords()
  const { changes, paragraphs, found, certain, authors, columns, unread, first } = preview
  return (
    <Card withBorder component="section" aria-label={say(words.found)}>
      <Stack gap="sm">
        <Title order={2} size="h3">
          {say(words.found)}
        </Title>
        <Text fw={600}>{say(words.foundChanges, { count: changes })}</Text>
        {paragraphs > 0 ? <Text>{say(words.foundBase, { found, paragraphs })}</Text> : null}
        <Text>{say(words.certain, certain)}</Text>
        <Text size="sm" c="dimmed">
          {say(words.authors)}:{' '}
          {authors.map(({ name, changes: count }, at) => (
            <bdi key={name}>
              {at > 0 ? ' · ' : ''}
              {name === '' ? say(words.noName) : name} ({count})
            </bdi>
          ))}
        </Text>
        {columns.length > 0 ? (
          <Group gap="xs">
            <Text size="sm">{say(words.columns)}:</Text>
            {columns.map(({ sheet, header, read }) => (
              <Badge key={`${sheet} ${header}`} variant={read === null ? 'outline' : 'light'} tt="none">
                {header || '—'}: {say(read === null ? words.columnUnread : columnNames[read])}
              </Badge>
            ))}
          </Group>
        ) : null}
        {unread.length > 0 ? (
          <div>
            <Text fw={600}>{say(words.notRead)}</Text>
            <List size="sm">
              {unread.map(({ said }) => (
                <List.Item key={said.en}>{say(said)}</List.Item>
              ))}
            </List>
          </div>
        ) : null}
        <ChangesFound changes={first} of={changes} />
      </Stack>
    </Card>
  )
}

/** So many on one page of the preview. */
const aPage = 10

function ChangesFound({ changes, of }: { readonly changes: Preview['first']; readonly of: number }) {
  const { say } = useWords()
  const [page, setPage] = useState(1)
  const pages = Math.ceil(changes.length / aPage)
  return (
    <>
      {of > changes.length ? (
        <Text size="sm" c="dimmed">
          {say(words.firstOf, { count: changes.length })}
        </Text>
      ) : null}
      <Stack component="ol" gap="md" p={0} m={0} style={{ listStyle: 'none' }}>
        {changes.slice((page - 1) * aPage, page * aPage).map((change) => (
          <Card component="li" withBorder key={change.number}>
            <ChangeShown change={change} />
          </Card>
        ))}
      </Stack>
      {pages > 1 ? (
        <Pagination
          total={pages}
          value={page}
          onChange={setPage}
          getControlProps={(control) => ({
            'aria-label': say(control === 'next' ? words.nextPage : words.previousPage),
          })}
          getItemProps={(at) => ({ 'aria-label': say(words.page, { page: at }) })}
        />
      ) : null}
    </>
  )
}
