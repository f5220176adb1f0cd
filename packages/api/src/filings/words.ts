import type { Language, Text } from '@travessia/shared/languages'

/** Words on the papers of a package and in the names of its files, in the language of the brief. */
export const paperWords: Readonly<Record<Language, Readonly<Record<'annex' | 'index' | 'sheet' | 'part' | 'whole', string>>>> = {
  'pt-BR': { annex: 'anexo', index: 'indice-de-anexos', sheet: 'folha', part: 'parte', whole: 'completo' },
  es: { annex: 'anexo', index: 'indice-de-anexos', sheet: 'hoja', part: 'parte', whole: 'completo' },
  en: { annex: 'annex', index: 'index-of-annexes', sheet: 'sheet', part: 'part', whole: 'complete' },
}

export const listing = {
  heading: { 'pt-BR': 'Índice de anexos', es: 'Índice de anexos', en: 'Index of annexes' },
  number: { 'pt-BR': 'Nº', es: 'N.º', en: 'No.' },
  title: { 'pt-BR': 'Título', es: 'Título', en: 'Title' },
  date: { 'pt-BR': 'Data', es: 'Fecha', en: 'Date' },
  pages: { 'pt-BR': 'Pág.', es: 'Pág.', en: 'Pages' },
  file: { 'pt-BR': 'Arquivo e SHA-256', es: 'Archivo y SHA-256', en: 'File and SHA-256' },
  source: { 'pt-BR': 'Origem', es: 'Origen', en: 'Source' },
  noFile: { 'pt-BR': 'sem arquivo', es: 'sin archivo', en: 'no file' },
  foot: {
    'pt-BR': 'O SHA-256 identifica o conteúdo exato de cada arquivo: qualquer alteração o muda.',
    es: 'El SHA-256 identifica el contenido exacto de cada archivo: cualquier alteración lo cambia.',
    en: 'The SHA-256 identifies the exact content of each file: any alteration changes it.',
  },
} satisfies Record<string, Text>

