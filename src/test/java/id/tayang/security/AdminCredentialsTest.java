package id.tayang.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Starts an empty application: the check comes before any bean of ours. */
@ExtendWith(OutputCaptureExtension.class)
class AdminCredentialsTest {

    static class Empty {}

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -",
                "siti, -",
                "-, Kq7#vmRp2!zX",
                "'si ti', Kq7#vmRp2!zX",
                "siti, siti",
                "admin, admin",
                "siti, Kq7#vmRp2!z",
                "siti, kq7#vmrp2!zx",
                "siti, KQ7#VMRP2!ZX",
                "siti, Kqw#vmRpw!zX",
                "siti, Kq7vvmRp2vzX",
                "siti, Kq7#vmRpSiti2",
                "siti, Password-2026!",
                "siti, Tayang#2026-Xy",
                "siti, Xy-Camunda#2026",
            })
    void missingOrWeakCredentialsStopTheStartWithOneMessage(String id, String password, CapturedOutput output) {
        assertThatThrownBy(() -> start("default", id, password)).isInstanceOf(StartRefused.class);

        assertThat(output)
                .contains("APPLICATION FAILED TO START", "TAYANG_ADMIN_", "Isi kedua variabel itu")
                .doesNotContain("\tat ");
    }

    @Test
    void anAdministratorOfTheOfficeStarts() {
        assertThat(start("default", "siti", "Kq7#vmRp2!zX")).isTrue();
    }

    @Test
    void theDemoNeedsNone() {
        assertThat(start("demo", null, null)).isTrue();
    }

    private boolean start(String profile, String id, String password) {
        var arguments = new ArrayList<String>();
        if (id != null) {
            arguments.add("--TAYANG_ADMIN_ID=" + id);
        }
        if (password != null) {
            arguments.add("--TAYANG_ADMIN_PASSWORD=" + password);
        }
        var application = new SpringApplicationBuilder(Empty.class)
                .web(WebApplicationType.NONE)
                .profiles(profile);
        try (var context = application.run(arguments.toArray(String[]::new))) {
            return context.isRunning();
        }
    }
}
