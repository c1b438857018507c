package id.tayang.jabatan;

import id.tayang.engine.SignedIn;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.util.EnumSet;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.server.ConfigurableServletWebServerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Puts a substitute into the groups of the positions that he stands in for, request by request. No membership is written: one
 * that a timer took away late, or that a session remembers, would let him in after his time. Stands behind Camunda's own
 * filters, which know the user, and before those of ours that ask what he may.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ActingGroups implements WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> {

    private final ObjectProvider<SignedIn> signedIn;
    private final ObjectProvider<CurrentStandIns> current;
    private final ObjectProvider<TaskReturn> taskReturn;

    ActingGroups(
            ObjectProvider<SignedIn> signedIn,
            ObjectProvider<CurrentStandIns> current,
            ObjectProvider<TaskReturn> taskReturn) {
        this.signedIn = signedIn;
        this.current = current;
        this.taskReturn = taskReturn;
    }

    @Override
    public void customize(ConfigurableServletWebServerFactory factory) {
        factory.addInitializers(context -> context.addFilter("actingGroups", this::doFilter)
                .addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), true, "/camunda/api/*"));
    }

    private void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var user = signedIn.getObject().userId();
        if (user.isPresent()) {
            // What somebody held too long is back before anybody looks.
            taskReturn.getObject().now();
            var positions = current.getObject().positionsOf(user.get());
            if (!positions.isEmpty()) {
                signedIn.getObject().alsoIn(positions);
            }
        }
        chain.doFilter(request, response);
    }
}
