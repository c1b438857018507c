package id.tayang.security;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** A database that is away is no mistake of the page: the reader may come back. */
@Order(2)
@ControllerAdvice
class PageErrors {

    @ExceptionHandler({DataAccessResourceFailureException.class, CannotCreateTransactionException.class})
    void unavailable(HttpServletResponse response) throws IOException {
        response.setHeader("Retry-After", "60");
        response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
}
