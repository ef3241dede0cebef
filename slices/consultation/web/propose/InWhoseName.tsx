import { Card, Checkbox, Stack, Text, Textarea, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { holdsMandate } from '#web/me.ts'
import { ByLetterFields } from '#web/ui/ByLetterFields.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { emptyLetter, type LetterDraft } from '#web/ui/letter-draft.ts'
import { useMe } from '#web/use-me.ts'
import type { AuthorRules } from '../../contract/hidden-authors/hidden-authors.ts'
import { bothOf, officesQuery } from '../calls.ts'
import type { Draft } from './draft.ts'
import { HiddenRules } from './HiddenRules.tsx'
import { words } from './propose-words.ts'
import { SaidInRoom } from '../room/SaidInRoom.tsx'
import { nothingSaid, SpokenHere } from '../spoken/SpokenHere.tsx'
import { words as spokenWords } from '../spoken/words.ts'

export interface InWhoseNameProps {
  readonly round: string
  /** The breakout group from whose page one came to enter what is said there. */
  readonly breakout: string | null
  /** Who, if anybody, can find out a hidden author of this round. */
  readonly keeper: AuthorRules['keeper']
  readonly draft: Pick<Draft, 'rationale' | 'hidden'>
  readonly letter: LetterDraft | null
  readonly onChange: (change: Partial<Pick<Draft, 'rationale' | 'hidden'>>) => void
  readonly onLetter: (letter: LetterDraft | null) => void
  readonly checked: boolean
}

/** Why, and in whose name: one's own, hidden, or for the secretariat that of an office that wrote; on a laptop, of somebody without a device. */
export function InWhoseName({
  round,
  breakout,
  keeper,
  draft,
  letter,
  onChange,
  onLetter,
  checked,
}: InWhoseNameProps) {
  const { say } = useWords()
  const me = useMe()
  const { isWorkshop } = me.workspace
  const isSecretariat = holdsMandate(me, 'secretariat')
  const isSpoken = isWorkshop || breakout !== null
  const { data } = useQuery({ ...officesQuery, enabled: isSecretariat && !isWorkshop })
  const offices = (data?.offices ?? []).map(({ id, name }) => ({
    id,
    name: bothOf({ en: name.en ?? null, ur: name.ur ?? null }),
  }))
  return (
    <Card>
      <Stack gap="md">
        <Title order={2} size="h3">
          {say(words.step3)}
        </Title>
        <Textarea
          label={say(words.rationale)}
          value={draft.rationale}
          onChange={(event) => onChange({ rationale: event.currentTarget.value })}
          error={checked && draft.rationale.trim() === '' ? say(words.rationaleNeeded) : null}
          dir="auto"
          autosize
          minRows={3}
          maxLength={5000}
          required
        />
        {letter === null ? (
          <HiddenRules keeper={keeper} hidden={draft.hidden} onChange={(hidden) => onChange({ hidden })} />
        ) : null}
        {isSecretariat || breakout !== null ? (
          <Checkbox
            label={say(isSpoken ? spokenWords.enterFor : words.byLetter)}
            checked={letter !== null}
            onChange={(event) =>
              onLetter(event.currentTarget.checked ? (isSpoken ? nothingSaid : emptyLetter) : null)
            }
          />
        ) : null}
        {letter === null ? null : breakout !== null && !(isWorkshop && isSecretariat) ? (
          <SaidInRoom breakout={breakout} value={letter} onChange={onLetter} checked={checked} />
        ) : isWorkshop ? (
          <SpokenHere round={round} value={letter} onChange={onLetter} checked={checked} />
        ) : (
          <ByLetterFields value={letter} onChange={onLetter} checked={checked} offices={offices} />
        )}
        {checked && letter !== null && letter.office === null && !isSpoken ? (
          <Text c="bad" role="alert">
            {say(words.officeNeeded)}
          </Text>
        ) : null}
      </Stack>
    </Card>
  )
}
