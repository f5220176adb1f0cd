import type { files as reference } from '../pt-BR/files.ts'

export const files: Record<keyof typeof reference, string> = {
  'file.attach': 'Adjuntar archivo',
  'file.attachAgain': 'Adjuntar de nuevo',
  'file.attach.to': '{label} al documento {number}',
  'file.none': 'Sin archivo.',
  'file.unnamed': 'archivo',
  'file.download': 'Descargar',
  'file.download.of': 'Descargar el archivo del documento {number}',
  'file.replace': 'Sustituir archivo',
  'file.detach': 'Quitar archivo',
  'file.detach.title': '¿Quitar el archivo?',
  'file.detach.body': 'El documento {number} («{title}») sigue en la lista, sin el archivo. Lo ya presentado no cambia.',
  'file.missing': 'Archivo ausente.',
  'file.missing.detail':
    'Ya no está en el servidor. El documento y su lugar en la lista están intactos: adjunte el archivo de nuevo, o pida a quien cuida del servidor que lo recupere de la copia de seguridad.',
  'file.warning.encrypted': 'PDF protegido: no es posible sellar las páginas. Se entregará como está.',
  'file.warning.signed': 'PDF con firma digital: la copia sellada no conserva la firma. El archivo original queda guardado aquí.',
  'file.sending': 'Enviando el archivo del documento {number}',
  'file.percent': '{percent}% enviado',
  'file.checking': 'Comprobando el archivo…',
  'file.pick': 'Archivo',
  'file.pick.hint': 'PDF, Word, imagen, hoja de cálculo, audio o video.',
  'file.pick.choose': 'Elegir archivo',
  'file.pick.clear': 'Quitar el archivo elegido',
}
