import type { Text } from '../languages.ts'
import type { NotificationKind } from '../notifications.ts'

const say = (portuguese: string, es: string, en: string): Text => ({ 'pt-BR': portuguese, es, en })

/** What happened, said to whom it is told, on a screen or in a mail: nothing of the case. */
export const notificationWords: Readonly<Record<NotificationKind, Text>> = {
  'deadline.assigned': say('Um prazo ficou com você', 'Un plazo quedó a su cargo', 'A deadline is now yours'),
  'deadline.due': say('Um prazo seu está perto', 'Un plazo suyo está cerca', 'A deadline of yours is near'),
  'deadline.escalated': say(
    'Um prazo da equipe pede atenção',
    'Un plazo del equipo pide atención',
    'A deadline of the team needs attention',
  ),
  'deadline.unowned': say('Um prazo está sem responsável', 'Un plazo está sin responsable', 'A deadline has nobody to look after it'),
  'comment.mention': say('Você foi mencionado em uma conversa', 'Le mencionaron en una conversación', 'You were mentioned in a discussion'),
  'comment.reply': say('Responderam ao que você escreveu', 'Respondieron a lo que usted escribió', 'Somebody replied to what you wrote'),
  'task.assigned': say('Uma tarefa ficou com você', 'Una tarea quedó a su cargo', 'A task is now yours'),
  'case.handover': say('Um caso passou para você', 'Un caso pasó a sus manos', 'A case was handed over to you'),
  'batch.done': say('As peças pedidas estão prontas', 'Los escritos pedidos están listos', 'The briefs you asked for are ready'),
  'case-import.done': say('A importação de um caso terminou', 'La importación de un caso terminó', 'The import of a case has ended'),
  'import.done': say('A importação terminou', 'La importación terminó', 'The import has ended'),
  statement: say('Há um novo balanço', 'Hay un nuevo balance', 'There is a new statement'),
}
