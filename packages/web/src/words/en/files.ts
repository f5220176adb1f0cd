import type { files as reference } from '../pt-BR/files.ts'

export const files: Record<keyof typeof reference, string> = {
  'file.attach': 'Attach file',
  'file.attachAgain': 'Attach again',
  'file.attach.to': '{label} to document {number}',
  'file.none': 'No file.',
  'file.unnamed': 'file',
  'file.download': 'Download',
  'file.download.of': 'Download the file of document {number}',
  'file.replace': 'Replace file',
  'file.detach': 'Remove file',
  'file.detach.title': 'Take the file off?',
  'file.detach.body': 'Document {number} (“{title}”) stays in the list, without the file. What was filed does not change.',
  'file.missing': 'File missing.',
  'file.missing.detail':
    'It is no longer on the server. The document and its place in the list are intact: attach the file again, or ask whoever keeps the server to bring it back from the backup.',
  'file.warning.encrypted': 'Protected PDF: its pages cannot be stamped. It will be handed in as it is.',
  'file.warning.signed': 'PDF with a digital signature: the stamped copy does not keep the signature. The original stays here.',
  'file.sending': 'Sending the file of document {number}',
  'file.percent': '{percent}% sent',
  'file.checking': 'Checking the file…',
  'file.pick': 'File',
  'file.pick.hint': 'PDF, Word, image, spreadsheet, audio or video.',
  'file.pick.choose': 'Choose file',
  'file.pick.clear': 'Remove the chosen file',
}
