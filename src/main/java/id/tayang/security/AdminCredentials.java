package id.tayang.security;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/**
 * Refuses to start an office's Tayang whose first administrator is missing or has a password that a stranger would try. The
 * demo profile makes its own accounts.
 */
class AdminCredentials implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final int SHORTEST_PASSWORD = 12;

    private static final List<String> TRIED_FIRST = List.of(
            "admin",
            "camunda",
            "demo",
            "diskominfo",
            "kominfo",
            "password",
            "qwerty",
            "rahasia",
            "sandi",
            "tayang",
            "1234");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        if (!environment.acceptsProfiles(Profiles.of("demo"))) {
            check(environment);
        }
    }

    private void check(Environment environment) {
        var id = environment.getProperty("camunda.bpm.admin-user.id", "").strip();
        var password = environment.getProperty("camunda.bpm.admin-user.password", "");
        if (id.isEmpty() || password.isEmpty()) {
            throw new StartRefused(
                    "TAYANG_ADMIN_ID and TAYANG_ADMIN_PASSWORD are not both set.",
                    "TAYANG_ADMIN_ID dan TAYANG_ADMIN_PASSWORD belum diisi.");
        }
        if (!id.matches("[a-zA-Z0-9._@-]+")) {
            throw new StartRefused(
                    "TAYANG_ADMIN_ID may have letters, digits and . _ @ - only.",
                    "TAYANG_ADMIN_ID hanya boleh berisi huruf, angka, dan . _ @ -");
        }
        if (weak(password, id.toLowerCase(Locale.ROOT))) {
            throw new StartRefused(
                    ("TAYANG_ADMIN_PASSWORD is weak: it needs %d characters or more, with upper and lower case letters, a digit and"
                                    + " another character, without the id and without well-known words.")
                            .formatted(SHORTEST_PASSWORD),
                    "TAYANG_ADMIN_PASSWORD terlalu lemah: minimal %d karakter, huruf besar dan kecil, angka dan karakter lain."
                            .formatted(SHORTEST_PASSWORD));
        }
    }

    private boolean weak(String password, String id) {
        var lower = password.toLowerCase(Locale.ROOT);
        return password.length() < SHORTEST_PASSWORD
                || Stream.of("[a-z]", "[A-Z]", "[0-9]", "[^a-zA-Z0-9]")
                        .anyMatch(kind -> !password.matches("(?s).*" + kind + ".*"))
                || lower.contains(id)
                || TRIED_FIRST.stream().anyMatch(lower::contains);
    }
}
