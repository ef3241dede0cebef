import { Accordion, Text } from '@mantine/core'
import { IconChartBar, IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { useStrategy } from '#web/strategy.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { EmptyState } from '#web/ui/page/EmptyState.tsx'
import type { Indicator } from '../../contract.ts'
import { words } from '../words.ts'
import { usePillars } from './forms/use-plan-parts.ts'
import { IndicatorsTable } from './IndicatorsTable.tsx'

export interface IndicatorGroupsProps {
  readonly indicators: readonly Indicator[]
  readonly sought: string
  /** Few enough to stand open at once: those of one activity. */
  readonly isOpen?: boolean
}

/** Indicators by pillar, closed until one is opened; while something is sought, those that match stand open. */
export function IndicatorGroups({ indicators, sought, isOpen = false }: IndicatorGroupsProps) {
  const { say } = useWords()
  const { strategy } = useStrategy()
  const pillars = usePillars(strategy?.id ?? '')
  const [opened, setOpened] = useState<string[]>([])
  const found = indicators.filter((one) => matches(one, sought))
  if (indicators.length === 0)
    return <EmptyState icon={IconChartBar} title={words.noIndicators} next={words.noIndicatorsNext} />
  if (found.length === 0)
    return <EmptyState icon={IconSearch} title={words.noneMatch} next={words.noneMatchNext} />
  const groups = groupsOf(found, [...pillars.keys()])
  const isSearched = isOpen || sought.trim() !== ''
  const nameOf = (pillar: string): Bilingual => {
    if (pillar === '') return words.wholeField
    const title = pillars.get(pillar)
    const code = (language: 'en' | 'ur') => words.pillar[language].replace('{code}', pillar)
    return title ?? { en: code('en'), ur: code('ur') }
  }
  return (
    <Accordion
      multiple
      variant="contained"
      order={2}
      value={isSearched ? groups.map(([pillar]) => pillar) : opened}
      onChange={isSearched ? () => undefined : setOpened}
    >
      {groups.map(([pillar, its]) => (
        <Accordion.Item key={pillar} value={pillar}>
          <Accordion.Control>
            <Text fw={600}>{say(nameOf(pillar))}</Text>
            <Text size="sm" c="dimmed">
              {say(words.groupHolds, {
                count: its.length,
                measured: its.filter(({ latest }) => latest !== null).length,
              })}
            </Text>
          </Accordion.Control>
          <Accordion.Panel>
            {isSearched || opened.includes(pillar) ? (
              <IndicatorsTable caption={nameOf(pillar)} indicators={its} />
            ) : null}
          </Accordion.Panel>
        </Accordion.Item>
      ))}
    </Accordion>
  )
}

const matches = ({ code, name }: Indicator, sought: string): boolean =>
  [code, name.en, name.ur].some((text) =>
    text.toLocaleLowerCase().includes(sought.trim().toLocaleLowerCase()),
  )

/** By pillar, in the order of their codes; those of the field as a whole first. */
/** In the plan's own order; what measures no pillar comes last. */
function groupsOf(
  indicators: readonly Indicator[],
  order: readonly string[],
): readonly (readonly [string, readonly Indicator[]])[] {
  const groups = new Map<string, Indicator[]>()
  for (const indicator of indicators) {
    const its = groups.get(indicator.pillar ?? '')
    if (its) its.push(indicator)
    else groups.set(indicator.pillar ?? '', [indicator])
  }
  const place = (pillar: string) => (order.includes(pillar) ? order.indexOf(pillar) : order.length)
  return [...groups].sort(([a], [b]) => place(a) - place(b) || a.localeCompare(b, 'en'))
}
