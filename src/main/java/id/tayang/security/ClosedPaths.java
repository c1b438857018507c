package id.tayang.security;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers 404, to everybody, where Camunda has doors that Tayang does not use: the page that makes the first visitor an
 * administrator (CVE-2026-77226 opens it again later), deploying models over HTTP, and the API without login.
 *
 * <p>A path in a spelling that no browser makes is answered 404 as well, so that no filter behind this one sees another path
 * than the servlet it protects.
 */
@Component
@Order(WebFilterOrder.CLOSED_PATHS)
class ClosedPaths extends OncePerRequestFilter {

    /** Path parameters, empty or dotted segments, backslashes, and percent codes of characters that need none or do harm. */
    private static final Pattern ODD = Pattern.compile(
            ";|//|\\\\|/\\.{1,2}(/|$)|%(?![0-9a-f]{2})"
                    + "|%(2[def]|3[0-9b]|4[1-9a-f]|5[0-9acf]|6[1-9a-f]|7[0-9aef]|25|[01][0-9a-f])",
            CASE_INSENSITIVE);

    private static final Pattern ALWAYS = Pattern.compile(
            "/camunda/app/admin/[^/]+/setup(/.*)?|/camunda/api/admin/setup(/.*)?|/engine-rest(/.*)?", CASE_INSENSITIVE);

    private static final Pattern READ_ONLY =
            Pattern.compile("/camunda/api/(engine/engine/[^/]+|cockpit/.*)/deployment(/.*)?", CASE_INSENSITIVE);

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (closed(request.getMethod(), request.getRequestURI())) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            chain.doFilter(request, response);
        }
    }

    private boolean closed(String method, String uri) {
        if (ODD.matcher(uri).find()) {
            return true;
        }
        // The plus sign is only a blank in forms, not in paths.
        var path = URLDecoder.decode(uri.replace("+", "%2B"), StandardCharsets.UTF_8);
        return ALWAYS.matcher(path).matches()
                || !READING.contains(method) && READ_ONLY.matcher(path).matches();
    }
}
