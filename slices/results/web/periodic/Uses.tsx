import { Anchor, Stack, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { Line } from '../../contract.ts'
import { linesWords as words } from './duty-page-words.ts'

/** Who else uses the answer of a line: each form with its field. */
export function Uses({ uses }: { readonly uses: Line['uses'] }) {
  const { say } = useWords()
  if (uses.length === 0) return <Text c="dimmed">{say(words.noUse)}</Text>
  return (
    <Stack gap={2}>
      {uses.map((use) => (
        <Text key={`${use.duty} ${use.field} ${use.breakdown}`} size="sm">
          <bdi>{say(use.name)}</bdi>: <bdi>{use.field}</bdi>
        </Text>
      ))}
    </Stack>
  )
}

/** What a line asks for: the indicator, its code and unit. */
export function Asked({ indicator, joint }: Pick<Line, 'indicator' | 'joint'>) {
  const { say } = useWords()
  return (
    <>
      <Anchor component={Link} to={`/indicators/${indicator.id}`}>
        <bdi>{say(indicator.name)}</bdi>
      </Anchor>
      <Text size="sm" c="dimmed">
        <bdi dir="ltr">{indicator.code}</bdi> · {say(indicator.unitName)}
      </Text>
      <JointShare joint={joint} />
    </>
  )
}

/** What of joint operations is the office's own, so that it neither counts the whole nor leaves it out. */
function JointShare({ joint }: Pick<Line, 'joint'>) {
  const { say, formats } = useWords()
  if (joint === null) return null
  return (
    <Text size="sm" c="dimmed">
      {say(words.joint, { share: joint.share, operations: formats.list(joint.operations) })}
    </Text>
  )
}

interface Said {
  readonly kind: string
  readonly value: string | null
  readonly reference: string
}

const inWords = { nil: words.nil, 'not applicable': words.notApplicable, 'not reported': words.silent }

/** What was said, with its reference; silence is said in words. */
export function SaidFigure({ said }: { readonly said: Said | null }) {
  const { say } = useWords()
  if (said === null) return <Text c="dimmed">{say(words.silent)}</Text>
  const { kind } = said
  const isInWords = kind === 'nil' || kind === 'not applicable' || kind === 'not reported'
  return (
    <>
      <bdi>{isInWords ? say(inWords[kind]) : said.value}</bdi>{' '}
      <Anchor component={Link} to={`/figures/${said.reference}`} size="sm">
        <bdi dir="ltr">{said.reference}</bdi>
      </Anchor>
    </>
  )
}
