import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { NotDone } from '#kernel/contract/client.ts'
import { PiecesProvider } from './ui/places/pieces.tsx'
import { rooms } from './rooms.ts'
import { router } from './router.tsx'
import { LanguageProvider } from './ui/language/LanguageProvider.tsx'
import { askForFonts } from './ui/look/ask-for-fonts.ts'
import { Look, styleNonce } from './ui/look/Look.tsx'

/** Dialogs lock the page's scroll with a style of their own; this is where their library looks for the nonce. */
Reflect.set(globalThis, '__webpack_nonce__', styleNonce())

askForFonts(document.documentElement.lang)

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (count, error) =>
        !(error instanceof NotDone && error.status >= 400 && error.status < 500) && count < 2,
    },
  },
})

const place = document.getElementById('root')
if (!place) throw new Error('The page has no root.')

createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <LanguageProvider>
        <Look>
          <PiecesProvider pieces={rooms.map(({ beside }) => beside ?? {})}>
            <RouterProvider router={router} />
          </PiecesProvider>
        </Look>
      </LanguageProvider>
    </QueryClientProvider>
  </StrictMode>,
)
