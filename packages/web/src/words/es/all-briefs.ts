export const allBriefs = {
  'nav.briefs': 'Escritos',

  'allBriefs.title': 'Escritos',
  'allBriefs.lead': 'Los escritos de todos los casos. Elija varios para generar los archivos de una vez.',
  'allBriefs.search': 'Buscar en los escritos',
  'allBriefs.search.placeholder': 'Título o número del caso…',
  'allBriefs.filter.label': 'Búsqueda y filtros de los escritos',
  'allBriefs.filter.any': 'Cualquiera',
  'allBriefs.filter.state': 'Situación',
  'allBriefs.filter.clear': 'Quitar filtros',
  'allBriefs.more': 'Mostrar más escritos',
  'allBriefs.none.title': 'Aquí estarán los escritos de todos los casos',
  'allBriefs.none.body': 'Cada escrito comienza dentro de su caso y aparece aquí, primero el último en que se trabajó.',
  'allBriefs.none.action': 'Ver casos',
  'allBriefs.nothing.title': 'Ningún escrito con estos filtros',
  'allBriefs.nothing.query': 'Ningún escrito encontrado para “{query}”',
  'allBriefs.nothing.body': 'Pruebe otra palabra o solo el número del caso, o quite los filtros.',

  'allBriefs.choose': 'Elegir “{title}”, {reference}',
  'allBriefs.count': '{count, plural, one {# escrito} many {# de escritos} other {# escritos}}',
  'allBriefs.chosen': '{count, plural, one {# escrito elegido} many {# de escritos elegidos} other {# escritos elegidos}}',
  'allBriefs.chooseAll': '{count, plural, one {Seleccionar el único} many {Seleccionar los #} other {Seleccionar los #}}',
  'allBriefs.chooseFirst':
    '{count, plural, one {Seleccionar el primero} many {Seleccionar los primeros #} other {Seleccionar los primeros #}}',
  'allBriefs.chooseNone': 'Quitar selección',

  'allBriefs.make': 'Generar DOCX',
  'allBriefs.make.title': '{count, plural, one {Generar # escrito} many {Generar # de escritos} other {Generar # escritos}}',
  'allBriefs.make.body':
    'Los archivos vienen juntos en un ZIP, guardado por un día solo para usted. Un escrito que diría nombres protegidos a quien no puede leerlos no se genera.',
  'allBriefs.make.action': '{count, plural, one {Generar # escrito} many {Generar # de escritos} other {Generar # escritos}}',
  'allBriefs.gaps': 'Escritos en los que faltan datos',
  'allBriefs.gaps.refuse': 'No generarlos, y decir qué falta',
  'allBriefs.gaps.show': 'Generarlos con los vacíos marcados en el texto',
  'allBriefs.sheets': 'Con carátulas de los anexos',
  'allBriefs.sheets.hint': 'Una página para cada anexo, al final del escrito.',

  'allBriefs.making': 'Generando escritos',
  'allBriefs.progress': '{done, number} de {total, number} listos',
  'allBriefs.progress.leave': 'Puede salir de esta página: el trabajo continúa.',
  'allBriefs.cancel': 'Cancelar generación',
  'allBriefs.cancel.title': '¿Cancelar la generación de los escritos?',
  'allBriefs.cancel.body': 'Los archivos ya generados se borrarán. Los escritos quedan como están.',

  'allBriefs.ready':
    '{made, plural, =0 {No se generó ningún escrito} one {Se generó # de {total, number} escritos} many {Se generaron # de {total, number} escritos} other {Se generaron # de {total, number} escritos}}',
  'allBriefs.askedAt': 'Pedido el',
  'allBriefs.until': 'Guardado hasta el',
  'allBriefs.download': 'Descargar ZIP',
  'allBriefs.discard': 'Descartar archivos',
  'allBriefs.close': 'Cerrar informe',
  'allBriefs.refused':
    '{count, plural, one {# escrito no se generó} many {# de escritos no se generaron} other {# escritos no se generaron}}',
  'allBriefs.unknown': 'Escrito fuera de su alcance',
  'allBriefs.reasons.more': '{count, plural, one {y # motivo más} many {y # de motivos más} other {y # motivos más}}',
}
