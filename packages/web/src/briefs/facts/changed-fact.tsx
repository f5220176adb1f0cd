import { Button, Group, Popover } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { ChangedFact as Changed } from '@travessia/shared/briefs/changed-facts'
import { printBlocks } from '@travessia/shared/briefs/compose'
import { tellFact } from '@travessia/shared/briefs/parts/facts'
import { blockTexts } from '@travessia/shared/briefs/printed'
import { useState } from 'react'
import { useWords } from '../../words/use-words.ts'
import { useDesk } from '../editor/desk.ts'
import classes from './changed-fact.module.css'

interface ChangedFactProps {
  fact: Changed
  isEditable: boolean
  onUpdate: () => void
  onKeep: () => void
}

/** The remark at the end of a paragraph whose fact the record tells otherwise by now; opens what it says. */
export function ChangedFact({ fact, isEditable, onUpdate, onKeep }: ChangedFactProps) {
  const say = useWords()
  const [isOpen, setOpen] = useState(false)
  const choose = (what: () => void) => () => {
    setOpen(false)
    what()
  }
  return (
    <Popover opened={isOpen} onChange={setOpen} width={360} position="bottom" withArrow shadow="md" trapFocus returnFocus withinPortal>
      <Popover.Target>
        <button type="button" contentEditable={false} className={classes.mark} onClick={() => setOpen(!isOpen)}>
          <IconAlertTriangle size={14} aria-hidden /> {say('fact.changed')}
        </button>
      </Popover.Target>
      <Popover.Dropdown className={classes.says}>
        <NowTold fact={fact} />
        {isEditable && (
          <>
            {fact.now && <p className={classes.about}>{say('fact.update.about')}</p>}
            <Group gap="xs" mt="sm">
              <Button size="compact-sm" onClick={choose(onUpdate)}>
                {say(fact.now ? 'fact.update' : 'fact.remove')}
              </Button>
              <Button size="compact-sm" variant="default" onClick={choose(onKeep)}>
                {say('fact.keep')}
              </Button>
            </Group>
          </>
        )}
      </Popover.Dropdown>
    </Popover>
  )
}

function NowTold({ fact: { now } }: { fact: Changed }) {
  const say = useWords()
  const { file } = useDesk()
  if (!now) return <p>{say('fact.changed.gone')}</p>
  const paragraphs = printBlocks(file, tellFact(file, now)).flatMap(blockTexts)
  return (
    <>
      <strong>{say('fact.changed.title')}</strong>
      <div className={classes.text} lang={file.brief.language}>
        {paragraphs.map((one) => (
          <p key={one}>{one}</p>
        ))}
      </div>
    </>
  )
}
