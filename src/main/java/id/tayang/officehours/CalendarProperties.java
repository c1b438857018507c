package id.tayang.officehours;

import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;

/**
 * The office's working calendar as an administrator types it. Everything is text: what is wrong in it is told in one go, in
 * the administrator's language.
 *
 * @param holidayFile path of the list to use instead of the one inside the application; blank for that one
 * @param worksOn kinds of holiday that this office works on
 */
@ConfigurationProperties("tayang.kalender")
record CalendarProperties(
        @Name("berkas-libur") @DefaultValue("") String holidayFile,
        @Name("tetap-bekerja") @DefaultValue List<String> worksOn,
        @Name("pola") @DefaultValue List<Pattern> patterns,
        @Name("penutupan") @DefaultValue List<String> closures,
        @Name("hari-kerja-tambahan") @DefaultValue List<ExtraDay> extraDays) {

    /** @param hours by day ({@code jumat}) or days ({@code senin-kamis}): intervals with commas between them */
    record Pattern(
            @Name("nama") String name,
            @Name("mulai") @DefaultValue("") String from,
            @Name("sampai") @DefaultValue("") String to,
            @DefaultValue("false") boolean ramadan,
            @Name("jam") @DefaultValue Map<String, String> hours) {}

    /** @param hours blank for the usual hours of that weekday */
    record ExtraDay(
            @Name("tanggal") @DefaultValue("") String date,
            @Name("jam") @DefaultValue("") String hours) {}
}
