import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { sendFile } from './send-file.ts'
import { isStopped, type Progress, partsFrom, sendInParts } from './send-in-parts.ts'

/**
 * Sends a file of a case to where it belongs, in parts if it is large, and tells how far it is. Whoever stops it has not
 * failed: that is told to nobody.
 */
export function useSendCaseFile(caseId: string, onError: (error: unknown) => void) {
  const [progress, setProgress] = useState<Progress>()
  const stopper = useRef(new AbortController())
  const mutation = useMutation({
    mutationFn: ({ address, file }: { address: string; file: File }) => {
      stopper.current = new AbortController()
      const { signal } = stopper.current
      if (file.size < partsFrom) return sendFile(address, file, (part) => setProgress({ part, isPaused: false }), { signal })
      return sendInParts({ uploads: `/api/cases/${caseId}/uploads`, address, file, onProgress: setProgress, signal })
    },
    onMutate: () => setProgress({ part: 0, isPaused: false }),
    onSettled: () => setProgress(undefined),
    onError: (error) => {
      if (!isStopped(error)) onError(error)
    },
  })
  return { send: mutation.mutate, sendNow: mutation.mutateAsync, progress, stop: () => stopper.current.abort() }
}
