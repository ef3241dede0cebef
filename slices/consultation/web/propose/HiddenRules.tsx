import { Alert, Checkbox, List, Stack } from '@mantine/core'
import { IconEyeOff } from '@tabler/icons-react'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { words } from './propose-words.ts'

export interface HiddenRulesProps {
  readonly hidden: boolean
  readonly onChange: (hidden: boolean) => void
}

/** Hides the author's name, and says before anything is sent what that means and what it does not. */
export function HiddenRules({ hidden, onChange }: HiddenRulesProps) {
  const { say } = useWords()
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
            {[words.rule1, words.rule2, words.rule3, words.rule4, words.rule5].map((rule) => (
              <List.Item key={rule.en}>{say(rule)}</List.Item>
            ))}
          </List>
        </Alert>
      ) : null}
    </Stack>
  )
}
