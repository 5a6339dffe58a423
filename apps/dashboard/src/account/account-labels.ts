import { labels } from '../i18n/labels.ts';

export const accountLabels = labels(
  {
    account: {
      title: 'Tài khoản của tôi',
      lead: '%{name}, %{role}.',
      codes: {
        title: 'Xác thực hai lớp',
        on: 'Đang bật: mỗi lần đăng nhập cần thêm mã 6 chữ số trong ứng dụng xác thực.',
        off: 'Chưa bật. Nên bật: khi lộ mật khẩu, người khác vẫn không vào được.',
        turnOn: 'Bật xác thực hai lớp',
        turnOff: 'Tắt xác thực hai lớp',
        scan: 'Mở ứng dụng xác thực trên điện thoại, chọn nhập khoá thủ công, rồi nhập khoá này:',
        open: 'Mở ứng dụng xác thực trên máy này',
        backup:
          'Mã dự phòng, mỗi mã dùng được một lần khi không có điện thoại. Xin ghi lại và cất nơi an toàn; chỉ hiện lần này.',
        code: 'Mã 6 chữ số đang hiện',
        confirm: 'Xác nhận',
        wrongCode: 'Mã chưa đúng. Xin nhập mã đang hiện.',
      },
      password: {
        title: 'Đổi mật khẩu',
        lead: 'Ít nhất 12 ký tự. Các phiên đăng nhập khác sẽ kết thúc.',
        current: 'Mật khẩu hiện tại',
        next: 'Mật khẩu mới',
        change: 'Đổi mật khẩu',
        done: 'Đã đổi mật khẩu.',
      },
      wrong: 'Mật khẩu chưa đúng.',
      unreachable: 'Chưa liên lạc được với máy chủ. Xin thử lại.',
    },
  },
  {
    account: {
      title: 'My account',
      lead: '%{name}, %{role}.',
      codes: {
        title: 'Two-factor sign-in',
        on: 'On: each sign-in also asks for the 6-digit code of the authenticator app.',
        off: 'Off. Better on: a leaked password alone then opens nothing.',
        turnOn: 'Turn on two-factor sign-in',
        turnOff: 'Turn off two-factor sign-in',
        scan: 'Open the authenticator app on your phone, choose to enter a key by hand, and type this key:',
        open: 'Open the authenticator app on this device',
        backup:
          'Backup codes, each good for one sign-in without the phone. Note them and keep them safe; they are shown only now.',
        code: 'The 6-digit code shown now',
        confirm: 'Confirm',
        wrongCode: 'The code is wrong. Type the one shown now.',
      },
      password: {
        title: 'Change the password',
        lead: 'At least 12 characters. Other sessions will end.',
        current: 'Current password',
        next: 'New password',
        change: 'Change the password',
        done: 'The password is changed.',
      },
      wrong: 'The password is wrong.',
      unreachable: 'The server could not be reached. Try again.',
    },
  },
);
