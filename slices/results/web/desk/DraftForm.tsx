import { Button, Card, Group, Stack, Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { z } from 'zod'
import type { Language } from '#kernel/pure/bilingual.ts'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { BilingualField } from '#web/ui/forms/BilingualField.tsx'
import { useDraft } from '#web/ui/forms/useDraft.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { client } from '../shown.ts'
import { CitedFigures } from './CitedFigures.tsx'
import { deskPageWords as words } from './desk-page-words.ts'
import { FigurePicker } from './FigurePicker.tsx'

const shape = z.object({ en: z.string(), ur: z.string(), reasons: z.record(z.string(), z.string()) })
type Typed = z.output<typeof shape>
const fits = (kept: unknown): kept is Typed => shape.safeParse(kept).success

interface DraftFormProps {
  readonly question: string
  readonly strategy: string
  /** What to start from: the text of the draft before. */
  readonly from: Typed
  readonly onDone: () => void
}

/** An answer with its figures by reference: what each says, and what is in its way, shows while it is typed. */
export function DraftForm({ question, strategy, from, onDone }: DraftFormProps) {
  const { say, language } = useWords()
  const queries = useQueryClient()
  const kept = useDraft(`answer.${question}`, from, fits)
  const [typed, setTyped] = useState(kept.start)
  const change = (to: Typed) => {
    setTyped(to)
    kept.keep(to)
  }
  const { en, ur, reasons } = typed
  const choices = Object.entries(reasons).flatMap(([figure, reason]) =>
    reason.trim() === '' ? [] : [{ figure, reason }],
  )
  const [asked] = useDebouncedValue(JSON.stringify({ question, en, ur, choices }), 500)
  const { data: trial } = useQuery({
    queryKey: ['draft-trial', asked],
    queryFn: () => client.tryDraft(JSON.parse(asked) as Parameters<typeof client.tryDraft>[0]),
    enabled: en.trim() !== '' || ur.trim() !== '',
    placeholderData: keepPreviousData,
  })
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => client.writeDraft({ question, en, ur, choices }),
    onSuccess: async () => {
      kept.drop()
      await queries.invalidateQueries()
      onDone()
    },
  })
  /** Into each text that was begun; into that of the screen where none was. */
  const insert = (one: Language, reference: string) => {
    const isMeant = typed[one] !== '' || (en === '' && ur === '' && one === language)
    return isMeant ? `${typed[one].trimEnd()} [${reference}]`.trimStart() : typed[one]
  }
  return (
    <Card withBorder component="section">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          mutate()
        }}
      >
        <Stack>
          {kept.restored ? (
            <Text size="sm" role="status">
              {say(words.restored)}
            </Text>
          ) : null}
          <BilingualField
            label={words.answer}
            hint={words.answerHint}
            value={{ en, ur }}
            onChange={(text) => change({ ...typed, ...text })}
            rows={8}
          />
          <FigurePicker
            strategy={strategy}
            onPick={(reference) =>
              change({ ...typed, en: insert('en', reference), ur: insert('ur', reference) })
            }
          />
          {trial ? (
            <CitedFigures
              citations={trial.citations}
              bareNumbers={trial.bareNumbers}
              reasons={reasons}
              onReason={(reference, reason) =>
                change({ ...typed, reasons: { ...reasons, [reference]: reason } })
              }
            />
          ) : null}
          <Problem error={error} />
          <Group>
            <AbilityButton may={{ ok: true }} type="submit" loading={isPending}>
              {say(words.keepDraft)}
            </AbilityButton>
            <Button variant="default" onClick={onDone}>
              {say(words.cancel)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Card>
  )
}
