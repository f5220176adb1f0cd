import type { files as reference } from '../pt-BR/files.ts'

export const files: Record<keyof typeof reference, string> = {
  'file.attach': 'Attach file',
  'file.attachAgain': 'Attach again',
  'file.attach.to': '{label} to document {number}',
  'file.none': 'No file.',
  'file.unnamed': 'file',
  'file.download': 'Download file',
  'file.download.of': 'Download file of document {number}',
  'file.replace': 'Replace file',
  'file.detach': 'Remove file',
  'file.detach.title': 'Take the file off?',
  'file.detach.body': 'Document {number} (“{title}”) stays in the list, without the file. What was filed does not change.',
  'file.missing': 'File missing.',
  'file.missing.detail':
    'It is no longer on the server. The document and its place in the list are intact: attach the file again, or ask whoever keeps the server to bring it back from the backup.',
  'file.warning.encrypted': 'Protected PDF: its pages cannot be stamped. It will be handed in as it is.',
  'file.warning.signed': 'PDF with a digital signature: the stamped copy does not keep the signature. The original stays here.',
  'file.warning.located':
    'This picture says where it was taken. The file is kept as it came; before you hand it to anybody, see whether the place puts somebody at risk.',
  'file.sending': 'Sending the file of document {number}',
  'file.percent': '{percent}% sent',
  'file.checking': 'Checking the file…',
  'file.paused': '{percent}% sent. Paused: no connection. It goes on by itself when the line is back.',
  'file.stop': 'Stop sending',
  'file.thumbnail': 'Small picture of the file of document {number}',
  'file.pick': 'File',
  'file.pick.hint': 'PDF, Word, image, spreadsheet, audio or video.',
  'file.pick.choose': 'Choose file',
  'file.pick.clear': 'Remove the chosen file',
  'storage.title': 'Space used',
  'storage.about':
    'What the files of the cases and of what was filed take. Each content counts once, even if it is attached to several cases.',
  'storage.used': '{used} used',
  'storage.usedOf': '{used} of {most} used',
  'storage.nearlyFull': 'Space is running out.',
  'storage.nearlyFull.about':
    'When it is gone, no new file will be taken; filing stays possible. Take off files that serve no more, or ask whoever looks after the server for more room.',
}
