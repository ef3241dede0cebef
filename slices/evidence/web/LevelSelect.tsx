import { Select } from '@mantine/core'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { type Level, levelNames, levels } from '../rules/levels-of-openness.ts'
import { words } from './words.ts'

export interface LevelSelectProps {
  readonly value?: Level
  readonly onChange?: (level: Level) => void
}

/** Who may read what is being recorded; government unless somebody opens it. */
export function LevelSelect({ value, onChange }: LevelSelectProps) {
  const { say } = useWords()
  return (
    <Select
      label={say(words.openness)}
      data={levels.map((level) => ({ value: level, label: say(levelNames[level]) }))}
      allowDeselect={false}
      {...(value === undefined ? {} : { value })}
      onChange={(chosen) => {
        const level = levels.find((known) => known === chosen)
        if (level !== undefined) onChange?.(level)
      }}
    />
  )
}
