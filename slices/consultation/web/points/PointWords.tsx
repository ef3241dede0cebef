import { Stack, Text, Title } from '@mantine/core'
import { directionOf } from '#kernel/pure/bilingual.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { Point } from '../../contract/points/point-shapes.ts'
import { SourceOfPoint } from './SourceOfPoint.tsx'
import { languageOf } from '../calls.ts'

/** A point in the reader's language where it stands in it, below the headings of the document. */
export function PointWords({ point }: { readonly point: Point }) {
  const { language } = useWords()
  const shown = languageOf(point.words, language)
  const writing = { lang: shown, dir: directionOf(shown) }
  return (
    <Stack gap={4}>
      {point.headings.length === 0 ? null : (
        <Text size="sm" c="dimmed" dir="auto">
          {point.headings.join(' › ')}
        </Text>
      )}
      <Title order={2} size="h4" {...writing}>
        <bdi>{point.label[shown] || point.number}</bdi>
      </Title>
      {point.source === null ? null : <SourceOfPoint source={point.source} />}
      <Text style={{ whiteSpace: 'pre-wrap' }} {...writing}>
        {point.words[shown]}
      </Text>
    </Stack>
  )
}
