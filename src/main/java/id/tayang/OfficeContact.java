package id.tayang;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How citizens reach the office. What is not configured is null, and no page mentions it.
 *
 * @param alamat postal address on one line
 * @param telepon as it is written, with the area code
 * @param surel address for citizens
 * @param ppid address of the page of the information officer (PPID)
 * @param pengaduan address where complaints are taken, such as https://www.lapor.go.id
 */
@Validated
@ConfigurationProperties("tayang.kantor")
public record OfficeContact(
        String alamat,

        @Pattern(regexp = "\\+?[0-9][0-9 ().-]{4,30}", message = "harus berupa nomor telepon")
        String telepon,

        @Email(message = "harus berupa alamat surel") String surel,

        @Pattern(regexp = WEB, message = "harus berupa alamat web (https://…)")
        String ppid,

        @Pattern(regexp = WEB, message = "harus berupa alamat web (https://…)")
        String pengaduan) {

    private static final String WEB = "https?://[^\\s\"<>]+";

    public OfficeContact {
        alamat = filled(alamat);
        telepon = filled(telepon);
        surel = filled(surel);
        ppid = filled(ppid);
        pengaduan = filled(pengaduan);
    }

    /** Whether there is a way to reach a person. */
    public boolean reachable() {
        return alamat != null || telepon != null || surel != null;
    }

    /** The telephone as a link; null without one. */
    public String dial() {
        return telepon == null ? null : "tel:" + telepon.replaceAll("[^+0-9]", "");
    }

    private static String filled(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
