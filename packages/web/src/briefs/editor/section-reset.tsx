import { Button } from '@mantine/core'
import { IconRestore, IconTrash } from '@tabler/icons-react'
import { freeTemplate } from '@travessia/shared/briefs/free'
import { unplacedSection } from '@travessia/shared/briefs/sections'
import { useConfirm } from '../../ui/confirm.tsx'
import { useWords } from '../../words/use-words.ts'
import { useDesk } from './desk.ts'

/**
 * Gives a section back to the record. Of what has no place the record knows nothing, so that it is deleted; and a brief
 * that was made from a document has no record to go back to.
 */
export function SectionReset({ section, onReset }: { section: string; onReset: () => void }) {
  const say = useWords()
  const confirm = useConfirm()
  const { file } = useDesk()
  const name = section === unplacedSection ? 'brief.unplaced.delete' : 'brief.reset'
  if (name === 'brief.reset' && file.brief.template === freeTemplate.id) return null
  const Icon = name === 'brief.reset' ? IconRestore : IconTrash
  const ask = async () => {
    const sure = await confirm({ title: say(`${name}.title`), body: say(`${name}.body`), action: say(name), destructive: true })
    if (sure) onReset()
  }
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      ff="var(--mantine-font-family)"
      className="no-print"
      leftSection={<Icon size={16} aria-hidden />}
      onClick={() => void ask()}
    >
      {say(name)}
    </Button>
  )
}
