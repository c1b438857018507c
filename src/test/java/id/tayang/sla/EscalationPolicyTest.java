package id.tayang.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tayang.identity.OfficePositions;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class EscalationPolicyTest {

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withInitializer(new ConfigDataApplicationContextInitializer())
            .withUserConfiguration(Properties.class);

    @EnableConfigurationProperties(EscalationProperties.class)
    static class Properties {}

    @ParameterizedTest(name = "{0}, office \"{1}\", without \"{2}\": {3}")
    @CsvSource(nullValues = "-", textBlock = """
            # pelaksana,   the office's own,                missing,                     superior
            staf,          '',                              '',                          kepala-seksi
            kepala-dinas,  '',                              '',                          -
            opd,           '',                              '',                          -
            staf,          staf=kepala-dinas,               '',                          kepala-dinas
            staf,          staf=tidak,                      '',                          -
            staf,          staf=,                           '',                          -
            opd,           opd=kepala-dinas,                '',                          kepala-dinas
            staf,          staf=sekretaris,                 '',                          sekretaris
            # A position that the office does not have is passed over
            staf,          '',                              kepala-seksi,                kepala-bidang
            staf,          '',                              kepala-seksi kepala-bidang,  kepala-dinas
            kepala-bidang, '',                              kepala-dinas,                -
            # Circles of the office's own making
            staf,          staf=staf,                       '',                          -
            staf,          kepala-seksi=staf,               kepala-seksi,                -
            staf,          kepala-bidang=kepala-seksi,      kepala-seksi kepala-bidang,  -
            """)
    void findsThePositionAbove(String pelaksana, String own, String missing, String superior) {
        var superiors = Stream.of(own.split(" "))
                .filter(pair -> !pair.isEmpty())
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        var office = new EscalationProperties("", "PT30M", superiors, 4, Duration.ofSeconds(15));
        var policy = new EscalationPolicy(office, new OfficePositions(Map.of(), Set.of(missing.split(" "))));

        assertThat(policy.superior(OfficeSop.usual(), pelaksana).orElse(null)).isEqualTo(superior);
    }

    @Test
    void hasSensibleDefaults() {
        application.run(context -> assertThat(context.getBean(EscalationProperties.class))
                .isEqualTo(new EscalationProperties("", "PT30M", Map.of(), 4, Duration.ofSeconds(15))));
    }

    @Test
    void readsWhatAnOfficeSets() {
        application
                .withPropertyValues(
                        "tayang.eskalasi.peringatan=50%",
                        "tayang.eskalasi.atasan.kepala-seksi=kepala-bidang",
                        "tayang.eskalasi.ringkasan-mulai=10",
                        "tayang.eskalasi.jeda=PT1M")
                .run(context -> assertThat(context.getBean(EscalationProperties.class))
                        .isEqualTo(new EscalationProperties(
                                "50%", "PT30M", Map.of("kepala-seksi", "kepala-bidang"), 10, Duration.ofMinutes(1))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "peringatan=0%",
                "peringatan=100%",
                "peringatan=75",
                "peringatan-mulai=setengah jam",
                "ringkasan-mulai=1",
                "jeda=PT0S"
            })
    void refusesWhatCannotBe(String setting) {
        application
                .withPropertyValues("tayang.eskalasi." + setting)
                .run(context -> assertThat(context).hasFailed());
        assertThatThrownBy(() -> new EscalationProperties("0%", "PT30M", Map.of(), 4, Duration.ofSeconds(15)))
                .hasMessage("tayang.eskalasi.peringatan \"0%\" harus antara 1% dan 99%, misalnya 75%, atau tidak.");
    }
}
