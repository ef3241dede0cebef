import '@mantine/core/styles.layer.css'
import '@mantine/notifications/styles.layer.css'
import '@mantine/spotlight/styles.layer.css'
import './fonts.css'
import './ground.css'
import {
  DirectionProvider,
  localStorageColorSchemeManager,
  MantineProvider,
  useDirection,
} from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { type ReactNode, useLayoutEffect, useMemo } from 'react'
import { useWords } from '../language/LanguageProvider.tsx'
import { cssVariables, themeFor } from './theme.ts'

/** `public/before-paint.js` reads the same key. */
const colourScheme = localStorageColorSchemeManager({ key: 'sutoon_colour_scheme' })

/** The page's style nonce, written into the document by the server. */
export const styleNonce = (): string =>
  document.querySelector('meta[name="csp-nonce"]')?.getAttribute('content') ?? ''

function FollowLanguage() {
  const { direction } = useWords()
  const { dir, setDirection } = useDirection()
  useLayoutEffect(() => {
    if (dir !== direction) setDirection(direction)
  }, [dir, direction, setDirection])
  return null
}

/** Theme, direction and colour scheme; goes inside a `LanguageProvider`. */
export function Look(props: { readonly children: ReactNode }) {
  const { language, direction } = useWords()
  const theme = useMemo(() => themeFor(language), [language])
  return (
    <DirectionProvider initialDirection={direction} detectDirection={false}>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={cssVariables}
        colorSchemeManager={colourScheme}
        defaultColorScheme="auto"
        getStyleNonce={styleNonce}
      >
        <FollowLanguage />
        <Notifications position={direction === 'rtl' ? 'bottom-left' : 'bottom-right'} />
        {props.children}
      </MantineProvider>
    </DirectionProvider>
  )
}
