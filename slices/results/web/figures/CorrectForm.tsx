import { Button, Card, Group, Select, Stack, Text, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Letter } from '#kernel/contract/shapes.ts'
import { useStrategy } from '#web/strategy.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import type { Figure } from '../../contract.ts'
import { LetterPart, useLetter } from '../forms/LetterPart.tsx'
import { OfficeSelect } from '../forms/OfficeSelect.tsx'
import { useReportingOffices } from '../forms/use-offices.ts'
import { client } from '../shown.ts'
import { words } from '../words.ts'
import { kindNames } from '../../contract/figure-names.ts'
import { FigureLink } from './FiguresTable.tsx'

type Kind = Figure['kind']
const kinds = ['value', 'total', 'nil', 'not reported', 'not applicable'] as const

/** What the figure should have said, on whose word: of the office at its screen, or from its letter. */
export function CorrectForm({ figure }: { readonly figure: Figure }) {
  const { say } = useWords()
  const queries = useQueryClient()
  const { strategy } = useStrategy()
  const { isSecretariat, offices } = useReportingOffices(strategy?.id ?? '')
  // In the name of its office the secretariat corrects from a letter only.
  const letter = useLetter(isSecretariat && figure.office !== null)
  const [wrote, setWrote] = useState<string | null>(null)
  const [kind, setKind] = useState<Kind>(figure.kind)
  const [value, setValue] = useState(figure.value ?? figure.words ?? '')
  const [document, setDocument] = useState('')
  const counts = kind === 'value' || kind === 'total'
  const { mutate, data, isPending, error } = useMutation({
    mutationFn: (entered: { readonly letter?: Letter }) =>
      client.correctFigure({
        ...{ reference: figure.reference, kind, document },
        ...(counts ? (figure.words === null ? { value: value.trim() } : { words: value.trim() }) : {}),
        ...entered,
      }),
    onSuccess: () => queries.invalidateQueries(),
  })
  if (data)
    return (
      <Text role="status">
        {say(words.corrected, { reference: data.reference })} <FigureLink reference={data.reference} />
      </Text>
    )
  return (
    <Card withBorder>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          const entered = letter.read(figure.office?.id ?? wrote)
          if (entered !== null) mutate(entered)
        }}
      >
        <Stack>
          <Text>{say(words.correctNext)}</Text>
          <Select
            label={say(words.kind)}
            data={kinds.map((one) => ({ value: one, label: say(kindNames[one]) }))}
            value={kind}
            onChange={(chosen) => setKind(kinds.find((one) => one === chosen) ?? kind)}
            allowDeselect={false}
          />
          {counts ? (
            <TextInput
              label={say(words.value)}
              inputMode={figure.words === null ? 'decimal' : 'text'}
              dir={figure.words === null ? 'ltr' : 'auto'}
              required
              value={value}
              onChange={(event) => setValue(event.currentTarget.value)}
            />
          ) : null}
          <TextInput
            label={say(words.corrigendum)}
            required
            dir="auto"
            maxLength={1000}
            value={document}
            onChange={(event) => setDocument(event.currentTarget.value)}
          />
          {isSecretariat ? <LetterPart of={letter} optional={figure.office === null} /> : null}
          {letter.draft !== null && figure.office === null ? (
            <OfficeSelect offices={offices} value={wrote} onChange={setWrote} required />
          ) : null}
          <Problem error={error} />
          <Group>
            <Button type="submit" loading={isPending} disabled={document.trim() === ''}>
              {say(words.correct)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Card>
  )
}
