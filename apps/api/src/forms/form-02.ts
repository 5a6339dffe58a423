import type { Said } from '@tram-ho-so/domain/words';
import type { Layout } from '../pdf/layout.ts';
import { saidDay } from '../pdf/moments.ts';
import { labelled, paragraph } from '../pdf/paragraph.ts';
import { byHand, keepWithSignatures, signatures } from '../pdf/signatures.ts';
import type { FormHead, PrintedPerson } from './form-head.ts';
import { fitted, numbered, openForm, person, request } from './form-page.ts';

export interface Form02Facts extends FormHead {
  readonly owner: PrintedPerson;
  readonly papers: readonly Said[];
  readonly reason: Said;
  /** Before reception no clock runs; after it the clock waits for the papers. */
  readonly accepted: boolean;
  /** Last day of the citizen's term, where there is one (rule R9). */
  readonly until: Date | undefined;
  readonly askedBy: string | undefined;
}

/** Form 02: what is asked for, once and completely. */
export const form02: Layout<Form02Facts> = fitted((facts, dense) => {
  const pdf = openForm('02', facts, dense);
  person(pdf, { vi: 'Hồ sơ của', en: 'Dossier of' }, facts.owner);
  request(pdf, facts.procedure);
  paragraph(pdf, {
    vi: 'Yêu cầu hoàn thiện hồ sơ gồm những nội dung sau:',
    en: 'The dossier is to be completed as follows:',
  });
  if (facts.papers.length > 0) numbered(pdf, facts.papers);
  labelled(pdf, { vi: 'Lý do', en: 'Reason' }, facts.reason);
  if (facts.until) {
    const day = saidDay(facts.until);
    labelled(
      pdf,
      { vi: 'Thời hạn bổ sung', en: 'To be brought by' },
      { vi: `hết ${day.vi}`, en: `the end of ${day.en}` },
    );
  }
  paragraph(pdf, facts.accepted ? waits : notYet);
  keepWithSignatures(pdf, 58);
  paragraph(pdf, {
    vi: `Trong quá trình hoàn thiện hồ sơ, nếu có vướng mắc, đề nghị ông/bà liên hệ ${facts.office.vi}, số điện thoại …………………… để được hướng dẫn./.`,
    en: `If anything is unclear, please ask ${facts.office.en}, phone ……………………`,
  });
  signatures(pdf, [{ title: { vi: 'Người hướng dẫn', en: 'Asked by' }, hint: byHand, name: facts.askedBy }]);
  return pdf;
});

const waits = {
  vi: 'Thời hạn giải quyết tạm dừng từ khi yêu cầu và tiếp tục tính khi nhận đủ giấy tờ bổ sung.',
  en: 'The time limit is paused from this request and runs on when the papers are in.',
};
const notYet = {
  vi: 'Hồ sơ chưa được tiếp nhận; thời hạn giải quyết tính từ khi hồ sơ đầy đủ được tiếp nhận.',
  en: 'The dossier is not accepted yet; time counts from the acceptance of the complete dossier.',
};
