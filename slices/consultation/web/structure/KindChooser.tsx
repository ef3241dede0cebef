import { Chip, Group, Text } from '@mantine/core'
import { structuralKinds } from '#slices/strategy/contract.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { ChangeDraft } from './change-draft.ts'
import { kindWords, words } from './structure-words.ts'

export type ProposedKind = ChangeDraft['kind'] | 'text'

const kinds: readonly ProposedKind[] = ['text', ...structuralKinds]

/** Which kind of proposal a link asks for: `?kind=add`. */
export const kindOfAddress = (): ProposedKind => {
  const asked = new URLSearchParams(window.location.search).get('kind')
  return kinds.find((kind) => kind === asked) ?? 'text'
}

interface KindChooserProps {
  /** Which may be chosen; all of them where it is not said. */
  readonly among?: readonly ProposedKind[]
  readonly value: ProposedKind
  readonly onChange: (kind: ProposedKind) => void
}

/** The first question of the form. */
export function KindChooser({ among = kinds, value, onChange }: KindChooserProps) {
  const { say } = useWords()
  return (
    <div>
      <Text fw={600} mb="xs" id="kind-of-proposal">
        {say(words.whatKind)}
      </Text>
      <Chip.Group
        value={value}
        onChange={(chosen) => onChange(kinds.find((kind) => kind === chosen) ?? 'text')}
      >
        <Group gap="xs" role="radiogroup" aria-labelledby="kind-of-proposal">
          {among.map((kind) => (
            <Chip key={kind} value={kind} size="md">
              {say(kindWords[kind])}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
    </div>
  )
}
