import { MantineThemeProvider, Notification } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { useWords } from '../words/use-words.ts'

/** What is told in passing, at the foot of the screen; its cross has a name in every language. */
export function Messages() {
  const say = useWords()
  const named = Notification.extend({ defaultProps: { closeButtonProps: { 'aria-label': say('action.close') } } })
  return (
    <MantineThemeProvider inherit theme={{ components: { Notification: named } }}>
      <Notifications position="bottom-center" />
    </MantineThemeProvider>
  )
}
