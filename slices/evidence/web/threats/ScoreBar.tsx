import { Text } from '@mantine/core'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { Scale } from '../../contract.ts'
import classes from './ScoreBar.module.css'
import { threatWords } from './threat-words.ts'

export interface ScoreBarProps {
  /** As printed; null where the source printed none, which has no bar. */
  readonly score: string | null
  readonly scale: Scale
  readonly isEarlier?: boolean
}

/** A score as it was printed, with its place on the scale: the bar is for the eye, the number says it all. */
export function ScoreBar({ score, scale, isEarlier = false }: ScoreBarProps) {
  const { say } = useWords()
  if (score === null)
    return (
      <Text size="sm" c="dimmed">
        {say(threatWords.notPrinted)}
      </Text>
    )
  const [low, high] = [Number(scale.lowest), Number(scale.highest)]
  const share = Math.round(((Number(score) - low) / (high - low)) * 100)
  return (
    <span className={classes.score}>
      <bdi className={classes.number} dir="ltr">
        {score}
      </bdi>
      <span className={classes.track} aria-hidden>
        <span
          className={classes.bar}
          style={{ inlineSize: `${share}%` }}
          {...(isEarlier ? { 'data-earlier': true } : {})}
        />
      </span>
    </span>
  )
}
