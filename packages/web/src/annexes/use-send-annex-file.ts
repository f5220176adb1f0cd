import { useMutation } from '@tanstack/react-query'
import type { AnnexView } from '@travessia/shared/annexes'
import { useState } from 'react'
import { sendFile } from '../ui/send-file.ts'

export const annexFileAddress = (caseId: string, annexId: string) => `/api/cases/${caseId}/annexes/${annexId}/file`

/** Sends the file of an annex, in place of the one that it has; `progress` while it is on its way. */
export function useSendAnnexFile(caseId: string, onError: (error: unknown) => void) {
  const [progress, setProgress] = useState<number>()
  const mutation = useMutation({
    mutationFn: ({ annex, file }: { annex: Pick<AnnexView, 'id' | 'version'>; file: File }) =>
      sendFile(`${annexFileAddress(caseId, annex.id)}?version=${annex.version}`, file, setProgress),
    onMutate: () => setProgress(0),
    onSettled: () => setProgress(undefined),
    onError,
  })
  return { send: mutation.mutate, sendNow: mutation.mutateAsync, progress }
}
