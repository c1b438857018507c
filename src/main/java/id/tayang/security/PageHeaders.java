package id.tayang.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** The headers that tell a browser how little our pages may do. Camunda's applications set their own content policy. */
@Component
@Order(WebFilterOrder.HEADERS)
class PageHeaders extends OncePerRequestFilter {

    private static final String STRICT =
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; "
                    + "form-action 'self'; frame-ancestors 'none'";

    /** The diagram viewer writes style attributes into its SVG. */
    private static final String DIAGRAM = STRICT + "; style-src 'self' 'unsafe-inline'";

    private final boolean tls;

    PageHeaders(Environment environment) {
        tls = !environment.acceptsProfiles(Profiles.of("demo"));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = request.getRequestURI();
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        if (!path.startsWith("/camunda/app") && !path.startsWith("/camunda/api")) {
            response.setHeader("X-Frame-Options", "DENY");
            response.setHeader("Content-Security-Policy", shows(path) ? DIAGRAM : STRICT);
            if (tls) {
                // Without includeSubDomains: the sites of other offices live below the same domain.
                response.setHeader("Strict-Transport-Security", "max-age=31536000");
            }
        }
        chain.doFilter(request, response);
    }

    /** Pages that draw a model. */
    private static boolean shows(String path) {
        return path.equals("/") || path.startsWith("/sop/") || path.equals("/merancang-sop");
    }
}
