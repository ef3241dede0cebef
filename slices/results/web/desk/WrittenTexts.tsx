import { Stack, Text } from '@mantine/core'
import { directionOf, languages } from '#kernel/pure/bilingual.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'

interface WrittenTextsProps {
  readonly text: { readonly en: string | null; readonly ur: string | null }
}

/** A text in each language in which it was written, the language of the screen first. */
export function WrittenTexts({ text }: WrittenTextsProps) {
  const { language } = useWords()
  const order = language === 'en' ? languages : languages.toReversed()
  return (
    <Stack gap="sm">
      {order.map((one) =>
        text[one] === null ? null : (
          <Text key={one} lang={one} dir={directionOf(one)} style={{ whiteSpace: 'pre-line' }}>
            {text[one]}
          </Text>
        ),
      )}
    </Stack>
  )
}
