package id.tayang.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The port of the metrics answers administrators only, who sign in with every request (HTTP Basic), and is guessed at no
 * faster than the sign-in page. Whether the application is up, anybody there may ask.
 *
 * <p>No component: the server of that port takes it from {@code META-INF/spring}.
 */
class MetricsAccess extends OncePerRequestFilter {

    private static final String HEALTH = "/actuator/health";
    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final Duration FAILURE_TAKES = Duration.ofMillis(400);
    private static final int FAILURES = 10;

    private final RecentFailures failures = new RecentFailures(FAILURES, WINDOW, System::nanoTime);
    private final BasicSignIn signIn;

    MetricsAccess(BasicSignIn signIn, Environment environment) {
        this.signIn = signIn;
        if (ManagementPortType.get(environment) == ManagementPortType.SAME) {
            throw new InvalidConfigurationPropertyValueException(
                    "management.server.port",
                    environment.getProperty("management.server.port"),
                    "TAYANG_METRIK_PORT is the port of the application itself; metrics need one of their own.");
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return HEALTH.equals(request.getRequestURI());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (authorization == null) {
            ask(response);
            return;
        }
        var network = Network.of(request.getRemoteAddr());
        if (failures.tooMany(network)) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(WINDOW.toSeconds()));
            new Refusal(429, "Terlalu banyak percobaan masuk yang gagal. Tunggu satu menit, lalu coba lagi.")
                    .send(response);
            return;
        }
        var start = System.nanoTime();
        if (signIn.administrator(authorization)) {
            chain.doFilter(request, response);
        } else {
            failures.add(network);
            LockSupport.parkNanos(start + FAILURE_TAKES.toNanos() - System.nanoTime());
            ask(response);
        }
    }

    private static void ask(HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Tayang\", charset=\"UTF-8\"");
        new Refusal(401, "Metrik hanya untuk administrator.").send(response);
    }
}
