import { Menu } from '@mantine/core'
import { IconHistory } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useRight } from '../me/queries.ts'
import { TextLink } from '../ui/links.tsx'
import { useWords } from '../words/use-words.ts'

interface RecordHistoryProps {
  /** Absent for what belongs to the organisation. */
  caseId?: string
  record: string
}

/** In the menu of a record: the way to what happened to it. */
export function RecordHistoryItem({ caseId, record }: RecordHistoryProps) {
  const say = useWords()
  const navigate = useNavigate()
  if (!useRight('history.read')) return null
  const go = () =>
    caseId
      ? navigate({ to: '/cases/$case/history', params: { case: caseId }, search: { record }, resetScroll: false })
      : navigate({ to: '/trail', search: { record } })
  return (
    <Menu.Item leftSection={<IconHistory size={18} aria-hidden />} onClick={() => void go()}>
      {say('history.open')}
    </Menu.Item>
  )
}

/** Beside a record that has no menu; `of` tells it apart where several stand on a page. */
export function RecordHistoryLink({ caseId, record, of }: RecordHistoryProps & { of?: string }) {
  const say = useWords()
  if (!useRight('history.read')) return null
  const label = of && { 'aria-label': say('history.open.of', { name: of }) }
  return caseId ? (
    <TextLink to="/cases/$case/history" params={{ case: caseId }} search={{ record }} {...label}>
      {say('history.open')}
    </TextLink>
  ) : (
    <TextLink to="/trail" search={{ record }} {...label}>
      {say('history.open')}
    </TextLink>
  )
}
