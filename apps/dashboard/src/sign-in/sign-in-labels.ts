import type { SignInAnswer } from '../api/session.ts';

type Told = Exclude<SignInAnswer, 'signed-in' | 'code-needed'>;

export interface SignInTexts {
  title: string;
  lead: string;
  email: string;
  password: string;
  show: string;
  hide: string;
  enter: string;
  entering: string;
  capsLock: string;
  expired: string;
  codeTitle: string;
  codeLead: string;
  code: string;
  verify: string;
  back: string;
  foot: string;
  language: string;
  theme: string;
  told: Record<Told, string>;
  wrongCode: string;
}

export const signInLabels: Record<'vi' | 'en', SignInTexts> = {
  vi: {
    title: 'Đăng nhập',
    lead: 'Theo dõi thí điểm chuyển giao thủ tục hành chính cho bưu cục, thành phố Hạ Long.',
    email: 'Thư điện tử',
    password: 'Mật khẩu',
    show: 'Hiện',
    hide: 'Ẩn',
    enter: 'Đăng nhập',
    entering: 'Đang kiểm tra…',
    capsLock: 'Phím Caps Lock đang bật.',
    expired: 'Phiên làm việc đã hết hạn. Xin đăng nhập lại; trang đang mở được giữ nguyên.',
    codeTitle: 'Mã xác thực',
    codeLead: 'Nhập 6 chữ số đang hiện trong ứng dụng xác thực trên điện thoại, hoặc một mã dự phòng.',
    code: 'Mã xác thực',
    verify: 'Xác nhận',
    back: 'Dùng tài khoản khác',
    foot: 'Quên mật khẩu? Xin liên hệ quản trị hệ thống của Trung tâm.',
    language: 'Ngôn ngữ',
    theme: 'Đổi nền sáng, tối',
    told: {
      wrong: 'Thư điện tử hoặc mật khẩu chưa đúng.',
      disabled: 'Tài khoản đã bị khóa. Xin liên hệ quản trị hệ thống.',
      'too-many': 'Đã thử sai nhiều lần. Xin chờ ít phút rồi thử lại.',
      unreachable: 'Chưa liên lạc được với máy chủ. Xin kiểm tra mạng rồi thử lại.',
    },
    wrongCode: 'Mã chưa đúng, đã hết hạn hoặc đã dùng. Xin nhập mã đang hiện.',
  },
  en: {
    title: 'Sign in',
    lead: 'Follow the pilot that hands administrative procedures to post offices, Hạ Long city.',
    email: 'E-mail',
    password: 'Password',
    show: 'Show',
    hide: 'Hide',
    enter: 'Sign in',
    entering: 'Checking…',
    capsLock: 'Caps Lock is on.',
    expired: 'Your session has ended. Sign in again; the page you had open is kept.',
    codeTitle: 'Verification code',
    codeLead: 'Type the 6 digits that your authenticator app shows now, or a backup code.',
    code: 'Code',
    verify: 'Confirm',
    back: 'Use another account',
    foot: 'Forgot the password? Ask the system administrator of the centre.',
    language: 'Language',
    theme: 'Switch light and dark',
    told: {
      wrong: 'The e-mail or the password is wrong.',
      disabled: 'The account is disabled. Ask the system administrator.',
      'too-many': 'Too many wrong attempts. Wait a few minutes and try again.',
      unreachable: 'The server could not be reached. Check the network and try again.',
    },
    wrongCode: 'The code is wrong or has expired. Type the one shown now.',
  },
};
