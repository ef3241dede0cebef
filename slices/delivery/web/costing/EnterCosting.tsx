import { Card, Group, Stack, Switch, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { OutputOf } from '#kernel/contract/act.ts'
import { decimalText, rounded } from '#kernel/pure/decimal.ts'
import { minorPlaces } from '#kernel/pure/money.ts'
import { fiscalYear } from '#kernel/pure/periods.ts'
import { ByLetterFields } from '#web/ui/ByLetterFields.tsx'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { emptyLetter, letterOf } from '#web/ui/letter-draft.ts'
import { Problem } from '#web/ui/page/Problem.tsx'
import type { delivery } from '../../contract.ts'
import {
  type CostingCells,
  readCosting,
  totalsByYear,
  yearWritten,
} from '../../rules/money/a-costing-adds-inputs-by-year.ts'
import { client } from '../calls.ts'
import { CostingTable, emptyRow } from './CostingTable.tsx'
import { CostingTotals } from './CostingTotals.tsx'
import { CostingWorkbook } from './CostingWorkbook.tsx'
import { type Said, SaidWith } from './SaidWith.tsx'
import { costingPageWords as words } from './costing-page-words.ts'

type Read = OutputOf<typeof delivery.acts.readCosting>

export interface EnterCostingProps {
  readonly data: Read
  readonly settings: NonNullable<Read['settings']>
  readonly strategy: string
  readonly lineage: string
  readonly onDone: () => void
}

/** The sheet with what it is entered with; from a workbook its rows come in here first. */
export function EnterCosting({ data, settings, strategy, lineage, onDone }: EnterCostingProps) {
  const { say } = useWords()
  const { fiscalStartMonth } = settings
  const [rows, setRows] = useState<readonly CostingCells[]>(data.costing?.inputs ?? [emptyRow])
  const [said, setSaid] = useState<Said>({
    ...{ currency: data.costing?.currency ?? settings.currency, source: 'unfunded', payer: '', document: '' },
  })
  const { currency, source, payer, document } = said
  const [isByLetter, setByLetter] = useState(!data.may.enter.ok)
  const [letter, setLetter] = useState(emptyLetter)
  const [checked, setChecked] = useState(false)
  const read = readCosting(rows, fiscalStartMonth)
  const { mutate, isPending, error } = useMutation({
    mutationFn: (entered: { readonly letter?: NonNullable<ReturnType<typeof letterOf>> }) =>
      client.enterCosting({
        ...{ version: data.version.id, lineage, currency, source, document, ...entered },
        ...(source === 'donor project' && payer.trim() !== '' ? { payer } : {}),
        rows: rows.map(({ input, unit, quantity, unitCost, year, basis }) => ({
          ...{ input, unit, quantity, unitCost, year, basis },
        })),
      }),
    onSuccess: onDone,
  })
  const send = () => {
    setChecked(true)
    const office = data.activity.office?.id ?? null
    const entered = isByLetter ? letterOf({ ...letter, office }) : null
    if (read.faults.length > 0 || document.trim() === '' || (isByLetter && entered === null)) return
    mutate(entered === null ? {} : { letter: entered })
  }
  return (
    <Stack gap="lg">
      <CostingTable
        rows={rows}
        faults={checked ? read.faults : read.faults.filter(({ at, column }) => rows[at]?.[column] !== '')}
        years={data.years.map(({ year }) => ({
          value: yearWritten(year, fiscalStartMonth),
          label: yearWritten(year, fiscalStartMonth),
        }))}
        startMonth={fiscalStartMonth}
        currency={currency}
        onChange={setRows}
      />
      <CostingTotals
        startMonth={fiscalStartMonth}
        totals={totalsByYear(read.inputs, currency).map(({ year, amount }) => ({
          year: { year, ...fiscalYear(year, fiscalStartMonth) },
          total: { currency, amount: decimalText(rounded(amount, minorPlaces(currency))) },
        }))}
      />
      <Card withBorder component="section">
        <Stack>
          <Text c="dimmed">{say(words.means)}</Text>
          <SaidWith value={said} checked={checked} onChange={setSaid} />
          {data.may.enterLetter.ok && data.may.enter.ok ? (
            <Switch
              label={say(words.fromLetter)}
              checked={isByLetter}
              onChange={(event) => setByLetter(event.currentTarget.checked)}
            />
          ) : null}
          {isByLetter ? <ByLetterFields value={letter} onChange={setLetter} checked={checked} /> : null}
          {checked && read.faults.length > 0 ? (
            <Text role="status">{say(words.mend, { count: read.faults.length })}</Text>
          ) : null}
          <Problem error={error} />
          <Group>
            <AbilityButton
              may={isByLetter ? data.may.enterLetter : data.may.enter}
              loading={isPending}
              onClick={send}
            >
              {say(words.enter)}
            </AbilityButton>
          </Group>
        </Stack>
      </Card>
      <CostingWorkbook
        strategy={strategy}
        lineage={lineage}
        onRead={(given) => {
          setChecked(true)
          setRows(given)
        }}
      />
    </Stack>
  )
}
