import { Text } from '@mantine/core'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { PointSource } from '../../contract/points/point-shapes.ts'
import { words } from './point-words.ts'

/** Of a point that was a comment or a row of a matrix: who wrote it, where in which file, and on which words. */
export function SourceOfPoint({ source }: { readonly source: PointSource }) {
  const { say, language } = useWords()
  const { fileName, paragraph, sheet, row, author, about } = source
  const parts = [
    author === '' ? null : `\u2068${author}\u2069`,
    `\u2068${fileName}\u2069`,
    row === null ? null : say(words.rowOfSheet, { sheet: sheet ?? '', row }),
    paragraph === null ? null : say(words.paragraphOfFile, { paragraph }),
  ].filter((part) => part !== null)
  return (
    <>
      <Text size="sm" c="dimmed">
        {parts.join(language === 'ur' ? '، ' : ', ')}
      </Text>
      {about === '' ? null : (
        <Text size="sm" lineClamp={3}>
          {say(words.onTheWords)}: <bdi>{about}</bdi>
        </Text>
      )}
    </>
  )
}
