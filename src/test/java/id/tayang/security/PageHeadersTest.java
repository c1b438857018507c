package id.tayang.security;

import static org.assertj.core.api.Assertions.assertThat;

import id.tayang.support.RunningApp;
import id.tayang.support.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@RunningApp
class PageHeadersTest {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/berita",
                "/tidak-ada",
                "/sop/rilis-website",
                "/engine-rest",
                "/camunda/app/admin/default/setup/"
            })
    void everyPageOfOursSaysHowLittleItMayDo(String path) {
        var headers = new Visitor(port).page(path).headers();

        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Permissions-Policy")).isPresent();
        if (!path.startsWith("/camunda/")) {
            assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
            assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                    .contains("default-src 'self'", "object-src 'none'", "frame-ancestors 'none'")
                    .doesNotContain("script-src", "unsafe-eval");
        }
    }

    @Test
    void onlyTheDiagramMayStyleItsElements() {
        assertThat(policy("/sop/rilis-website")).contains("style-src 'self' 'unsafe-inline'");
        assertThat(policy("/")).contains("style-src 'self' 'unsafe-inline'");
        assertThat(policy("/berita")).doesNotContain("unsafe-inline");
    }

    @Test
    void camundasPagesKeepTheirOwnPolicy() {
        var headers = new Visitor(port).page("/camunda/app/tasklist/").headers();

        assertThat(headers.allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("nonce-");
        assertThat(headers.allValues("X-Content-Type-Options")).hasSize(1);
    }

    @Test
    void theDemoHasNoTlsToInsistOnAndAnOfficeHas() throws Exception {
        var office = new MockHttpServletResponse();

        new PageHeaders(new MockEnvironment())
                .doFilter(new MockHttpServletRequest("GET", "/berita"), office, new MockFilterChain());

        assertThat(office.getHeader("Strict-Transport-Security")).isEqualTo("max-age=31536000");
        assertThat(new Visitor(port).page("/berita").headers().firstValue("Strict-Transport-Security"))
                .isEmpty();
    }

    private String policy(String path) {
        return new Visitor(port)
                .page(path)
                .headers()
                .firstValue("Content-Security-Policy")
                .orElseThrow();
    }
}
