package id.tayang.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.tayang.support.RunningApp;
import id.tayang.support.Visitor;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** CVE-2026-109432: no role runs code through the expressions of a query, on no route. */
@RunningApp
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueryExpressionsTest {

    private static final String CANARY = "tayang.canary";

    private static final String SYSTEM = "''.getClass().forName('java.lang.System')";

    private static final List<String> PAYLOADS = List.of(
            "${" + SYSTEM + ".getMethod('setProperty',''.getClass(),''.getClass()).invoke(null,'" + CANARY + "','x')}",
            "#{" + SYSTEM + ".getMethod('setProperty',''.getClass(),''.getClass()).invoke(null,'" + CANARY + "','x')}",
            "${currentUser()}${" + SYSTEM + ".getMethod('setProperty',''.getClass(),''.getClass()).invoke(null,'"
                    + CANARY + "','x')}",
            "${''['class'].forName('java.lang.System').getMethod('setProperty',''['class'],''['class'])"
                    + ".invoke(null,'" + CANARY + "','x')}",
            "${dataSource.getConnection().createStatement().execute('drop table ACT_RU_TASK')}",
            "${systemProperties.put('" + CANARY + "','x')}");

    @Autowired
    private ProcessEngine engine;

    @LocalServerPort
    private int port;

    private TestSop sop;
    private Map<String, Visitor> roles;
    private String filter;

    @BeforeAll
    void deploy() {
        sop = new TestSop(engine, port);
        sop.deploy();
        roles = Map.of(
                "anonymous", new Visitor(port), "member", sop.andi(), "outsider", sop.cici(), "admin", sop.admin());
        var everybodys = engine.getFilterService().newTaskFilter("uji");
        everybodys.setQuery(engine.getTaskService().createTaskQuery());
        engine.getFilterService().saveFilter(everybodys);
        filter = everybodys.getId();
    }

    @AfterAll
    void remove() {
        engine.getFilterService().deleteFilter(filter);
        sop.remove();
    }

    @AfterEach
    void clear() {
        System.clearProperty(CANARY);
    }

    static Stream<Arguments> attacks() {
        return Stream.of("anonymous", "member", "outsider", "admin")
                .flatMap(role -> Stream.of(
                                "/task", "/task/count", "/filter/{filter}/list", "/filter/{filter}/count", "stored")
                        .map(route -> Arguments.of(role, route)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("attacks")
    void noExpressionOfARequestRuns(String role, String route) throws Exception {
        var json = new ObjectMapper();
        for (var payload : PAYLOADS) {
            var query = Map.of("assigneeExpression", payload);
            var inOr = Map.of("orQueries", List.of(query));
            for (var body : List.of(query, inOr)) {
                var answer = route.equals("stored")
                        ? stored(
                                roles.get(role),
                                json.writeValueAsString(Map.of("resourceType", "Task", "name", "jahat", "query", body)))
                        : roles.get(role)
                                .engine("POST", route.replace("{filter}", filter), json.writeValueAsString(body))
                                .statusCode();

                assertThat(answer).as(payload).isGreaterThanOrEqualTo(400);
                assertThat(System.getProperty(CANARY)).as(payload).isNull();
            }
        }
        assertThat(engine.getTaskService().createTaskQuery().count()).isNotNegative();
    }

    private int stored(Visitor visitor, String filter) {
        var created = visitor.engine("POST", "/filter/create", filter);
        if (created.statusCode() != 200) {
            return created.statusCode();
        }
        var id = Visitor.json(created).path("id").asText();
        var listed = visitor.engine("GET", "/filter/" + id + "/list", null).statusCode();
        engine.getFilterService().deleteFilter(id);
        return listed;
    }
}
