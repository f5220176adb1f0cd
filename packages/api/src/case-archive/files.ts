import type { ArchivedFile, CaseArchive } from '@travessia/shared/case-archive'

/** The files of a case that an archive speaks of. */
export function listArchivedFiles({ annexes, filings }: Pick<CaseArchive, 'annexes' | 'filings'>): ArchivedFile[] {
  const ofAnnexes = annexes.flatMap(({ file, earlier }) => [...earlier.map((one) => one.file), file])
  const all = [...ofAnnexes, ...filings.flatMap(({ files, receipt }) => [...files.map(({ file }) => file), receipt])]
  return all.filter((one) => one !== null)
}
