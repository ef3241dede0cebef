import { Anchor, Button, Chip, Group, Stack, Text, Title } from '@mantine/core'
import { IconListCheck } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { EmptyState } from '#web/ui/page/EmptyState.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { AnswerDesk } from '../../contract/dispositions/dispositions.ts'
import { ClockOfRound } from '../clock/ClockOfRound.tsx'
import { type DeskKind, type DeskLine, linesOf } from '../desk-points/chosen.ts'
import { DeclaredCard } from '../desk-points/DeclaredCard.tsx'
import { words as pointWords } from '../desk-points/words.ts'
import { AnswerChosen } from './AnswerChosen.tsx'
import { deskQuery } from './calls.ts'
import { GroupChosen } from './GroupChosen.tsx'
import { PointsOfDesk } from '../together/PointsOfDesk.tsx'
import { ProgressShown } from './ProgressShown.tsx'
import { words } from './words.ts'

const kinds = ['proposals', 'points'] as const

const shows = ['open', 'late', 'mine', 'promised', 'dissented', 'all'] as const
type Shows = (typeof shows)[number]

const fits: Readonly<Record<Shows, (line: DeskLine) => boolean>> = {
  open: ({ isOpen }) => isOpen,
  late: ({ isLate }) => isLate,
  mine: ({ isMine }) => isMine,
  promised: ({ isPromised }) => isPromised,
  dissented: ({ isDissented }) => isDissented,
  all: () => true,
}

/** The working page of a secretariat of a few people: what waits, whose it is, and several answered at once. */
export function DeskPage() {
  const { round = '' }: { round?: string } = useParams({ strict: false })
  const { say } = useWords()
  const { data, error, refetch } = useQuery(deskQuery(round))
  return (
    <>
      <PageHeader
        title={words.desk}
        purpose={words.deskPurposeShort}
        above={
          <Anchor component={Link} to={`/rounds/${round}`}>
            {data ? say(data.round.title) : say(words.backToRound)}
          </Anchor>
        }
      />
      <Problem error={error} again={() => void refetch()} />
      {data || error ? null : <LoadingBlocks count={4} height={140} />}
      {data && isEmpty(data) ? (
        <EmptyState icon={IconListCheck} title={words.nothingYet} next={words.nothingYetNext} />
      ) : null}
      {data && !isEmpty(data) ? <Desk desk={data} /> : null}
    </>
  )
}

const isEmpty = ({ points, declared }: AnswerDesk) => points.length + declared.length === 0

function Desk({ desk }: { readonly desk: AnswerDesk }) {
  const { say } = useWords()
  const [kind, setKind] = useState<DeskKind>(desk.points.length === 0 ? 'points' : 'proposals')
  const [show, setShow] = useState<Shows>('open')
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [doing, setDoing] = useState<'answer' | 'group' | null>(null)
  const shown = linesOf(desk, kind).filter(fits[show])
  const ids = shown.map(({ id }) => id)
  const choosable = shown.filter(({ isAnswerable, isAlone }) => isAnswerable && isAlone).map(({ id }) => id)
  const picked = chosen.filter((one) => choosable.includes(one))
  const done = () => {
    setDoing(null)
    setChosen([])
  }
  const toggle = (id: string) =>
    setChosen(picked.includes(id) ? picked.filter((one) => one !== id) : [...picked, id])
  const form = { desk, chosen: { kind, ids: picked }, onDone: done, onClose: () => setDoing(null) }
  return (
    <Stack gap="xl">
      <ClockOfRound
        round={desk.round.id}
        clock={desk.clock}
        isDone={[...desk.points, ...desk.declared].every(({ outcome }) => outcome !== null)}
      />
      <ProgressShown desk={desk} />
      <Stack gap="md" component="section">
        <Title order={2} size="h3">
          {say(pointWords[kind])}
        </Title>
        {desk.declared.length === 0 || desk.points.length === 0 ? null : (
          <Choice
            label={pointWords.kind}
            values={kinds}
            named={pointWords}
            value={kind}
            onChange={(value) => {
              setKind(value)
              setChosen([])
            }}
          />
        )}
        <Choice label={words.show} values={shows} named={words} value={show} onChange={setShow} />
        {choosable.length === 0 ? null : (
          <Group gap="sm">
            <Button onClick={() => setDoing('answer')} disabled={picked.length === 0}>
              {say(words.answerChosen)}
            </Button>
            <Button variant="default" onClick={() => setDoing('group')} disabled={picked.length === 0}>
              {say(words.groupChosen)}
            </Button>
            <Button variant="subtle" onClick={() => setChosen(choosable)}>
              {say(words.chooseAll)}
            </Button>
            <Text role="status">{say(words.chosen, { count: picked.length })}</Text>
          </Group>
        )}
        <Lines desk={desk} kind={kind} ids={ids} chosen={picked} onChoose={toggle} />
      </Stack>
      {doing === 'answer' ? <AnswerChosen {...form} /> : null}
      {doing === 'group' ? <GroupChosen {...form} /> : null}
    </Stack>
  )
}

interface LinesProps {
  readonly desk: AnswerDesk
  readonly kind: DeskKind
  readonly ids: readonly string[]
  readonly chosen: readonly string[]
  readonly onChoose: (id: string) => void
}

function Lines({ desk, kind, ids, chosen, onChoose }: LinesProps) {
  if (ids.length === 0) {
    const title = kind === 'points' ? pointWords.none : words.none
    return <EmptyState icon={IconListCheck} title={title} next={words.noneNext} />
  }
  if (kind === 'proposals') {
    const points = desk.points.filter(({ proposal }) => ids.includes(proposal))
    return <PointsOfDesk desk={desk} points={points} chosen={chosen} onChoose={onChoose} />
  }
  return (
    <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
      {desk.declared
        .filter(({ point }) => ids.includes(point))
        .map((point) => (
          <DeclaredCard
            key={point.point}
            point={point}
            group={desk.groups.find(({ id }) => id === point.group)?.name ?? null}
            chosen={chosen.includes(point.point)}
            onChoose={() => onChoose(point.point)}
          />
        ))}
    </Stack>
  )
}

interface ChoiceProps<Value extends string> {
  readonly label: Bilingual
  readonly values: readonly Value[]
  readonly named: Readonly<Record<Value, Bilingual>>
  readonly value: Value
  readonly onChange: (value: Value) => void
}

function Choice<Value extends string>({ label, values, named, value, onChange }: ChoiceProps<Value>) {
  const { say } = useWords()
  return (
    <Chip.Group value={value} onChange={(next) => onChange(values.find((one) => one === next) ?? value)}>
      <Group gap="xs" role="radiogroup" aria-label={say(label)}>
        {values.map((one) => (
          <Chip key={one} value={one} size="md">
            {say(named[one])}
          </Chip>
        ))}
      </Group>
    </Chip.Group>
  )
}
