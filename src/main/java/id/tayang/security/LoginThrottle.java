package id.tayang.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ten failed sign-ins a minute from one address, the eleventh is not tried. Accounts themselves are never locked for good, or
 * anybody could lock an official out. A failure is answered after a fixed time, so that it does not tell whether the
 * account exists: only for an existing one the password is hashed.
 */
@Component
@Order(WebFilterOrder.LOGIN)
class LoginThrottle extends OncePerRequestFilter {

    private static final Pattern LOGIN = Pattern.compile("/camunda/api/admin/auth/user/[^/]+/login/[^/]+/?");
    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final Duration FAILURE_TAKES = Duration.ofMillis(400);
    private static final int FAILURES = 10;

    private final RecentFailures failures = new RecentFailures(FAILURES, WINDOW, System::nanoTime);

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !LOGIN.matcher(request.getRequestURI()).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var address = Network.of(request.getRemoteAddr());
        if (failures.tooMany(address)) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(WINDOW.toSeconds()));
            new Refusal(429, "Terlalu banyak percobaan masuk yang gagal. Tunggu satu menit, lalu coba lagi.")
                    .send(response);
            return;
        }
        var start = System.nanoTime();
        chain.doFilter(request, response);
        if (response.getStatus() >= HttpServletResponse.SC_BAD_REQUEST) {
            failures.add(address);
            LockSupport.parkNanos(start + FAILURE_TAKES.toNanos() - System.nanoTime());
        }
    }
}
