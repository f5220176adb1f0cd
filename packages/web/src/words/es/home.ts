import type { home as reference } from '../pt-BR/home.ts'

export const home: Record<keyof typeof reference, string> = {
  'home.title': 'Mis plazos',
  'home.sentence.overdue': '{count, plural, one {un plazo vencido} many {# plazos vencidos} other {# plazos vencidos}}',
  'home.sentence.today': '{count, plural, one {un plazo para hoy} many {# plazos para hoy} other {# plazos para hoy}}',
  'home.sentence.week':
    '{count, plural, one {un plazo en los próximos 7 días} many {# plazos en los próximos 7 días} other {# plazos en los próximos 7 días}}',
  'home.sentence.unowned':
    '{count, plural, one {Uno de ellos no tiene responsable.} many {# de ellos no tienen responsable.} other {# de ellos no tienen responsable.}}',
  'home.sentence.calm': 'Nada vencido y nada vence en los próximos 7 días.',
  'home.sentence.next': 'El próximo plazo es {day}.',
  'home.owner': 'De quién',
  'home.owner.all': 'Del equipo',
  'home.owner.me': 'Míos',
  'home.owner.nobody': 'Sin responsable',
  'home.group.overdue': 'Vencidos',
  'home.group.today': 'Hoy',
  'home.group.week': '7 días',
  'home.group.month': '30 días',
  'home.group.later': 'Después',
  'home.group.waiting': 'Esperando a los demás',
  'home.group.waiting.hint': 'Plazos del Estado, del órgano y de otras partes.',
  'home.why': '¿Por qué esta fecha?',
  'home.take': 'Asumir',
  'home.take.name': 'Asumir: {what}, {case}',
  'home.taken': 'Ahora le corresponde a usted: {what}.',
  'home.yours': 'A su cargo',
  'home.owned': 'A cargo de {name}',
  'home.unowned': 'Sin responsable',
  'home.more': 'Mostrar más plazos',
  'home.changed': 'Otra persona cambió este plazo antes. La lista se actualizó.',
  'home.empty.title': 'Aquí están los plazos de todos los casos',
  'home.empty.body':
    'Cada plazo nace de una actuación registrada en un caso: el sistema lee la actuación, cuenta los días según la regla del órgano y muestra por qué llegó a la fecha.',
  'home.empty.example':
    'Ejemplo: decisión final notificada el 14 nov 2024 → petición a la CIDH hasta el 14 may 2025, seis meses (CADH art. 46.1.b).',
  'home.empty.action': 'Abrir el primer caso',
  'home.none.title': 'Ningún plazo en esta selección',
  'home.none.body': 'Hay otros plazos fuera de ella.',
  'home.none.action': 'Ver los plazos del equipo',
}
