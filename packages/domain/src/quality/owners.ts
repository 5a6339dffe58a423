export const centre = { vi: 'Cán bộ một cửa Trung tâm HCC', en: 'Officers of the HCC desk' };
export const manager = { vi: 'Quản lý Trung tâm HCC', en: 'HCC manager' };
export const department = { vi: 'Phòng chuyên môn', en: 'The department' };
export const post = { vi: 'Bưu điện thành phố', en: 'The postal unit' };
export const administrator = { vi: 'Quản trị hệ thống', en: 'System administrator' };
