import { Anchor, Stack, Text } from '@mantine/core'
import { IconArrowForward, IconCheck, IconX } from '@tabler/icons-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useId } from 'react'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import type { Proposal } from '../../contract.ts'
import { type Position, positions } from '../../rules/a-position-is-one-of-three.ts'
import { client } from '../calls.ts'
import { positionNames } from '../names.ts'
import { fileOf } from '../propose/receipt-file.ts'
import { words } from './proposal-words.ts'
import classes from './TakePosition.module.css'

const signs = { agree: IconCheck, disagree: IconX, pass: IconArrowForward } as const

/** Three large buttons, one for each position; the one taken stays pressed and can be changed. */
export function TakePosition({ proposal }: { readonly proposal: Proposal }) {
  const { say } = useWords()
  const queries = useQueryClient()
  const label = useId()
  const { mutate, data, variables, isPending, error } = useMutation({
    mutationFn: (position: Position) => client.takePosition({ proposal: proposal.id, position }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['consultation'] }),
  })
  const taken = isPending ? variables : proposal.mine
  return (
    <Stack gap="xs">
      <Text size="sm" fw={600} id={label}>
        {say(words.yourPosition)}
      </Text>
      <div className={classes.choices} role="group" aria-labelledby={label}>
        {positions.map((position) => {
          const Sign = signs[position]
          return (
            <button
              key={position}
              type="button"
              className={classes.choice}
              aria-pressed={taken === position}
              disabled={isPending}
              onClick={() => mutate(position)}
            >
              <Sign size={18} aria-hidden />
              {say(positionNames[position])}
            </button>
          )
        })}
      </div>
      <div className={classes.told} aria-live="polite">
        {data && variables && !isPending ? (
          <Text size="sm">
            {say(words.taken, { position: say(positionNames[variables]) })}{' '}
            <Anchor
              href={fileOf(data.receipt)}
              download={`receipt-${data.receipt.entry.id.slice(0, 8)}.json`}
              inherit
            >
              {say(words.saveReceipt)}
            </Anchor>
          </Text>
        ) : null}
      </div>
      <Problem error={error} />
    </Stack>
  )
}
