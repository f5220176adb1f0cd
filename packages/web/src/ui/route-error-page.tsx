import { Button } from '@mantine/core'
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router'
import { isStatus } from '../api.ts'
import { useWords } from '../words/use-words.ts'
import { ErrorState } from './error-state.tsx'
import { NotFoundPage } from './not-found-page.tsx'
import { Notice } from './notice.tsx'
import classes from './state.module.css'

/** What stands in place of a page that failed; the frame around it stays. */
export function RouteErrorPage({ error, reset }: ErrorComponentProps) {
  const router = useRouter()
  if (isStatus(error, 404)) return <NotFoundPage />
  if (isOldVersion(error)) return <NewVersion />
  const retry = () => {
    reset()
    void router.invalidate()
  }
  return (
    <div className={classes.page}>
      <ErrorState error={error} retry={retry} />
    </div>
  )
}

function NewVersion() {
  const say = useWords()
  return (
    <div className={classes.page}>
      <Notice title={say('problem.newVersion.title')}>
        <p>{say('problem.newVersion.detail')}</p>
        <Button mt="sm" onClick={() => location.reload()}>
          {say('problem.reload')}
        </Button>
      </Notice>
    </div>
  )
}

/** A page of the version before an update is no longer on the server. */
function isOldVersion(error: unknown): boolean {
  return error instanceof TypeError && /dynamically imported module|Importing a module script/i.test(error.message)
}
