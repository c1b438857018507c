package id.tayang.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * No body grows in memory beyond what an official sends: Camunda's API reads a body whole, and 60 MB ended the server. A body
 * of unknown length is refused, whatever it holds.
 */
@Component
@Order(WebFilterOrder.BODY_LIMIT)
class BodyLimit extends OncePerRequestFilter {

    private static final long MB = 1024 * 1024;
    private static final long GENERAL = 10 * MB;
    private static final long UPLOAD = 25 * MB;
    private static final String UPLOADS = "/camunda/api/tayang/berkas";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var upload = request.getRequestURI().equals(UPLOADS)
                || request.getRequestURI().startsWith(UPLOADS + "/");
        if (request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null) {
            refuse(response, HttpServletResponse.SC_LENGTH_REQUIRED);
        } else if (request.getContentLengthLong() > (upload ? UPLOAD : GENERAL)) {
            refuse(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            chain.doFilter(request, response);
        }
    }

    private void refuse(HttpServletResponse response, int status) throws IOException {
        // What is still on its way is not read.
        response.setHeader(HttpHeaders.CONNECTION, "close");
        new Refusal(status, Pesan.of(status)).send(response);
    }
}
