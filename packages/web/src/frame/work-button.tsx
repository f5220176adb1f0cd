import { ActionIcon, Popover } from '@mantine/core'
import { IconProgress, IconProgressCheck } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { CatchBoundary } from '@tanstack/react-router'
import { Suspense, useEffect, useRef, useState } from 'react'
import { useWork } from '../long-work/use-work.ts'
import { Loading } from '../ui/loading.tsx'
import { speakingPart } from '../words/speaking-page.ts'
import { useWords } from '../words/use-words.ts'
import classes from './bell.module.css'

const WorkPanel = speakingPart(() => import('../long-work/work-panel.tsx'), 'WorkPanel')

/** Leads to what is done for one behind the answers; there only while something runs or has just ended. */
export function WorkButton() {
  const say = useWords()
  const [isOpen, setIsOpen] = useState(false)
  const work = useWork()
  const { running, ended } = work
  useReadAgainAfter(running.length)
  if (running.length + ended.length === 0) return null
  const name = running.length > 0 ? say('work.running', { count: running.length }) : say('work.ended', { count: ended.length })
  const Icon = running.length > 0 ? IconProgress : IconProgressCheck
  return (
    <Popover opened={isOpen} onChange={setIsOpen} position="bottom-end" width={320} trapFocus returnFocus withinPortal shadow="md">
      <Popover.Target>
        <ActionIcon color="gray" className={classes.bell} aria-label={name} title={name} onClick={() => setIsOpen(!isOpen)}>
          <Icon size={20} aria-hidden />
          {running.length > 0 && (
            <span className={classes.count} aria-hidden>
              {running.length}
            </span>
          )}
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown aria-label={name}>
        <CatchBoundary getResetKey={() => String(isOpen)} errorComponent={() => null}>
          <Suspense fallback={<Loading rows={2} height={48} />}>
            <WorkPanel {...work} onLeave={() => setIsOpen(false)} />
          </Suspense>
        </CatchBoundary>
      </Popover.Dropdown>
    </Popover>
  )
}

/** What has ended made something that the page may show. */
function useReadAgainAfter(running: number): void {
  const client = useQueryClient()
  const before = useRef(running)
  useEffect(() => {
    if (running < before.current) void client.invalidateQueries()
    before.current = running
  }, [client, running])
}
