import { Anchor } from '@mantine/core'
import type { Right } from '@travessia/shared/permissions'
import type { ComponentType } from 'react'
import { type Me, useMe } from '../me/queries.ts'
import { NoPermission } from '../ui/no-permission.tsx'
import { Page } from '../ui/page.tsx'
import type { WordKey } from '../words/spoken.ts'
import { useWords } from '../words/use-words.ts'
import classes from './settings-frame.module.css'
import { SettingsTabs } from './settings-tabs.tsx'

/** A part of the settings: one line in the list of its page. */
export interface SettingsPart {
  /** Its anchor in the address. */
  readonly id: string
  readonly title: WordKey
  readonly Part: ComponentType
  /** To whom it is shown; to everybody, unless told otherwise. */
  readonly shown?: (me: Me) => boolean
}

export const holds =
  (right: Right) =>
  ({ rights }: Me) =>
    rights.includes(right)

/** A page of the settings: the way to the others, what stands on this one, and its parts. */
export function SettingsFrame({ title, parts }: { title: WordKey; parts: readonly SettingsPart[] }) {
  const say = useWords()
  const me = useMe()
  const seen = parts.filter(({ shown }) => !shown || shown(me))
  return (
    <Page title={`${say('settings.title')}\u00a0· ${say(title)}`}>
      <SettingsTabs />
      {seen.length > 1 && <Contents parts={seen} />}
      {seen.length === 0 && <NoPermission />}
      {seen.map(({ id, Part }) => (
        <div key={id} id={id} className={classes.part}>
          <Part />
        </div>
      ))}
    </Page>
  )
}

function Contents({ parts }: { parts: readonly SettingsPart[] }) {
  const say = useWords()
  return (
    <nav aria-label={say('settings.contents')} className={classes.contents}>
      <ul>
        {parts.map(({ id, title }) => (
          <li key={id}>
            <Anchor href={`#${id}`}>{say(title)}</Anchor>
          </li>
        ))}
      </ul>
    </nav>
  )
}
