import { Alert, Checkbox, List, Stack } from '@mantine/core'
import { IconEyeOff } from '@tabler/icons-react'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { AuthorRules } from '../../contract/hidden-authors/hidden-authors.ts'
import { words as keeperWords } from '../hidden-authors/words.ts'
import { words } from './propose-words.ts'

export interface HiddenRulesProps {
  readonly keeper: AuthorRules['keeper']
  readonly hidden: boolean
  readonly onChange: (hidden: boolean) => void
}

/** Hides the author's name, and says before anything is sent what that means and what it does not. */
export function HiddenRules({ keeper, hidden, onChange }: HiddenRulesProps) {
  const { say } = useWords()
  const canBeFound = keeper !== null && keeper.publicKey !== null
  return (
    <Stack gap="sm">
      <Checkbox
        label={say(words.hide)}
        checked={hidden}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      {hidden ? (
        <Alert icon={<IconEyeOff aria-hidden />} title={say(words.hideRules)}>
          <List spacing={6}>
            {canBeFound ? (
              <List.Item fw={600}>
                {say(keeperWords.canFindOut, {
                  name: say(keeper.name),
                  organisation: say(keeper.organisation),
                })}
              </List.Item>
            ) : null}
            {[
              ...(canBeFound ? [keeperWords.sealed, keeperWords.whatIsSealed] : [words.rule1]),
              words.rule2,
              words.rule3,
              words.rule4,
              words.rule5,
            ].map((rule) => (
              <List.Item key={rule.en}>{say(rule)}</List.Item>
            ))}
          </List>
        </Alert>
      ) : null}
    </Stack>
  )
}
