import type { Text } from '../languages.ts'

/** What a cell may say where the field is one of a few, by the value that it stands for. The value itself may stand there too. */
export const cellWords = {
  front: {
    policy: say('Políticas públicas', 'Políticas públicas', 'Public policies'),
    network: say('Articulação em rede', 'Trabajo en red', 'Networking'),
    dialogue: say('Diálogos teoria e prática', 'Diálogos teoría y práctica', 'Theory and practice'),
    advocacy: say('Incidência', 'Incidencia', 'Advocacy'),
    course: say('Cursos e formações', 'Cursos y formaciones', 'Courses and trainings'),
    project: say('Projetos', 'Proyectos', 'Projects'),
  },
  axis: {
    health: say('Saúde', 'Salud', 'Health'),
    assistance: say('Assistência social', 'Asistencia social', 'Social assistance'),
    psychology: say('Psicologia', 'Psicología', 'Psychology'),
    work: say('Trabalho', 'Trabajo', 'Work'),
    housing: say('Moradia', 'Vivienda', 'Housing'),
    shelter: say('Acolhimento', 'Alojamiento', 'Shelter'),
    participation: say('Participação política', 'Participación política', 'Political participation'),
    documentation: say('Documentação', 'Documentación', 'Documentation'),
  },
  visibility: {
    organisation: say('Toda a organização', 'Toda la organización', 'The whole organisation'),
    restricted: say('Restrito', 'Restringido', 'Restricted'),
  },
  role: {
    victim: say('Suposta vítima', 'Presunta víctima', 'Alleged victim'),
    family: say('Familiar', 'Familiar', 'Relative'),
    petitioner: say('Parte peticionária', 'Parte peticionaria', 'Petitioner'),
    representative: say('Representante', 'Representante', 'Representative'),
    witness: say('Testemunha', 'Testigo', 'Witness'),
    expert: say('Perita ou perito', 'Perita o perito', 'Expert'),
    authority: say('Autoridade', 'Autoridad', 'Authority'),
    other: say('Outro papel', 'Otro papel', 'Other role'),
  },
  kind: {
    norm: say('Norma', 'Norma', 'Norm'),
    decision: say('Decisão', 'Decisión', 'Decision'),
    report: say('Relatório', 'Informe', 'Report'),
    doctrine: say('Doutrina', 'Doctrina', 'Scholarship'),
  },
  system: {
    'inter-american': say('Sistema interamericano', 'Sistema interamericano', 'Inter-American system'),
    un: say('Nações Unidas', 'Naciones Unidas', 'United Nations'),
    europe: say('Sistema europeu', 'Sistema europeo', 'European system'),
    africa: say('Sistema africano', 'Sistema africano', 'African system'),
    brazil: say('Brasil', 'Brasil', 'Brazil'),
    other: say('Outro', 'Otro', 'Other'),
  },
  yesNo: {
    yes: say('Sim', 'Sí', 'Yes'),
    no: say('Não', 'No', 'No'),
  },
} satisfies Record<string, Record<string, Text>>

function say(pt: string, es: string, en: string): Text {
  return { 'pt-BR': pt, es, en }
}
