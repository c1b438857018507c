package id.tayang.security;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * An answer that says no, in the shape that Camunda's web applications show to the official.
 *
 * @param status HTTP status
 * @param message what happened and what to do, in Indonesian
 */
record Refusal(int status, String message) {

    private static final ObjectMapper JSON = new ObjectMapper();

    void send(HttpServletResponse response) throws IOException {
        var body = JsonNodeFactory.instance.objectNode();
        body.put("type", "InvalidRequestException");
        body.put("message", message);
        body.put("pesan", message);
        var bytes = JSON.writeValueAsString(body).getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
