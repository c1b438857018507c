package id.tayang.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.ServletContext;
import java.util.EnumSet;
import org.camunda.bpm.engine.TaskService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.server.ConfigurableServletWebServerFactory;
import org.springframework.stereotype.Component;

/**
 * Puts our filters on the engine's API behind Camunda's own, which know the session, the user and the CSRF token. A filter
 * that Spring registers always comes before them; what the server factory adds comes after.
 */
@Component
class EngineApiFilters implements WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> {

    private final ObjectProvider<OfficialWrites> officialWrites;
    private final ObjectProvider<FormGuard> formGuard;
    private final ObjectProvider<TaskService> tasks;

    EngineApiFilters(
            ObjectProvider<OfficialWrites> officialWrites,
            ObjectProvider<FormGuard> formGuard,
            ObjectProvider<TaskService> tasks) {
        this.officialWrites = officialWrites;
        this.formGuard = formGuard;
        this.tasks = tasks;
    }

    @Override
    public void customize(ConfigurableServletWebServerFactory factory) {
        factory.addInitializers(
                context -> add(context, "engineErrors", new EngineErrors(this::open)),
                context -> add(
                        context,
                        "officialWrites",
                        (request, response, chain) -> officialWrites.getObject().doFilter(request, response, chain)),
                context -> add(
                        context,
                        "formGuard",
                        (request, response, chain) -> formGuard.getObject().doFilter(request, response, chain)));
    }

    private void add(ServletContext context, String name, Filter filter) {
        context.addFilter(name, filter)
                .addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), true, "/camunda/api/engine/*");
    }

    private boolean open(String task) {
        return tasks.getObject().createTaskQuery().taskId(task).count() > 0;
    }
}
