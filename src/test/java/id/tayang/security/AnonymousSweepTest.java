package id.tayang.security;

import static org.assertj.core.api.Assertions.assertThat;

import id.tayang.support.RunningApp;
import id.tayang.support.Visitor;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What a stranger gets: the public pages, and nothing else. */
@RunningApp
class AnonymousSweepTest {

    private static final List<String> PUBLIC = List.of(
            "/",
            "/aksesibilitas",
            "/berita",
            "/error",
            "/feed.atom",
            "/media",
            "/merancang-sop",
            "/robots.txt",
            "/rss.xml",
            "/sitemap",
            "/sitemap.xml",
            "/sop");

    @LocalServerPort
    private int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Test
    void noHandlerOfOursAnswersAStrangerButThePublicPages() {
        var visitor = new Visitor(port);
        var paths = mappings.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(pattern -> !isPublic(pattern))
                .map(pattern -> pattern.replaceAll("\\{[^}]*}", "1").replace("*", "x"))
                .toList();

        for (var path : paths) {
            for (var method : List.of("GET", "POST", "PUT", "DELETE")) {
                assertThat(visitor.call(method, path, method.equals("GET") ? null : "{}")
                                .statusCode())
                        .as(method + " " + path)
                        .isBetween(400, 499);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/api/engine/engine/default/task",
                "/camunda/api/engine/engine/default/user",
                "/camunda/api/engine/engine/default/process-definition",
                "/camunda/api/engine/engine/default/history/variable-instance",
                "/camunda/api/cockpit/plugin/base/default/incident",
                "/camunda/api/admin/plugin/adminPlugins/default/metrics/x/aggregated",
                "/engine-rest/task",
                "/h2-console",
                "/h2-console/",
                "/actuator",
                "/actuator/env",
                "/actuator/heapdump",
                "/swaggerui",
                "/bpmn/rilis-website.bpmn",
                "/forms/rilis-website/mulai.form",
                "/application.yaml",
                "/WEB-INF/web.xml",
                "/META-INF/MANIFEST.MF",
                "/db/migration",
                "/templates/error/404.html",
                "/.env",
                "/.git/config",
            })
    void nothingOfTheInsideIsServed(String path) {
        assertThat(new Visitor(port).get(path).statusCode()).isIn(401, 403, 404);
    }

    private boolean isPublic(String pattern) {
        return PUBLIC.stream()
                .anyMatch(open -> pattern.equals(open) || !open.equals("/") && pattern.startsWith(open + "/"));
    }
}
