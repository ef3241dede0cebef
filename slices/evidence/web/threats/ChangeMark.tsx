import { Text } from '@mantine/core'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { StatusMark } from '#web/ui/marks/StatusMark.tsx'
import type { Component } from '../../contract.ts'
import { threatWords } from './threat-words.ts'

export interface ChangeMarkProps {
  readonly change: string | null
  readonly component: Component
}

/** By how much a score moved; more of a market or an actor is worse, more resilience is better. */
export function ChangeMark({ change, component }: ChangeMarkProps) {
  const { say } = useWords()
  if (change === null)
    return (
      <Text size="sm" c="dimmed">
        {say(threatWords.cannotSay)}
      </Text>
    )
  const moved = Number(change)
  if (moved === 0) return <Text size="sm">{say(threatWords.noChange)}</Text>
  const isBetter = component === 'resilience' ? moved > 0 : moved < 0
  const text = signed(change)
  return (
    <bdi dir="ltr">
      <StatusMark status={{ label: { en: text, ur: text }, tone: isBetter ? 'good' : 'bad' }} />
    </bdi>
  )
}

export const signed = (change: string): string =>
  change.startsWith('-') ? `−${change.slice(1)}` : `+${change}`
