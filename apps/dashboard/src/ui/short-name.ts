/** A postal point's name without its kind and its note, for headings with little room. */
export function shortName(name: string): string {
  return name
    .replace(/^(Bưu cục|Điểm BĐ-VHX) /, '')
    .replace(/ (post office|commune post|commune post and culture point|post and culture point).*$/i, '')
    .replace(/ \(.*\)$/, '')
    .replace(/^trung tâm /, '');
}
