import { Button, Group, Stack } from '@mantine/core'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { fillPlaceholders } from '#kernel/pure/words/placeholders.ts'
import { BilingualField } from '#web/ui/forms/BilingualField.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { ChangeFieldsProps } from './change-draft.ts'
import { PartsSelect } from './PartSelect.tsx'
import { words } from './structure-words.ts'

const mostParts = 12

const numbered = ({ en, ur }: Bilingual, number: number): Bilingual => ({
  en: fillPlaceholders(en, { number: String(number) }),
  ur: fillPlaceholders(ur, { number: String(number) }),
})

/** The parts that come of one: each its title and, from the second on, what is given to it of what hung below. */
export function SplitFields({ draft, tree, onChange }: ChangeFieldsProps) {
  const { say } = useWords()
  const { parts } = draft
  const children = tree.filter(({ parent }) => parent !== null && parent === draft.target)
  const change = (at: number, more: Partial<(typeof parts)[number]>) =>
    onChange({ parts: parts.map((part, place) => (place === at ? { ...part, ...more } : part)) })
  const free = (at: number) => {
    const taken = new Set(parts.flatMap((part, place) => (place === at ? [] : part.below)))
    return children.filter(({ lineage }) => !taken.has(lineage))
  }
  return (
    <Stack gap="lg">
      {parts.map((part, at) => (
        <Stack gap="xs" key={at}>
          <BilingualField
            label={numbered(words.partTitle, at + 1)}
            value={part.title}
            onChange={(title) => change(at, { title })}
            rows={2}
            required
          />
          {at > 0 && children.length > 0 ? (
            <PartsSelect
              label={numbered(words.partBelow, at + 1)}
              hint={words.partBelowHint}
              entries={free(at)}
              value={part.below}
              onChange={(below) => change(at, { below })}
            />
          ) : null}
          {at > 1 ? (
            <Group>
              <Button
                variant="subtle"
                size="xs"
                onClick={() => onChange({ parts: parts.filter((_, place) => place !== at) })}
              >
                {say(words.removePart)}
              </Button>
            </Group>
          ) : null}
        </Stack>
      ))}
      {parts.length < mostParts ? (
        <Group>
          <Button
            variant="default"
            onClick={() => onChange({ parts: [...parts, { title: { en: '', ur: '' }, below: [] }] })}
          >
            {say(words.addPart)}
          </Button>
        </Group>
      ) : null}
    </Stack>
  )
}
