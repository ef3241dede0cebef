import { Alert, Button, Card, Group, Stack, Text, Title } from '@mantine/core'
import { IconCircleCheck } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { signOut } from '#web/frame/header/sign-out.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { nameOf } from '#web/me.ts'
import { useMe } from '#web/use-me.ts'
import { AccessTokens } from './AccessTokens.tsx'
import { accountWords as words } from './account-words.ts'
import { ChangePasswordForm } from './ChangePasswordForm.tsx'

/** What is a person's own: password, access tokens, sign-ins. */
export function AccountPage() {
  const { say } = useWords()
  const { person } = useMe()
  const [changing, setChanging] = useState(false)
  const [changed, setChanged] = useState(false)
  const done = () => {
    setChanging(false)
    setChanged(true)
  }
  return (
    <>
      <PageHeader
        title={words.title}
        purpose={words.purpose}
        above={
          <Text size="sm">
            <bdi>{person ? say(nameOf(person)) : null}</bdi> · <bdi dir="ltr">{person?.email}</bdi>
          </Text>
        }
      />
      <Stack gap="xl">
        <AccessTokens />
        <Own
          title={words.password}
          means={words.passwordMeans}
          action={
            <Button variant="default" onClick={() => setChanging(true)}>
              {say(words.change)}
            </Button>
          }
        >
          {changed ? (
            <Alert color="good" icon={<IconCircleCheck size={20} aria-hidden />} role="status">
              {say(words.changed)}
            </Alert>
          ) : null}
        </Own>
        <Own
          title={words.devices}
          means={words.devicesMeans}
          action={
            <Button variant="default" onClick={() => void signOut('everywhere')}>
              {say(words.signOutEverywhere)}
            </Button>
          }
        />
      </Stack>
      {changing ? <ChangePasswordForm onDone={done} onClose={() => setChanging(false)} /> : null}
    </>
  )
}

interface OwnProps {
  readonly title: Bilingual
  readonly means: Bilingual
  readonly action: ReactNode
  readonly children?: ReactNode
}

function Own({ title, means, action, children }: OwnProps) {
  const { say } = useWords()
  return (
    <Card component="section">
      <Group justify="space-between" gap="md">
        <div>
          <Title order={2} size="h3">
            {say(title)}
          </Title>
          <Text c="dimmed">{say(means)}</Text>
        </div>
        {action}
      </Group>
      {children ? <div>{children}</div> : null}
    </Card>
  )
}
