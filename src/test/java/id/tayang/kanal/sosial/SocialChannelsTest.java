package id.tayang.kanal.sosial;

import static org.assertj.core.api.Assertions.assertThat;

import id.tayang.kanal.Channel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** A channel is there when its credentials are, wherever Spring reads them from. */
class SocialChannelsTest {

    @ConfigurationPropertiesScan("id.tayang.kanal.sosial")
    @Import(SocialChannels.class)
    static class Office {}

    private final ApplicationContextRunner office =
            new ApplicationContextRunner().withUserConfiguration(Office.class).withBean(Clock.class, Clock::systemUTC);

    @Test
    void without_credentials_there_is_none() {
        office.withPropertyValues("tayang.kanal.telegram.token=", "tayang.kanal.telegram.kanal= ")
                .run(context ->
                        assertThat(context).doesNotHaveBean(Channel.class).hasNotFailed());
    }

    @Test
    void all_come_from_the_environment() {
        var environment = new SystemEnvironmentPropertySource(
                "systemEnvironment",
                Map.ofEntries(
                        Map.entry("TAYANG_KANAL_FACEBOOK_HALAMAN", "77"),
                        Map.entry("TAYANG_KANAL_FACEBOOK_TOKEN", "a"),
                        Map.entry("TAYANG_KANAL_INSTAGRAM_AKUN", "55"),
                        Map.entry("TAYANG_KANAL_INSTAGRAM_TOKEN", "b"),
                        Map.entry("TAYANG_KANAL_X_KUNCIAPLIKASI", "c"),
                        Map.entry("TAYANG_KANAL_X_RAHASIAAPLIKASI", "d"),
                        Map.entry("TAYANG_KANAL_X_TOKEN", "1-e"),
                        Map.entry("TAYANG_KANAL_X_RAHASIATOKEN", "f"),
                        Map.entry("TAYANG_KANAL_TELEGRAM_TOKEN", "1:g"),
                        Map.entry("TAYANG_KANAL_TELEGRAM_KANAL", "@kominfo"),
                        Map.entry("TAYANG_KANAL_MASTODON_SERVER", "http://127.0.0.1:1"),
                        Map.entry("TAYANG_KANAL_MASTODON_TOKEN", "h")));

        office.withInitializer(
                        context -> context.getEnvironment().getPropertySources().addFirst(environment))
                .run(context -> assertThat(context.getBeansOfType(Channel.class).values())
                        .extracting(Channel::id)
                        .containsExactlyInAnyOrder("facebook", "instagram", "x", "telegram", "mastodon"));
    }

    @Test
    void they_come_from_files_with_or_without_a_line_end(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("tayang.kanal.telegram.token"), "1:rahasia\n");
        Files.writeString(folder.resolve("tayang.kanal.telegram.kanal"), "@kominfo");

        office.withInitializer(new ConfigDataApplicationContextInitializer())
                .withPropertyValues("spring.config.import=configtree:" + folder + "/")
                .run(context -> {
                    assertThat(context).hasSingleBean(Telegram.class);
                    assertThat(context.getBean(TelegramSettings.class))
                            .hasToString("TelegramSettings[token=***, kanal=@kominfo, api=https://api.telegram.org]");
                });
    }

    @Test
    void half_of_them_stop_the_start_and_only_names_are_said() {
        office.withPropertyValues("tayang.kanal.x.token=rahasia-sekali")
                .run(context -> assertThat(context.getStartupFailure())
                        .hasStackTraceContaining("tayang.kanal.x.kunci-aplikasi, tayang.kanal.x.rahasia-aplikasi")
                        .satisfies(failure -> assertThat(stack(failure)).doesNotContain("rahasia-sekali")));
    }

    @Test
    void a_credential_that_no_header_takes_stops_the_start_without_being_said() {
        office.withPropertyValues(
                        "tayang.kanal.mastodon.server=http://127.0.0.1:1",
                        "tayang.kanal.mastodon.token=rahasia\nsekali")
                .run(context -> assertThat(context.getStartupFailure())
                        .hasMessageContaining("tayang.kanal.mastodon.token")
                        .satisfies(failure -> assertThat(stack(failure)).doesNotContain("sekali")));
    }

    private static String stack(Throwable failure) {
        var text = new java.io.StringWriter();
        failure.printStackTrace(new java.io.PrintWriter(text));
        return text.toString();
    }
}
