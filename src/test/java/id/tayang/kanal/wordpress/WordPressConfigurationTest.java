package id.tayang.kanal.wordpress;

import static org.assertj.core.api.Assertions.assertThat;

import id.tayang.kanal.Channel;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class WordPressConfigurationTest {

    private static final String PASSWORD = "abcd EFGH 1234 ijkl";

    private final ApplicationContextRunner application =
            new ApplicationContextRunner().withUserConfiguration(WordPressConfiguration.class, Properties.class);

    @EnableConfigurationProperties(WordPressProperties.class)
    static class Properties {}

    @Test
    void thereIsNoChannelWithoutConfiguration() {
        application.run(context -> assertThat(context).doesNotHaveBean(Channel.class));
        configured("", "", "", "").run(context -> assertThat(context).doesNotHaveBean(Channel.class));
    }

    @Test
    void thereIsOneThatDoesNotSayItsPassword() {
        configured("https://diskominfo.contoh.go.id/", "robot", PASSWORD, "").run(context -> {
            var channel = context.getBean(Channel.class);
            assertThat(channel.id()).isEqualTo("wordpress");
            assertThat(channel.limit().fits("x".repeat(100_000))).isTrue();
            assertThat(channel + " " + context.getBean(WordPressProperties.class))
                    .contains("https://diskominfo.contoh.go.id")
                    .doesNotContain(PASSWORD);
        });
    }

    @Test
    void plainHttpIsTakenWhereItIsSaidToBeLocal() {
        configured("http://127.0.0.1:8093", "robot", PASSWORD, "local")
                .run(context -> assertThat(context).hasSingleBean(Channel.class));
    }

    @ParameterizedTest
    @CsvSource({
        "http://diskominfo.contoh.go.id, robot, true, '', alamat must begin with https",
        "http://diskominfo.contoh.go.id, robot, true, production, alamat must begin with https",
        "ftp://diskominfo.contoh.go.id, robot, true, local, alamat must begin with https",
        "diskominfo.contoh.go.id, robot, true, '', alamat is no address",
        "https://robot:x@diskominfo.contoh.go.id, robot, true, '', alamat is no address",
        "'', robot, true, '', alamat is missing",
        "https://diskominfo.contoh.go.id, '', true, '', pengguna is missing",
        "https://diskominfo.contoh.go.id, robot, false, '', sandi-aplikasi is missing",
    })
    void theStartIsRefused(String address, String user, boolean password, String environment, String message) {
        configured(address, user, password ? PASSWORD : "", environment).run(context -> {
            assertThat(context).hasFailed();
            var trace = new StringWriter();
            context.getStartupFailure().printStackTrace(new PrintWriter(trace, true));
            assertThat(trace.toString())
                    .contains("tayang.kanal.wordpress." + message)
                    .doesNotContain(PASSWORD);
        });
    }

    @ParameterizedTest
    @CsvSource({"PT0S", "PT31S", "-PT1S"})
    void aTimeOutOutlivesNoJob(String timeout) {
        configured("https://diskominfo.contoh.go.id", "robot", PASSWORD, "")
                .withPropertyValues("tayang.kanal.wordpress.batas-waktu=" + timeout)
                .run(context -> assertThat(context).hasFailed());
    }

    private ApplicationContextRunner configured(String address, String user, String password, String environment) {
        return application.withPropertyValues(
                "tayang.kanal.wordpress.alamat=" + address,
                "tayang.kanal.wordpress.pengguna=" + user,
                "tayang.kanal.wordpress.sandi-aplikasi=" + password,
                "tayang.kanal.wordpress.lingkungan=" + environment);
    }
}
