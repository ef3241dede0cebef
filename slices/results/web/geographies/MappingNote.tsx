import { Alert, Stack, Text } from '@mantine/core'
import { IconMapPinQuestion } from '@tabler/icons-react'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { qualityNames } from '../../contract/geographies/geography-words.ts'
import type { MappingSeen } from '../../contract.ts'
import { geographyPageWords as words } from './geography-page-words.ts'
import { GeographyUnits } from './GeographyUnits.tsx'

/** What must stand beside figures of several geographies: without it a zone is read as a province. */
export function MappingNote({ mapping }: { readonly mapping: MappingSeen | null }) {
  const { say } = useWords()
  if (mapping === null) return null
  return (
    <Alert
      icon={<IconMapPinQuestion aria-hidden />}
      title={say(words.together)}
      color="accent"
      variant="light"
    >
      <Stack gap="md">
        <Text>{say(words.togetherMeans, { worst: say(qualityNames[mapping.worst]) })}</Text>
        {mapping.geographies.map((geography) => (
          <GeographyUnits key={geography.id} geography={geography} order={3} />
        ))}
        {mapping.plain.length === 0 ? null : (
          <Text size="sm">{say(words.plain, { places: mapping.plain.join(', ') })}</Text>
        )}
      </Stack>
    </Alert>
  )
}
