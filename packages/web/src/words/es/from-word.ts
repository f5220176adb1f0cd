export const fromWord = {
  'word.document': 'Documento',
  'word.document.hint': 'DOCX, hasta 25 MB.',
  'field.noDocument': 'Elija un documento.',
  'field.largeDocument': 'El documento supera los 25 MB. Reduzca las imágenes en el procesador de textos y guárdelo de nuevo.',
  'word.document.reading': 'Leyendo el documento…',
  'word.back.open': 'Traer de vuelta de Word…',
  'word.back': 'Traer de vuelta de Word',
  'word.back.about':
    'Elija el DOCX descargado de este escrito y editado en Word o LibreOffice. Primero verá qué cambiaría; hasta entonces no se guarda nada.',
  'word.back.refused': 'El escrito sigue como estaba.',
  'word.back.take': 'Traer el texto',
  'word.back.taking': 'Trayendo el texto…',
  'word.back.taken': 'El texto del documento está en el escrito. Lo que había antes quedó guardado en Versiones.',
  'word.back.same': 'Nada ha cambiado: el escrito ya dice lo que dice el documento.',
  'word.back.version': 'Lo que está ahora en el escrito se guarda antes como versión.',
  'word.change':
    '{count, plural, =0 {Ninguna sección cambiaría} one {Cambiaría # sección} many {Cambiarían # de secciones} other {Cambiarían # secciones}}',
  'word.change.look': 'Las palabras son las mismas; cambia el formato, la numeración o una referencia.',
  'word.change.about': 'Lo que sale está tachado; lo que entra, subrayado.',
  'word.unplaced': 'Sin lugar',
  'word.unplaced.about':
    'Este texto no está bajo ninguna sección del escrito. Queda guardado al final de la página, hasta que se mueva a una sección o se borre.',
  'word.missing': 'Secciones que el documento no tiene',
  'word.missing.about': 'Quedan en el escrito como están.',
  'word.rewritten': 'Citas reescritas a mano',
  'word.rewritten.about': 'Entran como texto común y dejan de seguir a la biblioteca.',
  'word.leftOut': 'Lo que no viene del documento',
  'word.leftOut.images':
    '{count, plural, one {# imagen quedó fuera: un escrito no lleva imágenes.} many {# de imágenes quedaron fuera: un escrito no lleva imágenes.} other {# imágenes quedaron fuera: un escrito no lleva imágenes.}}',
  'word.leftOut.formulas':
    '{count, plural, one {# fórmula quedó fuera.} many {# de fórmulas quedaron fuera.} other {# fórmulas quedaron fuera.}}',
  'word.leftOut.comments':
    '{count, plural, one {# comentario de Word quedó fuera.} many {# de comentarios de Word quedaron fuera.} other {# comentarios de Word quedaron fuera.}}',
  'word.leftOut.changes':
    '{count, plural, one {# cambio controlado se tomó como aceptado.} many {# de cambios controlados se tomaron como aceptados.} other {# cambios controlados se tomaron como aceptados.}}',
  'word.new': 'Comenzar de un documento',
  'word.new.about': 'Los títulos del documento pasan a ser las secciones del escrito. El documento en sí no se guarda.',
  'word.new.title.hint': 'Aparece al comienzo del escrito.',
  'brief.unplaced': 'Sin lugar en el escrito',
  'brief.unplaced.about': 'Corte estas palabras y péguelas en la sección a la que pertenecen, o bórrelas. Nunca salen en el archivo.',
  'brief.unplaced.mark': 'por mover o borrar',
  'brief.unplaced.delete': 'Borrar',
  'brief.unplaced.delete.title': '¿Borrar el texto sin lugar?',
  'brief.unplaced.delete.body': 'Sale del escrito. Lo que ya se movió a las secciones queda. El documento del que vino no cambia.',
  'brief.unplaced.empty': 'Nada más aquí.',
  'brief.paper': 'Papel',
  'brief.paper.a4': 'A4',
  'brief.paper.letter': 'Carta',
  'brief.download.sheets': 'Con portada para cada anexo',
  'brief.download.sheets.hint': 'Una página por anexo, al final del archivo, con el número y el título.',
  'brief.download.leaks':
    'El escrito no puede descargarse así: diría nombres o datos protegidos a quien no puede leerlos. Corrija los puntos de arriba.',
}
