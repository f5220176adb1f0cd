import { Button, Group } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { spreadsheetFormats } from '@travessia/shared/choices'
import type { ImportKind } from '@travessia/shared/imports/shapes'
import type { SpreadsheetFormat } from '@travessia/shared/spreadsheets'
import { fetchFile, saveFile } from '../ui/fetch-file.ts'
import { useShowFailure } from '../ui/show-failure.tsx'
import { useWords } from '../words/use-words.ts'

/** A sheet to be filled in, which says what its columns take. */
export function TemplateButtons({ kind }: { kind: ImportKind }) {
  const say = useWords()
  const onError = useShowFailure()
  const take = useMutation({
    mutationFn: (format: SpreadsheetFormat) => fetchFile(`/api/imports/template?kind=${kind}&format=${format}`),
    onSuccess: saveFile,
    onError,
  })
  return (
    <Group gap="sm">
      {spreadsheetFormats.toReversed().map((format) => (
        <Button
          key={format}
          variant="default"
          leftSection={<IconDownload size={18} aria-hidden />}
          loading={take.isPending && take.variables === format}
          onClick={() => take.mutate(format)}
        >
          {say('import.template', { format: format.toUpperCase() })}
        </Button>
      ))}
    </Group>
  )
}
