import { Button, CopyButton } from '@mantine/core'
import { IconCheck, IconEraser, IconLink, IconPrinter } from '@tabler/icons-react'
import { useRouter } from '@tanstack/react-router'
import { useWords } from '../words/use-words.ts'
import { writeSimulation } from './address.ts'
import { emptySimulation } from './simulation.ts'
import { useSimulator } from './use-simulation.ts'

/** Hand on the link, print, begin anew. The link names the day, so that whoever opens it later reads the same. */
export function SimulatorActions() {
  const say = useWords()
  const router = useRouter()
  const { simulation, today, change } = useSimulator()
  const { href } = router.buildLocation({ to: '/simulator', search: writeSimulation({ ...simulation, today }) })
  return (
    <>
      <CopyButton value={new URL(href, window.location.origin).href} timeout={3000}>
        {({ copied, copy }) => (
          <Button leftSection={copied ? <IconCheck size={18} aria-hidden /> : <IconLink size={18} aria-hidden />} onClick={copy}>
            <span aria-live="polite">{say(copied ? 'simulator.copied' : 'simulator.copy')}</span>
          </Button>
        )}
      </CopyButton>
      <Button variant="default" leftSection={<IconPrinter size={18} aria-hidden />} onClick={() => window.print()}>
        {say('simulator.print')}
      </Button>
      <Button variant="subtle" leftSection={<IconEraser size={18} aria-hidden />} onClick={() => change(emptySimulation)}>
        {say('simulator.clear')}
      </Button>
    </>
  )
}
