import { caseOf, type ImportField, say } from './field.ts'

/** Of a person of a case. */
export const personFields: readonly ImportField[] = [
  caseOf,
  {
    id: 'name',
    label: say('Nome', 'Nombre', 'Name'),
    also: ['nome completo', 'nombre completo', 'full name', 'pessoa', 'persona', 'person'],
    isRequired: true,
    examples: ['Amina Kiala', 'Dra. Beatriz Nunes'],
  },
  {
    id: 'role',
    label: say('Papel', 'Papel', 'Role'),
    also: ['papel no caso', 'rol', 'qualidade', 'calidad', 'funcao'],
    isRequired: true,
    words: 'role',
    examples: ['Suposta vítima', 'Representante'],
  },
  {
    id: 'protected',
    label: say('Protegida', 'Protegida', 'Protected'),
    also: ['protegido', 'sigilo', 'reserva', 'protecao'],
    words: 'yesNo',
    examples: ['Sim', 'Não'],
  },
  { id: 'pseudonym', label: say('Pseudônimo', 'Seudónimo', 'Pseudonym'), also: ['apelido', 'alias'], examples: ['A. K.', ''] },
  { id: 'initials', label: say('Iniciais', 'Iniciales', 'Initials'), examples: ['A. K.', ''] },
  { id: 'groupLabel', label: say('Grupo', 'Grupo', 'Group'), also: ['group label'], examples: ['uma mãe angolana', ''] },
  {
    id: 'nationality',
    label: say('Nacionalidade', 'Nacionalidad', 'Nationality'),
    also: ['pais', 'country', 'pais de origem', 'country of origin'],
    examples: ['Angola', 'BR'],
  },
  {
    id: 'note',
    label: say('Notas', 'Notas', 'Notes'),
    also: ['nota', 'note', 'observacoes', 'observaciones', 'obs'],
    examples: ['Fala lingala.', ''],
  },
  {
    id: 'identifiers',
    label: say('Documentos', 'Documentos', 'Documents'),
    also: ['documento', 'document', 'cpf', 'rnm', 'crnm', 'passaporte', 'pasaporte', 'passport', 'telefone', 'telefono', 'phone'],
    examples: ['Passaporte: N1234567', ''],
  },
  {
    id: 'barNumber',
    label: say('OAB', 'Matrícula profesional', 'Bar number'),
    also: ['oab', 'registro profissional'],
    examples: ['', 'OAB/PR 12.345'],
  },
  {
    id: 'contact',
    label: say('Contato', 'Contacto', 'Contact'),
    also: ['e-mail', 'email', 'correo'],
    examples: ['', 'beatriz@exemplo.org'],
  },
]
