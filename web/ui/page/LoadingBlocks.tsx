import { Skeleton, VisuallyHidden } from '@mantine/core'
import { useWords } from '../language/LanguageProvider.tsx'
import classes from './states.module.css'

const loading = { en: 'Loading', ur: 'لوڈ ہو رہا ہے' }

export interface LoadingBlocksProps {
  /** As many as will come, so that nothing moves when they do. */
  readonly count: number
  /** Height of one block in pixels: that of what will take its place. */
  readonly height: number
}

export function LoadingBlocks({ count, height }: LoadingBlocksProps) {
  const { say } = useWords()
  return (
    <div className={classes.blocks} role="status" aria-busy="true">
      <VisuallyHidden>{say(loading)}</VisuallyHidden>
      {Array.from({ length: count }, (_, at) => (
        <Skeleton key={at} height={height} radius="sm" />
      ))}
    </div>
  )
}
