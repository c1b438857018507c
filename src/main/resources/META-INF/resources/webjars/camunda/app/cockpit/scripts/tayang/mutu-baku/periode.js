// Periods to choose from. Days are texts, "2026-11-20", in the zone of the office.

const DAY = 86400000;

export const PERIODE = [
  ['30', '30 hari terakhir'],
  ['7', '7 hari terakhir'],
  ['90', '90 hari terakhir'],
  ['bulan-ini', 'Bulan ini'],
  ['bulan-lalu', 'Bulan lalu'],
  ['tahun-ini', 'Tahun ini'],
  ['tahun-lalu', 'Tahun lalu'],
  ['sendiri', 'Tanggal pilihan']
];

export function hariIni(zona) {
  return new Intl.DateTimeFormat('en-CA', {timeZone: zona, year: 'numeric', month: '2-digit', day: '2-digit'}).format(new Date());
}

function day(year, month, date) {
  return new Date(Date.UTC(year, month, date)).toISOString().slice(0, 10);
}

/** First and last day; null for days that the reader chooses himself. */
export function rentang(period, today) {
  const [year, month] = today.split('-').map(Number);
  const kinds = {
    'bulan-ini': [day(year, month - 1, 1), today],
    'bulan-lalu': [day(year, month - 2, 1), day(year, month - 1, 0)],
    'tahun-ini': [day(year, 0, 1), today],
    'tahun-lalu': [day(year - 1, 0, 1), day(year - 1, 11, 31)]
  };
  if (/^\d+$/.test(period)) {
    return [new Date(Date.parse(today) - (period - 1) * DAY).toISOString().slice(0, 10), today];
  }
  return kinds[period] || null;
}
