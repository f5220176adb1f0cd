export const inbox = {
  'inbox.title': 'Avisos',
  'inbox.lead': 'O que outras pessoas ou o relógio puseram nas suas mãos.',
  'inbox.more': 'Mostrar avisos anteriores',
  'inbox.readAll': 'Marcar todos como lidos',
  'inbox.read': 'Marcar como lido',
  'inbox.read.name': 'Marcar como lido: {what} {case}',
  'inbox.unread': 'não lido',
  'inbox.none.title': 'Nenhum aviso',
  'inbox.none.body': 'Aqui você fica sabendo quando algo passa a ser seu: um prazo, uma menção, um caso.',
  'inbox.none.example': 'Exemplo: “Um prazo ficou com você”, com o caso e quem o passou.',
}
