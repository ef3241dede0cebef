import { Anchor, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { DataTable } from '#web/ui/table/DataTable.tsx'
import type { PassportStanding } from '../../contract.ts'
import { sideNames, spokenOfNames } from '../../contract/passports/passport-words.ts'
import { passportPageWords as words } from './passport-page-words.ts'

interface PassportsTableProps {
  readonly passports: readonly PassportStanding[]
  readonly empty: ReactNode
}

/** Indicators with who was asked for their data and what each answered. */
export function PassportsTable({ passports, empty }: PassportsTableProps) {
  const { say } = useWords()
  return (
    <DataTable
      caption={words.indicators}
      columns={[
        {
          ...{ key: 'indicator', header: words.indicator, names: true, width: '40%' },
          cell: ({ indicator }) => (
            <Anchor component={Link} to={`/indicators/${indicator.id}`} inherit>
              <Code>{indicator.code}</Code> <bdi>{say(indicator.name)}</bdi>
            </Anchor>
          ),
          sortBy: ({ indicator }) => indicator.code,
        },
        {
          ...{ key: 'holders', header: words.holders },
          cell: ({ holders }) => <Holders holders={holders} />,
        },
        {
          ...{ key: 'speaksOf', header: words.speaksOf },
          cell: ({ speaksOf }) => say(speaksOf === null ? words.notSaid : spokenOfNames[speaksOf]),
          sortBy: ({ speaksOf }) => speaksOf,
        },
        {
          ...{ key: 'comesFrom', header: words.comesFrom },
          cell: ({ comesFrom }) => say(comesFrom === null ? words.notSaid : sideNames[comesFrom]),
          sortBy: ({ comesFrom }) => comesFrom,
        },
      ]}
      rows={passports}
      rowKey={({ indicator }) => indicator.id}
      empty={empty}
    />
  )
}

function Holders({ holders }: Pick<PassportStanding, 'holders'>) {
  const { say } = useWords()
  if (holders.length === 0) return say(words.nobodyAsked)
  return holders.map(({ office, exists, agrees }) => (
    <Text key={office.en} size="sm">
      <bdi>{say(office)}</bdi>:{' '}
      {say(!exists ? words.noMore : agrees === null ? words.silent : agrees ? words.agreed : words.declined)}
    </Text>
  ))
}
