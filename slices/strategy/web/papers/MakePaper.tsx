import { Button, Group, Select, Stack } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import type { MadePaper, Version } from '../../contract.ts'
import { client, versionsQuery } from '../calls.ts'
import { comparedFormats, formatNames, languageNames, words } from './words.ts'

const whole = 'whole'

/** Which paper, in which language, written as what. */
export function MakePaper({ version }: { readonly version: Version }) {
  const { say } = useWords()
  const queries = useQueryClient()
  const { data } = useQuery(versionsQuery(version.strategy))
  const [of, setOf] = useState(whole)
  const [language, setLanguage] = useState<MadePaper['language']>('both')
  const [format, setFormat] = useState<MadePaper['format']>('pdf')
  const { mutate, isPending, error } = useMutation({
    mutationFn: () =>
      client.makePaper({
        ...{ version: version.id, language, format },
        ...(of === whole ? { kind: 'version' } : { kind: 'comparison', earlier: of }),
      }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['papers', version.id] }),
  })
  const earlier = (data?.versions ?? []).filter(({ number }) => number < version.number)
  const formats = of === whole ? formatNames : comparedFormats
  const choose = (chosen: string) => {
    setOf(chosen)
    if (chosen !== whole && !(format in comparedFormats)) setFormat('pdf')
  }
  return (
    <Stack gap="md" component="section" aria-label={say(words.make)}>
      <Group align="flex-end" gap="md">
        <Select
          label={say(words.paper)}
          allowDeselect={false}
          value={of}
          w={300}
          maw="100%"
          data={[
            { value: whole, label: say(words.wholeVersion) },
            ...earlier.map(({ id, number }) => ({ value: id, label: say(words.comparedWith, { number }) })),
          ]}
          onChange={(chosen) => choose(chosen ?? whole)}
        />
        <Select<MadePaper['language']>
          label={say(words.language)}
          allowDeselect={false}
          value={language}
          w={220}
          maw="100%"
          data={optionsOf(languageNames, say)}
          onChange={(chosen) => setLanguage(chosen ?? 'both')}
        />
        <Select<MadePaper['format']>
          label={say(words.format)}
          allowDeselect={false}
          value={format}
          w={280}
          maw="100%"
          data={optionsOf(formats, say)}
          onChange={(chosen) => setFormat(chosen ?? 'pdf')}
        />
        <Button loading={isPending} onClick={() => mutate()}>
          {say(words.make)}
        </Button>
      </Group>
      <Problem error={error} />
    </Stack>
  )
}

function optionsOf<Name extends string>(
  names: Readonly<Partial<Record<Name, { readonly en: string; readonly ur: string }>>>,
  say: (words: { readonly en: string; readonly ur: string }) => string,
) {
  return Object.entries<{ readonly en: string; readonly ur: string } | undefined>(names).flatMap(
    ([value, name]) => (name === undefined ? [] : [{ value: value as Name, label: say(name) }]),
  )
}
