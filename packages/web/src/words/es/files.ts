import type { files as reference } from '../pt-BR/files.ts'

export const files: Record<keyof typeof reference, string> = {
  'file.attach': 'Adjuntar archivo',
  'file.attachAgain': 'Adjuntar de nuevo',
  'file.attach.to': '{label} al documento {number}',
  'file.none': 'Sin archivo.',
  'file.unnamed': 'archivo',
  'file.download': 'Descargar archivo',
  'file.download.of': 'Descargar archivo del documento {number}',
  'file.replace': 'Sustituir archivo',
  'file.detach': 'Quitar archivo',
  'file.detach.title': '¿Quitar el archivo?',
  'file.detach.body': 'El documento {number} («{title}») sigue en la lista, sin el archivo. Lo ya presentado no cambia.',
  'file.missing': 'Archivo ausente.',
  'file.missing.detail':
    'Ya no está en el servidor. El documento y su lugar en la lista están intactos: adjunte el archivo de nuevo, o pida a quien cuida del servidor que lo recupere de la copia de seguridad.',
  'file.warning.encrypted': 'PDF protegido: no es posible sellar las páginas. Se entregará como está.',
  'file.warning.signed': 'PDF con firma digital: la copia sellada no conserva la firma. El archivo original queda guardado aquí.',
  'file.warning.located':
    'Esta imagen dice en qué lugar se tomó. El archivo queda guardado como llegó; antes de entregarlo a alguien, vea si el lugar pone a alguien en riesgo.',
  'file.sending': 'Enviando el archivo del documento {number}',
  'file.percent': '{percent}% enviado',
  'file.checking': 'Comprobando el archivo…',
  'file.paused': '{percent}% enviado. En pausa: sin conexión. Continúa solo cuando vuelva.',
  'file.stop': 'Detener el envío',
  'file.thumbnail': 'Miniatura del archivo del documento {number}',
  'file.pick': 'Archivo',
  'file.pick.hint': 'PDF, Word, imagen, hoja de cálculo, audio o video.',
  'file.pick.choose': 'Elegir archivo',
  'file.pick.clear': 'Quitar el archivo elegido',
  'storage.title': 'Espacio usado',
  'storage.about':
    'Lo que ocupan los archivos de los casos y de lo presentado. Cada contenido cuenta una vez, aunque esté adjunto a varios casos.',
  'storage.used': '{used} usados',
  'storage.usedOf': '{used} usados de {most}',
  'storage.nearlyFull': 'El espacio se está agotando.',
  'storage.nearlyFull.about':
    'Cuando se agote, no se aceptará ningún archivo nuevo; presentar escritos seguirá siendo posible. Quite archivos que ya no sirven o pida más espacio a quien cuida del servidor.',
}
