import { Popover, Text, UnstyledButton } from '@mantine/core'
import { IconMail } from '@tabler/icons-react'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { Code } from '../language/Code.tsx'
import { useWords } from '../language/LanguageProvider.tsx'
import { mediumNames } from '../medium-names.ts'
import classes from './ByLetterMark.module.css'

/** How an act reached the secretariat when its author did not sign in (design law 19). */
export interface LetterParticulars {
  readonly theirReference: string
  readonly ourReference: string
  readonly date: string
  readonly signatory: string
  readonly medium: Bilingual
}

const words = {
  byLetter: { en: 'by letter', ur: 'بذریعہ خط' },
  entered: {
    en: 'Entered by the secretariat from what the author sent. The author has a copy and may contest it.',
    ur: 'مصنف کی بھیجی ہوئی تحریر سے سیکرٹریٹ نے درج کیا۔ نقل مصنف کے پاس ہے اور وہ اس پر اعتراض کر سکتا ہے۔',
  },
  spoken: {
    en: 'Entered by the secretariat, or by whoever runs the group, of what the author said to their face and had read back. The author has a copy and may contest it.',
    ur: 'مصنف کی کہی اور پڑھ کر سنائی گئی بات سیکرٹریٹ یا گروپ کے سہولت کار نے درج کی۔ نقل مصنف کے پاس ہے اور وہ اس پر اعتراض کر سکتا ہے۔',
  },
  theirs: { en: 'Their reference', ur: 'ان کا حوالہ' },
  ours: { en: 'Our reference', ur: 'ہمارا حوالہ' },
  date: { en: 'Date', ur: 'تاریخ' },
  signatory: { en: 'Signed by', ur: 'دستخط کنندہ' },
  medium: { en: 'Received as', ur: 'ذریعۂ موصولی' },
} satisfies Record<string, Bilingual>

export function ByLetterMark({ letter }: { readonly letter: LetterParticulars }) {
  const { say, formats } = useWords()
  const lines = [
    [words.medium, say(letter.medium)],
    [words.theirs, <Code key="theirs">{letter.theirReference}</Code>],
    [words.ours, <Code key="ours">{letter.ourReference}</Code>],
    [words.date, formats.date(letter.date)],
    [words.signatory, <bdi key="signatory">{letter.signatory}</bdi>],
  ] as const
  return (
    <Popover width={320} withArrow shadow="md" position="bottom-start">
      <Popover.Target>
        <UnstyledButton className={classes.mark}>
          <IconMail size={14} aria-hidden /> {say(words.byLetter)}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>
        <Text size="sm">{say(letter.medium === mediumNames.spoken ? words.spoken : words.entered)}</Text>
        <dl className={classes.lines}>
          {lines.map(([label, value]) => (
            <div key={label.en}>
              <dt>{say(label)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </Popover.Dropdown>
    </Popover>
  )
}
