package id.tayang.security;

import static org.assertj.core.api.Assertions.assertThat;

import id.tayang.support.RunningApp;
import id.tayang.support.Visitor;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ClassPathResource;

@RunningApp
class CookiesTest {

    @LocalServerPort
    private int port;

    @Test
    void theSessionIsOutOfReachOfScriptsAndSurvivesALinkInAMail() {
        var session = new Visitor(port)
                .page("/camunda/app/tasklist/").headers().allValues("Set-Cookie").stream()
                        .filter(cookie -> !cookie.startsWith("XSRF-TOKEN"))
                        .toList();

        assertThat(session).singleElement().asString().contains("HttpOnly").containsIgnoringCase("SameSite=Lax");
    }

    @Test
    void anOfficeSendsItsCookiesOverTlsOnly() throws IOException {
        var office = new YamlPropertySourceLoader()
                .load("application", new ClassPathResource("application.yaml")).stream()
                        .filter(document -> "!demo".equals(document.getProperty("spring.config.activate.on-profile")))
                        .findFirst()
                        .orElseThrow();

        assertThat(property(office, "server.servlet.session.cookie.name")).isEqualTo("__Host-SID");
        assertThat(property(office, "server.servlet.session.cookie.secure")).isEqualTo(true);
        assertThat(property(office, "camunda.bpm.webapp.csrf.enable-secure-cookie"))
                .isEqualTo(true);
        assertThat(property(office, "camunda.bpm.webapp.header-security.hsts-disabled"))
                .isEqualTo(false);
        // The sites of other offices live on sub-domains, perhaps without TLS.
        assertThat(property(office, "camunda.bpm.webapp.header-security.hsts-include-subdomains-disabled"))
                .isEqualTo(true);
    }

    private Object property(PropertySource<?> document, String name) {
        return document.getProperty(name);
    }
}
