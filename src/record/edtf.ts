const seasonMonth: Record<string, string> = { '21': '03', '22': '06', '23': '09', '24': '12' };

/**
 * The first and last day an EDTF date can mean, as `YYYY-MM-DD`, for sorting and filters only; the date itself is shown as written.
 * A day or month that is not given sorts first (`00`) in `first` and last (`99`) in `last`. Null for what is no date.
 */
export function daysOf(edtf: string | null): { first: string; last: string } | null {
  if (edtf === null) return null;
  const [from, to] = edtf.split('/');
  const first = bound(from === '' || from === '..' ? to : from, '0');
  const last = bound(to === undefined || to === '' || to === '..' ? from : to, '9');
  return first && last ? { first, last } : null;
}

function bound(part: string | undefined, fill: string): string | null {
  const found = /^(-?[\dX]{4})(?:-([\dX]{2}))?(?:-([\dX]{2}))?/.exec((part ?? '').replace(/[?~%]/g, ''));
  if (!found) return null;
  const year = found[1]!.replaceAll('X', fill);
  const month = found[2] && (seasonMonth[found[2]] ?? found[2].replaceAll('X', fill));
  const day = found[3]?.replaceAll('X', fill);
  return `${year}-${month ?? fill + fill}-${day ?? fill + fill}`;
}
