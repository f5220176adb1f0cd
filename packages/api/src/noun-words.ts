import type { Text } from '@travessia/shared/languages'

/** The nouns that may not be found. */
export const nouns = {
  page: { 'pt-BR': 'Este endereço não existe.', es: 'Esta dirección no existe.', en: 'This address does not exist.' },
  case: { 'pt-BR': 'Caso não encontrado.', es: 'Caso no encontrado.', en: 'Case not found.' },
  proceeding: { 'pt-BR': 'Procedimento não encontrado.', es: 'Procedimiento no encontrado.', en: 'Proceeding not found.' },
  event: { 'pt-BR': 'Andamento não encontrado.', es: 'Actuación no encontrada.', en: 'Event not found.' },
  deadline: { 'pt-BR': 'Prazo não encontrado.', es: 'Plazo no encontrado.', en: 'Deadline not found.' },
  person: { 'pt-BR': 'Pessoa não encontrada.', es: 'Persona no encontrada.', en: 'Person not found.' },
  consent: { 'pt-BR': 'Consentimento não encontrado.', es: 'Consentimiento no encontrado.', en: 'Consent not found.' },
  'subject-request': { 'pt-BR': 'Pedido não encontrado.', es: 'Solicitud no encontrada.', en: 'Request not found.' },
  review: { 'pt-BR': 'Item de revisão não encontrado.', es: 'Elemento de revisión no encontrado.', en: 'Item of review not found.' },
  annex: { 'pt-BR': 'Anexo não encontrado.', es: 'Anexo no encontrado.', en: 'Annex not found.' },
  file: { 'pt-BR': 'Nenhum arquivo anexado.', es: 'Ningún archivo adjunto.', en: 'No file is attached.' },
  upload: {
    'pt-BR': 'Este envio não existe mais. Envie o arquivo de novo.',
    es: 'Este envío ya no existe. Envíe el archivo de nuevo.',
    en: 'This upload does not exist any more. Send the file again.',
  },
  filing: { 'pt-BR': 'Protocolo não encontrado.', es: 'Presentación no encontrada.', en: 'Filing not found.' },
  absence: { 'pt-BR': 'Ausência não encontrada.', es: 'Ausencia no encontrada.', en: 'Absence not found.' },
  reminder: { 'pt-BR': 'Aviso não encontrado.', es: 'Aviso no encontrado.', en: 'Reminder not found.' },
  mail: { 'pt-BR': 'E-mail não encontrado.', es: 'Correo no encontrado.', en: 'Mail not found.' },
  brief: { 'pt-BR': 'Peça não encontrada.', es: 'Escrito no encontrado.', en: 'Brief not found.' },
  batch: {
    'pt-BR': 'Estas peças geradas não foram encontradas.',
    es: 'Estos escritos generados no se encontraron.',
    en: 'These briefs that were made were not found.',
  },
  section: { 'pt-BR': 'Seção não encontrada.', es: 'Sección no encontrada.', en: 'Section not found.' },
  measure: { 'pt-BR': 'Medida não encontrada.', es: 'Medida no encontrada.', en: 'Measure not found.' },
  letterhead: {
    'pt-BR': 'Não há papel timbrado.',
    es: 'No hay papel membretado.',
    en: 'There is no letterhead.',
  },
  comment: { 'pt-BR': 'Comentário não encontrado.', es: 'Comentario no encontrado.', en: 'Comment not found.' },
  authority: { 'pt-BR': 'Fonte não encontrada.', es: 'Fuente no encontrada.', en: 'Authority not found.' },
  version: { 'pt-BR': 'Versão não encontrada.', es: 'Versión no encontrada.', en: 'Version not found.' },
  calendar: { 'pt-BR': 'Calendário não encontrado.', es: 'Calendario no encontrado.', en: 'Calendar not found.' },
  addition: { 'pt-BR': 'Acréscimo não encontrado.', es: 'Añadido no encontrado.', en: 'Addition not found.' },
  change: { 'pt-BR': 'Mudança não encontrada.', es: 'Cambio no encontrado.', en: 'Change not found.' },
  user: { 'pt-BR': 'Pessoa da equipe não encontrada.', es: 'Persona del equipo no encontrada.', en: 'Team member not found.' },
  passkey: { 'pt-BR': 'Chave de acesso não encontrada.', es: 'Llave de acceso no encontrada.', en: 'Passkey not found.' },
  invitation: { 'pt-BR': 'Convite não encontrado.', es: 'Invitación no encontrada.', en: 'Invitation not found.' },
  session: { 'pt-BR': 'Sessão não encontrada.', es: 'Sesión no encontrada.', en: 'Session not found.' },
  notification: { 'pt-BR': 'Aviso não encontrado.', es: 'Aviso no encontrado.', en: 'Notification not found.' },
  feed: { 'pt-BR': 'Agenda não encontrada.', es: 'Agenda no encontrada.', en: 'Calendar feed not found.' },
  task: { 'pt-BR': 'Tarefa não encontrada.', es: 'Tarea no encontrada.', en: 'Task not found.' },
  token: { 'pt-BR': 'Chave do programa não encontrada.', es: 'Clave del programa no encontrada.', en: 'Access token not found.' },
} satisfies Record<string, Text>

export type Noun = keyof typeof nouns
