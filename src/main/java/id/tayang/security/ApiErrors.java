package id.tayang.security;

import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.server.ResponseStatusException;

/** Every failure of our own JSON, {@code /camunda/api/tayang/**}, as {@code {"pesan": "..."}}; what a programmer needs goes to the log. */
@Order(1)
@RestControllerAdvice(annotations = RestController.class)
class ApiErrors {

    private static final Logger LOG = LoggerFactory.getLogger(ApiErrors.class);

    @ExceptionHandler
    ResponseEntity<Map<String, String>> answer(Exception failure) {
        var status = status(failure);
        if (status >= 500) {
            LOG.error("A request of our own API failed", failure);
        }
        return ResponseEntity.status(HttpStatusCode.valueOf(status)).body(Map.of("pesan", message(failure, status)));
    }

    private int status(Exception failure) {
        if (failure instanceof ErrorResponse response) {
            return response.getStatusCode().value();
        } else if (failure instanceof AuthorizationException) {
            return 403;
        } else if (failure instanceof DataAccessResourceFailureException
                || failure instanceof CannotCreateTransactionException) {
            return 503;
        }
        return ours(failure) || failure instanceof MultipartException || unreadable(failure) ? 400 : 500;
    }

    private String message(Exception failure, int status) {
        if (failure instanceof ResponseStatusException refused && refused.getReason() != null) {
            return refused.getReason();
        }
        return ours(failure) ? failure.getMessage() : Pesan.of(status);
    }

    /** Our own code says in Indonesian what is wrong with an argument; the JDK says it in English. */
    private boolean ours(Exception failure) {
        return failure instanceof IllegalArgumentException
                && failure.getMessage() != null
                && failure.getStackTrace().length > 0
                && failure.getStackTrace()[0].getClassName().startsWith("id.tayang.");
    }

    private boolean unreadable(Exception failure) {
        return failure instanceof HttpMessageNotReadableException || failure instanceof TypeMismatchException;
    }
}
