import { ActionIcon } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { IconEye, IconEyeOff } from '@tabler/icons-react'
import { chooseOtherMode, isDiscreet } from '../discreet.ts'
import { useWords } from '../words/use-words.ts'
import { useConfirm } from './confirm.tsx'
import { leaveAtOnce } from './leave-at-once.ts'

/** Covers names, titles and numbers at once; shows them again only when asked a second time. */
export function DiscreetToggle() {
  const say = useWords()
  const confirm = useConfirm()
  const change = async () => {
    if (!isDiscreet) return switchMode()
    const sure = await confirm({ title: say('discreet.show.title'), body: say('discreet.show.body'), action: say('discreet.show') })
    if (sure) switchMode()
  }
  useHotkeys([['alt+shift+D', () => void change(), { usePhysicalKeys: true }]], [], true)
  return (
    <ActionIcon
      color={isDiscreet ? 'petrol' : 'gray'}
      variant={isDiscreet ? 'filled' : 'subtle'}
      aria-label={say('discreet.name')}
      aria-pressed={isDiscreet}
      title={say(isDiscreet ? 'discreet.on.hint' : 'discreet.off.hint')}
      onClick={() => void change()}
    >
      {isDiscreet ? <IconEyeOff size={20} aria-hidden /> : <IconEye size={20} aria-hidden />}
    </ActionIcon>
  )
}

function switchMode(): void {
  if (chooseOtherMode()) leaveAtOnce(() => location.reload())
}
