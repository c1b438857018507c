package id.tayang.officehours;

import java.time.LocalDate;
import java.util.List;

/**
 * A year of the office as the page shows it. Names are those of the JSON.
 *
 * @param peringatan what an administrator should look at
 */
record YearView(
        int tahun,
        String zona,
        String singkatan,
        long revisi,
        LocalDate hariIni,
        List<Month> bulan,
        List<Hours> pola,
        List<String> peringatan) {

    /** @param jam which pattern holds from which day of the month to which */
    record Month(String nama, List<Span> jam, List<Day> hari) {}

    record Span(int mulai, int sampai, String pola) {}

    /**
     * @param hari day of the week, 1 for Monday
     * @param jenis "kerja", "akhir-pekan", or the kind of change that makes the day special
     * @param jam the hours worked; empty on a day off
     * @param keterangan names of holidays and closures
     */
    record Day(LocalDate tanggal, int hari, String jenis, String jam, List<String> keterangan) {}

    /**
     * A pattern of hours.
     *
     * @param jam as it is typed, a line for each run of days
     * @param asal "konfigurasi" or "perubahan"
     */
    record Hours(
            String nama, String berlaku, LocalDate mulai, LocalDate sampai, boolean ramadan, String jam, String asal) {}
}
