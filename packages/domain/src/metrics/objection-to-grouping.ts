import { InvalidInput } from '../refusal/request-refusals.ts';
import type { Metric } from './metric.ts';

const steps: ReadonlySet<string> = new Set(['MONTH', 'WEEK', 'DAY']);
const mostDimensions = 3;

/** Why a figure cannot be parted so. */
export function objectionToGrouping({ measure }: Metric, by: readonly string[]): InvalidInput | undefined {
  if (new Set(by).size < by.length || by.length > mostDimensions) {
    return new InvalidInput('by', {
      vi: `Chia theo tối đa ${mostDimensions} chiều, mỗi chiều một lần.`,
      en: `Group by up to ${mostDimensions} dimensions, each once.`,
    });
  }
  if (by.filter((each) => steps.has(each)).length > 1) {
    return new InvalidInput('by', {
      vi: 'Chỉ chia theo một loại thời gian: tháng, tuần hoặc ngày.',
      en: 'Group by one kind of time: month, week or day.',
    });
  }
  if (measure.kind === 'REACH' && by.some((each) => !steps.has(each))) {
    return new InvalidInput('by', {
      vi: 'Độ phủ chỉ chia được theo thời gian.',
      en: 'Coverage can be grouped by time only.',
    });
  }
  return undefined;
}
