import { labels } from '../i18n/labels.ts';

/** Texts of the data-quality centre. */
export const qualityLabels = labels(
  {
    quality: {
      title: 'Chất lượng dữ liệu',
      clean: 'Mọi phép kiểm tra đều sạch: không có phát hiện nào.',
      errors: '%{n} chỗ sổ tự mâu thuẫn, cần xử lý trước khi công bố số liệu.',
      some: 'Sổ không tự mâu thuẫn; có %{n} chỗ cần xem.',
      severity: { ERROR: 'Sai', WARNING: 'Cần xem', NOTE: 'Lưu ý' },
      group: {
        ERROR: 'Sổ tự mâu thuẫn',
        WARNING: 'Có thể sai, hoặc việc còn bỏ',
        NOTE: 'Cần biết khi đọc số liệu',
      },
      check: 'Kiểm tra',
      count: 'Số phát hiện',
      oldest: 'Lâu nhất từ',
      owner: 'Người xử lý',
      effect: 'Ảnh hưởng số liệu',
      affects: 'Chỉ số bị ảnh hưởng',
      fix: 'Cách xử lý',
      subject: 'Đối tượng',
      branch: 'Bưu cục',
      procedure: 'Thủ tục',
      since: 'Từ',
      back: 'Mọi phép kiểm tra',
      none: { title: 'Không có phát hiện nào', text: 'Phép kiểm tra này đang sạch.' },
    },
  },
  {
    quality: {
      title: 'Data quality',
      clean: 'Every check is clean: nothing was found.',
      errors: '%{n} places where the books contradict themselves: mend them before publishing figures.',
      some: 'The books do not contradict themselves; %{n} places want a look.',
      severity: { ERROR: 'Wrong', WARNING: 'Look', NOTE: 'Note' },
      group: {
        ERROR: 'The books contradict themselves',
        WARNING: 'Probably wrong, or left undone',
        NOTE: 'To know when reading figures',
      },
      check: 'Check',
      count: 'Findings',
      oldest: 'Oldest since',
      owner: 'Who mends it',
      effect: 'Effect on figures',
      affects: 'Figures touched',
      fix: 'How to mend',
      subject: 'Subject',
      branch: 'Branch',
      procedure: 'Procedure',
      since: 'Since',
      back: 'All checks',
      none: { title: 'Nothing was found', text: 'This check is clean.' },
    },
  },
);
