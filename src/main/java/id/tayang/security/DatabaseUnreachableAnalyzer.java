package id.tayang.security;

import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.Environment;

/** One clear message when the database does not answer, does not exist, refuses the account or is held by another process. */
class DatabaseUnreachableAnalyzer extends AbstractFailureAnalyzer<SQLException> {

    /** H2's own state for a file that another process holds. */
    private static final String H2_FILE_LOCKED = "90020";

    private final Environment environment;

    DatabaseUnreachableAnalyzer(Environment environment) {
        this.environment = environment;
    }

    @Override
    protected FailureAnalysis analyze(Throwable failure, SQLException cause) {
        return reason(failure)
                .map(reason -> new FailureAnalysis(
                        "Tayang cannot use its database %s: %s\nBasis data tidak dapat dipakai; Tayang tidak dijalankan. Tidak ada data yang berubah."
                                .formatted(url(), reason.strip()),
                        "Check that the database runs, that TAYANG_DB_URL, TAYANG_DB_USER and TAYANG_DB_PASSWORD are right, and that"
                                + " no other Tayang uses the same H2 file.",
                        cause))
                .orElse(null);
    }

    /** The innermost message of a failed connection; empty for every other SQL problem. */
    private Optional<String> reason(Throwable failure) {
        return Stream.iterate(failure, link -> link != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .filter(this::unreachable)
                .reduce((outer, inner) -> inner)
                .map(SQLException::getMessage);
    }

    private boolean unreachable(SQLException e) {
        var state = Optional.ofNullable(e.getSQLState()).orElse("");
        // 08 connection, 28 account, 3D no such database, 57P0x shutting down or starting up.
        return Stream.of("08", "28", "3D", "57P0", H2_FILE_LOCKED).anyMatch(state::startsWith);
    }

    private String url() {
        // What follows the first ; or ? can hold a password.
        return environment.getProperty("spring.datasource.url", "").split("[;?]")[0];
    }
}
