import { Anchor, Stack, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { Proposal } from '../../contract.ts'
import { fileAddress } from './intake-calls.ts'

const words = {
  fromFile: { en: 'From the file {file}', ur: 'فائل {file} سے' },
  paragraph: { en: 'paragraph {paragraph}', ur: 'پیراگراف {paragraph}' },
  row: { en: '{sheet}, row {row}', ur: '{sheet}، سطر {row}' },
  by: { en: 'by {author}', ur: 'از {author}' },
  open: { en: 'Save the file', ur: 'فائل محفوظ کیجیے' },
  submission: { en: 'See the submission', ur: 'دستاویز دیکھیے' },
  collides: {
    en: 'Collides with words that these offered for the same place: {senders}',
    ur: 'اسی جگہ ان کے پیش کردہ الفاظ سے ٹکراتی ہے: {senders}',
  },
} satisfies Record<string, Bilingual>

/** From which file a proposal came, where in it and by whom; the file itself for those who may read it. */
export function SourceShown({ source }: { readonly source: NonNullable<Proposal['source']> }) {
  const { say, language } = useWords()
  const { fileName, paragraph, clause, sheet, row, author, collidesWith, mayOpenFile, submission } = source
  const parts = [
    say(words.fromFile, { file: `\u2068${fileName}\u2069` }),
    row === null ? null : say(words.row, { sheet: sheet ?? '', row }),
    paragraph === null
      ? null
      : say(words.paragraph, { paragraph: clause === null ? paragraph : `\u2068${clause}\u2069` }),
    author === '' ? null : say(words.by, { author: `\u2068${author}\u2069` }),
  ].filter((part) => part !== null)
  return (
    <Stack gap={4}>
      <Text size="sm">{parts.join(language === 'ur' ? '، ' : ', ')}</Text>
      {collidesWith.length === 0 ? null : (
        <Text size="sm" fw={600}>
          {say(words.collides, { senders: collidesWith.join(' · ') })}
        </Text>
      )}
      {mayOpenFile ? (
        <Text size="sm">
          <Anchor href={fileAddress(submission)} download inherit>
            {say(words.open)}
          </Anchor>
          {' · '}
          <Anchor component={Link} to={`/submissions/${submission}`} inherit>
            {say(words.submission)}
          </Anchor>
        </Text>
      ) : null}
    </Stack>
  )
}
