import type { door as reference } from '../pt-BR/door.ts'

export const door: Record<keyof typeof reference, string> = {
  'setup.title': 'Preparar Travessia',
  'setup.lead': 'El sistema está vacío. Indique el nombre de la organización y cree la primera cuenta, que será de la dirección.',
  'setup.organisation': 'Nombre de la organización',
  'setup.organisation.example': 'Ej.: Instituto de Políticas Públicas Migratorias',
  'setup.name': 'Su nombre',
  'setup.email': 'Su correo electrónico',
  'setup.password': 'Contraseña',
  'setup.password.hint': 'Al menos 10 caracteres. Una frase que solo usted conozca funciona bien.',
  'setup.submit': 'Crear organización',

  'start.title': '¿Cómo quiere empezar?',
  'start.lead': 'Se puede cambiar después: la demostración se retira con un clic.',
  'start.demo.title': 'Explorar con la demostración',
  'start.demo.body': 'Cuatro casos públicos y uno inventado muestran cómo funciona el sistema. Quedan señalados en todas las páginas.',
  'start.demo.action': 'Cargar la demostración',
  'start.demo.busy': 'Preparando los casos…',
  'start.empty.title': 'Empezar vacío',
  'start.empty.body': 'Ningún caso. Usted abre el primero y registra lo que ya ocurrió; los plazos aparecen solos.',
  'start.empty.action': 'Empezar sin casos',

  'signIn.title': 'Iniciar sesión',
  'signIn.email': 'Correo electrónico',
  'signIn.password': 'Contraseña',
  'signIn.submit': 'Entrar en la cuenta',
  'signIn.help':
    '¿No tiene cuenta? Pida una invitación a quien dirige la organización. ¿Olvidó la contraseña? Quien cuida el servidor puede dar una nueva.',
  'signIn.ended': 'La sesión terminó. Inicie sesión y volverá a la página en la que estaba.',

  'invitation.title': 'Invitación a {organisation}',
  'invitation.titlePlain': 'Invitación',
  'invitation.lead': 'La cuenta será de {email}, con la función {role}.',
  'invitation.name': 'Su nombre, como lo verá el equipo',
  'invitation.submit': 'Crear mi cuenta',
  'invitation.gone.title': 'Esta invitación ya no es válida',
  'invitation.gone.body': 'Ya se usó, se canceló o venció. Pida una nueva a quien le invitó.',
  'invitation.toSignIn': 'Ir a la entrada',
}
