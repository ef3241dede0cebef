import { Group, Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useStrategy } from '#web/strategy.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { client } from '../shown.ts'
import { words } from '../words.ts'
import { FiguresInPages } from './FiguresInPages.tsx'
import { ImportLink } from './ImportLink.tsx'

/** Every figure as it was reported; one indicator can be chosen. */
export function FiguresPage() {
  const { say } = useWords()
  const { strategy } = useStrategy()
  const [indicator, setIndicator] = useState<string | null>(null)
  const id = strategy?.id ?? ''
  const { data: known } = useQuery({
    queryKey: ['indicators', id],
    queryFn: () => client.listIndicators({ strategy: id }),
    enabled: strategy !== null,
  })
  return (
    <>
      <PageHeader title={words.figures} purpose={words.figuresPurpose} action={<ImportLink />} />
      <Group mb="md">
        <Select
          label={say(words.ofIndicator)}
          placeholder={say(words.all)}
          data={(known?.indicators ?? []).map((one) => ({ value: one.id, label: say(one.name) }))}
          value={indicator}
          onChange={setIndicator}
          searchable
          clearable
          w={{ base: '100%', sm: 420 }}
        />
      </Group>
      <FiguresInPages strategy={id} indicator={indicator} />
    </>
  )
}
