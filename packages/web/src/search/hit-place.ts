import {
  IconBooks,
  IconBriefcase,
  IconCheckbox,
  IconChecklist,
  IconFileSearch,
  IconFileText,
  IconMailbox,
  IconMessage,
  IconMessages,
  IconPaperclip,
  IconSend,
  IconTimelineEvent,
  IconUser,
  type TablerIcon,
} from '@tabler/icons-react'
import type { LinkProps } from '@tanstack/react-router'
import type { HitKind, SearchHit } from '@travessia/shared/search-hits'

export const hitIcons: Readonly<Record<HitKind, TablerIcon>> = {
  case: IconBriefcase,
  event: IconTimelineEvent,
  task: IconCheckbox,
  discussion: IconMessages,
  person: IconUser,
  document: IconFileSearch,
  annex: IconPaperclip,
  brief: IconFileText,
  comment: IconMessage,
  filing: IconSend,
  correspondence: IconMailbox,
  measure: IconChecklist,
  authority: IconBooks,
}

/** Where what was found stands. */
export function placeOf({ kind, id, caseId, briefId }: SearchHit): Pick<LinkProps, 'to' | 'params' | 'hash'> {
  const params = { case: caseId ?? '' }
  switch (kind) {
    case 'case':
      return { to: '/cases/$case', params }
    case 'event':
      return { to: '/cases/$case', params, hash: `event-${id}` }
    case 'task':
      return caseId ? { to: '/cases/$case/tasks', params, hash: `task-${id}` } : { to: '/', hash: `task-${id}` }
    case 'discussion':
      return { to: '/cases/$case/discussion', params, hash: id }
    case 'person':
      return { to: '/cases/$case/people', params }
    case 'document':
    case 'annex':
      return { to: '/cases/$case/annexes', params, hash: `annex-${id}` }
    case 'brief':
    case 'comment':
      return { to: '/cases/$case/briefs/$brief', params: { ...params, brief: briefId ?? '' } }
    case 'filing':
      return { to: '/cases/$case/filings/$filing', params: { ...params, filing: id } }
    case 'correspondence':
      return { to: '/cases/$case/briefs', params, hash: id }
    case 'measure':
      return { to: '/cases/$case/measures', params, hash: `measure-${id}` }
    case 'authority':
      return { to: '/library/$authority', params: { authority: id } }
  }
}
