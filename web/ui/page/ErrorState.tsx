import { Button, Stack, Text, Title } from '@mantine/core'
import { IconPlugConnectedX } from '@tabler/icons-react'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { Code } from '../language/Code.tsx'
import { useWords } from '../language/LanguageProvider.tsx'
import classes from './states.module.css'

const words = {
  title: { en: 'Something went wrong on our side', ur: 'ہماری جانب سے کوئی خرابی پیش آئی' },
  next: {
    en: 'Nothing that you entered was lost. Try again; if it happens again, send the secretariat this reference:',
    ur: 'آپ کا درج کردہ مواد ضائع نہیں ہوا۔ دوبارہ کوشش کیجیے؛ مسئلہ برقرار رہے تو یہ حوالہ سیکرٹریٹ کو بھیج دیجیے:',
  },
  offline: {
    en: 'The server did not answer. Check the connection and try again; nothing that you entered was lost.',
    ur: 'سرور سے جواب نہیں ملا۔ رابطہ جانچ کر دوبارہ کوشش کیجیے؛ آپ کا درج کردہ مواد ضائع نہیں ہوا۔',
  },
  again: { en: 'Try again', ur: 'دوبارہ کوشش کیجیے' },
} satisfies Record<string, Bilingual>

export interface ErrorStateProps {
  /** The reference that the server gave with the failure; null when it gave none. */
  readonly reference: string | null
  readonly again?: () => void
}

/** A failure that is no refusal: says what to do next, and a reference, and nothing of the machine. */
export function ErrorState({ reference, again }: ErrorStateProps) {
  const { say } = useWords()
  return (
    <Stack className={`${classes.state} ${classes.bad}`} role="alert">
      <span className={classes.picture} aria-hidden>
        <IconPlugConnectedX size={26} stroke={1.6} />
      </span>
      <Title order={2} size="h3">
        {say(words.title)}
      </Title>
      <Text className={classes.next}>
        {reference ? (
          <>
            {say(words.next)} <Code>{reference}</Code>
          </>
        ) : (
          say(words.offline)
        )}
      </Text>
      {again ? (
        <Button variant="default" onClick={again}>
          {say(words.again)}
        </Button>
      ) : null}
    </Stack>
  )
}
