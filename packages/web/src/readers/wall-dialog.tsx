import { notifications } from '@mantine/notifications'
import { useNavigate } from '@tanstack/react-router'
import { newWall, type ReaderView } from '@travessia/shared/readers'
import { isStatus } from '../api.ts'
import { useMe } from '../me/queries.ts'
import { ReasonDialog } from '../ui/reason-dialog.tsx'
import { useShowFailure } from '../ui/show-failure.tsx'
import { useWords } from '../words/use-words.ts'
import { buildWall } from './queries.ts'

interface WallDialogProps {
  caseId: string
  reader: ReaderView
  onClose: () => void
}

/** Keeps somebody out of the case, oneself not excepted. */
export function WallDialog({ caseId, reader, onClose }: WallDialogProps) {
  const say = useWords()
  const navigate = useNavigate()
  const isSelf = useMe().user.id === reader.id
  const showFailure = useShowFailure()
  return (
    <ReasonDialog
      title={say('readers.build.title', { name: reader.name })}
      label={say('readers.build.reason')}
      hint={say('readers.build.reason.hint')}
      maxLength={500}
      schema={newWall}
      action={say('readers.build')}
      color="red"
      run={(reason) => buildWall(caseId, reader.id, reason)}
      onDone={() => {
        notifications.show({ message: say('readers.built') })
        return isSelf ? navigate({ to: '/cases' }) : onClose()
      }}
      onFailure={(error) => {
        if (isStatus(error, 409)) showFailure(error)
        return isStatus(error, 409)
      }}
      onClose={onClose}
    >
      <p>{say(isSelf ? 'readers.build.self' : 'readers.build.body')}</p>
    </ReasonDialog>
  )
}
