package id.tayang.security;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchException;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.sql.DriverManager;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.mock.env.MockEnvironment;

/** The failures are real ones: Flyway is the first to ask the database at the start. */
class DatabaseUnreachableAnalyzerTest {

    @TempDir
    private Path folder;

    @Test
    void aServerThatDoesNotAnswer() {
        var analysis = analyze("jdbc:postgresql://127.0.0.1:1/tayang?password=rahasia");

        assertThat(analysis.getDescription())
                .contains("jdbc:postgresql://127.0.0.1:1/tayang", "Basis data tidak dapat dipakai", "refused")
                .doesNotContain("rahasia");
    }

    @Test
    void anAccountThatTheDatabaseRefuses() throws Exception {
        var url = "jdbc:h2:file:" + folder.resolve("tayang");
        DriverManager.getConnection(url, "sa", "").close();

        assertThat(analyze(url, "lain").getDescription()).contains("Wrong user name or password");
    }

    @Test
    void aFileThatAnotherProcessHolds() throws Exception {
        var file = folder.resolve("tayang.mv.db");
        try (var holder = FileChannel.open(file, CREATE, WRITE)) {
            assertThat(holder.lock().isValid()).isTrue();

            assertThat(analyze("jdbc:h2:file:" + folder.resolve("tayang")).getDescription())
                    .contains("already in use");
        }
    }

    @Test
    void aMistakeInAStatementIsNoneOfItsBusiness() {
        var failure = catchException(() -> {
            try (var connection = DriverManager.getConnection("jdbc:h2:mem:", "sa", "")) {
                connection.createStatement().execute("select * from tidak_ada");
            }
        });

        assertThat(new DatabaseUnreachableAnalyzer(new MockEnvironment()).analyze(failure))
                .isNull();
    }

    private FailureAnalysis analyze(String url) {
        return analyze(url, "sa");
    }

    private FailureAnalysis analyze(String url, String user) {
        try (var dataSource = new HikariDataSource()) {
            dataSource.setJdbcUrl(url);
            dataSource.setUsername(user);
            dataSource.setConnectionTimeout(500);
            var failure = catchException(
                    () -> Flyway.configure().dataSource(dataSource).load().migrate());
            return new DatabaseUnreachableAnalyzer(new MockEnvironment().withProperty("spring.datasource.url", url))
                    .analyze(failure);
        }
    }
}
