import type { Said } from '@tram-ho-so/domain/words';
import type { Pdf } from '../pdf/document.ts';
import type { Layout } from '../pdf/layout.ts';
import { saidMoment } from '../pdf/moments.ts';
import { labelled, paragraph } from '../pdf/paragraph.ts';
import { byHand, keepWithSignatures, signatures } from '../pdf/signatures.ts';
import type { FormHead, PrintedPerson } from './form-head.ts';
import { fitted, numbered, openForm, person, request } from './form-page.ts';

export interface Form01Facts extends FormHead {
  readonly owner: PrintedPerson;
  readonly receivedBy: Said;
  /** What was handed in, with originals and copies; empty where nobody wrote it down. */
  readonly papers: readonly Said[];
  readonly sets: number;
  readonly timeLimit: Said;
  readonly receivedAt: Date;
  readonly promise: Promise01;
  readonly returnTo: Said;
  /** Name of who received it, where a person did. */
  readonly receiver: string | undefined;
}

/** The date on the receipt; none while the papers are on their way to the agency (rule R5). */
export type Promise01 =
  | { readonly kind: 'WAITS' }
  | {
      readonly kind: 'GIVEN';
      readonly dueAt: Date;
      readonly provisional: boolean;
      /** The promise now, where a pause or the extension has moved it. */
      readonly movedTo: Date | undefined;
    };

/** Form 01: what was received, and when the result is promised. */
export const form01: Layout<Form01Facts> = fitted((facts, dense) => {
  const pdf = openForm('01', facts, dense);
  labelled(pdf, { vi: 'Nơi tiếp nhận', en: 'Received at' }, facts.receivedBy);
  person(pdf, { vi: 'Tiếp nhận hồ sơ của', en: 'Received from' }, facts.owner);
  request(pdf, facts.procedure);
  papers(pdf, facts.papers);
  const sets = String(facts.sets).padStart(2, '0');
  labelled(pdf, { vi: 'Số lượng hồ sơ', en: 'Number of sets' }, `${sets} (bộ)`);
  labelled(pdf, { vi: 'Thời gian giải quyết hồ sơ theo quy định', en: 'Time limit' }, facts.timeLimit);
  labelled(pdf, { vi: 'Thời gian nhận hồ sơ', en: 'Time of reception' }, saidMoment(facts.receivedAt));
  promised(pdf, facts.promise);
  keepWithSignatures(pdf, 26);
  labelled(pdf, { vi: 'Đăng ký nhận kết quả', en: 'Result to be collected' }, facts.returnTo);
  signatures(pdf, [
    { title: { vi: 'Người nộp hồ sơ', en: 'Submitted by' }, hint: byHand },
    { title: { vi: 'Người tiếp nhận hồ sơ', en: 'Received by' }, hint: byHand, name: facts.receiver },
  ]);
  return pdf;
});

function papers(pdf: Pdf, things: readonly Said[]): void {
  if (things.length === 0) {
    labelled(
      pdf,
      { vi: 'Thành phần hồ sơ nộp', en: 'Papers handed in' },
      {
        vi: 'sổ không ghi từng giấy tờ',
        en: 'the books do not list them one by one',
      },
    );
    return;
  }
  paragraph(pdf, { vi: 'Thành phần hồ sơ nộp gồm:', en: 'Papers handed in:' });
  numbered(pdf, things);
}

const promiseLabel = { vi: 'Thời gian trả kết quả giải quyết hồ sơ', en: 'Result promised for' };

function promised(pdf: Pdf, promise: Promise01): void {
  if (promise.kind === 'WAITS') {
    labelled(pdf, promiseLabel, {
      vi: 'chưa ấn định; thời hạn tính từ khi hồ sơ đầy đủ về tới Trung tâm Hành chính công',
      en: 'no date yet; time counts from the arrival of the complete papers at the service centre',
    });
    return;
  }
  const { dueAt, provisional, movedTo } = promise;
  const due = saidMoment(dueAt);
  labelled(
    pdf,
    promiseLabel,
    provisional ? { vi: `${due.vi} (tạm tính)`, en: `${due.en} (provisional)` } : due,
  );
  if (provisional)
    remark(pdf, {
      vi: 'Ngày hẹn là tạm tính: lịch làm việc chưa được xác nhận cho toàn bộ thời gian này; nếu thay đổi, ông/bà sẽ được thông báo.',
      en: 'The date is provisional: the working calendar is not confirmed for the whole time; you will be told if it changes.',
    });
  if (!movedTo) return;
  const moved = saidMoment(movedTo);
  remark(pdf, {
    vi: `Hẹn trả hiện nay, sau thời gian tạm dừng hoặc hẹn lại: ${moved.vi}.`,
    en: `Promised now, after pauses or the new date: ${moved.en}.`,
  });
}

const remark = (pdf: Pdf, said: Said) => paragraph(pdf, said, { face: 'italic', size: 10 });
