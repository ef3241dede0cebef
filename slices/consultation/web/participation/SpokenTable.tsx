import { Table, Text, VisuallyHidden } from '@mantine/core'
import type { OutputOf } from '#kernel/contract/act.ts'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { consultation } from '../../contract.ts'
import { bothOf } from '../calls.ts'
import { sectorKeys, sectorName } from '../plain-names.ts'
import { words } from '../workshop/words.ts'

type Read = OutputOf<typeof consultation.acts.readParticipation>
type Pillar = Read['pillars'][number]

/** Sectors by pillars: what each has proposed, and on how many proposals it took a position. */
export function SpokenTable({ pillars, outside }: Pick<Read, 'pillars' | 'outside'>) {
  const { say, formats } = useWords()
  const sectors = sectorKeys.filter((sector) =>
    pillars.some(({ spoken, silent }) => silent.includes(sector) || entryOf(spoken, sector) !== undefined),
  )
  const voices = (pillar: string) =>
    outside.rounds
      .flatMap((round) => round.pillars)
      .filter((one) => one.pillar === pillar)
      .reduce((sum, { lines }) => sum + lines, 0)
  const isHeardOutside = pillars.some(({ pillar }) => voices(pillar) > 0)
  return (
    <>
      <Table withTableBorder verticalSpacing={6} horizontalSpacing="xs" aria-label={say(words.participation)}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{say(words.sector)}</Table.Th>
            {pillars.map(({ pillar, title }) => (
              <Table.Th key={pillar} scope="col" ta="center" px={4}>
                <Code>{pillar}</Code>
                <Text span inherit fw={400} display="block" visibleFrom="sm">
                  {say(bothOf(title))}
                </Text>
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {sectors.map((sector) => (
            <Table.Tr key={sector}>
              <Table.Th scope="row" fw={500}>
                {say(sectorName(sector))}
              </Table.Th>
              {pillars.map(({ pillar, spoken }) => (
                <Table.Td key={pillar} ta="center" px={4}>
                  <Spoken entry={entryOf(spoken, sector)} />
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
        {isHeardOutside ? (
          <Table.Tfoot>
            <Table.Tr>
              <Table.Th scope="row" fw={500}>
                {say(words.voicesBeside)}
              </Table.Th>
              {pillars.map(({ pillar }) => (
                <Table.Td key={pillar} ta="center" px={4}>
                  {formats.number(voices(pillar))}
                </Table.Td>
              ))}
            </Table.Tr>
          </Table.Tfoot>
        ) : null}
      </Table>
      <Text c="dimmed" size="sm">
        {say(words.readTheTable)}
      </Text>
    </>
  )
}

const entryOf = (spoken: Pillar['spoken'], sector: string) => spoken.find((one) => one.sector === sector)

function Spoken({ entry }: { readonly entry: Pillar['spoken'][number] | undefined }) {
  const { say, formats } = useWords()
  if (entry === undefined)
    return (
      <>
        <VisuallyHidden>{say(words.silentHere)}</VisuallyHidden>
        <Text span c="dimmed" aria-hidden>
          –
        </Text>
      </>
    )
  const { proposals, positions } = entry
  return (
    <>
      <VisuallyHidden>{say(words.spokenHere, { proposals, positions })}</VisuallyHidden>
      <bdi dir="ltr" aria-hidden style={{ whiteSpace: 'nowrap' }}>
        <Text span fw={proposals === 0 ? 400 : 700}>
          {formats.number(proposals)}
        </Text>
        <Text span c="dimmed">
          {' / '}
          {formats.number(positions)}
        </Text>
      </bdi>
    </>
  )
}
