import type { CaseFile, FileAuthority } from '@travessia/shared/briefs/case-file'
import { useCallback, useMemo, useState } from 'react'

/** The record with the authorities that were taken from the library since it was read. */
export function useCited(record: CaseFile) {
  const [taken, setTaken] = useState<readonly FileAuthority[]>([])
  const file = useMemo(() => {
    const isNew = ({ id }: FileAuthority) => !record.authorities.some((one) => one.id === id)
    return { ...record, authorities: [...record.authorities, ...taken.filter(isNew)] }
  }, [record, taken])
  const take = useCallback(
    (authority: FileAuthority) => setTaken((now) => (now.some((one) => one.id === authority.id) ? now : [...now, authority])),
    [],
  )
  return { file, take }
}
