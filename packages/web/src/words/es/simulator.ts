export const simulator = {
  'simulator.title': 'Simulador',
  'simulator.lead':
    'Ponga actuaciones en una línea de tiempo, muévalas y vea al instante qué plazos nacen, cambian o vencen. Nada se guarda en el sistema.',
  'simulator.start.title': '¿Y si la sentencia saliera en marzo? ¿Y si el Estado respondiera tarde?',
  'simulator.start.body':
    'Elija un procedimiento y ponga las actuaciones en la línea. Las etapas y los plazos de todas las partes aparecen con la cuenta explicada. Todo el resultado cabe en un enlace, sin ningún dato personal.',
  'simulator.example': 'Ejemplo: Honorato y otros vs. Brasil, ante la Corte IDH. Caso sometido el 28 may 2021, notificado el 30 sept 2021.',
  'simulator.example.open': 'Abrir ejemplo',
  'simulator.procedure': 'Procedimiento',
  'simulator.procedure.add': 'Añadir otro procedimiento',
  'simulator.procedure.add.hint': 'Para ver, por ejemplo, qué ventana se abre con la decisión final de un amparo.',
  'simulator.procedure.placeholder': 'Parte del nombre del órgano o del procedimiento',
  'simulator.procedure.most':
    '{count, plural, one {Cabe # procedimiento en una simulación.} many {Caben # de procedimientos en una simulación.} other {Caben # procedimientos en una simulación.}}',
  'simulator.procedure.remove': 'Quitar procedimiento: {name}',
  'simulator.court.missing': 'Sin el juzgado no hay fecha: cada uno tiene sus feriados.',
  'simulator.what': 'Lo que se simula',
  'simulator.today': 'Hoy de la simulación',
  'simulator.today.short': 'hoy',
  'simulator.today.hint': 'El día en que se lee la situación. 12/03/2026, o +15d.',
  'simulator.state': 'Estado demandado',
  'simulator.state.hint': 'De él depende qué puertas internacionales se abren.',
  'simulator.day.before': 'Un día antes: {what}',
  'simulator.day.after': 'Un día después: {what}',
  'simulator.day.wrong': 'Escriba un día que exista, como 12/03/2026.',
  'simulator.copy': 'Copiar enlace',
  'simulator.copied': 'Enlace copiado',
  'simulator.print': 'Imprimir simulación',
  'simulator.clear': 'Limpiar simulación',
  'simulator.line': 'Línea de tiempo',
  'simulator.line.about':
    'Arrastre una actuación o el “hoy”. Con el teclado: las flechas mueven un día, Page Up y Page Down un mes, Home y End van a los extremos.',
  'simulator.events.none': 'Todavía no hay actuaciones. Agregue la primera.',
  'simulator.events.most':
    '{count, plural, one {Cabe # actuación en una simulación.} many {Caben # de actuaciones en una simulación.} other {Caben # actuaciones en una simulación.}}',
  'simulator.event.add': 'Añadir actuación',
  'simulator.event.addIn': 'Añadir actuación: {name}',
  'simulator.event.remove': 'Quitar actuación: {name}',
  'simulator.event.fields':
    '{count, plural, =0 {Datos de la actuación} one {Datos de la actuación (# completado)} many {Datos de la actuación (# de completados)} other {Datos de la actuación (# completados)}}',
  'simulator.bars.more':
    '{count, plural, one {Y un plazo más en la lista de abajo.} many {Y # de plazos más en la lista de abajo.} other {Y # plazos más en la lista de abajo.}}',
  'simulator.stage': 'Etapa:',
  'simulator.outcome': 'desenlace:',
  'simulator.since': 'desde',
  'simulator.next': 'Lo que puede venir ahora (entra en la línea en un día probable)',
  'simulator.next.more': '{count, plural, one {Mostrar uno más} many {Mostrar # de actuaciones más} other {Mostrar # más}}',
  'simulator.unknown':
    '{count, plural, one {Un procedimiento o actuación del enlace no se conoce y quedó fuera.} many {# de procedimientos o actuaciones del enlace no se conocen y quedaron fuera.} other {# procedimientos o actuaciones del enlace no se conocen y quedaron fuera.}}',
  'simulator.deadlines': 'Plazos',
  'simulator.deadlines.none': 'Ningún plazo nace de estas actuaciones.',
  'simulator.windows': 'Ventanas en órganos donde todavía no hay procedimiento',
  'simulator.windows.about': 'Plazos que estas actuaciones abren en otro lugar, antes de que exista procedimiento allí.',
  'simulator.heard':
    'Etapa: {stage}. {count, plural, =0 {Ningún plazo cambió.} one {Un plazo cambió.} many {# de plazos cambiaron.} other {# plazos cambiaron.}}',
  'simulator.caution':
    'Las fechas calculadas ayudan a quien ejerce la abogacía y no sustituyen a esa persona. Revise la norma antes de confiar.',
  'simulator.printed': 'Impreso el {day}.',
  'simulator.open': 'Simular plazos',
}
