package id.tayang.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** It finds what is hidden, wherever the engine and the application keep or say something. */
class SecretSearchTest {

    private static final String SECRET = "rahasia/sekali+7f3a?9c";

    private final SecretSearch search = new SecretSearch().add("token", SECRET);

    @AfterEach
    void close() {
        search.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "r", "ro", "robot:", "\u00e9"})
    void in_whatever_form(String before) {
        var bytes = (before + SECRET + "\n").getBytes(StandardCharsets.UTF_8);
        var address = URLEncoder.encode(before + SECRET, StandardCharsets.UTF_8);

        assertThat(List.of(
                        before + SECRET,
                        Base64.getEncoder().encodeToString(bytes),
                        Base64.getUrlEncoder().encodeToString(bytes),
                        address,
                        address.replace("%2F", "%2f").replace("%2B", "%2b").replace("%3F", "%3f"),
                        URLEncoder.encode(address, StandardCharsets.UTF_8)))
                .allMatch(text -> search.shows("token", text));
        assertThat(search.shows("token", "rahasia/sekali")).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void in_every_table(TestDatabase testDatabase) {
        var database = testDatabase.migrated();
        Map<Object, Object> beans = Map.of("gagal", (org.camunda.bpm.engine.delegate.JavaDelegate) execution -> {
            throw new IllegalStateException("outside", new IllegalArgumentException("inside " + SECRET));
        });
        try (var model =
                new ServiceTask(database, new JdbcTransactionManager(database), beans, "gagal", Map.of(), Set.of())) {
            var kasus = model.begin(Map.of());
            search.database(database);
            assertThat(search.leaks()).isEmpty();

            assertThatThrownBy(() -> model.run(kasus)).satisfies(search::thrown);
            var runtime = model.engine().getRuntimeService();
            runtime.setVariable(kasus, "teks", "x" + SECRET);
            runtime.setVariable(kasus, "panjang", Variables.byteArrayValue(("x" + SECRET).getBytes()));
            model.engine().getTaskService().createComment(null, kasus, "Kata sandinya " + SECRET);

            search.database(database);

            assertThat(search.leaks().stream().map(String::toUpperCase))
                    .contains(
                            "TOKEN IN EXCEPTION",
                            "TOKEN IN ACT_GE_BYTEARRAY.BYTES_",
                            "TOKEN IN ACT_RU_VARIABLE.TEXT_",
                            "TOKEN IN ACT_HI_VARINST.TEXT_",
                            "TOKEN IN ACT_HI_COMMENT.MESSAGE_",
                            "TOKEN IN ACT_HI_COMMENT.FULL_MSG_");
        }
    }

    @Test
    void in_the_log_and_its_exceptions() {
        LoggerFactory.getLogger("id.tayang.kanal.Wire").debug("Asked {}", "https://api.example/bot" + SECRET);
        LoggerFactory.getLogger("org.springframework.web.client")
                .debug("failed", new IllegalStateException(new IllegalArgumentException(SECRET)));
        LoggerFactory.getLogger("org.camunda.bpm.engine.jobexecutor").warn(SECRET);

        assertThat(search.leaks())
                .containsExactlyInAnyOrder(
                        "token in log id.tayang.kanal.Wire",
                        "token in log org.springframework.web.client",
                        "token in log org.camunda.bpm.engine.jobexecutor");
    }

    @Test
    void in_files(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("arsip.json"), "{\"alamat\": \"%s\"}".formatted(SECRET));

        search.files(folder);

        assertThat(search.leaks()).containsExactly("token in file arsip.json");
    }
}
