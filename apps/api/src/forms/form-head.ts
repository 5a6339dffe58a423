import type { Said } from '@tram-ho-so/domain/words';
import type { Languages } from '../pdf/document.ts';

/** What every form of a dossier says. */
export interface FormHead {
  readonly languages: Languages;
  /** The moment of printing. */
  readonly at: Date;
  /** When the act happened that the form leaves the desk with. */
  readonly issuedAt: Date;
  /** Number and symbol. */
  readonly number: string;
  /** The dossier's code. */
  readonly code: string;
  /** From the body above to the one that issues the form. */
  readonly organisations: readonly Said[];
  readonly office: Said;
  readonly procedure: Said;
  /** At the foot of the page: which form, when printed, and what on it is not official. */
  readonly foot: Said;
}

/** The owner as a form prints them; empty where it is not known or not shown. */
export interface PrintedPerson {
  readonly name: string;
  readonly address: string;
  readonly phone: string;
  readonly email: string;
}

export const desk: Said = { vi: 'Bộ phận Tiếp nhận và Trả kết quả', en: 'Reception and Return Desk' };

/** Where the date line says the form was written. */
export const town = 'Hạ Long';
