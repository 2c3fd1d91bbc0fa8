import type { ImportField } from '@shared/imports/imports.schema';
import type { Localized } from '@shared/locale';

/** Columns of an exported list, in order. Each name is one that importing recognises as the same field. */
export const exportColumns: readonly { readonly field: ImportField; readonly name: Localized<string> }[] = [
  { field: 'givenName', name: { es: 'Nombre', ca: 'Nom', en: 'Given name' } },
  { field: 'firstSurname', name: { es: 'Primer apellido', ca: 'Primer cognom', en: 'First surname' } },
  { field: 'secondSurname', name: { es: 'Segundo apellido', ca: 'Segon cognom', en: 'Second surname' } },
  {
    field: 'displayName',
    name: { es: 'Como le gusta que le llamen', ca: 'Com li agrada que li diguin', en: 'Preferred name' },
  },
  { field: 'companyName', name: { es: 'Empresa', ca: 'Empresa', en: 'Company' } },
  { field: 'role', name: { es: 'Cargo', ca: 'Càrrec', en: 'Role' } },
  { field: 'pitch', name: { es: 'En una frase', ca: 'En una frase', en: 'In one sentence' } },
  { field: 'bio', name: { es: 'Sobre mí', ca: 'Sobre mi', en: 'About' } },
  { field: 'email', name: { es: 'Correo electrónico', ca: 'Correu electrònic', en: 'E-mail' } },
  { field: 'phone', name: { es: 'Teléfono', ca: 'Telèfon', en: 'Phone' } },
  { field: 'web', name: { es: 'Página web', ca: 'Lloc web', en: 'Website' } },
  { field: 'linkedin', name: { es: 'LinkedIn', ca: 'LinkedIn', en: 'LinkedIn' } },
  { field: 'instagram', name: { es: 'Instagram', ca: 'Instagram', en: 'Instagram' } },
  { field: 'facebook', name: { es: 'Facebook', ca: 'Facebook', en: 'Facebook' } },
  { field: 'x', name: { es: 'X', ca: 'X', en: 'X' } },
  { field: 'mastodon', name: { es: 'Mastodon', ca: 'Mastodon', en: 'Mastodon' } },
  { field: 'github', name: { es: 'GitHub', ca: 'GitHub', en: 'GitHub' } },
  { field: 'behance', name: { es: 'Behance', ca: 'Behance', en: 'Behance' } },
  { field: 'youtube', name: { es: 'YouTube', ca: 'YouTube', en: 'YouTube' } },
  { field: 'vimeo', name: { es: 'Vimeo', ca: 'Vimeo', en: 'Vimeo' } },
  { field: 'tiktok', name: { es: 'TikTok', ca: 'TikTok', en: 'TikTok' } },
  { field: 'otherWeb', name: { es: 'Otra web', ca: 'Un altre web', en: 'Other website' } },
  { field: 'otherLink', name: { es: 'Otro enlace', ca: 'Altre enllaç', en: 'Other link' } },
  { field: 'languages', name: { es: 'Idiomas', ca: 'Idiomes', en: 'Languages' } },
  { field: 'birthday', name: { es: 'Cumpleaños', ca: 'Aniversari', en: 'Birthday' } },
  {
    field: 'joinedOn',
    name: { es: 'En el espacio desde', ca: 'A l’espai des de', en: 'In the space since' },
  },
  { field: 'leftOn', name: { es: 'Se fue el', ca: 'Va marxar el', en: 'Left on' } },
  { field: 'status', name: { es: 'Situación', ca: 'Situació', en: 'Status' } },
  { field: 'daysIn', name: { es: 'Días en el espacio', ca: 'Dies a l’espai', en: 'Days in' } },
  {
    field: 'focusHours',
    name: { es: 'Horas de concentración', ca: 'Hores de concentració', en: 'Focus hours' },
  },
  {
    field: 'bestMoment',
    name: {
      es: 'Mejor momento para hablar',
      ca: 'Millor moment per parlar',
      en: 'Best moment to talk',
    },
  },
  { field: 'offers', name: { es: 'Ofrece', ca: 'Ofereix', en: 'Offers' } },
  { field: 'seeks', name: { es: 'Busca', ca: 'Busca', en: 'Seeks' } },
  { field: 'learns', name: { es: 'Quiere aprender', ca: 'Vol aprendre', en: 'Wants to learn' } },
  { field: 'specialties', name: { es: 'Especialidades', ca: 'Especialitats', en: 'Specialties' } },
  // With these all that is known comes back; the columns before are for people and other programs.
  {
    field: 'serviceDetails',
    name: { es: 'Servicios en detalle', ca: 'Serveis en detall', en: 'Services in detail' },
  },
  { field: 'consents', name: { es: 'Consentimientos', ca: 'Consentiments', en: 'Consents' } },
];
