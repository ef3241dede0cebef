import { List, Stack, Text, Title } from '@mantine/core'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { type Column, DataTable } from '#web/ui/table/DataTable.tsx'
import type { Preview } from '../contract.ts'
import { kinds, words } from './words.ts'

interface Counted {
  readonly name: Bilingual
  readonly public: number
  readonly kept: number
}

/** What would be public, counted against what is kept, and what one should know before publishing. */
export function PreviewOfPublication({ preview }: { readonly preview: Preview }) {
  const { say, formats } = useWords()
  const rows: readonly Counted[] = [
    ...preview.nodes.map(({ kind, ...counts }) => ({
      name: kinds[kind] ?? { en: kind, ur: kind },
      ...counts,
    })),
    { name: words.proposals, public: preview.proposals.shown, kept: preview.proposals.kept },
    { name: words.figures, public: preview.figures.shown, kept: preview.figures.suppressed.length },
  ]
  const columns: readonly Column<Counted>[] = [
    { key: 'kind', header: words.kind, names: true, cell: (row) => say(row.name) },
    { key: 'public', header: words.public, numeric: true, cell: (row) => formats.number(row.public) },
    { key: 'kept', header: words.kept, numeric: true, cell: (row) => formats.number(row.kept) },
  ]
  return (
    <Stack gap="md">
      <Title order={2}>{say(words.preview)}</Title>
      <DataTable
        caption={words.preview}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.name.en}
        empty={null}
      />
      <Title order={2}>{say(words.missing)}</Title>
      <Warnings preview={preview} />
    </Stack>
  )
}

/** So many codes are named; the rest are counted. */
const mostCodes = 12

function Warnings({ preview }: { readonly preview: Preview }) {
  const { say } = useWords()
  const { missing, proposals, figures } = preview
  const without = (language: 'en' | 'ur') =>
    missing.translations.filter((one) => one.language === language).map(({ code }) => code)
  const named = (codes: readonly string[]) => {
    const first = codes.slice(0, mostCodes).join(', ')
    return codes.length > mostCodes
      ? say(words.andMore, { codes: first, more: codes.length - mostCodes })
      : first
  }
  const lists: readonly (readonly [Bilingual, readonly string[]])[] = [
    [words.noConcurrence, missing.concurrence],
    [words.noOffice, missing.accountableOffice],
    [words.noEnglish, without('en')],
    [words.noUrdu, without('ur')],
    [words.unreviewed, missing.unreviewed],
    [words.suppressed, figures.suppressed],
  ]
  const shown = lists.filter(([, codes]) => codes.length > 0)
  if (shown.length === 0 && proposals.unanswered === 0) return <Text>{say(words.nothingMissing)}</Text>
  return (
    <List spacing="xs">
      {shown.map(([text, codes]) => (
        <List.Item key={text.en}>{say(text, { count: codes.length, codes: named(codes) })}</List.Item>
      ))}
      {proposals.unanswered > 0 ? (
        <List.Item>{say(words.unanswered, { count: proposals.unanswered })}</List.Item>
      ) : null}
    </List>
  )
}
