import { ActionIcon, Menu, useComputedColorScheme, useMantineColorScheme } from '@mantine/core'
import { IconDevicesOff, IconKey, IconLogout, IconMoon, IconSun, IconUserCircle } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useWords } from '../../ui/language/LanguageProvider.tsx'
import { nameOf } from '../../me.ts'
import { useMe } from '../../use-me.ts'
import classes from './AccountMenu.module.css'
import { signOut } from './sign-out.ts'
import { words } from '../words.ts'

export function AccountMenu() {
  const { say } = useWords()
  const { person } = useMe()
  const { setColorScheme } = useMantineColorScheme()
  const other = useComputedColorScheme('light') === 'light' ? 'dark' : 'light'
  return (
    <Menu position="bottom-end" width={270} shadow="md">
      <Menu.Target>
        <ActionIcon variant="subtle" size={40} aria-label={say(words.account)}>
          <IconUserCircle size={23} stroke={1.6} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <div className={classes.person}>
          <bdi className={classes.displayName}>{person ? say(nameOf(person)) : null}</bdi>
          <bdi className={classes.email}>{person?.email}</bdi>
        </div>
        <Menu.Divider />
        <Menu.Item component={Link} to="/account" leftSection={<IconKey size={17} />}>
          {say(words.myAccount)}
        </Menu.Item>
        <Menu.Item
          leftSection={other === 'dark' ? <IconMoon size={17} /> : <IconSun size={17} />}
          onClick={() => setColorScheme(other)}
        >
          {say(words[other])}
        </Menu.Item>
        <Menu.Item leftSection={<IconLogout size={17} />} onClick={() => void signOut('here')}>
          {say(words.signOut)}
        </Menu.Item>
        <Menu.Item leftSection={<IconDevicesOff size={17} />} onClick={() => void signOut('everywhere')}>
          {say(words.signOutEverywhere)}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
