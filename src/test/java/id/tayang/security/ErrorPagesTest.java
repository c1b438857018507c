package id.tayang.security;

import static org.assertj.core.api.Assertions.assertThat;

import id.tayang.support.RunningApp;
import id.tayang.support.Visitor;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

@RunningApp
class ErrorPagesTest {

    @LocalServerPort
    private int port;

    @Autowired
    private SpringTemplateEngine templates;

    @Test
    void aPageThatIsNotThereSaysSoInIndonesianAndLeadsBack() {
        var answer = new Visitor(port).page("/tidak/ada");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body())
                .contains("<html lang=\"id\"", "<h1>Halaman tidak ditemukan</h1>", "href=\"/\"", "Daftar Tugas")
                .doesNotContain("Whitelabel", "Exception", "th:", "${");
    }

    @Test
    void aClosedDoorLooksLikeAnyPageThatIsNotThere() {
        assertThat(new Visitor(port).page("/engine-rest/task").body()).contains("Halaman tidak ditemukan");
    }

    @Test
    void aProgramGetsTheSentenceAsJson() {
        var answer = new Visitor(port).get("/camunda/api/tayang/tidak-ada");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Visitor.json(answer).path("pesan").asText()).contains("tidak ada");
        assertThat(Visitor.json(answer).path("message").asText()).contains("tidak ada");
        assertThat(answer.body()).doesNotContain("trace", "timestamp");
    }

    @ParameterizedTest
    @CsvSource({
        "error/403, bukan untuk akun Anda",
        "error/404, Periksa penulisannya",
        "error/4xx, Kirim ulang",
        "error/5xx, hubungi admin kantor",
        "error/503, tidak hilang",
    })
    void everyPageSaysWhatToDoAndLeadsBack(String template, String advice) {
        var exchange = JakartaServletWebApplication.buildApplication(new MockServletContext())
                .buildExchange(new MockHttpServletRequest(), new MockHttpServletResponse());

        var page =
                templates.process(template, new WebContext(exchange, Locale.ENGLISH, Map.of("pesan", "Kirim ulang.")));

        assertThat(page)
                .contains(advice, "<h1>", "href=\"/\"", "<main", "/tayang.css")
                .doesNotContain("th:", "${");
    }
}
