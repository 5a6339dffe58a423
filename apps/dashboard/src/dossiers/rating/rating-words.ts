/** Texts of a dossier's rating. */
export const ratingWords = {
  vi: {
    rating: {
      title: 'Đánh giá của công dân',
      score: 'Mức độ hài lòng',
      at: 'Đánh giá lúc',
      comment: 'Góp ý',
      commentHint: 'Ghi theo lời công dân, không ghi dữ liệu cá nhân. Chỉ Trung tâm HCC xem được.',
      send: 'Ghi đánh giá',
    },
  },
  en: {
    rating: {
      title: 'The citizen’s rating',
      score: 'Satisfaction',
      at: 'Rated',
      comment: 'Comment',
      commentHint: 'In the citizen’s words, no personal data. Only the service centre reads it.',
      send: 'Record the rating',
    },
  },
} as const;
