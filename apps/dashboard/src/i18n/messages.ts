import en from 'ra-language-english';
import { dossierLabels } from '../dossiers/dossier-labels.ts';
import { overviewLabels } from '../overview/overview-labels.ts';
import { deskLabels } from './desk-labels.ts';
import { reactAdminVi } from './react-admin-vi.ts';

/** Texts of every folder; a folder with texts has its line here. */
const folders = [deskLabels, overviewLabels, dossierLabels];

export const messages = {
  vi: Object.assign({}, reactAdminVi, ...folders.map((folder) => folder.vi)),
  en: Object.assign({}, en, ...folders.map((folder) => folder.en)),
};
