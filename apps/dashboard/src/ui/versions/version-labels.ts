import { labels } from '../../i18n/labels.ts';

/** Texts for comparing versions and for saves that cross. */
export const versionLabels = labels(
  {
    versions: {
      field: 'Mục',
      before: 'Đang là',
      after: 'Sẽ là',
      empty: 'để trống',
      crossed: {
        title: 'Có người vừa lưu trước anh/chị',
        lead: 'Dưới đây là các mục khác nhau giữa bản đang lưu và bản anh/chị vừa nhập. Chọn nội dung cần giữ ở từng mục rồi lưu lại.',
        same: 'Bản vừa được lưu không khác những gì anh/chị nhập.',
        yours: 'Của anh/chị',
        theirs: 'Đang lưu',
        saw: 'Lúc anh/chị mở: %{value}',
        both: 'cả hai cùng sửa',
        save: 'Lưu theo lựa chọn',
        drop: 'Bỏ phần của tôi',
      },
    },
  },
  {
    versions: {
      field: 'Field',
      before: 'Now',
      after: 'Will be',
      empty: 'empty',
      crossed: {
        title: 'Someone saved before you',
        lead: 'These fields differ between what is stored and what you wrote. Choose what to keep in each, then save again.',
        same: 'What was stored does not differ from what you wrote.',
        yours: 'Yours',
        theirs: 'Stored',
        saw: 'When you opened it: %{value}',
        both: 'both changed it',
        save: 'Save as chosen',
        drop: 'Drop mine',
      },
    },
  },
);
