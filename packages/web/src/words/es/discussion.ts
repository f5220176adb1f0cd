import type { discussion as reference } from '../pt-BR/discussion.ts'

export const discussion: Record<keyof typeof reference, string> = {
  'discussion.begin': 'Escribir al equipo',
  'discussion.begin.deadline': 'Escribir sobre este plazo',
  'discussion.words': 'Lo que usted quiere decir',
  'discussion.hint': '@ y el nombre llaman a quien ve el caso. Hable de personas por su seudónimo.',
  'discussion.publish': 'Publicar mensaje',
  'discussion.about': 'Sobre el plazo: {deadline}',
  'discussion.answer': 'Responder',
  'discussion.answer.name': 'Responder a {name}',
  'discussion.answer.words': 'Su respuesta',
  'discussion.answer.publish': 'Publicar respuesta',
  'discussion.edited': 'editado',
  'discussion.edit': 'Editar',
  'discussion.edit.save': 'Guardar mensaje',
  'discussion.delete': 'Borrar mensaje',
  'discussion.delete.title': '¿Borrar este mensaje?',
  'discussion.delete.body': 'Desaparece para todos. En el rastro queda que usted lo borró, no lo que decía.',
  'discussion.actions': 'Acciones de su mensaje',
  'discussion.none.title': 'Nadie ha escrito todavía',
  'discussion.none.body': 'Aquí el equipo acuerda qué hacer en el caso. Solo lee quien ve el caso.',
  'discussion.none.example': 'Ejemplo: “@Bruno Carvalho, hablé con la Defensoría: el certificado sale el viernes.”',
}
