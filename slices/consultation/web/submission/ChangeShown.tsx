import { Group, Stack, Text } from '@mantine/core'
import { directionOf } from '#kernel/pure/bilingual.ts'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { StatusMark, type StatusTone } from '#web/ui/marks/StatusMark.tsx'
import { DifferenceText } from '#web/ui/text/DifferenceText.tsx'
import type { FoundChange } from '../../contract/intake-shapes.ts'
import { fieldName } from '../names.ts'
import { certaintyNames, changeKindNames, words } from './submission-words.ts'

const tones: Readonly<Record<FoundChange['place']['certainty'], StatusTone>> = {
  ...{ same: 'good', likely: 'warn', nowhere: 'bad', 'by a person': 'good' },
}

/** As the paper numbers it; counted from the first where it does not. */
const placeNamed = (clause: string, paragraph: number) =>
  clause === '' ? paragraph : `\u2068${clause}\u2069`

function WhereInFile({ change }: { readonly change: FoundChange }) {
  const { say, language } = useWords()
  const { part, paragraph, clause, sheet, row, author, headings } = change
  const parts = [
    sheet !== null && row !== null ? say(words.row, { sheet, row }) : null,
    paragraph === null
      ? null
      : say(part === 'summary' ? words.line : words.paragraph, { paragraph: placeNamed(clause, paragraph) }),
    part === 'footnote' || part === 'endnote' ? say(words.footnote) : null,
    author === '' ? null : `\u2068${author}\u2069`,
    headings.length === 0 ? null : headings.join(' › '),
  ].filter((one) => one !== null)
  return (
    <Text size="sm" c="dimmed">
      {parts.join(language === 'ur' ? '، ' : ', ')}
    </Text>
  )
}

/** What the file says: new words beside the old, a remark, and what it is about. */
function Said({ change }: { readonly change: FoundChange }) {
  const { say } = useWords()
  const saysNoWords = change.kind === 'row' && change.after === ''
  const { before, after, remark, about, answers, touches, movedTo, follows, language, reference, others } =
    change
  return (
    <Stack gap={6}>
      {reference === null ? null : (
        <Text size="sm">
          {say(words.reference)}: <bdi>{reference}</bdi>
        </Text>
      )}
      {follows === null ? null : (
        <Text size="sm" c="dimmed">
          {say(words.follows)}: <bdi>{follows}</bdi>
        </Text>
      )}
      {answers === null ? null : <Text size="sm">{say(words.answers, { number: answers })}</Text>}
      {about === '' ? null : (
        <Text size="sm">
          {say(words.about)}: <bdi>{about}</bdi>
        </Text>
      )}
      {before === '' && after === '' ? null : (
        <DifferenceText before={before} after={saysNoWords ? before : after} language={language} />
      )}
      {remark === '' ? null : (
        <Text dir="auto" style={{ whiteSpace: 'pre-wrap' }}>
          {remark}
        </Text>
      )}
      {movedTo === null ? null : <Text size="sm">{say(words.movedTo, { paragraph: movedTo })}</Text>}
      {touches.length === 0 ? null : (
        <Text size="sm">{say(words.touches, { authors: touches.join(', ') })}</Text>
      )}
      {Object.entries(others).map(([header, cell]) => (
        <Text key={header} size="sm" c="dimmed">
          <bdi>{header}</bdi>: <bdi>{cell}</bdi>
        </Text>
      ))}
    </Stack>
  )
}

/** Where it stands in the version; where that no longer reads as the file does, the two side by side. */
function WhereItStands({ change }: { readonly change: FoundChange }) {
  const { say } = useWords()
  const { certainty, at } = change.place
  const differs = at !== null && at.offered === null && at.now !== change.before
  return (
    <Stack gap={4}>
      <Group gap="xs">
        <StatusMark status={{ label: certaintyNames[certainty], tone: tones[certainty] }} />
        {at === null ? null : (
          <Text size="sm">
            <Code>{at.code}</Code> · {say(fieldName(at.field))}
          </Text>
        )}
      </Group>
      {differs ? (
        <div>
          <Text size="sm" fw={600}>
            {say(words.standsNow)}
          </Text>
          <Text
            size="sm"
            lang={at.language}
            dir={directionOf(at.language)}
            style={{ whiteSpace: 'pre-wrap' }}
          >
            {at.now}
          </Text>
        </div>
      ) : null}
    </Stack>
  )
}

/** One change as the file has it, and where it stands. */
export function ChangeShown({ change }: { readonly change: FoundChange }) {
  const { say } = useWords()
  return (
    <Stack gap="xs">
      <div>
        <Text fw={600}>
          {say(words.number, { number: change.number })} · {say(changeKindNames[change.kind])}
        </Text>
        {change.isResolved ? <StatusMark status={{ label: words.resolved, tone: 'plain' }} /> : null}
        <WhereInFile change={change} />
      </div>
      <Said change={change} />
      <WhereItStands change={change} />
    </Stack>
  )
}
