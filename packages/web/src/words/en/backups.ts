export const backups = {
  'backups.title': 'Backups',
  'backups.about':
    'Data and files of the whole installation, encrypted, and checked after they are written. Whoever looks after the server makes, keeps and restores them there.',
  'backups.last': 'Last backup',
  'backups.last.none': 'none yet',
  'backups.next': 'When it is made',
  'backups.next.at': 'every day at {time}, Brasília time',
  'backups.next.off': 'by hand only',
  'backups.drill': 'Last rehearsal of a restore',
  'backups.drill.none': 'none yet',
  'backups.drill.passed': 'everything came back; {files, plural, one {# file} other {# files}}',
  'backups.drill.failed': 'it failed',
  'backups.late.title': 'The backup is late',
  'backups.late': 'Tell whoever looks after the server: the reason is in the log of the server.',
  'backups.drill.late.title': 'Restoring has not been rehearsed for more than a month',
  'backups.drill.late':
    'A backup is worth something when one knows that it comes back. Ask whoever looks after the server for a rehearsal.',
  'backups.drill.failed.title': 'The last rehearsal of a restore failed',
  'backups.drill.failed.about': 'Tell whoever looks after the server today: the newest backup may be of no use.',
}
