/** Texts of the printed forms. */
export const formWords = {
  vi: {
    forms: {
      title: 'Biểu mẫu in',
      hint: 'Mẫu theo Thông tư 01/2018/TT-VPCP. Bản in có thông tin chủ hồ sơ; mỗi lần mở được ghi nhật ký.',
      number: 'Mẫu %{number}',
      issued: 'lập %{moment}',
      open: 'Mở để in',
      openNamed: 'Mở để in: %{form}',
      bilingual: 'Kèm tiếng Anh',
      none: 'Chưa in được',
      register: {
        print: 'In sổ theo dõi',
        masked: 'Che thông tin chủ hồ sơ',
        full: 'Đầy đủ thông tin chủ hồ sơ',
        recorded: 'Việc in được ghi nhật ký.',
        searching: 'Bỏ nội dung tìm kiếm để in sổ: sổ in theo điều kiện lọc.',
      },
    },
  },
  en: {
    forms: {
      title: 'Forms to print',
      hint: 'Forms of Circular 01/2018/TT-VPCP. They bear the owner’s data; each opening is recorded.',
      number: 'Form %{number}',
      issued: 'made %{moment}',
      open: 'Open to print',
      openNamed: 'Open to print: %{form}',
      bilingual: 'With English',
      none: 'Not available yet',
      register: {
        print: 'Print the register',
        masked: 'Owners masked',
        full: 'Owners in full',
        recorded: 'Printing is recorded.',
        searching: 'Clear the search to print: the register follows the filters.',
      },
    },
  },
} as const;
