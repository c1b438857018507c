package id.tayang.kanal.wordpress;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;

/**
 * The office's WordPress and the account that publishes there.
 *
 * @param address of the site, without {@code /wp-json}
 * @param user login of the account; its role should be author
 * @param password an application password (Users → Profile), never the one for signing in
 * @param environment {@code local} allows plain http, as WordPress itself does with WP_ENVIRONMENT_TYPE
 * @param timeout until the answer to one request, half a minute at most
 */
@ConfigurationProperties("tayang.kanal.wordpress")
record WordPressProperties(
        @Name("alamat") @DefaultValue("") String address,
        @Name("pengguna") @DefaultValue("") String user,
        @Name("sandi-aplikasi") @DefaultValue("") String password,
        @Name("lingkungan") @DefaultValue("") String environment,
        @Name("batas-waktu") @DefaultValue("PT20S") Duration timeout) {

    private static final String PREFIX = "tayang.kanal.wordpress.";

    /** A job that waits longer than its lock is done twice. */
    private static final Duration LONGEST = Duration.ofSeconds(30);

    WordPressProperties {
        address = address.strip().replaceAll("/+$", "");
        user = user.strip();
        // From a file it comes with a line end; the blanks in the middle are WordPress's own.
        password = password.strip();
    }

    /** Refuses the start with what is missing or dangerous; never says the password. */
    void check() {
        demand(!address.isEmpty(), "alamat", "is missing. Isi alamat situs WordPress.");
        demand(!user.isEmpty() && !user.contains(":"), "pengguna", "is missing. Isi nama akun robot di WordPress.");
        demand(
                password.matches("[\\x20-\\x7e]+"),
                "sandi-aplikasi",
                "is missing or unreadable. Isi sandi aplikasi (Application Password) akun robot.");
        var uri = uri();
        demand(
                uri != null && uri.getHost() != null && uri.getUserInfo() == null && uri.getQuery() == null,
                "alamat",
                "is no address of a site. Contoh: https://diskominfo.contoh.go.id");
        demand(
                "https".equals(uri.getScheme()) || "http".equals(uri.getScheme()) && "local".equals(environment),
                "alamat",
                "must begin with https://, or the password travels in the clear. Pakai https; http hanya bila " + PREFIX
                        + "lingkungan=local.");
        demand(
                timeout.toMillis() > 0 && timeout.compareTo(LONGEST) <= 0,
                "batas-waktu",
                "must be more than 0 and at most " + LONGEST + ".");
    }

    private URI uri() {
        try {
            return new URI(address);
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private static void demand(boolean holds, String property, String message) {
        if (!holds) {
            throw new IllegalStateException(PREFIX + property + " " + message);
        }
    }

    @Override
    public String toString() {
        return "WordPress %s sebagai %s".formatted(address, user);
    }
}
