// First of all: its listeners must be asked before those of the router and the forms.
import './ui/leave-at-once.ts'
import './kit.css'
import '@mantine/notifications/styles.layer.css'
import '@fontsource-variable/inter/wght.css'
import './theme.css'
import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode, startTransition } from 'react'
import { createRoot } from 'react-dom/client'
import { languageAhead } from './ahead/ahead.ts'
import { LockGate } from './lock/lock-gate.tsx'
import { meQuery } from './me/queries.ts'
import { createQueryClient } from './query-client.ts'
import { createTravessiaRouter } from './routes.tsx'
import { cssVariables, theme } from './theme.ts'
import { ConfirmProvider } from './ui/confirm.tsx'
import { restoreDensity } from './ui/density.ts'
import { whenDrawn } from './ui/gently.tsx'
import { Messages } from './ui/messages.tsx'
import { showOwnFont } from './ui/own-font.ts'
import { styleNonce } from './ui/style-nonce.ts'
import { firstLanguage, speak } from './words/spoken.ts'
import { SpokenProvider } from './words/spoken-provider.tsx'

const queryClient = createQueryClient(
  () => void askToSignIn(),
  () => void askForFactor(),
)
const router = createTravessiaRouter(queryClient)
const schemes = localStorageColorSchemeManager({ key: 'travessia.scheme' })

restoreDensity()
whenDrawn(() => void showOwnFont().catch(() => undefined))
await speak((await languageAhead) ?? firstLanguage())

const root = document.getElementById('root')
if (root)
  startTransition(() =>
    createRoot(root).render(
      <StrictMode>
        <MantineProvider
          theme={theme}
          cssVariablesResolver={cssVariables}
          colorSchemeManager={schemes}
          defaultColorScheme="auto"
          getStyleNonce={() => styleNonce}
        >
          <SpokenProvider>
            <QueryClientProvider client={queryClient}>
              <ConfirmProvider>
                <RouterProvider router={router} />
                <LockGate />
                <Messages />
              </ConfirmProvider>
            </QueryClientProvider>
          </SpokenProvider>
        </MantineProvider>
      </StrictMode>,
    ),
  )

/** A second factor is asked of this member from now on: who they are is read anew, and the guard leads on. */
async function askForFactor(): Promise<void> {
  if (router.state.location.pathname === '/second-factor') return
  await queryClient.fetchQuery({ ...meQuery, staleTime: 0 })
  await router.invalidate()
}

/** Leads to the door and back; what was read for the old session is forgotten once its page is gone. */
async function askToSignIn(): Promise<void> {
  const { pathname, href } = router.state.location
  if (pathname === '/sign-in') return
  await router.navigate({ to: '/sign-in', search: { to: href } })
  queryClient.clear()
}
