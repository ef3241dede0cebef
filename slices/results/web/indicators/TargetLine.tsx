import { Text } from '@mantine/core'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { Indicator } from '../../contract.ts'
import { words } from '../words.ts'

/** Baseline and target in one line each: a target never stands without where it is measured from. */
export function TargetLine({ indicator }: { readonly indicator: Indicator }) {
  const { say, formats } = useWords()
  const { baseline, target } = indicator
  const from = () => {
    if (!baseline) return say(words.noBaseline)
    const value = baseline.value ?? baseline.words
    if (value !== null && baseline.period) return `${value} (${formats.period(baseline.period)})`
    if (!baseline.promisedFor) return say(words.noBaseline)
    const date = formats.date(baseline.promisedFor)
    return baseline.promisedBy
      ? say(words.promised, { date, office: say(baseline.promisedBy) })
      : say(words.promisedBy, { date })
  }
  const to = target
    ? say(words.by, { value: target.value ?? target.words ?? '', date: formats.date(target.due) })
    : say(words.noTarget)
  return (
    <Text size="sm" c="dimmed">
      {say(words.baseline)}: {from()}
      <br />
      {say(words.target)}: {to}
    </Text>
  )
}