/** What is to be known of a package before it is frozen; `{n}` is the number of the annex. */
export const problemWords = {
  noFile: {
    'pt-BR': 'O anexo {n} não tem arquivo: constará só do índice.',
    es: 'El anexo {n} no tiene archivo: constará solo en el índice.',
    en: 'Annex {n} has no file: it will stand in the index only.',
  },
  missing: {
    'pt-BR': 'O arquivo do anexo {n} não está mais no servidor. Anexe-o de novo ou deixe o anexo de fora.',
    es: 'El archivo del anexo {n} ya no está en el servidor. Adjúntelo de nuevo o deje el anexo fuera.',
    en: 'The file of annex {n} is no longer on the server. Attach it again or leave the annex out.',
  },
  encrypted: {
    'pt-BR': 'O anexo {n} é um PDF protegido e não pode ser carimbado: vai como está, com uma folha à parte.',
    es: 'El anexo {n} es un PDF protegido y no se puede sellar: va como está, con una hoja aparte.',
    en: 'Annex {n} is a protected PDF and cannot be stamped: it goes as it is, with a sheet of its own.',
  },
  signed: {
    'pt-BR': 'O anexo {n} tem assinatura digital, que a cópia carimbada não conserva. Guarde o original para o caso de o órgão pedi-lo.',
    es: 'El anexo {n} tiene firma digital, que la copia sellada no conserva. Guarde el original por si el órgano lo pide.',
    en: 'Annex {n} carries a digital signature, which the stamped copy does not keep. Keep the original in case the body asks for it.',
  },
  located: {
    'pt-BR':
      'A imagem do anexo {n} diz em que lugar foi feita, e quem a receber poderá ler isso. Se o lugar põe alguém em risco, anexe uma cópia sem esse dado.',
    es: 'La imagen del anexo {n} dice en qué lugar se tomó, y quien la reciba podrá leerlo. Si el lugar pone a alguien en riesgo, adjunte una copia sin ese dato.',
    en: 'The picture of annex {n} says where it was taken, and whoever gets it can read that. If the place puts somebody at risk, attach a copy without it.',
  },
  contentNamed: {
    'pt-BR':
      'O arquivo do anexo {n} diz o nome ou um número de uma pessoa protegida. Cubra-o antes de protocolar, ou deixe o anexo de fora, se quem recebe não pode saber quem ela é.',
    es: 'El archivo del anexo {n} dice el nombre o un número de una persona protegida. Cúbralo antes de presentar, o deje el anexo fuera, si quien lo recibe no puede saber quién es.',
    en: 'The file of annex {n} says the name or a number of a protected person. Cover it before you file, or leave the annex out, if whoever gets it may not know who that is.',
  },
  contentUnread: {
    'pt-BR':
      'O arquivo do anexo {n} não traz texto que se possa ler (imagem, áudio ou digitalização). Veja você se ele diz quem é uma pessoa protegida.',
    es: 'El archivo del anexo {n} no trae texto que se pueda leer (imagen, audio o digitalización). Vea usted si dice quién es una persona protegida.',
    en: 'The file of annex {n} carries no text that can be read (a picture, a recording or a scan). See for yourself whether it says who a protected person is.',
  },
  contentWaiting: {
    'pt-BR': 'O arquivo do anexo {n} ainda está sendo lido à procura de nomes protegidos. Volte a esta página em instantes.',
    es: 'El archivo del anexo {n} aún se está leyendo en busca de nombres protegidos. Vuelva a esta página en unos instantes.',
    en: 'The file of annex {n} is still being read for protected names. Come back to this page in a moment.',
  },
  extension: {
    'pt-BR': 'O portal não aceita arquivos .{type} (anexo {n}). Converta-o em PDF.',
    es: 'El portal no acepta archivos .{type} (anexo {n}). Conviértalo a PDF.',
    en: 'The portal does not take .{type} files (annex {n}). Turn it into a PDF.',
  },
  cut: {
    'pt-BR': 'O anexo {n} passa de {max} MB e será dividido por páginas.',
    es: 'El anexo {n} supera {max} MB y se dividirá por páginas.',
    en: 'Annex {n} is larger than {max} MB and will be split by pages.',
  },
  large: {
    'pt-BR': 'O anexo {n} passa de {max} MB e não pode ser dividido. Reduza-o, ou entregue-o por outra via.',
    es: 'El anexo {n} supera {max} MB y no se puede dividir. Redúzcalo, o entréguelo por otra vía.',
    en: 'Annex {n} is larger than {max} MB and cannot be split. Make it smaller, or hand it in another way.',
  },
  named: {
    'pt-BR': 'O título do anexo {n} diz o nome ou um número de uma pessoa protegida. Mude o título.',
    es: 'El título del anexo {n} dice el nombre o un número de una persona protegida. Cambie el título.',
    en: 'The title of annex {n} says the name or a number of a protected person. Change the title.',
  },
  briefLarge: {
    'pt-BR': 'A peça tem mais de {max} MB, o limite por arquivo. Reduza as imagens do papel timbrado ou mude o limite.',
    es: 'El escrito tiene más de {max} MB, el límite por archivo. Reduzca las imágenes del papel membretado o cambie el límite.',
    en: 'The brief is larger than {max} MB, the limit of one file. Make the pictures of the letterhead smaller, or change the limit.',
  },
  noProceeding: {
    'pt-BR': 'Diga em que procedimento a peça é protocolada; se ele ainda não está no caso, acrescente-o.',
    es: 'Indique en qué procedimiento se presenta el escrito; si aún no está en el caso, agréguelo.',
    en: 'Say in which proceeding the brief is filed; if it is not in the case yet, add it.',
  },
  notApproved: {
    'pt-BR': 'Só se protocola uma peça aprovada.',
    es: 'Solo se presenta un escrito aprobado.',
    en: 'Only an approved brief is filed.',
  },
} satisfies Record<string, Text>

export type ProblemWord = keyof typeof problemWords

export function fill(text: Text, values: Readonly<Record<string, string | number>>): Text {
  const put = (words: string) => words.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))
  return { 'pt-BR': put(text['pt-BR']), es: put(text.es), en: put(text.en) }
}

export const notMade = {
  blocked: {
    'pt-BR': 'O protocolo não foi registrado: há o que corrigir antes. A peça e os anexos estão como estavam.',
    es: 'La presentación no se registró: hay que corregir algo antes. El escrito y los anexos están como estaban.',
    en: 'The filing was not recorded: something has to be mended first. The brief and its annexes are as they were.',
  },
  look: {
    'pt-BR': 'Olhe o anexo {n}, que pode dizer quem é uma pessoa protegida, e marque que olhou.',
    es: 'Mire el anexo {n}, que puede decir quién es una persona protegida, y marque que lo miró.',
    en: 'Look at annex {n}, which may say who a protected person is, and tick that you looked.',
  },
  noOffice: {
    'pt-BR': 'O PDF único não pôde ser feito neste servidor. Desmarque-o para protocolar sem ele; a peça está como estava.',
    es: 'El PDF único no se pudo hacer en este servidor. Desmárquelo para presentar sin él; el escrito está como estaba.',
    en: 'The single PDF could not be made on this server. Uncheck it to file without it; the brief is as it was.',
  },
  hasReceipt: {
    'pt-BR': 'Este protocolo já tem recibo, e ele não muda mais.',
    es: 'Esta presentación ya tiene acuse, y no cambia más.',
    en: 'This filing already has its receipt, which does not change any more.',
  },
} satisfies Record<string, Text>
