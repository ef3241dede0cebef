import { Card, Group, Stack, Text, Title } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import type { HolderSeen, Indicator, Passport } from '../../contract.ts'
import {
  dimensionNames,
  sideNames,
  sourceStateNames,
  spokenOfNames,
} from '../../contract/passports/passport-words.ts'
import { client } from '../shown.ts'
import { Definitions } from './Definitions.tsx'
import { AnswerForm } from './forms/AnswerForm.tsx'
import { AskHolderForm } from './forms/AskHolderForm.tsx'
import { DefineForm } from './forms/DefineForm.tsx'
import { DryRunForm } from './forms/DryRunForm.tsx'
import { LeaveForm } from './forms/LeaveForm.tsx'
import { WriteForm } from './forms/WriteForm.tsx'
import { Holder } from './Holder.tsx'
import { passportPageWords as words } from './passport-page-words.ts'
import { WorkedOutTable } from './WorkedOutTable.tsx'

type Step =
  | { readonly is: 'define' | 'write' | 'ask' | 'giveLeave' }
  | { readonly is: 'answer' | 'supply'; readonly holder: HolderSeen }

/** The passport as it was read with its page. */
export const usePassport = (indicator: string) =>
  useQuery({
    queryKey: ['passport', indicator],
    queryFn: () => client.readPassport({ indicator }),
  })

interface PassportPartProps {
  readonly indicator: Indicator
  readonly of: ReturnType<typeof usePassport>
}

/** What an indicator means from when on, what it speaks of, and whether its data can be had. */
export function PassportPart({ indicator, of: { data, error, refetch } }: PassportPartProps) {
  const { say } = useWords()
  const queries = useQueryClient()
  const [step, setStep] = useState<Step | null>(null)
  const form = {
    indicator,
    onClose: () => setStep(null),
    onDone: () => {
      setStep(null)
      void queries.invalidateQueries()
    },
  }
  return (
    <Stack component="section" gap="md">
      <Title order={2} size="h3">
        {say(words.passport)}
      </Title>
      <Problem error={error} again={() => void refetch()} />
      {data ? (
        <>
          <Card withBorder>
            <Stack gap="md">
              <Said passport={data} />
              <Definitions definitions={data.definitions} />
              <Acts may={data.may} onChoose={(is) => setStep({ is })} />
            </Stack>
          </Card>
          {data.workedOut.length > 0 ? <WorkedOutTable rows={data.workedOut} /> : null}
          {data.state === null ? null : (
            <Stack gap="sm">
              <Title order={3} size="h4">
                {say(words.holders)}
              </Title>
              {data.holders.length === 0 ? <Text c="dimmed">{say(words.noHolders)}</Text> : null}
              {data.holders.map((holder) => (
                <Holder key={holder.id} holder={holder} onChoose={(is) => setStep({ is, holder })} />
              ))}
            </Stack>
          )}
          {step?.is === 'define' ? <DefineForm {...form} /> : null}
          {step?.is === 'write' ? <WriteForm {...form} passport={data} /> : null}
          {step?.is === 'ask' ? <AskHolderForm {...form} /> : null}
          {step?.is === 'giveLeave' ? <LeaveForm {...form} /> : null}
          {step?.is === 'answer' ? <AnswerForm {...form} holder={step.holder} /> : null}
          {step?.is === 'supply' ? <DryRunForm {...form} holder={step.holder} /> : null}
        </>
      ) : null}
    </Stack>
  )
}

interface ActsProps extends Pick<Passport, 'may'> {
  readonly onChoose: (act: keyof Passport['may']) => void
}

/** What the reader may do; who may do none of it is not told so four times. */
function Acts({ may, onChoose }: ActsProps) {
  const { say } = useWords()
  const acts = (['define', 'write', 'ask', 'giveLeave'] as const).filter((one) => may[one].ok)
  if (acts.length === 0) return null
  return (
    <Group gap="sm">
      {acts.map((act) => (
        <AbilityButton key={act} size="xs" variant="default" may={may[act]} onClick={() => onChoose(act)}>
          {say(words[act])}
        </AbilityButton>
      ))}
    </Group>
  )
}

function Said({ passport }: { readonly passport: Passport }) {
  const { say, formats } = useWords()
  const { state, speaksOf, comesFrom, breakdowns } = passport
  const by = breakdowns.map(({ dimension, leave }) => {
    const name = say(dimensionNames[dimension])
    if (leave === null) return name
    const { authority, until, hasEnded } = leave
    return say(hasEnded ? words.leaveEnded : words.withLeave, {
      ...{ dimension: name, authority, day: formats.date(until) },
    })
  })
  return (
    <Group gap="xl" align="flex-start">
      {state === null ? null : <Fact label={words.showState}>{say(sourceStateNames[state])}</Fact>}
      <Fact label={words.speaksOf}>{say(speaksOf === null ? words.notSaid : spokenOfNames[speaksOf])}</Fact>
      <Fact label={words.comesFrom}>{say(comesFrom === null ? words.notSaid : sideNames[comesFrom])}</Fact>
      <Fact label={words.breakdowns}>
        {by.length === 0 ? say(words.noBreakdowns) : by.map((one) => <div key={one}>{one}</div>)}
      </Fact>
    </Group>
  )
}

function Fact({ label, children }: { readonly label: Bilingual; readonly children: ReactNode }) {
  const { say } = useWords()
  return (
    <div>
      <Text size="sm" c="dimmed">
        {say(label)}
      </Text>
      <Text component="div">{children}</Text>
    </div>
  )
}
