package id.tayang.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.actuate.autoconfigure.endpoint.EndpointAutoConfiguration;
import org.springframework.boot.actuate.autoconfigure.endpoint.web.WebEndpointAutoConfiguration;
import org.springframework.boot.actuate.autoconfigure.health.HealthContributorAutoConfiguration;
import org.springframework.boot.actuate.autoconfigure.health.HealthEndpointAutoConfiguration;
import org.springframework.boot.actuate.autoconfigure.metrics.MetricsAutoConfiguration;
import org.springframework.boot.actuate.autoconfigure.metrics.export.prometheus.PrometheusMetricsExportAutoConfiguration;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementContextAutoConfiguration;
import org.springframework.boot.actuate.autoconfigure.web.servlet.ServletManagementContextAutoConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Only the two servers and what the metrics need, without an engine. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MetricsAccessTest {

    private static final IdentityService IDENTITY = mock(IdentityService.class, RETURNS_DEEP_STUBS);

    @ImportAutoConfiguration({
        ManagementContextAutoConfiguration.class,
        ServletManagementContextAutoConfiguration.class,
        ServletWebServerFactoryAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        EndpointAutoConfiguration.class,
        WebEndpointAutoConfiguration.class,
        HealthContributorAutoConfiguration.class,
        HealthEndpointAutoConfiguration.class,
        MetricsAutoConfiguration.class,
        PrometheusMetricsExportAutoConfiguration.class
    })
    @Import(BasicSignIn.class)
    static class Servers {
        @Bean
        static IdentityService identityService() {
            return IDENTITY;
        }
    }

    private final ConfigurableApplicationContext servers = new SpringApplicationBuilder(Servers.class)
            .profiles("demo")
            .run("--server.port=0", "--management.server.port=0", "--spring.main.banner-mode=off");

    @AfterAll
    void stop() {
        servers.close();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "/actuator/health, -, 200",
                "/actuator/prometheus, -, 401",
                "/actuator/health/ping, -, 401",
                "/actuator/, -, 401",
                "/actuator/health/../prometheus, -, 401",
                "/actuator/health;x/../prometheus, -, 401",
                "/actuator/prometheus, siti:benar, 200",
                "/actuator/env, siti:benar, 404",
                "/actuator/heapdump, siti:benar, 404",
            })
    void anAdministratorReadsTheMetricsAndAnybodyWhetherItIsUp(String path, String login, int status) {
        user("siti", true);

        assertThat(get("local.management.port", path, login).statusCode()).isEqualTo(status);
    }

    @Test
    void thePortOfTheApplicationHasNoMetrics() {
        user("siti", true);

        assertThat(get("local.server.port", "/actuator/prometheus", "siti:benar")
                        .statusCode())
                .isEqualTo(404);
        assertThat(get("local.server.port", "/actuator/health", null).statusCode())
                .isEqualTo(404);
    }

    @Test
    void thePasswordIsHashedOnceAMinute() {
        user("dewi", true);

        IntStream.range(0, 3)
                .forEach(i -> assertThat(get("local.management.port", "/actuator/prometheus", "dewi:benar")
                                .statusCode())
                        .isEqualTo(200));

        verify(IDENTITY, times(1)).checkPassword("dewi", "benar");
    }

    @Test
    void officialsAndGuessersAreRefusedAndAfterTenFailuresEverybodyIs() throws Exception {
        user("andi", false);
        var guesser = new MockHttpServletRequest("GET", "/actuator/prometheus");
        var access = new MetricsAccess(
                new BasicSignIn(IDENTITY), new MockEnvironment().withProperty("management.server.port", "9090"));

        assertThat(answer(access, guesser, "andi:benar").getHeader("WWW-Authenticate"))
                .startsWith("Basic");
        for (var login : List.of("siti", "siti:1", "siti:2", "siti:3", ":", "", "siti:4", "siti:5", "siti:6")) {
            assertThat(answer(access, guesser, login).getStatus()).as(login).isEqualTo(401);
        }

        assertThat(answer(access, guesser, "siti:benar").getStatus()).isEqualTo(429);
        guesser.setRemoteAddr("10.0.0.9");
        assertThat(answer(access, guesser, "siti:benar").getStatus()).isEqualTo(200);
    }

    private static MockHttpServletResponse answer(MetricsAccess access, MockHttpServletRequest request, String login)
            throws Exception {
        var response = new MockHttpServletResponse();
        request.removeHeader("Authorization");
        request.addHeader("Authorization", basic(login));
        request.removeAttribute("id.tayang.security.MetricsAccess.FILTERED");
        access.doFilter(request, response, new MockFilterChain());
        return response;
    }

    private static void user(String id, boolean admin) {
        when(IDENTITY.checkPassword(id, "benar")).thenReturn(true);
        when(IDENTITY.createGroupQuery()
                        .groupId("camunda-admin")
                        .groupMember(id)
                        .count())
                .thenReturn(admin ? 1L : 0L);
    }

    private HttpResponse<String> get(String port, String path, String login) {
        var request = HttpRequest.newBuilder(
                URI.create("http://localhost:" + servers.getEnvironment().getProperty(port) + path));
        if (login != null) {
            request.header("Authorization", basic(login));
        }
        try {
            return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String basic(String login) {
        return "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8));
    }
}
