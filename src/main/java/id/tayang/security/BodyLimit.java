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

    /** Larger files come in parts. */
    private static final long LARGEST = 10 << 20;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null) {
            refuse(response, HttpServletResponse.SC_LENGTH_REQUIRED);
        } else if (request.getContentLengthLong() > LARGEST) {
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
