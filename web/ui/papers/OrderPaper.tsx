import { Button, Group, Select, Stack } from '@mantine/core'
import { useState } from 'react'
import type { PaperLanguage } from '#kernel/contract/papers.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { useWords } from '../language/LanguageProvider.tsx'
import { Problem } from '../page/Problem.tsx'
import { languageNames, type PaperFormatName, words } from './words.ts'

/** A paper that can be made here, and what it can be written as. */
export interface PaperOnOffer {
  readonly key: string
  readonly name: string
  readonly formats: Readonly<Partial<Record<PaperFormatName, Bilingual>>>
}

export interface PaperOrdered {
  readonly paper: string
  readonly language: PaperLanguage
  readonly format: PaperFormatName
}

interface Offered {
  /** At least one; the first is chosen to begin with. */
  readonly offers: readonly PaperOnOffer[]
  readonly isPending: boolean
  readonly error: Error | null
  readonly onOrder: (order: PaperOrdered) => void
}

/** Which paper, in which language, written as what. */
export function OrderPaper({ offers, isPending, error, onOrder }: Offered) {
  const { say } = useWords()
  const [paper, setPaper] = useState('')
  const [language, setLanguage] = useState<PaperLanguage>('both')
  const [format, setFormat] = useState<PaperFormatName>('pdf')
  const offer = offers.find(({ key }) => key === paper) ?? offers[0]
  if (offer === undefined) return null
  const offered = Object.keys(offer.formats) as PaperFormatName[]
  // What was chosen for another paper may be no format of this one.
  const written = offered.includes(format) ? format : (offered[0] ?? 'pdf')
  return (
    <Stack gap="md" component="section" aria-label={say(words.make)}>
      <Group align="flex-end" gap="md">
        <Select
          label={say(words.paper)}
          allowDeselect={false}
          value={offer.key}
          w={340}
          maw="100%"
          data={offers.map(({ key, name }) => ({ value: key, label: name }))}
          onChange={(chosen) => setPaper(chosen ?? '')}
        />
        <Select<PaperLanguage>
          label={say(words.language)}
          allowDeselect={false}
          value={language}
          w={200}
          maw="100%"
          data={optionsOf(languageNames, say)}
          onChange={(chosen) => setLanguage(chosen ?? 'both')}
        />
        <Select<PaperFormatName>
          label={say(words.format)}
          allowDeselect={false}
          value={written}
          w={260}
          maw="100%"
          data={optionsOf(offer.formats, say)}
          onChange={(chosen) => setFormat(chosen ?? written)}
        />
        <Button loading={isPending} onClick={() => onOrder({ paper: offer.key, language, format: written })}>
          {say(words.make)}
        </Button>
      </Group>
      <Problem error={error} />
    </Stack>
  )
}

const optionsOf = <Name extends string>(
  names: Readonly<Partial<Record<Name, Bilingual>>>,
  say: (words: Bilingual) => string,
): { value: Name; label: string }[] =>
  Object.entries<Bilingual | undefined>(names).flatMap(([value, name]) =>
    name === undefined ? [] : [{ value: value as Name, label: say(name) }],
  )
