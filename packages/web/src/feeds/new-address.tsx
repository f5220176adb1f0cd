import { Button, Stack } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import type { NewFeed } from '@travessia/shared/feeds'
import { parseResponse } from 'hono/client'
import type { ReactNode } from 'react'
import { api } from '../api.ts'
import classes from '../settings/settings.module.css'
import { CopyField } from '../ui/copy-field.tsx'
import { Notice } from '../ui/notice.tsx'
import { useShowFailure } from '../ui/show-failure.tsx'
import { useWords } from '../words/use-words.ts'

/** Makes the address of a calendar and shows it this one time. */
export function NewAddress({ of, children }: { of: NewFeed; children?: ReactNode }) {
  const say = useWords()
  const showFailure = useShowFailure()
  const create = useMutation({ mutationFn: () => parseResponse(api.feeds.$post({ json: of })), onError: showFailure })
  return (
    <div className={classes.form}>
      <div className={classes.line}>
        {children}
        <Button loading={create.isPending} onClick={() => create.mutate()}>
          {say('feeds.create')}
        </Button>
      </div>
      {create.data && (
        <Notice tone="time" live title={say('feeds.shown')}>
          <Stack gap="sm">
            <p>{say('feeds.shown.body')}</p>
            <CopyField label={say('feeds.address')} value={create.data.address} />
          </Stack>
        </Notice>
      )}
    </div>
  )
}
