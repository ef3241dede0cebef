import { Button, Card, Group, List, Stack, Text, Title } from '@mantine/core'
import { IconUsersGroup } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { Ability } from '#kernel/contract/act.ts'
import { holdsMandate } from '#web/me.ts'
import { useMe } from '#web/use-me.ts'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { EmptyState } from '#web/ui/page/EmptyState.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import type { Body } from '../../contract/governance/bodies.ts'
import { levelNames } from '../../rules/openness/levels-of-openness.ts'
import { bothOf, client } from '../calls.ts'
import { AboveVersion } from '../version/AboveVersion.tsx'
import { VersionPages } from '../version/VersionPages.tsx'
import { CallBodyMeeting } from './CallBodyMeeting.tsx'
import { BodyForm } from './BodyForm.tsx'
import { bodyWords as words } from './body-words.ts'
import { RemoveBody } from './RemoveBody.tsx'

/** The coordinating bodies of a version. */
export function BodiesPage() {
  const { version = '' }: { version?: string } = useParams({ strict: false })
  const { say } = useWords()
  const [adding, setAdding] = useState(false)
  const { data, error, refetch } = useQuery({
    queryKey: ['bodies', version],
    queryFn: () => client.listBodies({ version }),
  })
  return (
    <>
      <PageHeader
        title={words.title}
        purpose={words.purpose}
        above={<AboveVersion version={version} />}
        action={
          <AbilityButton may={data?.may.write ?? null} onClick={() => setAdding(true)}>
            {say(words.add)}
          </AbilityButton>
        }
      />
      <VersionPages version={version} here="bodies" />
      <Problem error={error} again={() => void refetch()} />
      {data || error ? null : <LoadingBlocks count={3} height={140} />}
      {data?.bodies.length === 0 ? (
        <EmptyState icon={IconUsersGroup} title={words.none} next={words.noneNext} />
      ) : null}
      <Stack gap="lg">
        {data?.bodies.map((body) => (
          <BodyCard key={body.id} {...{ body, version }} may={data.may.write} />
        ))}
      </Stack>
      {adding ? <BodyForm version={version} onClose={() => setAdding(false)} /> : null}
    </>
  )
}

interface BodyCardProps {
  readonly body: Body
  readonly version: string
  readonly may: Ability
}

function BodyCard({ body, version, may }: BodyCardProps) {
  const { say, formats } = useWords()
  const [open, setOpen] = useState<'edit' | 'remove' | 'meeting' | null>(null)
  const isSecretariat = holdsMandate(useMe(), 'secretariat')
  const named = (role: Body['members'][number]['role']) =>
    body.members.filter((member) => member.role === role).map(({ name }) => say(bothOf(name)))
  const rows = [
    { label: words.chair, names: named('chair') },
    { label: words.deputies, names: named('deputy') },
    { label: words.members, names: named('member') },
  ].filter(({ names }) => names.length > 0)
  const days = [
    body.from === null ? null : `${say(words.from)} ${formats.date(body.from)}`,
    body.until === null ? null : `${say(words.until)} ${formats.date(body.until)}`,
  ].filter((text) => text !== null)
  return (
    <Card withBorder component="article">
      <Text size="sm" c="dimmed">
        {[say(levelNames[body.level]), ...days].join(' · ')}
      </Text>
      <Title order={2} size="h3">
        {say(body.name)}
      </Title>
      <Stack gap="xs" mt="sm">
        <Text>
          {say(words.quorumOf, { quorum: body.quorum, count: body.members.length })} · {say(body.rhythm)}
        </Text>
        <List>
          {rows.map(({ label, names }) => (
            <List.Item key={label.en}>
              <strong>{say(label)}:</strong> {names.join(' · ')}
            </List.Item>
          ))}
        </List>
        <Title order={3} size="h5">
          {say(words.terms)}
        </Title>
        <Text style={{ whiteSpace: 'pre-line' }}>{say(body.terms)}</Text>
        <Title order={3} size="h5">
          {say(words.decides)}
        </Title>
        <Text style={{ whiteSpace: 'pre-line' }}>{say(body.decides)}</Text>
        {isSecretariat ? (
          <Group>
            <Button size="xs" variant="default" onClick={() => setOpen('meeting')}>
              {say(words.callMeeting)}
            </Button>
          </Group>
        ) : null}
        {may.ok ? (
          <Group gap="sm">
            <AbilityButton may={may} size="xs" variant="default" onClick={() => setOpen('edit')}>
              {say(words.edit)}
            </AbilityButton>
            <AbilityButton may={may} size="xs" variant="default" onClick={() => setOpen('remove')}>
              {say(words.remove)}
            </AbilityButton>
          </Group>
        ) : null}
      </Stack>
      {open === 'meeting' ? <CallBodyMeeting {...{ body, version }} onClose={() => setOpen(null)} /> : null}
      {open === 'edit' ? <BodyForm {...{ body, version }} onClose={() => setOpen(null)} /> : null}
      {open === 'remove' ? <RemoveBody {...{ body, version }} onClose={() => setOpen(null)} /> : null}
    </Card>
  )
}
