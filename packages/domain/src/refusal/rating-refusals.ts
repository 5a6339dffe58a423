import { type DossierStatus, dossierStatusWords } from '../vocabulary.ts';
import { inSentence } from './in-sentence.ts';
import { Refusal } from './refusal.ts';

export class AlreadyRated extends Refusal {
  override readonly name = 'AlreadyRated';
  readonly code = 'ALREADY_RATED';
  constructor() {
    super({
      vi: 'Hồ sơ đã có đánh giá; mỗi hồ sơ được đánh giá một lần.',
      en: 'The dossier was rated; a dossier is rated once.',
      fix: { vi: 'Không cần đánh giá thêm.', en: 'Nothing more is needed.' },
    });
  }
}

export class NotRatable extends Refusal {
  override readonly name = 'NotRatable';
  readonly code = 'NOT_RATABLE';
  constructor(status: DossierStatus) {
    const { vi, en } = dossierStatusWords[status];
    super({
      vi: `Chưa thể đánh giá khi hồ sơ ở trạng thái “${inSentence(vi)}”.`,
      en: `The dossier cannot be rated yet: it is ${inSentence(en)}.`,
      fix: { vi: 'Mời công dân đánh giá khi đã có kết quả.', en: 'Ask for a rating once there is a result.' },
    });
  }
}
