import { Anchor, Group, Table, Title } from '@mantine/core'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { Risk } from '../../contract/risks.ts'
import { cellOf } from '../../rules/risks/a-review-is-overdue.ts'
import type { RiskAxis, ScalePoint } from '../../rules/risks/the-usual-scales.ts'
import { riskWords as words } from './risk-words.ts'

export type Scales = Readonly<Record<RiskAxis, readonly ScalePoint[]>>

/** Where each open risk stands: a cell of two orders, with the risks' numbers and no figure made of them. */
export function RiskMatrix({ risks, scales }: { readonly risks: readonly Risk[]; readonly scales: Scales }) {
  const { say } = useWords()
  const open = risks.filter(({ closed }) => !closed)
  const at = (likelihood: number, impact: number) =>
    open.filter((risk) => cellOf(risk) === cellOf({ likelihood, impact }))
  return (
    <section>
      <Title order={2} size="h3" mb="xs" id="risk-matrix">
        {say(words.matrix)}
      </Title>
      <Table.ScrollContainer
        minWidth={640}
        scrollAreaProps={{ viewportProps: { tabIndex: 0, role: 'region', 'aria-labelledby': 'risk-matrix' } }}
      >
        <Table withTableBorder withColumnBorders layout="fixed">
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">
                {say(words.likelihood)} / {say(words.impact)}
              </Table.Th>
              {scales.impact.map(({ point, name }) => (
                <Table.Th key={point} scope="col">
                  {say(name)}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {scales.likelihood.toReversed().map((row) => (
              <Table.Tr key={row.point}>
                <Table.Th scope="row">{say(row.name)}</Table.Th>
                {scales.impact.map(({ point }) => (
                  <Table.Td key={point}>
                    <Group gap={4}>
                      {at(row.point, point).map(({ id, number }) => (
                        <Anchor
                          key={id}
                          href={`#risk-${number}`}
                          aria-label={say(words.risk, { number })}
                          display="inline-flex"
                          miw={28}
                          mih={28}
                          style={{ alignItems: 'center' }}
                        >
                          <Code>{`R-${number}`}</Code>
                        </Anchor>
                      ))}
                    </Group>
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </section>
  )
}
